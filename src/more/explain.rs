//! Explains a status that comes without an explanation, or with one in another language: a page gave it itself, or its gateway
//! does not speak this one. The words are those that a gateway would write.

use js_sys::Reflect;
use serde::Serialize;
use ticket_status_texts::Group;
use wasm_bindgen::{JsError, JsValue};

use crate::{browser::clock, document, words};

/// The status with its explanation; `texts` is a list of two locale files, the card's and that of explanations.
///
/// # Errors
/// When the value is no status, or the locale file belongs to another version of the widget.
#[cfg_attr(feature = "more", wasm_bindgen::prelude::wasm_bindgen)]
pub fn explain(status: JsValue, lang: String, texts: JsValue) -> Result<JsValue, JsError> {
    let texts = words::read(lang, texts, &[Group::Card, Group::Explain])?;
    let read = document::status(&document::read(status.clone())?)?;
    let now = clock::moment(clock::now_ms()).ok_or_else(|| JsError::new("the clock is out of range"))?;
    let said = ticket_status_texts::explain(&texts, &read, now);
    let said = said.serialize(&serde_wasm_bindgen::Serializer::json_compatible())?;
    // The page's own object stays as it is.
    let explained = js_sys::Object::assign(&js_sys::Object::new(), &status.into());
    let _ = Reflect::set(&explained, &"explanation".into(), &said);
    Ok(explained.into())
}
