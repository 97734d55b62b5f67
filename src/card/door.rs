//! The door between the loader and a card.

use std::rc::Rc;

use js_sys::Function;
use ticket_status_texts::Group;
use wasm_bindgen::{JsError, JsValue};

use super::{machine::Event, run::Runner};
use crate::{
    browser::host::{self, HtmlElement, ShadowRoot},
    document,
    placed::{Placed, placed},
    words,
};

/// A card on the page. Freeing it stops its timers and requests and takes it off the page.
#[cfg_attr(not(any(feature = "form", feature = "more")), wasm_bindgen::prelude::wasm_bindgen)]
pub struct Card {
    runner: Rc<Runner>,
    _placed: Placed,
}

/// Puts a card into a shadow root.
///
/// `texts` is a list of the locale file; `open` opens what this module does not have: the form, what lets the customer say
/// something, the languages, an explanation. `first` is the answer to the request that the loader has sent already with its
/// document, as a list, or a promise of it; a status that a lookup found, or nothing; `given` a status that the page itself gave, which asks nobody.
///
/// # Errors
/// When the locale file belongs to another version of the widget, or the page is being torn down.
#[cfg_attr(not(any(feature = "form", feature = "more")), wasm_bindgen::prelude::wasm_bindgen)]
#[allow(clippy::too_many_arguments)] // a decoder for one structure would weigh more than the arguments
pub fn mount(
    host: HtmlElement,
    root: ShadowRoot,
    gateway: String,
    lang: String,
    texts: JsValue,
    open: Function,
    reference: Option<String>,
    token: Option<String>,
    first: JsValue,
    given: JsValue,
) -> Result<Card, JsError> {
    let texts = words::read(lang, texts, &[Group::Card])?;
    let place = host::place(&root);
    let access = [reference.unwrap_or_default(), token.unwrap_or_default()];
    let runner = Runner::new(host, root, &gateway, texts, open, access);
    let shown = runner.clone();
    let placed = placed(place, Rc::new(move || shown.view()))?;
    let card = Card { runner, _placed: placed };
    match given.is_object() {
        true => card.show(given)?,
        false => card.runner.start(first),
    }
    Ok(card)
}

#[cfg_attr(not(any(feature = "form", feature = "more")), wasm_bindgen::prelude::wasm_bindgen)]
impl Card {
    /// Asks for the status now.
    pub fn refresh(&self) {
        self.runner.take(Event::Asked);
    }

    /// Leaves for the form, with this number in it.
    pub fn lookup(&self, reference: Option<String>) {
        self.runner.leave(&reference.unwrap_or_default(), None);
    }

    /// What the card says, by the names of the gateway's `explanation`; `null` where there is nothing to say.
    #[must_use]
    pub fn explain(&self) -> JsValue {
        self.runner.explain()
    }

    /// Goes on in another language; `texts` is a list of its locale file, `given` the status that the page gave, if any.
    ///
    /// # Errors
    /// When the locale file belongs to another version of the widget.
    pub fn speak(&self, lang: String, texts: JsValue, given: JsValue) -> Result<(), JsError> {
        self.runner.speak(words::read(lang, texts, &[Group::Card])?);
        if given.is_object() {
            self.runner.show(given, true);
        }
        Ok(())
    }

    /// Shows a status document that the page already has, and asks nobody.
    ///
    /// # Errors
    /// When the value is no status document; the message names the field.
    pub fn show(&self, status: JsValue) -> Result<(), JsError> {
        document::check(&document::read(status.clone())?)?;
        self.runner.show(status, true);
        Ok(())
    }
}
