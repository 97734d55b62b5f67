//! What an element listens to: presses, the page hidden or back online, and its own timers. One closure for all of it:
//! each would bring its own code.

use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Element, Event, EventTarget, ShadowRoot, VisibilityState, Window};

/// What was heard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// The button of this id was pressed.
    Pressed(String),
    /// The page was hidden or shown again.
    Hidden(bool),
    /// The connection is back.
    Online,
    /// The timer of this place ran out.
    Timer(usize),
}

/// Listens until dropped; then its timers are over as well.
#[must_use = "nothing is heard when this is dropped"]
pub struct Ear {
    targets: [(EventTarget, &'static str); 3],
    window: Window,
    timers: [i32; TIMERS],
    hear: Closure<dyn FnMut(JsValue)>,
}

/// How many timers there are.
pub const TIMERS: usize = 3;

impl Ear {
    /// Listens to the buttons in a shadow root, and to the page; `None` on a page that is being torn down.
    pub fn new(root: &ShadowRoot, mut tell: Box<dyn FnMut(Heard)>) -> Option<Self> {
        let window = web_sys::window()?;
        let hear = Closure::<dyn FnMut(JsValue)>::new(move |heard: JsValue| {
            if let Some(heard) = read(heard) {
                tell(heard);
            }
        });
        let document: EventTarget = window.document()?.into();
        let targets = [
            (root.clone().into(), "click"),
            (document, "visibilitychange"),
            (window.clone().into(), "online"),
        ];
        for (target, kind) in &targets {
            // Adding a listener to these targets cannot fail.
            let _ = target.add_event_listener_with_callback(kind, hear.as_ref().unchecked_ref());
        }
        Some(Self { targets, window, timers: [0; TIMERS], hear })
    }

    /// Sets the timer of a place anew, or stops it.
    pub fn set_timer(&mut self, place: usize, millis: Option<i32>) {
        let handle = &mut self.timers[place];
        self.window.clear_timeout_with_handle(*handle);
        if let Some(millis) = millis {
            let hear = self.hear.as_ref().unchecked_ref();
            let place = JsValue::from(place as u32);
            let set = self.window.set_timeout_with_callback_and_timeout_and_arguments_1(hear, millis, &place);
            *handle = set.unwrap_or_default();
        }
    }
}

/// A timer tells its place, everything else is an event.
fn read(heard: JsValue) -> Option<Heard> {
    if let Some(place) = heard.as_f64() {
        return Some(Heard::Timer(place as usize));
    }
    let event: Event = heard.unchecked_into();
    let kind = event.type_();
    if kind == "online" {
        return Some(Heard::Online);
    }
    if kind != "click" {
        let document = web_sys::window()?.document()?;
        return Some(Heard::Hidden(document.visibility_state() == VisibilityState::Hidden));
    }
    let pressed = event.target()?.dyn_into::<Element>().ok()?;
    Some(Heard::Pressed(pressed.closest("button[type=button]").ok()??.id()))
}

impl Drop for Ear {
    fn drop(&mut self) {
        for (target, kind) in &self.targets {
            let _ = target.remove_event_listener_with_callback(kind, self.hear.as_ref().unchecked_ref());
        }
        for place in 0..TIMERS {
            self.set_timer(place, None);
        }
    }
}
