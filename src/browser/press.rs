//! What a visitor presses, types and sends: one listener for a whole element.

use js_sys::Reflect;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, Event, EventTarget};

/// Is told the id of what was pressed or typed into, and what that holds now.
type Tell = Box<dyn FnMut(&str, String)>;

/// Listens to clicks on buttons, to fields and to the form, until dropped.
#[must_use = "the listener is removed when this is dropped"]
pub struct Presses {
    target: EventTarget,
    tell: Closure<dyn FnMut(Event)>,
}

const KINDS: [&str; 3] = ["click", "input", "submit"];

impl Presses {
    /// Tells the id of each pressed button, and of each field with what it holds now; "submit" stands for the form,
    /// however it was sent.
    pub fn on(target: EventTarget, mut tell: Tell) -> Self {
        let tell = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
            let kind = event.type_();
            if kind == "submit" {
                event.prevent_default();
                return tell("submit", String::new());
            }
            let Some(pressed) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else {
                return;
            };
            if kind == "input" {
                let value = Reflect::get(&pressed, &"value".into()).ok().and_then(|value| value.as_string());
                return tell(&pressed.id(), value.unwrap_or_default());
            }
            if let Ok(Some(button)) = pressed.closest("button[type=button]") {
                tell(&button.id(), String::new());
            }
        });
        for kind in KINDS {
            // Adding a listener cannot fail.
            let _ = target.add_event_listener_with_callback(kind, tell.as_ref().unchecked_ref());
        }
        Self { target, tell }
    }
}

impl Drop for Presses {
    fn drop(&mut self) {
        for kind in KINDS {
            let _ = self.target.remove_event_listener_with_callback(kind, self.tell.as_ref().unchecked_ref());
        }
    }
}
