//! What stands on the page: trees of elements. Pure: a view never fetches, sets no timers and touches no browser. What a visitor presses comes back by its id.

pub(crate) mod template;
pub(crate) mod tree;

use ticket_status_texts::{Texts, direction};

use self::tree::{Element, element};

/// How the id of a button begins that lets the customer do something.
pub(crate) const OFFER: &str = "offer-";

/// What all elements stand in: it says language and direction.
pub(crate) fn whole(texts: &Texts) -> Element {
    element("div").with("lang", texts.lang()).with("dir", direction(texts.lang()))
}

/// The place of something of the page's own.
pub(crate) fn slot(name: &str) -> Element {
    element("slot").with("name", name)
}

pub(crate) fn button(id: &str, text: &str) -> Element {
    let button = element("button").with("type", "button").with("part", "button").with("class", "quiet");
    button.with("id", id).text(text)
}
