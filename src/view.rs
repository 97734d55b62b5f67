//! What stands on the page. A view turns a [`Picture`] into elements and sends events back; it never
//! fetches and sets no timers.
//!
//! One signal holds the whole picture and one closure follows it: a fine-grained signal per text would
//! cost some kilobytes of generated code each, and a card has few texts that change. Elements keep their
//! identity between two pictures of one screen, so focus and typed text stay.

mod card;
mod element;
mod form;

use leptos::prelude::*;
use ticket_status_texts::Texts;

use self::element::{Element, element};
use crate::{
    browser::host::{self, ShadowRoot},
    picture::Picture,
    state::Event,
};

/// Languages written from right to left.
const RIGHT_TO_LEFT: &[&str] = &["ar", "fa", "he", "ur"];

/// What every view is handed. A handle: copying it copies nothing else.
#[derive(Clone, Copy)]
pub(crate) struct Shell {
    /// What is shown.
    pub(crate) picture: RwSignal<Picture>,
    /// What a screen reader is told.
    pub(crate) said: RwSignal<String>,
    inner: StoredValue<Inner, LocalStorage>,
}

struct Inner {
    texts: Texts,
    root: ShadowRoot,
    send: Box<dyn Fn(Event)>,
}

impl Shell {
    /// A shell that shows the skeleton.
    pub(crate) fn new(texts: Texts, root: ShadowRoot, send: impl Fn(Event) + 'static) -> Self {
        Self {
            picture: RwSignal::new(Picture::Loading),
            said: RwSignal::new(String::new()),
            inner: StoredValue::new_local(Inner { texts, root, send: Box::new(send) }),
        }
    }

    /// A text that does not depend on the ticket.
    fn text(self, read: fn(&Texts) -> &str) -> String {
        self.inner.with_value(|inner| read(&inner.texts).to_owned())
    }

    /// Sends an event to the state machine.
    fn send(self, event: Event) {
        self.inner.with_value(|inner| (inner.send)(event));
    }

    /// What stands in a field of the form.
    fn field(self, id: &str) -> String {
        self.inner.with_value(|inner| host::field(&inner.root, id))
    }
}

/// The whole element.
pub(crate) fn screen(shell: Shell) -> AnyView {
    let lang = shell.text(Texts::lang);
    let direction = if RIGHT_TO_LEFT.contains(&lang.as_str()) { "rtl" } else { "ltr" };
    element("div")
        .with("lang", &lang)
        .with("dir", direction)
        .following(move || shell.picture.with(|picture| shown(shell, picture)))
        .following(move || {
            let said =
                element("p").with("class", "unseen").with("role", "status").with("aria-live", "polite");
            shell.said.with(|text| said.text(text))
        })
        .view()
}

fn shown(shell: Shell, picture: &Picture) -> Element {
    match picture {
        Picture::Loading => loading(shell),
        Picture::Form { notice, reference_error, email_error, is_pending } => form::form(
            shell,
            notice.as_deref(),
            reference_error.as_deref(),
            email_error.as_deref(),
            *is_pending,
        ),
        Picture::Card { card, checked, is_open } => card::card(shell, card, checked.as_deref(), *is_open),
        Picture::Problem { text, may_retry } => problem(shell, text, *may_retry),
    }
}

/// The skeleton, in the shape of a card.
fn loading(shell: Shell) -> Element {
    let words = element("p").with("class", "unseen").text(&shell.text(Texts::loading));
    let bars = (0..5).map(|_| element("i"));
    element("section").with("class", "card skeleton").child(words).children(bars)
}

/// What is said when there is no status, and none known.
fn problem(shell: Shell, text: &str, may_retry: bool) -> Element {
    let button = may_retry.then(|| button(shell, "refresh", Texts::refresh, Event::Asked));
    let text = element("p").with("part", "problem").with("class", "problem").with("role", "alert").text(text);
    element("section").with("part", "card").with("class", "card").child(text).children(button)
}

/// A button that sends an event.
fn button(shell: Shell, id: &str, text: fn(&Texts) -> &str, event: Event) -> Element {
    element("button")
        .with("type", "button")
        .with("class", "quiet")
        .with("id", id)
        .on("click", move |_| shell.send(event.clone()))
        .text(&shell.text(text))
}

/// Text that only a screen reader reads.
fn unseen(text: &str) -> Element {
    element("span").with("class", "unseen").text(text)
}
