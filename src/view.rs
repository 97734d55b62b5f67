//! What stands on the page: from a [`Picture`] and the words to a tree of elements. Pure: a view never
//! fetches, sets no timers and touches no browser. What a visitor presses comes back by its id.

mod card;
mod form;
pub(crate) mod glossary;
pub(crate) mod queue;
pub(crate) mod say;
pub(crate) mod tree;

use ticket_status_texts::{Texts, direction};

use self::tree::{Element, Node, element};
use crate::picture::Picture;

/// How the id of a button begins that lets the customer do something.
pub(crate) const OFFER: &str = "offer-";

/// The whole element. The live region stands beside the screen, so that it outlives it.
pub(crate) fn view(
    texts: &Texts,
    picture: &Picture,
    languages: &[(String, String)],
    is_public: bool,
) -> Node {
    let said = element("p").with("id", "said").with("class", "unseen").with("role", "status");
    Node::Element(whole(texts).child(said).child(screen(texts, picture, languages, is_public)))
}

/// What all elements stand in: it says language and direction.
fn whole(texts: &Texts) -> Element {
    element("div").with("lang", texts.lang()).with("dir", direction(texts.lang()))
}

/// The screen between what the company itself puts above and below it.
fn screen(texts: &Texts, picture: &Picture, languages: &[(String, String)], is_public: bool) -> Element {
    let mut screen = inner(texts, picture, languages, is_public);
    screen.children.insert(0, Node::Element(slot("header")));
    screen.child(slot("footer"))
}

/// The place of something of the page's own.
fn slot(name: &str) -> Element {
    element("slot").with("name", name)
}

fn inner(texts: &Texts, picture: &Picture, languages: &[(String, String)], is_public: bool) -> Element {
    let picker = (!languages.is_empty()).then(|| picker(texts, languages));
    match picture {
        Picture::Loading => loading(texts),
        Picture::Form { notice, reference_error, email_error, is_pending, is_mailed, is_tall } => {
            let class = match (is_mailed, is_tall) {
                (true, _) => "card lookup short good",
                (false, true) => "card lookup",
                (false, false) => "card lookup short",
            };
            let errors = [reference_error.as_deref(), email_error.as_deref()];
            form::form(texts, notice.as_deref(), errors, *is_pending, is_public, class).maybe_child(picker)
        }
        Picture::Card { card, checked, is_open } => {
            card::card(texts, card, checked.as_deref(), *is_open).maybe_child(picker)
        }
        Picture::Problem { text, may_retry } => problem(texts, text, *may_retry).maybe_child(picker),
    }
}

/// The languages to choose from, each by its own name.
fn picker(texts: &Texts, languages: &[(String, String)]) -> Element {
    let option = |(tag, name): &(String, String)| {
        let is_spoken = tag.eq_ignore_ascii_case(texts.lang());
        let option = element("option").with("value", tag).with("lang", tag);
        option.maybe("selected", is_spoken.then_some("")).text(name)
    };
    let select = element("select").with("id", "language").children(languages.iter().map(option).collect());
    let label = element("label").text(texts.language()).child(select);
    element("p").with("part", "language").with("class", "language").child(label)
}

/// The skeleton; the style sheet gives it the lines of a card.
fn loading(texts: &Texts) -> Element {
    let words = element("p").with("class", "unseen").text(texts.loading());
    element("section").with("class", "card skeleton").child(words)
}

/// What is said when there is no status, and none known.
fn problem(texts: &Texts, text: &str, may_retry: bool) -> Element {
    let headline = element("h2").with("part", "headline").text(texts.not_known_headline());
    let button = may_retry.then(|| button("refresh", texts.refresh()));
    let text = element("p").with("part", "problem").with("class", "problem").text(text);
    let card =
        element("section").with("part", "card").with("class", "card").with("data-situation", "not-known");
    card.child(headline).child(text).child(slot("contact")).maybe_child(button)
}

fn button(id: &str, text: &str) -> Element {
    part_button("button", id, text)
}

fn part_button(part: &str, id: &str, text: &str) -> Element {
    let button = element("button").with("type", "button").with("part", part).with("class", "quiet");
    button.with("id", id).text(text)
}

/// Text that only a screen reader reads.
fn unseen(text: &str) -> Element {
    element("span").with("class", "unseen").text(text)
}
