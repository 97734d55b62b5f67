//! `<ticket-glossary>` and `<ticket-queue>`: the doors between the loader and what shows no ticket.

mod backlog;
mod glossary;
mod queue;

use std::{cell::RefCell, rc::Rc};

use leptos::prelude::*;
use ticket_status_texts::{Group, joined};
use wasm_bindgen::{JsError, JsValue};

use crate::{
    browser::{
        clock,
        host::{self, ShadowRoot},
        intl::{self, Locale},
        press::Presses,
    },
    document,
    placed::{Placed, placed},
    words,
};

/// A glossary or a queue on the page. Freeing it takes it off the page and stops listening.
#[cfg_attr(feature = "more", wasm_bindgen::prelude::wasm_bindgen)]
pub struct Board {
    _placed: Placed,
    _listeners: Option<Presses>,
}

/// Puts a backlog into a shadow root; `texts` is a list of its locale file. A document that is
/// no backlog, the gateway's problem say, shows that nobody knows.
///
/// # Errors
/// When the locale file belongs to another version of the widget, or the page is being torn down.
#[cfg_attr(feature = "more", wasm_bindgen::prelude::wasm_bindgen)]
pub fn queue(root: ShadowRoot, document: JsValue, lang: String, texts: JsValue) -> Result<Board, JsError> {
    let texts = words::read(lang, texts, &[Group::Queue])?;
    let backlog = document::read(document)?;
    let locale = Locale::new(texts.lang());
    let view = move || queue::queue(&texts, &locale, &backlog, clock::now_ms());
    Ok(Board { _placed: placed(host::place(&root), Rc::new(view))?, _listeners: None })
}

/// Puts a glossary into a shadow root, searchable. The loader moves the focus to the entry that the page's address
/// names.
///
/// # Errors
/// When the document is nothing that JSON knows, or the page is being torn down.
#[cfg_attr(feature = "more", wasm_bindgen::prelude::wasm_bindgen)]
pub fn glossary(root: ShadowRoot, document: JsValue) -> Result<Board, JsError> {
    let glossary = document::read(document)?;
    let (drawn, wanted) = (ArcTrigger::new(), Rc::new(RefCell::new(String::new())));
    let (seen, is_wanted) = (drawn.clone(), Rc::clone(&wanted));
    let view = move || {
        seen.track();
        let wanted = is_wanted.borrow();
        let shown = |term: &str, text: &str| {
            wanted.is_empty() || intl::contains(&joined(&[term, " ", text]), &wanted)
        };
        glossary::glossary(&glossary, &shown)
    };
    let placed = placed(host::place(&root), Rc::new(view))?;
    let search = move |id: &str, value: String| {
        if id == "search" {
            wanted.replace(value.trim().to_owned());
            drawn.notify();
        }
    };
    let presses = Presses::on(root.into(), Box::new(search));
    Ok(Board { _placed: placed, _listeners: Some(presses) })
}
