//! What stands on the page: from a [`Picture`] and the words to a tree of elements. Pure: a view never
//! fetches, sets no timers and touches no browser. What a visitor presses comes back by its id.

mod card;
mod form;
pub(crate) mod tree;

use ticket_status_texts::Texts;

use self::tree::{Element, Node, element};
use crate::picture::Picture;

/// Languages written from right to left.
const RIGHT_TO_LEFT: &[&str] = &["ar", "fa", "he", "ur"];

/// The whole element. The live region stands beside the screen, so that it outlives it.
pub(crate) fn view(texts: &Texts, picture: &Picture) -> Node {
    let direction = if RIGHT_TO_LEFT.contains(&texts.lang()) { "rtl" } else { "ltr" };
    let whole = element("div").with("lang", texts.lang()).with("dir", direction);
    let said = element("p").with("id", "said").with("class", "unseen").with("role", "status");
    Node::Element(whole.child(said).child(screen(texts, picture)))
}

fn screen(texts: &Texts, picture: &Picture) -> Element {
    match picture {
        Picture::Loading => loading(texts),
        Picture::Form { notice, reference_error, email_error, is_pending, is_tall } => form::form(
            texts,
            notice.as_deref(),
            [reference_error.as_deref(), email_error.as_deref()],
            *is_pending,
            *is_tall,
        ),
        Picture::Card { card, checked, is_open } => card::card(texts, card, checked.as_deref(), *is_open),
        Picture::Problem { text, may_retry } => problem(texts, text, *may_retry),
    }
}

/// The skeleton; the style sheet gives it the lines of a card.
fn loading(texts: &Texts) -> Element {
    let words = element("p").with("class", "unseen").text(texts.loading());
    element("section").with("class", "card skeleton").child(words)
}

/// What is said when there is no status, and none known.
fn problem(texts: &Texts, text: &str, may_retry: bool) -> Element {
    let button = may_retry.then(|| button("refresh", texts.refresh()));
    let text = element("p").with("part", "problem").with("class", "problem").with("role", "alert").text(text);
    element("section").with("part", "card").with("class", "card").child(text).maybe_child(button)
}

fn button(id: &str, text: &str) -> Element {
    element("button").with("type", "button").with("class", "quiet").with("id", id).text(text)
}

/// Text that only a screen reader reads.
fn unseen(text: &str) -> Element {
    element("span").with("class", "unseen").text(text)
}
