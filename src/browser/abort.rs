//! A request that has an end by itself.

use std::rc::Rc;

use web_sys::AbortSignal;

use super::{
    request::{PATIENCE_MS, Request},
    timer::Timer,
};

/// Ends a request when dropped, and by itself when the gateway takes too long.
#[must_use = "the request ends when this is dropped"]
pub struct Abort {
    request: Rc<Request>,
    _patience: Timer,
}

impl Abort {
    /// For one request.
    pub fn new() -> Self {
        let request = Rc::new(Request::new());
        let late = request.clone();
        Self { request, _patience: Timer::after(PATIENCE_MS, move || late.end()) }
    }

    /// What the request listens to.
    pub fn signal(&self) -> Option<AbortSignal> {
        self.request.signal()
    }
}
