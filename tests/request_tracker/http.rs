//! One request, with every byte of its answer: enough to compare two answers.

use std::{io, net::SocketAddr, time::Duration};

use serde_json::Value;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::timeout,
};

/// How long an answer may take.
const ANSWER: Duration = Duration::from_secs(60);

/// An answer, read to its end.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    /// Header lines without the date, in the order of their sending.
    pub(crate) headers: Vec<String>,
    pub(crate) body: String,
}

impl Answer {
    /// The body, or what was said instead.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|_| panic!("no JSON: {} {}", self.status, self.body))
    }
}

/// A request; each goes over a connection of its own.
pub(crate) struct Request<'a> {
    pub(crate) method: &'a str,
    pub(crate) path: &'a str,
    pub(crate) authorization: &'a str,
    pub(crate) json: Option<Value>,
}

impl<'a> Request<'a> {
    /// A reading of `path`.
    pub(crate) fn get(path: &'a str) -> Self {
        Self { method: "GET", path, authorization: "", json: None }
    }

    /// Says who asks: `Basic …`, `token …` or `Bearer …`.
    pub(crate) fn by(self, authorization: &'a str) -> Self {
        Self { authorization, ..self }
    }

    /// Sends it to `address`.
    pub(crate) async fn send(self, address: SocketAddr) -> io::Result<Answer> {
        timeout(ANSWER, self.exchange(address)).await.map_err(|_| io::ErrorKind::TimedOut)?
    }

    async fn exchange(self, address: SocketAddr) -> io::Result<Answer> {
        let Self { method, path, authorization, json } = self;
        let body = json.map(|json| json.to_string()).unwrap_or_default();
        let mut head = format!("{method} {path} HTTP/1.0\r\nHost: {address}\r\n");
        if !authorization.is_empty() {
            head.push_str(&format!("Authorization: {authorization}\r\n"));
        }
        if method != "GET" {
            let length = body.len();
            head.push_str(&format!("Content-Type: application/json\r\nContent-Length: {length}\r\n"));
        }
        let mut connection = TcpStream::connect(address).await?;
        connection.write_all(format!("{head}\r\n{body}").as_bytes()).await?;
        let mut bytes = Vec::new();
        connection.read_to_end(&mut bytes).await?;
        read(&String::from_utf8_lossy(&bytes)).ok_or_else(|| io::Error::other("the answer is not HTTP"))
    }
}

fn read(text: &str) -> Option<Answer> {
    let (head, body) = text.split_once("\r\n\r\n")?;
    let mut lines = head.lines();
    let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    let headers = lines.filter(|line| !line.to_ascii_lowercase().starts_with("date:")).map(str::to_owned);
    Some(Answer { status, headers: headers.collect(), body: body.to_owned() })
}
