//! The state machine of one element. Pure: events in, a new state and effects out.

mod news;
mod screen;

use std::{rc::Rc, time::Duration};

use ticket_status_model::{TicketStatus, Turn};

use crate::{
    answer::{Answer, Failure, Freshness},
    lookup::{self, Query},
    refresh,
    settings::Access,
};
pub use news::{News, news};
pub use screen::{Form, Screen, Shown};

/// What can happen.
#[derive(Clone, Debug)]
pub enum Event {
    /// The element is on the page.
    Opened,
    /// The gateway answered a request for the status.
    Answered(Answer),
    /// The timer ran out, the visitor asked, or the connection is back.
    Asked,
    /// The page was hidden or shown again.
    Hidden(bool),
    /// The visitor sent the form with this in its fields: reference and address.
    Submitted(String, String),
    /// The gateway answered a lookup: with the ticket, or, without one, that a link is mailed.
    LookedUp(Result<Option<(Access, Rc<TicketStatus>)>, Failure>),
    /// The visitor wants to look up another ticket: this one, if any.
    Left(String),
    /// The visitor opened or closed the timeline.
    Toggled,
    /// The page itself gave a status.
    Given(Rc<TicketStatus>),
}

/// What is to be done.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Ask the gateway for the status.
    Ask,
    /// Ask the gateway whether reference and address belong together.
    LookUp(Query),
    /// Send [`Event::Asked`] after this time; a later wait replaces an earlier one.
    Wait(Duration),
    /// Forget the wait.
    Rest,
    /// Let the device forget the ticket of this number, if it remembers it: it cannot be opened any more.
    Forget(String),
    /// Move the focus to the part with this id, if any, and begin the form with this number.
    Focus(&'static str, String),
}

/// What the machine is told about the world with each event.
#[derive(Clone, Copy, Debug, Default)]
pub struct World {
    /// Now, in ms since 1970.
    pub now_ms: f64,
    /// A number between 0 and 1 that differs from visitor to visitor.
    pub jitter: f64,
}

/// The state of one element.
#[derive(Clone, Debug)]
pub struct Machine {
    /// What it shows.
    pub screen: Screen,
    /// What it may ask for.
    pub access: Option<Access>,
    /// The `ETag` of the status on the screen.
    pub etag: Option<String>,
    /// Whether tickets are public: the number alone opens them.
    pub is_public: bool,
    every: Duration,
    failures: u32,
    is_hidden: bool,
    asked_at_ms: f64,
}

/// A page shown again asks at once, unless it asked within this time.
const JUST_ASKED_MS: f64 = 10_000.0;

impl Machine {
    /// A machine before its first event.
    #[must_use]
    pub fn new(access: Option<Access>, is_public: bool, every: Duration) -> Self {
        Self {
            screen: Screen::Loading,
            access,
            etag: None,
            is_public,
            every,
            failures: 0,
            is_hidden: false,
            asked_at_ms: 0.0,
        }
    }

    /// Takes an event and says what is to be done.
    pub fn next(&mut self, event: Event, world: World) -> Vec<Effect> {
        match event {
            Event::Opened | Event::Asked => self.ask(world),
            Event::Answered(answer) => self.answered(answer, world),
            Event::Hidden(is_hidden) => self.hidden(is_hidden, world),
            Event::Submitted(reference, email) => self.submitted(&reference, &email),
            Event::LookedUp(Ok(None)) => {
                self.screen = Screen::Lookup(Form { is_mailed: true, was_sent: true, ..Form::default() });
                vec![Effect::Rest]
            }
            Event::LookedUp(Ok(Some((access, status)))) => {
                self.access = Some(access);
                let mut effects = self.show(status, None, Freshness::default(), world);
                effects.push(focus("headline"));
                effects
            }
            Event::LookedUp(Err(failure)) => self.show_form(Some(failure), true, world),
            Event::Left(number) => {
                let mut effects = self.show_form(None, false, world);
                effects.push(Effect::Focus("reference", number));
                effects
            }
            Event::Toggled => {
                if let Screen::Showing(shown) = &mut self.screen {
                    shown.is_open = !shown.is_open;
                }
                vec![]
            }
            Event::Given(status) => {
                self.access = None;
                let is_open = self.is_open();
                self.screen = Screen::Showing(Shown { status, checked_at_ms: None, trouble: None, is_open });
                vec![Effect::Rest]
            }
        }
    }

    fn submitted(&mut self, reference: &str, email: &str) -> Vec<Effect> {
        let mut form = Form { was_sent: true, ..Form::default() };
        let effect = match lookup::read(reference, email, self.is_public) {
            _ if matches!(&self.screen, Screen::Lookup(form) if form.is_pending) => return vec![],
            Ok(query) if self.is_public => {
                self.access = Some(Access { reference: query.reference, token: String::new() });
                self.screen = Screen::Loading;
                return vec![Effect::Ask, focus("headline")];
            }
            Ok(query) => {
                form.is_pending = true;
                Effect::LookUp(query)
            }
            Err(errors) => {
                form.errors = errors;
                focus(if errors.reference.is_some() { "reference" } else { "email" })
            }
        };
        self.screen = Screen::Lookup(form);
        vec![effect]
    }

    /// Shows the form and forgets the ticket.
    fn show_form(&mut self, notice: Option<Failure>, was_sent: bool, world: World) -> Vec<Effect> {
        self.access = None;
        self.etag = None;
        self.failures = 0;
        let retry_at_ms =
            notice.and_then(Failure::retry_after).map(|wait| world.now_ms + wait.as_millis() as f64);
        self.screen = Screen::Lookup(Form { notice, retry_at_ms, was_sent, ..Form::default() });
        vec![Effect::Rest]
    }

    fn is_open(&self) -> bool {
        matches!(&self.screen, Screen::Showing(shown) if shown.is_open)
    }

    fn ask(&mut self, world: World) -> Vec<Effect> {
        if self.access.is_some() {
            self.asked_at_ms = world.now_ms;
            return vec![Effect::Ask];
        }
        if matches!(self.screen, Screen::Loading | Screen::Failed { .. }) {
            self.screen = Screen::Lookup(Form::default());
        }
        vec![]
    }

    fn hidden(&mut self, is_hidden: bool, world: World) -> Vec<Effect> {
        self.is_hidden = is_hidden;
        match &self.screen {
            Screen::Showing(_) | Screen::Failed { .. } if self.access.is_none() => vec![],
            Screen::Showing(_) if is_hidden => vec![Effect::Wait(self.usual_wait())],
            Screen::Showing(_) | Screen::Failed { .. } if world.now_ms - self.asked_at_ms > JUST_ASKED_MS => {
                self.ask(world)
            }
            Screen::Showing(_) => vec![Effect::Wait(self.usual_wait())],
            _ => vec![],
        }
    }

    fn answered(&mut self, answer: Answer, world: World) -> Vec<Effect> {
        match (answer, &mut self.screen) {
            // The visitor left the ticket while the answer was under way.
            (_, Screen::Lookup(_)) => vec![],
            (Answer::Status { status, etag, freshness }, _) => self.show(status, etag, freshness, world),
            (Answer::Unchanged(freshness), Screen::Showing(shown)) => {
                let status = shown.status.clone();
                let etag = self.etag.take();
                self.show(status, etag, freshness, world)
            }
            (Answer::Unchanged(_), _) => {
                self.etag = None;
                self.fail(Failure::Broken, world)
            }
            (Answer::Failed(failure), _) => self.fail(failure, world),
        }
    }

    fn show(
        &mut self,
        status: Rc<TicketStatus>,
        etag: Option<String>,
        freshness: Freshness,
        world: World,
    ) -> Vec<Effect> {
        self.etag = etag;
        self.failures = if freshness.is_stale { self.failures + 1 } else { 0 };
        let is_open = self.is_open();
        self.screen = Screen::Showing(Shown {
            status,
            is_open,
            checked_at_ms: Some(world.now_ms - freshness.age.as_millis() as f64),
            trouble: freshness.is_stale.then_some(Failure::Unavailable(None)),
        });
        let wait = match self.failures {
            0 => self.usual_wait(),
            failures => refresh::after_failure(failures, None, world.jitter),
        };
        vec![Effect::Wait(wait)]
    }

    fn fail(&mut self, failure: Failure, world: World) -> Vec<Effect> {
        self.failures += 1;
        let wait = refresh::after_failure(self.failures, failure.retry_after(), world.jitter);
        match (&mut self.screen, failure.may_pass()) {
            (Screen::Showing(shown), true) => shown.trouble = Some(failure),
            (_, true) => {
                let retry_at_ms = Some(world.now_ms + wait.as_millis() as f64);
                self.screen = Screen::Failed { failure, retry_at_ms };
            }
            (_, false) => {
                // What could not be opened is not typed again.
                let number = self.access.take().map(|access| access.reference.as_str().to_owned());
                let number = number.unwrap_or_default();
                let mut effects = self.show_form(Some(failure), false, world);
                effects.extend([Effect::Forget(number.clone()), Effect::Focus("", number)]);
                return effects;
            }
        }
        vec![Effect::Wait(wait)]
    }

    fn usual_wait(&self) -> Duration {
        let is_settled = matches!(&self.screen, Screen::Showing(shown) if shown.status.turn == Turn::Nobody);
        refresh::after_answer(self.every, is_settled, self.is_hidden)
    }
}

fn focus(id: &'static str) -> Effect {
    Effect::Focus(id, String::new())
}

#[cfg(test)]
mod tests;
