//! What happens to the page: hidden, shown, back online.

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{EventTarget, VisibilityState};

/// A listener on the document or the window, removed when dropped.
#[must_use = "the listener is removed when this is dropped"]
pub struct Listener {
    target: EventTarget,
    kind: &'static str,
    run: Closure<dyn FnMut()>,
}

impl Listener {
    fn on(target: EventTarget, kind: &'static str, run: impl FnMut() + 'static) -> Self {
        let run = Closure::<dyn FnMut()>::new(run);
        // Adding a listener to these targets cannot fail.
        let _ = target.add_event_listener_with_callback(kind, run.as_ref().unchecked_ref());
        Self { target, kind, run }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let _ = self.target.remove_event_listener_with_callback(self.kind, self.run.as_ref().unchecked_ref());
    }
}

/// Tells each time the page is hidden (`true`) or shown again.
pub fn on_visibility(mut tell: impl FnMut(bool) + 'static) -> Option<Listener> {
    let document = web_sys::window()?.document()?;
    let seen = document.clone();
    Some(Listener::on(document.into(), "visibilitychange", move || {
        tell(seen.visibility_state() == VisibilityState::Hidden);
    }))
}

/// Tells each time the connection is back.
pub fn on_online(tell: impl FnMut() + 'static) -> Option<Listener> {
    Some(Listener::on(web_sys::window()?.into(), "online", tell))
}
