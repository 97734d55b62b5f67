//! Stands between gateway and Request Tracker, hands on every byte, and counts the requests.

use std::{
    io,
    net::SocketAddr,
    sync::{Arc, Mutex},
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt, copy},
    net::{
        TcpListener, TcpStream,
        tcp::{OwnedReadHalf, OwnedWriteHalf},
    },
};

/// The requests so far, each by its first line.
#[derive(Clone)]
pub(crate) struct Recorder {
    address: SocketAddr,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Recorder {
    /// Begins to hand on what comes for the server at `server`.
    pub(crate) async fn before(server: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("its address");
        let recorder = Self { address, requests: Arc::default() };
        let requests = Arc::clone(&recorder.requests);
        tokio::spawn(async move {
            while let Ok((visitor, _)) = listener.accept().await {
                // Where the server is gone, so is the visitor's connection.
                tokio::spawn(hand_on(visitor, server, Arc::clone(&requests)));
            }
        });
        recorder
    }

    /// The address to give to the gateway.
    pub(crate) fn base(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Forgets the requests so far, and tells them.
    pub(crate) fn take(&self) -> Vec<String> {
        std::mem::take(&mut *self.requests.lock().expect("nobody panics with it"))
    }
}

async fn hand_on(
    visitor: TcpStream,
    server: SocketAddr,
    requests: Arc<Mutex<Vec<String>>>,
) -> io::Result<()> {
    let server = TcpStream::connect(server).await?;
    let (asked, mut to_visitor) = visitor.into_split();
    let (mut answered, to_server) = server.into_split();
    tokio::select! {
        result = note(asked, to_server, requests) => result,
        result = copy(&mut answered, &mut to_visitor) => result.map(drop),
    }
}

/// The gateway only reads, so requests have no bodies and each ends with its first empty line.
async fn note(
    mut asked: OwnedReadHalf,
    mut to_server: OwnedWriteHalf,
    requests: Arc<Mutex<Vec<String>>>,
) -> io::Result<()> {
    let mut text = String::new();
    let mut bytes = [0; 8192];
    loop {
        let length = asked.read(&mut bytes).await?;
        if length == 0 {
            return Ok(());
        }
        text.push_str(&String::from_utf8_lossy(&bytes[..length]));
        while let Some((head, rest)) = text.split_once("\r\n\r\n") {
            let first = head.lines().next().unwrap_or_default().to_owned();
            requests.lock().expect("nobody panics with it").push(first);
            text = rest.to_owned();
        }
        to_server.write_all(&bytes[..length]).await?;
    }
}
