//! The languages that a page lets the visitor choose from, below the card or the form.

mod view;

use std::{cell::RefCell, rc::Rc};

use leptos::prelude::*;
use ticket_status_texts::{Group, Texts};
use wasm_bindgen::{JsError, JsValue};

use crate::{
    browser::{
        host::{self, Element, HtmlElement, ShadowRoot},
        intl::Locale,
        press::Presses,
    },
    calendar::Figures,
    placed::{Placed, placed},
    words,
};

/// One picker on the page.
struct Picker {
    place: Element,
    /// The words, and the languages with their names.
    spoken: RefCell<(Texts, Vec<(String, String)>)>,
    drawn: ArcTrigger,
}

thread_local! {
    /// The pickers on the page, one for each card or form at most.
    static SHOWN: RefCell<Vec<(Rc<Picker>, Placed, Presses)>> = const { RefCell::new(Vec::new()) };
}

/// Shows the languages that the attribute `languages` names, or shows them in another language; fewer than two are no choice.
/// `texts` is a list of the locale file of this module.
///
/// # Errors
/// When the locale file belongs to another version of the widget.
#[cfg_attr(feature = "more", wasm_bindgen::prelude::wasm_bindgen)]
pub fn languages(root: ShadowRoot, host: HtmlElement, lang: String, texts: JsValue) -> Result<(), JsError> {
    SHOWN.with_borrow_mut(|shown| shown.retain(|(picker, ..)| picker.place.is_connected()));
    let texts = words::read(lang, texts, &[Group::More])?;
    let named = host.get_attribute("languages").unwrap_or_default();
    let mut tags: Vec<&str> = named.split_whitespace().collect();
    let Some(place) = root.get_element_by_id("languages").filter(|_| tags.len() > 1) else { return Ok(()) };
    // What is spoken now can be picked again, named by the page or not.
    if !tags.iter().any(|tag| tag.eq_ignore_ascii_case(texts.lang())) {
        tags.push(texts.lang());
    }
    let locale = Locale::new(texts.lang());
    let names = tags.iter().map(|tag| ((*tag).to_owned(), locale.language(tag))).collect();
    let known = SHOWN.with_borrow(|shown| {
        shown.iter().find(|(picker, ..)| picker.place == place).map(|(picker, ..)| picker.clone())
    });
    if let Some(picker) = known {
        // The focus stays in it.
        picker.spoken.replace((texts, names));
        picker.drawn.notify();
        return Ok(());
    }
    let picker = Rc::new(Picker {
        place: place.clone(),
        spoken: RefCell::new((texts, names)),
        drawn: ArcTrigger::new(),
    });
    let shown = picker.clone();
    let draw = move || {
        shown.drawn.track();
        let (texts, names) = &*shown.spoken.borrow();
        view::languages(texts, names)
    };
    let placed = placed(host::place(&place), Rc::new(draw))?;
    let pick = move |id: &str, tag: String| {
        if id == "language" {
            // The loader sees the attribute and brings the words.
            host::set_lang(&host, &tag);
        }
    };
    let presses = Presses::on(place.into(), Box::new(pick));
    SHOWN.with_borrow_mut(|shown| shown.push((picker, placed, presses)));
    Ok(())
}
