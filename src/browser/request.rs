//! Requests to the gateway.

use gloo_net::http;
use js_sys::{Array, Promise};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{AbortController, AbortSignal};

use crate::answer::Received;

/// What a promise will bring.
pub use wasm_bindgen_futures::JsFuture as Coming;

/// How long the gateway may take. It answers within its own deadline of 8 s; the rest is the road.
pub const PATIENCE_MS: i32 = 20_000;

/// A request under way, which ends when this is dropped.
#[must_use = "the request ends when this is dropped"]
pub struct Request(Option<AbortController>);

impl Request {
    /// A request that nothing has been asked with yet.
    pub fn new() -> Self {
        Self(AbortController::new().ok())
    }

    /// What the request listens to.
    pub fn signal(&self) -> Option<AbortSignal> {
        self.0.as_ref().map(AbortController::signal)
    }

    /// Ends it.
    pub fn end(&self) {
        if let Some(controller) = &self.0 {
            controller.abort();
        }
    }
}

impl Drop for Request {
    fn drop(&mut self) {
        self.end();
    }
}

/// A part of an address with everything in it that is no letter, digit, hyphen or underscore written in its code.
pub fn encoded(part: &str) -> String {
    js_sys::encode_uri_component(part).into()
}

/// Asks for a status; nothing when there is no connection.
pub async fn get(
    url: &str,
    token: &str,
    etag: Option<&str>,
    signal: Option<AbortSignal>,
) -> Option<(Received, JsValue)> {
    let mut request = http::Request::get(url).abort_signal(signal.as_ref());
    if !token.is_empty() {
        request = request.header("authorization", &ticket_status_texts::joined(&["Bearer ", token]));
    }
    if let Some(etag) = etag {
        request = request.header("if-none-match", etag);
    }
    Some(received(request.send().await.ok()?).await)
}

/// The answer to the request that the loader sent.
pub async fn loaders(first: Promise) -> Option<(Received, JsValue)> {
    loaded(&Coming::from(first).await.ok()?.dyn_into().ok()?)
}

/// The same once it is there: the answer, and its document.
pub fn loaded(first: &Array) -> Option<(Received, JsValue)> {
    let response: web_sys::Response = first.get(0).dyn_into().ok()?;
    Some((head(&response.into()), first.get(1)))
}

/// Reads an answer, and its document, which is not decoded yet.
pub async fn received(response: http::Response) -> (Received, JsValue) {
    let received = head(&response);
    let raw: web_sys::Response = response.into();
    // An answer without a document is asked for none: that would be an error on the page's console.
    let json = (received.code != 304).then(|| raw.json().ok()).flatten();
    let body = match json {
        Some(json) => Coming::from(json).await.unwrap_or(JsValue::NULL),
        None => JsValue::NULL,
    };
    (received, body)
}

fn head(response: &http::Response) -> Received {
    let header = |name| response.headers().get(name);
    Received {
        code: response.status(),
        etag: header("etag"),
        age: header("age"),
        cache_status: header("cache-status"),
        retry_after: header("retry-after"),
        ..Received::default()
    }
}
