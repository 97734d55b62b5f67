//! The element itself: its `state` attribute, its events, and the console of its web team.

use serde::{Serialize, Serializer};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CustomEvent, CustomEventInit, HtmlInputElement, Node};
pub use web_sys::{Element, HtmlElement, ShadowRoot};

/// Sets the attribute `state`.
pub fn set_state(host: &HtmlElement, word: &str) {
    if host.get_attribute("state").as_deref() != Some(word) {
        // A fixed, valid attribute name: this cannot fail.
        let _ = host.set_attribute("state", word);
    }
}

/// As a map, and not as a structure, for which serde-wasm-bindgen would keep a table of field names.
struct Fields<'a>(&'a [(&'a str, &'a str)]);

impl Serialize for Fields<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().copied())
    }
}

/// An object of texts.
pub fn object(fields: &[(&str, &str)]) -> JsValue {
    let objects = serde_wasm_bindgen::Serializer::json_compatible();
    Fields(fields).serialize(&objects).unwrap_or(JsValue::NULL)
}

/// Sends an event that crosses the shadow boundary, with `detail`.
pub fn emit(host: &HtmlElement, kind: &str, detail: &[(&str, &str)]) {
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    init.set_composed(true);
    init.set_detail(&object(detail));
    if let Ok(event) = CustomEvent::new_with_event_init_dict(kind, &init) {
        let _ = host.dispatch_event(&event);
    }
}

/// Lets the element speak another language; the loader sees the attribute and brings the words.
pub fn set_lang(host: &HtmlElement, lang: &str) {
    // A fixed, valid attribute name: this cannot fail.
    let _ = host.set_attribute("lang", lang);
}

/// The value of a field of the form, by its id within the element.
pub fn field(root: &ShadowRoot, id: &str) -> String {
    let input = root.get_element_by_id(id).and_then(|element| element.dyn_into::<HtmlInputElement>().ok());
    input.map(|input| input.value()).unwrap_or_default()
}

/// Puts a value into a field of the form, by its id within the element.
pub fn fill(root: &ShadowRoot, id: &str, value: &str) {
    if let Some(input) = root.get_element_by_id(id) {
        input.unchecked_into::<HtmlInputElement>().set_value(value);
    }
}

/// Moves the focus to a part of the element, by its id within the element.
pub fn focus(root: &ShadowRoot, id: &str) {
    if let Some(element) =
        root.get_element_by_id(id).and_then(|element| element.dyn_into::<HtmlElement>().ok())
    {
        // An element that cannot take the focus leaves it where it is.
        let _ = element.focus();
    }
}

/// Presses a button, by its id within the element.
pub fn press(root: &ShadowRoot, id: &str) {
    if let Some(button) = root.get_element_by_id(id) {
        button.unchecked_into::<HtmlElement>().click();
    }
}

/// A new part at the end of a shadow root or of an element, for the view.
pub fn place(parent: &Node) -> Option<HtmlElement> {
    let place = parent.owner_document()?.create_element("div").ok()?;
    parent.append_child(&place).ok()?;
    place.dyn_into().ok()
}

/// Tells a screen reader something, through the live region.
pub fn say(root: &ShadowRoot, text: &str) {
    if let Some(region) = root.get_element_by_id("said") {
        region.set_text_content(Some(text));
    }
}
