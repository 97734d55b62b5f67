//! Starting and stopping Request Tracker's own web server, on loopback only.

use std::fs::{self, File};
use std::path::PathBuf;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use super::facts::Facts;
use crate::setup::apt;
use crate::{places, say, sh};

const PROGRAM: &str = "/usr/share/request-tracker5/libexec/rt-server";
const START_LIMIT: Duration = Duration::from_secs(60);
const STOP_LIMIT: Duration = Duration::from_secs(10);

/// The words of the command that starts the server; it stays in the foreground of its own session.
pub(super) fn start_words(port: u16) -> Vec<String> {
    let sudo: &[&str] = if apt::is_root() { &[] } else { &["sudo", "-n"] };
    let port = port.to_string();
    // Without --host it would listen on every address.
    let server = [
        "runuser",
        "-u",
        "www-data",
        "--",
        PROGRAM,
        "--host",
        "127.0.0.1",
        "--port",
        &port,
        "--max-workers",
        "3",
    ];
    ["setsid"].iter().chain(sudo).chain(&server).map(|word| (*word).to_owned()).collect()
}

/// The file that the server writes to.
pub(super) fn log() -> PathBuf {
    places::target().join("rt/server.log")
}

/// Starts the server if none answers and waits until it does.
///
/// # Errors
/// When it ends or stays silent; the message names the log.
pub(super) fn start(facts: &Facts) -> Result<()> {
    if pid(facts.port).is_some() && facts.works() {
        return Ok(());
    }
    stop(facts.port)?;
    let _waiting = say::waiting("starting Request Tracker");
    fs::create_dir_all(places::target().join("rt"))?;
    let output = File::create(log())?;
    let words = start_words(facts.port);
    let mut child = sh::command(&words[0])
        .args(&words[1..])
        .stdout(output.try_clone()?)
        .stderr(output)
        .current_dir("/")
        .spawn()?;
    let started = Instant::now();
    while !facts.works() {
        if child.try_wait()?.is_some() || started.elapsed() > START_LIMIT {
            let log = places::shown(&log());
            bail!(
                "Request Tracker did not start: read {log}, and if port {} is taken, set RT_PORT to a free one",
                facts.port
            );
        }
        thread::sleep(Duration::from_millis(200));
    }
    Ok(())
}

/// Stops the server on `port`, whoever started it; returns whether one ran.
///
/// # Errors
/// When it does not end.
pub(super) fn stop(port: u16) -> Result<bool> {
    let Some(running) = pid(port) else { return Ok(false) };
    sh::read(apt::as_root("kill").arg(running.to_string()));
    let asked = Instant::now();
    while pid(port).is_some() {
        if asked.elapsed() > STOP_LIMIT {
            bail!("Request Tracker (pid {running}) does not end: run `kill -9 {running}`");
        }
        thread::sleep(Duration::from_millis(100));
    }
    Ok(true)
}

/// The server's first process: the one with our words whose parent has others.
pub(super) fn pid(port: u16) -> Option<u32> {
    let port = port.to_string();
    let mut pids: Vec<u32> = fs::read_dir("/proc")
        .ok()?
        .flatten()
        .filter_map(|entry| {
            let pid = entry.file_name().to_string_lossy().parse().ok()?;
            let words = fs::read(entry.path().join("cmdline")).ok()?;
            let words: Vec<&[u8]> = words.split(|byte| *byte == 0).collect();
            let says = |word: &str| words.contains(&word.as_bytes());
            (says(PROGRAM) && says("--port") && says(&port)).then_some(pid)
        })
        .collect();
    pids.sort_unstable();
    pids.first().copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_server_listens_on_loopback_only_and_not_as_root() {
        let words = start_words(8095).join(" ");
        assert!(words.contains("--host 127.0.0.1 --port 8095"), "{words}");
        assert!(words.contains("runuser -u www-data"), "{words}");
    }
}
