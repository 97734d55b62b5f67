//! What an answer takes of the allocator, the whole way: gateway and connection run on the thread that is counted, and
//! the visitor takes nothing.

mod desk;

use std::{sync::Arc, time::Duration};

use allocation_counter::measure;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    runtime::{Builder, Runtime},
};

use desk::{Desk, LONG, SHORT, settings};
use ticket_status_gateway::{Gateway, Running};
use ticket_status_model::TicketRef;

/// How often each is asked. Now and then the cache tidies up and the figures are put away: the least counts.
const TIMES: usize = 50;

/// A visitor who keeps the connection and asks for one ticket.
struct Visitor {
    runtime: Runtime,
    stream: TcpStream,
    token: String,
    _gateway: Running,
}

impl Visitor {
    fn of(number: &str) -> Self {
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        let (stream, token, gateway) = runtime.block_on(async {
            let gateway = Gateway::new(settings(), Arc::new(Desk));
            let reference = TicketRef::parse(number).expect("a reference");
            let token = gateway.sign(&reference, Duration::from_secs(3600)).token;
            let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
            let running = gateway.start(listener).expect("started");
            (TcpStream::connect(running.addr()).await.expect("connected"), token, running)
        });
        Self { runtime, stream, token, _gateway: gateway }
    }

    fn request(&self, number: &str, etag: &str) -> String {
        let token = &self.token;
        let etag = if etag.is_empty() { String::new() } else { format!("if-none-match: {etag}\r\n") };
        format!(
            "GET /v1/tickets/{number}?lang=en HTTP/1.1\r\nhost: here\r\nauthorization: Bearer {token}\r\n{etag}\r\n"
        )
    }

    /// Sends a request and reads the answer into `place`; returns its length.
    fn ask(&mut self, request: &str, place: &mut [u8]) -> usize {
        let stream = &mut self.stream;
        self.runtime.block_on(async {
            stream.write_all(request.as_bytes()).await.expect("sent");
            let mut length = 0;
            while !is_whole(&place[..length]) {
                length += stream.read(&mut place[length..]).await.expect("an answer");
            }
            length
        })
    }
}

/// Whether an answer has come to its end; its length stands in its head, or it is a 304.
fn is_whole(answer: &[u8]) -> bool {
    let text = std::str::from_utf8(answer).unwrap_or_default();
    let Some((head, body)) = text.split_once("\r\n\r\n") else { return false };
    let length = field(head, "content-length").and_then(|length| length.parse().ok());
    head.starts_with("HTTP/1.1 304") || Some(body.len()) == length
}

fn field<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    let fields = head.lines().filter_map(|line| line.split_once(": "));
    fields.into_iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value)
}

/// The least that an answer takes, in allocations and bytes: of a first reading's `ETag`, or without one.
fn least(number: &str, with_etag: bool, status: &str) -> (u64, u64) {
    let mut visitor = Visitor::of(number);
    let mut place = vec![0; 256 * 1024];
    let length = visitor.ask(&visitor.request(number, ""), &mut place);
    let first = std::str::from_utf8(&place[..length]).expect("text").to_owned();
    let etag = field(&first, "etag").expect("an ETag").to_owned();
    let request = visitor.request(number, if with_etag { &etag } else { "" });
    let taken = (0..TIMES).map(|_| {
        let mut length = 0;
        let taken = measure(|| length = visitor.ask(&request, &mut place));
        assert!(place[..length].starts_with(status.as_bytes()), "{number}");
        (taken.count_total, taken.bytes_total)
    });
    taken.min().expect("some")
}

/// The count of today is written down in docs/performance.md.
const MOST: u64 = 16;

#[test]
fn a_304_takes_as_little_for_a_long_ticket_as_for_a_short_one() {
    assert!(desk::entries(LONG) >= 200 && desk::entries(SHORT) < 5, "a long timeline and a short one");
    let [short, long] = [SHORT, LONG].map(|number| least(number, true, "HTTP/1.1 304"));
    println!("a 304 takes {} allocations, {} bytes in all", short.0, short.1);
    assert_eq!(short, long);
    assert!(short.0 <= MOST, "{} allocations", short.0);
}

#[test]
fn a_finished_answer_is_sent_again_without_being_written_anew() {
    let [short, long] = [SHORT, LONG].map(|number| least(number, false, "HTTP/1.1 200").0);
    println!("a cached 200 takes {short} allocations");
    assert_eq!(short, long);
}
