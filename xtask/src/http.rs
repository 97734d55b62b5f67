//! One request to a server on this machine: enough to see whether it is there.

use std::io::{Read, Result, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

const CONNECT: Duration = Duration::from_secs(1);
const ANSWER: Duration = Duration::from_secs(15);

/// What a server answered.
pub(crate) struct Answer {
    /// The status code.
    pub(crate) status: u16,
    /// The text after the head.
    pub(crate) body: String,
    head: String,
}

impl Answer {
    /// The value of a header, by its name in small letters.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.fields().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    /// All headers, in their order.
    pub(crate) fn fields(&self) -> impl Iterator<Item = (&str, &str)> {
        let lines = self.head.lines().filter_map(|line| line.split_once(':'));
        lines.map(|(name, value)| (name, value.trim()))
    }
}

/// Asks `address` for `path`; `headers` are whole lines without their ends.
///
/// # Errors
/// When nobody answers in time, or not in HTTP.
pub(crate) fn get(address: SocketAddr, path: &str, headers: &[String]) -> Result<Answer> {
    let mut connection = TcpStream::connect_timeout(&address, CONNECT)?;
    connection.set_read_timeout(Some(ANSWER))?;
    let headers: String = headers.iter().map(|header| format!("{header}\r\n")).collect();
    let request = format!("GET {path} HTTP/1.0\r\nHost: {address}\r\n{headers}\r\n");
    connection.write_all(request.as_bytes())?;
    let mut bytes = Vec::new();
    connection.read_to_end(&mut bytes)?;
    let text = String::from_utf8_lossy(&bytes);
    let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
    let status = head.split(' ').nth(1).and_then(|code| code.parse().ok());
    let status = status.ok_or_else(|| std::io::Error::other("the answer is not HTTP"))?;
    Ok(Answer { status, body: body.to_owned(), head: head.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::TcpListener;

    #[test]
    fn reads_the_status_and_the_body() {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("its address");
        let server = std::thread::spawn(move || {
            let (mut connection, _) = listener.accept().expect("a visitor");
            let mut request = [0; 512];
            let length = connection.read(&mut request).expect("a request");
            connection.write_all(b"HTTP/1.1 503 Busy\r\nA: b\r\n\r\nlater").expect("written");
            String::from_utf8_lossy(&request[..length]).into_owned()
        });
        let answer = get(address, "/health/ready", &["A: b".to_owned()]).expect("an answer");
        assert_eq!((answer.status, answer.body.as_str()), (503, "later"));
        assert_eq!((answer.header("a"), answer.header("b")), (Some("b"), None));
        assert!(server.join().expect("served").starts_with("GET /health/ready HTTP/1.0\r\n"));
    }

    #[test]
    fn nobody_listening_is_an_error() {
        let free = TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("its address");
        assert!(get(free, "/", &[]).is_err());
    }
}
