//! What stays on the visitor's device, only when they ask for it; a browser may forbid all of it.

use js_sys::{Array, JSON};
use ticket_status_texts::joined;
use wasm_bindgen::JsValue;
use web_sys::Storage;

/// How the name of an entry begins; a gateway's address follows. The loader reads it, too.
const NAME: &str = "ticket-status";

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}

fn name_of(gateway: &str) -> String {
    joined(&[NAME, gateway])
}

/// Whether the device keeps this ticket of a gateway.
pub fn remembers(gateway: &str, reference: &str) -> bool {
    // A list that begins with the reference, whose characters JSON leaves alone.
    let start = joined(&["[\"", reference, "\""]);
    let kept = || storage()?.get_item(&name_of(gateway)).ok()?;
    kept().is_some_and(|kept| kept.starts_with(&start))
}

/// Keeps one ticket of a gateway, with its token; whether the browser lets it.
pub fn remember(gateway: &str, reference: &str, token: &str) -> bool {
    let kept = Array::of2(&reference.into(), &token.into());
    let keep = || storage()?.set_item(&name_of(gateway), &JSON::stringify(&kept).ok()?.as_string()?).ok();
    keep().is_some()
}

/// Keeps none any more.
pub fn forget(gateway: &str) {
    if let Some(storage) = storage() {
        // What cannot be removed was never kept.
        let _ = storage.remove_item(&name_of(gateway));
    }
}

/// Puts a text on the clipboard, where the browser lets pages do that.
pub fn copy(text: &str) {
    if let Some(window) = web_sys::window() {
        let clipboard = window.navigator().clipboard();
        if !JsValue::from(clipboard.clone()).is_undefined() {
            let _ = clipboard.write_text(text);
        }
    }
}

/// A key that nobody has used: 32 hexadecimal digits.
pub fn key() -> String {
    let digit = || char::from_digit((js_sys::Math::random() * 16.0) as u32, 16).unwrap_or('0');
    (0..32).map(|_| digit()).collect()
}
