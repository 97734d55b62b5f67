//! Reads locale files.

use ticket_status_texts::{Group, Texts};
use wasm_bindgen::{JsError, JsValue};

use crate::document;

/// The texts of some groups; `files` is a list of their locale files, each a list of texts.
///
/// # Errors
/// When a file belongs to another version of the widget.
pub(crate) fn read(lang: String, files: JsValue, groups: &[Group]) -> Result<Texts, JsError> {
    let files = document::read(files)?;
    let mut texts = Texts::new(lang);
    for (group, file) in groups.iter().zip(files.list()) {
        let messages = file.list().iter().map(|text| text.as_text().to_owned()).collect();
        let all = texts.with(*group, messages);
        texts = all.ok_or_else(|| JsError::new("the locale file belongs to another version"))?;
    }
    Ok(texts)
}
