//! `setTimeout`, cancelled when dropped.

use wasm_bindgen::{JsCast, closure::Closure};

/// A timer that has not run yet.
#[must_use = "the timer is cancelled when this is dropped"]
pub struct Timer {
    id: Option<i32>,
    _run: Closure<dyn FnMut()>,
}

impl Timer {
    /// Runs once after `millis` milliseconds.
    pub fn after(millis: i32, run: impl FnMut() + 'static) -> Self {
        let run = Closure::<dyn FnMut()>::new(run);
        let id = web_sys::window().and_then(|window| {
            let callback = run.as_ref().unchecked_ref();
            window.set_timeout_with_callback_and_timeout_and_arguments_0(callback, millis).ok()
        });
        Self { id, _run: run }
    }
}

impl Timer {
    /// Cancels the timer, and frees it only after the closure that may be running has returned.
    pub fn drop_later(self) {
        wasm_bindgen_futures::spawn_local(async move { drop(self) });
    }
}

impl Drop for Timer {
    fn drop(&mut self) {
        if let (Some(id), Some(window)) = (self.id, web_sys::window()) {
            window.clear_timeout_with_handle(id);
        }
    }
}
