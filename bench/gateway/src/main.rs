//! `ticket-status-bare <address> <folder>`: axum with nothing around it, which answers with the bytes that the gateway
//! answered with. `cargo xtask bench gateway` holds the gateway against it.
//!
//! The folder has `200.head`, `200.body` and `304.head`: lines of headers, and the body.

use std::{fs, net::SocketAddr, path::Path, sync::Arc};

use anyhow::{Context, Result};
use axum::{
    Router,
    extract::State,
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode},
    response::{IntoResponse, Response},
    routing::get,
    serve::ListenerExt,
};
use bytes::Bytes;
use tokio::net::TcpListener;

/// What is answered, made once.
struct Answers {
    known: HeaderMap,
    new: HeaderMap,
    body: Bytes,
}

#[tokio::main]
async fn main() -> Result<()> {
    let mut words = std::env::args().skip(1);
    let (Some(address), Some(folder)) = (words.next(), words.next()) else {
        anyhow::bail!("tell me where to listen and where the answers are");
    };
    let folder = Path::new(&folder);
    let answers = Answers {
        known: headers(&folder.join("304.head"))?,
        new: headers(&folder.join("200.head"))?,
        body: fs::read(folder.join("200.body"))?.into(),
    };
    let router = Router::new()
        .route("/v1/tickets/{reference}", get(new))
        .route("/v1/unchanged/{reference}", get(unchanged))
        .with_state(Arc::new(answers));
    let listener = TcpListener::bind(address.parse::<SocketAddr>()?).await?;
    // As the gateway does.
    let listener = listener.tap_io(|stream| drop(stream.set_nodelay(true)));
    axum::serve(listener, router).await?;
    Ok(())
}

async fn new(State(answers): State<Arc<Answers>>) -> Response {
    (answers.new.clone(), answers.body.clone()).into_response()
}

async fn unchanged(State(answers): State<Arc<Answers>>) -> Response {
    (StatusCode::NOT_MODIFIED, answers.known.clone()).into_response()
}

fn headers(file: &Path) -> Result<HeaderMap> {
    let text = fs::read_to_string(file).with_context(|| format!("{} is missing", file.display()))?;
    let mut headers = HeaderMap::new();
    for line in text.lines() {
        let (name, value) = line.split_once(": ").context("a header without a value")?;
        headers.insert(name.parse::<HeaderName>()?, value.parse::<HeaderValue>()?);
    }
    Ok(headers)
}
