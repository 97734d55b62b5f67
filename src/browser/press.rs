//! What a visitor presses and sends: one listener for the whole element.

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, Event, ShadowRoot};

/// Listens to clicks on buttons and to the form, until dropped.
#[must_use = "the listener is removed when this is dropped"]
pub struct Presses {
    root: ShadowRoot,
    tell: Closure<dyn FnMut(Event)>,
}

const KINDS: [&str; 2] = ["click", "submit"];

impl Presses {
    /// Tells the id of each pressed button; "submit" stands for the form, however it was sent.
    pub fn on(root: &ShadowRoot, mut tell: impl FnMut(&str) + 'static) -> Self {
        let tell = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
            if event.type_() == "submit" {
                event.prevent_default();
                return tell("submit");
            }
            let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            let button = target.and_then(|target| target.closest("button[type=button]").ok().flatten());
            if let Some(button) = button {
                tell(&button.id());
            }
        });
        for kind in KINDS {
            // Adding a listener cannot fail.
            let _ = root.add_event_listener_with_callback(kind, tell.as_ref().unchecked_ref());
        }
        Self { root: root.clone(), tell }
    }
}

impl Drop for Presses {
    fn drop(&mut self) {
        for kind in KINDS {
            let _ = self.root.remove_event_listener_with_callback(kind, self.tell.as_ref().unchecked_ref());
        }
    }
}
