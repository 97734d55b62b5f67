//! One `<ticket-status>` element, seen and used as a visitor does.

use std::time::Duration;

use fantoccini::{Locator, elements::Element};
use serde::Deserialize;
use serde_json::json;

use super::{
    browser::Browser,
    wait::{self, PATIENCE},
};

/// One element of the page, by its number.
#[derive(Clone, Copy)]
pub(crate) struct Card<'a> {
    browser: &'a Browser,
    number: usize,
}

/// What a card shows at one moment. Texts that are not there are empty.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub(crate) struct Seen {
    /// The attribute `state`.
    pub(crate) state: String,
    /// The language of the texts.
    pub(crate) lang: String,
    /// `data-stage`.
    pub(crate) stage: String,
    /// `data-turn`.
    pub(crate) turn_word: String,
    /// `data-situation`.
    pub(crate) situation: String,
    /// "Request 1042" and the subject.
    pub(crate) number: String,
    pub(crate) headline: String,
    pub(crate) meaning: String,
    pub(crate) question: String,
    /// The five stages.
    pub(crate) stages: Vec<String>,
    /// The marked one.
    pub(crate) stage_now: String,
    pub(crate) handler: String,
    pub(crate) turn: String,
    pub(crate) next: String,
    pub(crate) expected: String,
    pub(crate) actions: String,
    /// The buttons with which the customer can do something.
    pub(crate) offers: Vec<String>,
    /// That something is on its way.
    pub(crate) note: String,
    /// The title of the panel, and what is wrong in it.
    pub(crate) panel: String,
    pub(crate) panel_problem: String,
    /// The lines of the timeline; none while it is closed.
    pub(crate) timeline: Vec<String>,
    /// What is wrong: in the card, above the form, or instead of a card.
    pub(crate) problem: String,
    pub(crate) reference_error: String,
    pub(crate) email_error: String,
    /// "Checked just now".
    pub(crate) checked: String,
    /// What the live region says.
    pub(crate) said: String,
    /// The id of the part that has the focus.
    pub(crate) focus: String,
    /// All visible text.
    pub(crate) text: String,
}

impl<'a> Card<'a> {
    pub(super) fn new(browser: &'a Browser, number: usize) -> Self {
        Self { browser, number }
    }

    /// What it shows now; `None` when there is no such element.
    pub(crate) async fn look(&self) -> Option<Seen> {
        self.browser.run(include_str!("seen.js"), &[json!(self.number)]).await
    }

    /// What it shows now.
    pub(crate) async fn seen(&self) -> Seen {
        self.look().await.expect("the page has this <ticket-status> element")
    }

    /// Waits until it shows what is hoped for.
    pub(crate) async fn until(&self, hope: &str, holds: impl Fn(&Seen) -> bool) -> Seen {
        self.until_within(PATIENCE, hope, holds).await
    }

    /// Waits that long at most.
    pub(crate) async fn until_within(
        &self,
        patience: Duration,
        hope: &str,
        holds: impl Fn(&Seen) -> bool,
    ) -> Seen {
        let look = async || match self.look().await {
            Some(seen) if holds(&seen) => Ok(seen),
            Some(seen) => Err(format!("{seen:#?}")),
            None => Err("no such element".to_owned()),
        };
        wait::until(hope, patience, look).await
    }

    /// Waits until the attribute `state` is this, and the card is drawn, not only its text.
    pub(crate) async fn until_state(&self, state: &str) -> Seen {
        self.until(&format!("the state is {state}"), |seen| seen.state == state).await
    }

    /// Waits until the card stands there.
    pub(crate) async fn until_showing(&self) -> Seen {
        self.until("the card stands there", |seen| seen.state == "showing" && !seen.situation.is_empty())
            .await
    }

    /// A part of it.
    pub(crate) async fn part(&self, css: &str) -> Element {
        let hosts = self.browser.client().find_all(Locator::Css("ticket-status")).await;
        let mut hosts = hosts.expect("elements can be found");
        assert!(self.number < hosts.len(), "the page has only {} <ticket-status> elements", hosts.len());
        let root = hosts.swap_remove(self.number).shadow_root().await.expect("it has an open shadow root");
        root.find(Locator::Css(css)).await.unwrap_or_else(|why| panic!("no part {css}: {why}"))
    }

    /// Clicks the part with this id as a visitor does: where it is, if it can be clicked.
    pub(crate) async fn click(&self, id: &str) {
        let part = self.part(&format!("#{id}")).await;
        part.click().await.unwrap_or_else(|why| panic!("#{id} cannot be clicked: {why}"));
    }

    /// Puts a text into the field with this id, in place of what is there.
    pub(crate) async fn fill(&self, id: &str, text: &str) {
        let field = self.part(&format!("#{id}")).await;
        field.clear().await.unwrap_or_else(|why| panic!("#{id} cannot be emptied: {why}"));
        field.send_keys(text).await.unwrap_or_else(|why| panic!("#{id} cannot be typed into: {why}"));
    }

    /// Waits until this text stands in the field with this id.
    pub(crate) async fn until_filled(&self, id: &str, text: &str) {
        let value = "return document.querySelectorAll('ticket-status')[arguments[0]].shadowRoot.getElementById(arguments[1]).value";
        let hope = format!("`{text}` stands in #{id}");
        wait::until_true(&hope, async || {
            self.browser.run::<String>(value, &[json!(self.number), json!(id)]).await == text
        })
        .await;
    }

    /// Fills in the form and sends it.
    pub(crate) async fn look_up(&self, reference: &str, email: &str) {
        self.fill("reference", reference).await;
        self.fill("email", email).await;
        self.click("submit").await;
    }

    /// Opens the timeline and returns its lines.
    pub(crate) async fn timeline(&self) -> Vec<String> {
        if self.seen().await.timeline.is_empty() {
            self.click("toggle").await;
        }
        self.until("the timeline is open", |seen| !seen.timeline.is_empty()).await.timeline
    }
}
