//! The state machine of the panel. Pure: events in, a new state and effects out.

use std::rc::Rc;

use ticket_status_model::{Offered, TicketStatus};
use ticket_status_texts::joined;

use super::Contact;
use crate::answer::Failure;

/// The longest text, in characters; the gateway's.
pub(crate) const TEXT_CHARS_MAX: usize = 4_000;

/// What can happen.
#[derive(Clone, Debug)]
pub(crate) enum Event {
    /// The panel is on the page.
    Opened,
    /// The gateway answered with the status.
    Read(Result<Rc<TicketStatus>, Failure>),
    /// A button was pressed, or something typed or chosen: its id, and what it holds.
    Pressed(String, String),
    /// The gateway answered what was sent.
    Sent(Result<(), Unsent>),
    /// The gateway gave a token that lasts, or not.
    Prolonged(Result<String, Unsent>),
    /// The device keeps it, or its browser forbids that.
    Remembered(bool),
}

/// What is to be done.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Effect {
    /// Read the status.
    Read,
    /// Send this under this key.
    Send {
        /// Stays the same until it has arrived.
        key: String,
        /// The fields of the body.
        body: Vec<(&'static str, Field)>,
    },
    /// Keep what is typed in case the panel is closed.
    Keep(String),
    /// Move the focus to the part with this id.
    Focus(&'static str),
    /// Let the card show what is new.
    Refresh,
    /// Copy a text.
    Copy(String),
    /// Ask for a token that lasts.
    Prolong,
    /// Let the device keep this token.
    Remember(String),
    /// Let the device forget the ticket.
    Forget,
    /// Take the panel off.
    Close,
}

/// A field of what is sent.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Field {
    /// A text.
    Text(String),
    /// A number.
    Number(u32),
}

/// Why something was not taken.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Unsent {
    /// It is not possible any more.
    Gone,
    /// Anything else.
    Failed(Failure),
}

/// What the panel shows.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Screen {
    /// The status is being read.
    Reading,
    /// The customer writes or chooses.
    Asking {
        /// Whether it is being sent.
        is_pending: bool,
    },
    /// It is done.
    Done,
    /// The device no longer remembers.
    Forgotten,
}

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Trouble {
    /// Nothing was written.
    Empty,
    /// Too much was written.
    Long,
    /// No score was chosen.
    NoScore,
    /// It was not taken.
    Unsent(Unsent),
    /// The browser lets nothing be remembered.
    Blocked,
}

/// The state of one panel.
#[derive(Clone, Debug)]
pub(crate) struct Panel {
    /// What the customer does.
    pub(crate) what: Offered,
    /// What it shows.
    pub(crate) screen: Screen,
    /// What is wrong.
    pub(crate) trouble: Option<Trouble>,
    /// What is typed.
    pub(crate) text: String,
    /// What was typed when the panel was opened.
    pub(crate) draft: String,
    /// The chosen score.
    pub(crate) score: Option<u32>,
    /// The best score.
    pub(crate) scale: u32,
    /// Whether there was a rating before.
    pub(crate) is_rated: bool,
    /// Whom to turn to.
    pub(crate) contact: Contact,
    /// Whether it is copied.
    pub(crate) is_copied: bool,
    /// Whether the device remembers this ticket.
    pub(crate) is_remembered: bool,
    key: String,
    /// What was sent last, and how many other things before it.
    sent: (Vec<(&'static str, Field)>, u32),
}

impl Panel {
    /// A panel for doing `what`, with what was typed before, and the key under which it will be sent.
    pub(crate) fn new(what: Offered, draft: String, key: String, is_remembered: bool) -> Self {
        let needs_status = matches!(what, Offered::Rating | Offered::Contact);
        Self {
            what,
            screen: if needs_status { Screen::Reading } else { Screen::Asking { is_pending: false } },
            trouble: None,
            text: draft.clone(),
            draft,
            score: None,
            scale: 0,
            is_rated: false,
            contact: Contact::default(),
            is_copied: false,
            is_remembered,
            key,
            sent: (Vec::new(), 0),
        }
    }

    /// Takes an event and says what is to be done.
    pub(crate) fn next(&mut self, event: Event) -> Vec<Effect> {
        match event {
            Event::Opened if self.screen == Screen::Reading => vec![Effect::Read],
            Event::Opened => vec![Effect::Focus(if self.is_text() { "say-text" } else { "say-title" })],
            Event::Read(Ok(status)) => self.read(&status),
            Event::Read(Err(failure)) => self.fail(Unsent::Failed(failure)),
            Event::Pressed(id, value) => self.pressed(&id, value),
            Event::Sent(Ok(())) => {
                self.done();
                vec![Effect::Keep(String::new()), Effect::Focus("say-title"), Effect::Refresh]
            }
            Event::Sent(Err(why)) | Event::Prolonged(Err(why)) => self.fail(why),
            Event::Prolonged(Ok(token)) => vec![Effect::Remember(token)],
            Event::Remembered(true) => {
                self.done();
                self.is_remembered = true;
                vec![Effect::Focus("say-title")]
            }
            Event::Remembered(false) => {
                self.screen = Screen::Asking { is_pending: false };
                self.trouble = Some(Trouble::Blocked);
                vec![]
            }
        }
    }

    fn done(&mut self) {
        self.screen = Screen::Done;
        self.trouble = None;
    }

    fn read(&mut self, status: &Rc<TicketStatus>) -> Vec<Effect> {
        self.contact = Contact::of(status);
        let rating = status.offers.iter().find(|offer| offer.what == Offered::Rating);
        let Some(scale) = rating.map_or(Some(0), |offer| offer.scale).filter(|_| self.is_offered(status))
        else {
            return self.fail(Unsent::Gone);
        };
        self.scale = scale;
        self.score = rating.and_then(|offer| offer.rated);
        self.is_rated = self.score.is_some();
        self.screen = Screen::Asking { is_pending: false };
        vec![Effect::Focus("say-title")]
    }

    fn is_offered(&self, status: &TicketStatus) -> bool {
        status.offers.iter().any(|offer| offer.what == self.what)
    }

    fn fail(&mut self, why: Unsent) -> Vec<Effect> {
        if self.screen != Screen::Reading {
            self.screen = Screen::Asking { is_pending: false };
        }
        self.trouble = Some(Trouble::Unsent(why));
        vec![Effect::Focus("say-title")]
    }

    fn pressed(&mut self, id: &str, value: String) -> Vec<Effect> {
        match id {
            "say-text" => {
                self.text = value;
                return vec![Effect::Keep(self.text.clone())];
            }
            "say-close" => return vec![Effect::Close],
            "say-copy" => {
                self.is_copied = true;
                return vec![Effect::Copy(self.contact.lines())];
            }
            "say-forget" => {
                self.screen = Screen::Forgotten;
                self.is_remembered = false;
                return vec![Effect::Forget, Effect::Focus("say-title")];
            }
            "say-send" => return self.send(),
            _ => {}
        }
        if let Some(score) = id.strip_prefix("say-score-").and_then(|score| score.parse().ok()) {
            self.score = Some(score);
        }
        vec![]
    }

    /// Whether it is nothing without a text.
    fn is_text(&self) -> bool {
        matches!(self.what, Offered::Message | Offered::WrongTeam | Offered::Reopening)
    }

    fn send(&mut self) -> Vec<Effect> {
        if self.screen != (Screen::Asking { is_pending: false }) {
            return vec![];
        }
        let text = self.text.trim().to_owned();
        let is_text = self.is_text();
        self.trouble = match () {
            () if is_text && text.is_empty() => Some(Trouble::Empty),
            () if text.chars().count() > TEXT_CHARS_MAX => Some(Trouble::Long),
            () if self.what == Offered::Rating && self.score.is_none() => Some(Trouble::NoScore),
            () => None,
        };
        match self.trouble {
            Some(Trouble::NoScore) => return vec![Effect::Focus("say-score-1")],
            Some(_) => return vec![Effect::Focus("say-text")],
            None => self.screen = Screen::Asking { is_pending: true },
        }
        if self.what == Offered::Device {
            return vec![Effect::Prolong];
        }
        let mut body = vec![("what", Field::Text(self.what.word().to_owned()))];
        if self.what == Offered::Rating {
            body.push(("score", Field::Number(self.score.unwrap_or_default())));
            body.push(("comment", Field::Text(text)));
        } else if is_text {
            body.push(("text", Field::Text(text)));
        }
        // The same thing again goes under the same key, for it may have arrived; another one under another.
        if self.sent.0 != body {
            self.sent = (body.clone(), self.sent.1 + 1);
        }
        vec![Effect::Send { key: joined(&[&self.key, "-", &self.sent.1.to_string()]), body }]
    }
}

#[cfg(test)]
mod tests;
