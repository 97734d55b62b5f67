//! One ticket and the three cards that show it.

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use ticket_status_texts::Texts;

use super::{
    company::Company,
    http::{Answer, Request},
    secrets::nothing_internal_is_anywhere,
    steps::{Deed, QUESTION, STEPS, Step, What},
    tracker::Tracker,
};
use crate::support::{browser::Browser, card::Seen, host::Host, wait::until};

/// The languages of the three cards.
pub(crate) const LANGS: [&str; 3] = ["en", "uk", "lt"];

/// How long a card may take to show a step on a busy machine: Request Tracker needs most of it.
pub(crate) const BUSY: Duration = Duration::from_secs(40);

/// How long the cards' gateway keeps a status: long enough for three cards to share one reading.
pub(crate) const KEPT: Duration = Duration::from_millis(500);

/// The ticket, and everything that shows it.
pub(crate) struct Life<'a> {
    pub(crate) tracker: &'a Tracker,
    pub(crate) company: &'a Company,
    pub(crate) host: &'a Host,
    pub(crate) browser: &'a Browser,
    /// The ticket's number.
    pub(crate) number: String,
    /// The token of its signed link.
    pub(crate) token: String,
    /// When the cards' gateway may last have read the ticket.
    pub(crate) read_at: Instant,
    timeline: Vec<What>,
}

impl<'a> Life<'a> {
    /// The first step, and the page with the cards.
    pub(crate) async fn begin(
        tracker: &'a Tracker,
        company: &'a Company,
        host: &'a Host,
        browser: &'a Browser,
    ) -> Self {
        let first = &STEPS[0];
        let Deed::Mail(text) = first.deed else { panic!("tickets begin with a mail") };
        tracker.mail(None, text);
        let number = tracker.number().await;
        let token = company.token(&number);
        let timeline = first.adds.to_vec();
        let mut life =
            Self { tracker, company, host, browser, number, token, read_at: Instant::now(), timeline };
        browser.goto(&host.put("/", &life.page())).await;
        life.read().await;
        for number in 0..LANGS.len() {
            let is_there = |seen: &Seen| seen.state == "showing" && !seen.situation.is_empty();
            browser.card_number(number).until_within(BUSY, "the card stands there", is_there).await;
            browser.card_number(number).timeline().await;
        }
        life.check(first).await;
        life
    }

    /// Somebody does something, the cards are asked to check again once, and show it.
    pub(crate) async fn go_on(&mut self, step: &Step) {
        a_new_second_begins().await;
        self.perform(&step.deed).await;
        self.timeline.extend_from_slice(step.adds);
        self.the_status_is_forgotten().await;
        self.refresh().await;
        self.check(step).await;
    }

    /// Asks every card to check again.
    pub(crate) async fn refresh(&self) {
        let script = "document.querySelectorAll('ticket-status').forEach((card) => card.refresh())";
        self.browser.act(script, &[]).await;
    }

    /// What the gateway answers a page.
    pub(crate) async fn read(&self) -> Answer {
        let (path, by) = (format!("/v1/tickets/{}?lang=en", self.number), format!("Bearer {}", self.token));
        Request::get(&path).by(&by).send(self.company.address).await.expect("the gateway answers")
    }

    /// Waits until the cards' gateway has to read the ticket again.
    async fn the_status_is_forgotten(&self) {
        let is_over = async || match self.read_at.elapsed() > KEPT {
            true => Ok(()),
            false => Err("not yet".to_owned()),
        };
        until("the gateway forgets what it read", KEPT * 2, is_over).await;
    }

    async fn perform(&self, deed: &Deed) {
        match deed {
            Deed::Mail(text) => self.tracker.mail(Some(&self.number), text),
            Deed::Staff(who, acts) => {
                for (act, told) in *acts {
                    self.tracker.act(who, *act, &self.number, told).await;
                }
            }
        }
    }

    async fn check(&mut self, step: &Step) {
        // Shares the cards' reading; looking at cards all the while would only slow it down.
        let answer = self.read().await.body;
        self.read_at = Instant::now();
        for (number, lang) in LANGS.into_iter().enumerate() {
            let texts = texts(lang);
            let hope = format!("the card in {lang} shows that {}", step.name);
            let expected = self.expected(step, &texts);
            let card = self.browser.card_number(number);
            card.until_within(BUSY, &hope, |seen| shown(seen, &expected) == expected).await;
        }
        let question = self.question();
        assert_eq!(answer.contains(&question), step.asks, "{}: {answer}", step.name);
        nothing_internal_is_anywhere(self, answer).await;
    }

    fn expected(&self, step: &Step, texts: &Texts) -> Shown {
        Shown {
            state: "showing".to_owned(),
            lang: texts.lang().to_owned(),
            situation: step.situation.to_owned(),
            headline: (step.headline)(texts),
            handler: (step.handler)(texts),
            turn: (step.turn)(texts).to_owned(),
            question: if step.asks { self.question() } else { String::new() },
            timeline: self.timeline.iter().map(|what| what.words(texts)).collect(),
        }
    }

    fn question(&self) -> String {
        format!("{QUESTION} {}", self.tracker.mark)
    }

    fn page(&self) -> String {
        let Self { number, token, .. } = self;
        let base = self.company.base();
        let card = |lang| {
            format!(
                r#"<ticket-status lang="{lang}" gateway="{base}" reference="{number}" token="{token}"></ticket-status>"#
            )
        };
        let cards = LANGS.map(card).join("\n");
        format!(
            r#"<!doctype html><html lang="en"><title>Northwind</title><script src="{base}/ticket-status.js"></script>{cards}</html>"#
        )
    }
}

/// The texts of a language.
pub(crate) fn texts(lang: &str) -> Texts {
    Texts::builtin(lang).expect("a language that is built in")
}

/// What one card must show.
#[derive(Debug, PartialEq)]
struct Shown {
    state: String,
    lang: String,
    situation: String,
    headline: String,
    handler: String,
    turn: String,
    question: String,
    timeline: Vec<String>,
}

/// What a card shows. Dates after handler and timeline are the browser's and differ by its clock's zone.
fn shown(seen: &Seen, expected: &Shown) -> Shown {
    let without_date = |text: &String, expected: Option<&String>| match expected {
        Some(expected) if text.starts_with(expected.as_str()) => expected.clone(),
        _ => text.clone(),
    };
    let lines = seen.timeline.iter().enumerate();
    Shown {
        state: seen.state.clone(),
        lang: seen.lang.clone(),
        situation: seen.situation.clone(),
        headline: seen.headline.clone(),
        handler: without_date(&seen.handler, Some(&expected.handler)),
        turn: seen.turn.clone(),
        question: seen.question.clone(),
        timeline: lines.map(|(number, line)| without_date(line, expected.timeline.get(number))).collect(),
    }
}

/// Request Tracker counts time in whole seconds: what happens in one second has no order.
async fn a_new_second_begins() {
    let second = || SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO).as_secs();
    let before = second();
    let look = async || if second() > before { Ok(()) } else { Err("the same second".to_owned()) };
    until("a new second begins", Duration::from_secs(2), look).await;
}
