//! The door between the loader and the form.

use std::rc::Rc;

use js_sys::Function;
use ticket_status_texts::Group;
use wasm_bindgen::{JsError, JsValue};

use super::run::Runner;
use crate::{
    answer::Failure,
    browser::host::{self, HtmlElement, ShadowRoot},
    placed::{Placed, placed},
    words,
};

/// A form on the page. Freeing it takes it off the page.
#[cfg_attr(feature = "form", wasm_bindgen::prelude::wasm_bindgen)]
pub struct Form {
    runner: Rc<Runner>,
    _placed: Placed,
}

/// Puts the form into a shadow root.
///
/// `texts` is a list of two locale files, the card's and the form's own; `open` opens the card. The form begins with the number
/// `reference`, and says why it stands where a card was to be: by the code of a failure. Without one, `is_asked` says that
/// the visitor wants it.
///
/// # Errors
/// When a locale file belongs to another version of the widget, or the page is being torn down.
#[cfg_attr(feature = "form", wasm_bindgen::prelude::wasm_bindgen(js_name = mount))]
#[allow(clippy::too_many_arguments)] // as the card's
pub fn form(
    host: HtmlElement,
    root: ShadowRoot,
    gateway: String,
    lang: String,
    texts: JsValue,
    open: Function,
    reference: Option<String>,
    code: Option<String>,
    is_asked: bool,
) -> Result<Form, JsError> {
    let texts = words::read(lang, texts, &GROUPS)?;
    let place = host::place(&root);
    let notice = Failure::from_code(&code.unwrap_or_default());
    let runner = Runner::new(host, root, &gateway, texts, open, notice);
    let shown = runner.clone();
    let placed = placed(place, Rc::new(move || shown.view()))?;
    let number = reference.unwrap_or_default();
    runner.start(&number);
    // What could not be opened is not typed again.
    runner.begin(number, is_asked && notice.is_none());
    Ok(Form { runner, _placed: placed })
}

const GROUPS: [Group; 2] = [Group::Card, Group::Form];

#[cfg_attr(feature = "form", wasm_bindgen::prelude::wasm_bindgen)]
impl Form {
    /// There is nothing to ask for yet.
    pub fn refresh(&self) {}

    /// Begins with this number.
    pub fn lookup(&self, reference: Option<String>) {
        self.runner.begin(reference.unwrap_or_default(), true);
    }

    /// Nothing is said of a ticket.
    #[must_use]
    pub fn explain(&self) -> JsValue {
        JsValue::NULL
    }

    /// Goes on in another language; `texts` is a list of its two locale files.
    ///
    /// # Errors
    /// When a locale file belongs to another version of the widget.
    pub fn speak(&self, lang: String, texts: JsValue) -> Result<(), JsError> {
        self.runner.speak(words::read(lang, texts, &GROUPS)?);
        Ok(())
    }
}
