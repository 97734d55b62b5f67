//! A stand-in for Request Tracker: REST 2.0 as far as the gateway reads it, with the recorded answers of the tests.
//!
//! It is no Request Tracker, which could not take this rate. It answers after a set time, may fall silent (it then takes
//! requests and never answers), and counts what it is asked.

use std::collections::HashMap;
use std::fs;
use std::io::{BufRead, BufReader, ErrorKind, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::places;

/// What Request Tracker said of one ticket, of the number below.
const RECORDING: &str = "crates/helpdesks/src/request_tracker/fixtures/open.json";
const RECORDED: &str = "12";

/// How often it looks whether somebody it does not answer has left.
const LOOK: Duration = Duration::from_millis(200);

/// The running stand-in. It ends with xtask.
pub(super) struct StandIn(Arc<Desk>);

struct Desk {
    answers: HashMap<String, String>,
    answer_after: Duration,
    is_silent: AtomicBool,
    asked: AtomicUsize,
    open: AtomicUsize,
    open_most: AtomicUsize,
}

impl StandIn {
    /// Listens, and answers each request after `answer_after`.
    pub(super) fn start(address: SocketAddr, answer_after: Duration) -> Result<Self> {
        let listener = TcpListener::bind(address)?;
        let desk = Arc::new(Desk {
            answers: recorded()?,
            answer_after,
            is_silent: AtomicBool::new(false),
            asked: AtomicUsize::new(0),
            open: AtomicUsize::new(0),
            open_most: AtomicUsize::new(0),
        });
        let shared = Arc::clone(&desk);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let desk = Arc::clone(&shared);
                thread::spawn(move || desk.serve(stream));
            }
        });
        Ok(Self(desk))
    }

    /// From now on it takes requests and never answers them.
    pub(super) fn fall_silent(&self) {
        self.0.is_silent.store(true, SeqCst);
    }

    /// From now on it answers again; what it did not answer stays so.
    pub(super) fn answer_again(&self) {
        self.0.is_silent.store(false, SeqCst);
    }

    /// How many requests came since the last look, and how many were open at once at most.
    pub(super) fn take_counts(&self) -> (usize, usize) {
        let asked = self.0.asked.swap(0, SeqCst);
        (asked, self.0.open_most.swap(self.0.open.load(SeqCst), SeqCst))
    }

    /// How many requests are open.
    pub(super) fn open(&self) -> usize {
        self.0.open.load(SeqCst)
    }
}

impl Desk {
    fn serve(&self, stream: TcpStream) {
        let _ = stream.set_nodelay(true);
        let Ok(mut writer) = stream.try_clone() else { return };
        let mut reader = BufReader::new(stream);
        while let Some(Request { target, is_last }) = request(&mut reader) {
            self.asked.fetch_add(1, SeqCst);
            self.open_most.fetch_max(self.open.fetch_add(1, SeqCst) + 1, SeqCst);
            thread::sleep(self.answer_after);
            let answered = !self.is_silent.load(SeqCst) && self.answer(&target, &mut writer).is_ok();
            if !answered {
                until_left(reader.get_ref());
            }
            self.open.fetch_sub(1, SeqCst);
            if !answered || is_last {
                return;
            }
        }
    }

    fn answer(&self, target: &str, writer: &mut TcpStream) -> std::io::Result<()> {
        let (status, body) = match self.body(target) {
            Some(body) => ("200 OK", body),
            None => ("404 Not Found", json!({"message": "Not Found"}).to_string()),
        };
        let length = body.len();
        let head = format!(
            "HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n"
        );
        writer.write_all((head + &body).as_bytes())
    }

    fn body(&self, target: &str) -> Option<String> {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let of = |path: &str, number: &str| Some(self.answers.get(path)?.replace(RECORDED_HERE, number));
        let history = path.strip_prefix("/REST/2.0/ticket/").and_then(|rest| rest.strip_suffix("/history"));
        match (path, history) {
            ("/REST/2.0/rt", _) => Some(json!({"Version": "5.0.3"}).to_string()),
            ("/REST/2.0/tickets", _) => {
                match query.split('&').find_map(|pair| pair.strip_prefix("query=id%3D")) {
                    Some(number) => of(path, number),
                    None => Some(json!({"items": [], "count": 0, "total": 0}).to_string()),
                }
            }
            (_, Some(number)) => of("history", number),
            _ => self.answers.get(path).cloned(),
        }
    }
}

/// Stands for the ticket's number in the recorded answers.
const RECORDED_HERE: &str = "\u{1}";

/// The recorded answers by their paths. The ticket is without a date for a reply: what is said of it never changes.
fn recorded() -> Result<HashMap<String, String>> {
    let text =
        fs::read_to_string(places::root().join(RECORDING)).context("the recorded answers are missing")?;
    let recording: Value = serde_json::from_str(&text)?;
    let mut answers = HashMap::new();
    for answer in recording["answers"].as_array().into_iter().flatten() {
        let path = answer["path"].as_str().unwrap_or_default();
        let mut body = answer["body"].clone();
        if let Some(ticket) = body["items"].get_mut(0).filter(|item| item["Type"] == "ticket") {
            ticket["Due"] = json!("1970-01-01T00:00:00Z");
            ticket["SLA"] = json!("");
        }
        let number = format!("\"{RECORDED}\"");
        let body = body.to_string().replace(&number, &format!("\"{RECORDED_HERE}\""));
        let path = if path.ends_with("/history") { "history" } else { path };
        answers.insert(path.to_owned(), body);
    }
    Ok(answers)
}

/// What is asked for, and whether the connection ends with it.
struct Request {
    target: String,
    is_last: bool,
}

/// The next request; nothing when the gateway has closed the connection.
fn request(reader: &mut BufReader<TcpStream>) -> Option<Request> {
    let mut first = String::new();
    reader.read_line(&mut first).ok().filter(|bytes| *bytes > 0)?;
    let mut line = String::new();
    while reader.read_line(&mut line).ok()? > 2 {
        line.clear();
    }
    let mut words = first.split_whitespace().skip(1);
    Some(Request { target: words.next()?.to_owned(), is_last: words.next() == Some("HTTP/1.0") })
}

fn until_left(stream: &TcpStream) {
    let _ = stream.set_read_timeout(Some(LOOK));
    loop {
        match stream.peek(&mut [0]) {
            Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {}
            _ => return,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http;

    #[test]
    fn it_answers_of_any_ticket_as_recorded_and_counts() {
        let free = TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("its address");
        let stand_in = StandIn::start(free, Duration::from_millis(1)).expect("started");
        let get =
            |path: &str| serde_json::from_str::<Value>(&http::get(free, path, &[]).expect("an answer").body);
        let found = get("/REST/2.0/tickets?query=id%3D77&fields=Subject").expect("JSON");
        assert_eq!((&found["items"][0]["id"], &found["items"][0]["Status"]), (&json!("77"), &json!("open")));
        let history = get("/REST/2.0/ticket/77/history?page=1").expect("JSON");
        assert_eq!(history["items"][0]["ObjectId"], json!("77"));
        assert_eq!(get("/REST/2.0/tickets?query=Status%3D%27new%27").expect("JSON")["total"], json!(0));
        assert_eq!(stand_in.take_counts().0, 3);
    }
}
