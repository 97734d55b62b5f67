//! Takes connections, and lets none of them occupy the gateway: a visitor who sends slowly or nothing is cut off.

use std::{convert::Infallible, io, net::SocketAddr, sync::Arc, time::Duration};

use axum::{Router, body::Body, extract::ConnectInfo, response::Response};
use hyper::{Request, body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::Semaphore,
    time::sleep,
};
use tower::Service;
use tracing::{debug, warn};

/// How much room visitors have.
#[derive(Clone, Copy)]
pub(super) struct Room {
    /// How many connections are open at once. Further ones wait in the system's queue.
    connections_max: usize,
    /// How long the head of a request may take to arrive, and how long a connection may be idle.
    head_timeout: Duration,
}

impl Default for Room {
    fn default() -> Self {
        Self { connections_max: 4096, head_timeout: Duration::from_secs(15) }
    }
}

/// The longest head of a request. It may have 100 headers, as hyper has it by itself: told so, it would make room for them
/// anew for every request.
const HEAD_BYTES_MAX: usize = 32 * 1024;

/// The pause after the system gave no connection, because too many files are open, say.
const PAUSE: Duration = Duration::from_millis(500);

/// What answers the requests of a connection.
pub(crate) trait Answers: Clone + Send + 'static {
    /// Answers one request of this peer.
    fn answer(self, peer: SocketAddr, request: Request<Incoming>) -> impl Future<Output = Response> + Send;
}

impl Answers for Router {
    async fn answer(mut self, peer: SocketAddr, mut request: Request<Incoming>) -> Response {
        request.extensions_mut().insert(ConnectInfo(peer));
        self.call(request.map(Body::new)).await.unwrap_or_else(|never| match never {})
    }
}

/// Serves until `stop` is there; then finishes what has begun.
pub(super) async fn serve(
    answers: impl Answers,
    listener: TcpListener,
    room: Room,
    stop: impl Future<Output = ()>,
) {
    let places = Arc::new(Semaphore::new(room.connections_max));
    let open = GracefulShutdown::new();
    tokio::pin!(stop);
    loop {
        let accepted = tokio::select! {
            accepted = accept(&listener, &places) => accepted,
            () = &mut stop => break,
        };
        let (stream, peer, place) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                warn!(error = %error, "A connection could not be taken");
                sleep(PAUSE).await;
                continue;
            }
        };
        let connection = open.watch(connection(answers.clone(), stream, peer, room.head_timeout));
        tokio::spawn(async move {
            if let Err(error) = connection.await {
                debug!(error = %error, "A connection ended early");
            }
            drop(place);
        });
    }
    drop(listener);
    open.shutdown().await;
}

async fn accept(
    listener: &TcpListener,
    places: &Arc<Semaphore>,
) -> io::Result<(TcpStream, SocketAddr, tokio::sync::OwnedSemaphorePermit)> {
    let place = Arc::clone(places).acquire_owned().await.map_err(io::Error::other)?;
    let (stream, peer) = listener.accept().await?;
    // Without it answers come later; nothing else depends on it.
    let _ = stream.set_nodelay(true);
    Ok((stream, peer, place))
}

fn connection(
    answers: impl Answers,
    stream: TcpStream,
    peer: SocketAddr,
    head_timeout: Duration,
) -> impl hyper_util::server::graceful::GracefulConnection<Error = hyper::Error> {
    let service = service_fn(move |request: Request<Incoming>| {
        let answer = answers.clone().answer(peer, request);
        async move { Ok::<_, Infallible>(answer.await) }
    });
    http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(head_timeout)
        // Answers are short: head and body in one piece cost the system less than a list of two.
        .writev(false)
        .max_buf_size(HEAD_BYTES_MAX)
        .serve_connection(TokioIo::new(stream), service)
}

#[cfg(test)]
mod tests {
    use axum::routing::get;
    use tokio::{
        io::{AsyncReadExt, AsyncWriteExt},
        time::{Instant, timeout},
    };

    use super::*;

    /// How many headers a request may have.
    const HEADERS_MAX: usize = 100;

    /// Long enough for every step of these tests, if it is to happen at all.
    const PATIENCE: Duration = Duration::from_secs(10);

    async fn gateway(room: Room) -> SocketAddr {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let addr = listener.local_addr().expect("an address");
        let router = Router::new().route("/", get(|| async { "here" }));
        tokio::spawn(serve(router, listener, room, std::future::pending()));
        addr
    }

    async fn visitor(addr: SocketAddr, says: &[u8]) -> TcpStream {
        let mut stream = TcpStream::connect(addr).await.expect("connected");
        stream.write_all(says).await.expect("written");
        stream
    }

    async fn everything_from(stream: &mut TcpStream) -> String {
        let mut text = String::new();
        // A connection that is cut off ends the reading as well.
        let _ = timeout(PATIENCE, stream.read_to_string(&mut text)).await.expect("it ends");
        text
    }

    #[tokio::test]
    async fn whoever_says_nothing_or_goes_on_and_on_is_cut_off() {
        let head_timeout = Duration::from_millis(200);
        let addr = gateway(Room { head_timeout, ..Room::default() }).await;
        for says in ["", "G", "PRI * HTTP/2.0\r\n", "GET / HTTP/1.1\r\nhost: gateway\r\nx: "] {
            let mut stream = visitor(addr, says.as_bytes()).await;
            let begun_at = Instant::now();
            everything_from(&mut stream).await;
            assert!(
                begun_at.elapsed() >= head_timeout / 2 || says.starts_with("PRI"),
                "{says:?} had its time"
            );
        }
    }

    #[tokio::test]
    async fn a_head_without_end_is_refused() {
        let addr = gateway(Room::default()).await;
        let long =
            format!("GET / HTTP/1.1\r\nhost: gateway\r\nx: {}\r\n\r\n", "x".repeat(2 * HEAD_BYTES_MAX));
        let many = format!("GET / HTTP/1.1\r\nhost: gateway\r\n{}\r\n", "x: y\r\n".repeat(HEADERS_MAX + 1));
        for head in [long, many] {
            let answer = everything_from(&mut visitor(addr, head.as_bytes()).await).await;
            assert!(!answer.contains("here"), "{answer}");
        }
    }

    #[tokio::test]
    async fn visitors_who_occupy_every_place_keep_it_for_a_moment_only() {
        let room = Room { connections_max: 2, head_timeout: Duration::from_millis(200) };
        let addr = gateway(room).await;
        let _slow = [visitor(addr, b"GET / ").await, visitor(addr, b"").await];
        let head = b"GET / HTTP/1.1\r\nhost: gateway\r\nconnection: close\r\n\r\n";
        let answer = everything_from(&mut visitor(addr, head).await).await;
        assert!(answer.starts_with("HTTP/1.1 200") && answer.ends_with("here"), "{answer}");
    }
}
