//! Request Tracker's own server: killed, and started again as it was.

use std::{
    fs::{self, OpenOptions},
    net::TcpStream,
    process::{Child, Command, Stdio},
    time::Duration,
};

use serde_json::Value;

use super::{
    http::Request,
    tracker::{Facts, Tracker},
};
use crate::support::wait::{PATIENCE, until};

/// How long it may take to start on a busy machine.
const START: Duration = Duration::from_secs(60);

/// A time without Request Tracker. However it ends, the server runs again.
pub(crate) struct Outage<'a> {
    facts: &'a Facts,
    /// The server of the time after; it outlives the test.
    started: Option<Child>,
}

impl<'a> Outage<'a> {
    /// Kills the server with all its workers, at once and without a chance to say good-bye.
    pub(crate) async fn begin(tracker: &'a Tracker) -> Self {
        let facts = &tracker.facts;
        let pids = pids(facts);
        assert!(!pids.is_empty(), "Request Tracker does not run: `cargo xtask rt up` starts it");
        let outage = Self { facts, started: None };
        let killed = as_root(facts, "kill").arg("-KILL").args(pids.iter().map(u32::to_string)).status();
        assert!(killed.expect("`kill` starts").success(), "the server can be killed");
        let gone = async || match TcpStream::connect(facts.address()) {
            Ok(_) => Err("it takes connections".to_owned()),
            Err(_) => Ok(()),
        };
        until("Request Tracker is gone", PATIENCE, gone).await;
        outage
    }

    /// Starts the server, and waits until it answers the gateway.
    pub(crate) async fn end(mut self) {
        self.start();
        let authorization = format!("token {}", self.facts.token);
        let answers = async || {
            let asked = Request::get("/REST/2.0/queues/all").by(&authorization).send(self.facts.address());
            match asked.await {
                Ok(answer) if answer.status == 200 => Ok(()),
                other => Err(format!("{other:?}")),
            }
        };
        until("Request Tracker answers again", START, answers).await;
        note_pid(self.facts);
    }

    fn start(&mut self) {
        if self.started.is_some() {
            return;
        }
        let [program, words @ ..] = self.facts.start.as_slice() else { return };
        let log = OpenOptions::new().append(true).create(true).open(&self.facts.log).expect("its log");
        let child = Command::new(program)
            .args(words)
            .stdin(Stdio::null())
            .stdout(log.try_clone().expect("its log"))
            .stderr(log)
            .current_dir("/")
            .spawn();
        self.started = Some(child.expect("the server starts"));
    }
}

impl Drop for Outage<'_> {
    fn drop(&mut self) {
        self.start();
    }
}

/// Whoever looks into the facts later finds the server of now.
fn note_pid(facts: &Facts) {
    let text = fs::read_to_string(Facts::file()).expect("the facts can be read");
    let mut all: Value = serde_json::from_str(&text).expect("facts");
    all["pid"] = pids(facts).first().copied().into();
    let text = serde_json::to_string_pretty(&all).expect("JSON");
    fs::write(Facts::file(), text).expect("the facts can be written");
}

/// The server's processes, the first one first: those with the server's own words.
fn pids(facts: &Facts) -> Vec<u32> {
    let own = facts.start.iter().rposition(|word| word == "--").map_or(&[][..], |at| &facts.start[at + 1..]);
    assert!(!own.is_empty(), "the words that start the server name it after `--`");
    let own: Vec<&[u8]> = own.iter().map(|word| word.as_bytes()).collect();
    let is_server = |pid: &u32| {
        let words = fs::read(format!("/proc/{pid}/cmdline")).unwrap_or_default();
        let words: Vec<&[u8]> = words.split(|byte| *byte == 0).collect();
        words.windows(own.len()).any(|some| some == own)
    };
    let entries = fs::read_dir("/proc").expect("the list of processes").flatten();
    let numbers = entries.filter_map(|entry| entry.file_name().to_string_lossy().parse().ok());
    let mut pids: Vec<u32> = numbers.filter(is_server).collect();
    pids.sort_unstable();
    pids
}

fn as_root(facts: &Facts, program: &str) -> Command {
    if !facts.start.iter().any(|word| word == "sudo") {
        return Command::new(program);
    }
    let mut sudo = Command::new("sudo");
    sudo.args(["-n", program]);
    sudo
}
