//! The part of `wasm-streams` that `leptos`'s server functions are compiled against, without an inside.
//!
//! The widget has no server functions, but the classes that the real crate exports to JavaScript would
//! stay in its wasm all the same: exports are never dropped. `docs/decisions/0004-bytes.md` has the
//! figures. Nothing calls this code; if something did, a stream would simply be empty.

use futures_util::stream::{self, Stream};
use wasm_bindgen::JsValue;

/// A stream that is handed through and never read.
#[derive(Debug)]
pub struct ReadableStream(web_sys::ReadableStream);

impl ReadableStream {
    /// Wraps a stream.
    #[must_use]
    pub fn from_raw(raw: web_sys::ReadableStream) -> Self {
        Self(raw)
    }

    /// An empty stream in place of `_stream`.
    #[must_use]
    pub fn from_stream(_stream: impl Stream<Item = Result<JsValue, JsValue>> + 'static) -> Self {
        Self(JsValue::NULL.into())
    }

    /// The stream that was wrapped.
    #[must_use]
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    /// No items.
    pub fn into_stream(self) -> impl Stream<Item = Result<JsValue, JsValue>> {
        stream::empty()
    }
}
