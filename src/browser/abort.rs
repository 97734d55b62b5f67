//! `AbortController`.

use web_sys::{AbortController, AbortSignal};

use super::timer::Timer;

/// How long the gateway may take. It answers within its own deadline of 8 s; the rest is the road.
const PATIENCE_MS: i32 = 20_000;

/// Ends a request when dropped, and by itself when the gateway takes too long.
#[must_use = "the request ends when this is dropped"]
pub struct Abort {
    controller: Option<AbortController>,
    _patience: Timer,
}

impl Abort {
    /// A controller for one request.
    pub fn new() -> Self {
        let controller = AbortController::new().ok();
        let ended = controller.clone();
        let patience = Timer::after(PATIENCE_MS, move || {
            if let Some(controller) = &ended {
                controller.abort();
            }
        });
        Self { controller, _patience: patience }
    }

    /// What the request listens to.
    pub fn signal(&self) -> Option<AbortSignal> {
        self.controller.as_ref().map(AbortController::signal)
    }
}

impl Drop for Abort {
    fn drop(&mut self) {
        if let Some(controller) = &self.controller {
            controller.abort();
        }
    }
}
