//! The languages that a page lets the visitor choose from, below the card or the form.

mod view;

use std::{cell::RefCell, rc::Rc};

use ticket_status_texts::Group;
use wasm_bindgen::{JsError, JsValue};

use crate::{
    browser::{
        host::{self, HtmlElement, ShadowRoot},
        intl::Locale,
        press::Presses,
    },
    calendar::Figures,
    placed::{Placed, placed},
    words,
};

thread_local! {
    /// The pickers on the page, one for each card or form at most.
    static SHOWN: RefCell<Vec<(ShadowRoot, Placed, Presses)>> = const { RefCell::new(Vec::new()) };
}

/// Shows the languages that the attribute `languages` names; fewer than two are no choice. `texts` is a list of the locale
/// file of this module.
///
/// # Errors
/// When the locale file belongs to another version of the widget.
#[cfg_attr(feature = "more", wasm_bindgen::prelude::wasm_bindgen)]
pub fn languages(root: ShadowRoot, host: HtmlElement, lang: String, texts: JsValue) -> Result<(), JsError> {
    SHOWN.with_borrow_mut(|shown| shown.retain(|(other, ..)| *other != root && other.is_connected()));
    let texts = words::read(lang, texts, &[Group::More])?;
    let named = host.get_attribute("languages").unwrap_or_default();
    let mut tags: Vec<&str> = named.split_whitespace().collect();
    let Some(place) = root.get_element_by_id("languages").filter(|_| tags.len() > 1) else { return Ok(()) };
    // What is spoken now can be picked again, named by the page or not.
    if !tags.iter().any(|tag| tag.eq_ignore_ascii_case(texts.lang())) {
        tags.push(texts.lang());
    }
    let locale = Locale::new(texts.lang());
    let names: Vec<_> = tags.iter().map(|tag| ((*tag).to_owned(), locale.language(tag))).collect();
    let spoken = texts.clone();
    let picker = placed(host::place(&place), Rc::new(move || view::languages(&spoken, &names)))?;
    let pick = move |id: &str, tag: String| {
        if id == "language" {
            // The loader sees the attribute and brings the words.
            host::set_lang(&host, &tag);
        }
    };
    let presses = Presses::on(place.into(), Box::new(pick));
    SHOWN.with_borrow_mut(|shown| shown.push((root, picker, presses)));
    Ok(())
}
