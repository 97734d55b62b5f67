//! The state machine of one card. Pure: events in; a new state, what is to be done and what is news out.

mod news;
mod screen;

use std::rc::Rc;

use crate::{
    answer::{Answer, Failure, Freshness},
    document::Value,
    refresh,
};
pub use news::News;
use news::has_moved;
pub use screen::{Screen, Shown};

/// What can happen.
#[derive(Clone, Debug)]
pub enum Event {
    /// The element is on the page, the timer ran out, the visitor asked, or the connection is back.
    Asked,
    /// The gateway answered a request for the status.
    Answered(Answer),
    /// The page was hidden or shown again.
    Hidden(bool),
    /// The visitor opened or closed the timeline.
    Toggled,
    /// The page itself gave a status.
    Given(Value),
    /// The visitor wants to look up another ticket.
    Left,
}

/// What is to be done.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Effect {
    /// Nothing.
    Nothing,
    /// Ask the gateway for the status.
    Ask,
    /// Send [`Event::Asked`] after so many ms; a later wait replaces an earlier one.
    Wait(f64),
    /// Forget the wait.
    Rest,
    /// Forget the wait, and show the form: because of this, or because the visitor wants it.
    Leave(Option<Failure>),
}

/// What an event leads to.
pub type Next = (Effect, Option<News>);

/// What the machine is told about the world with each event.
#[derive(Clone, Copy, Debug, Default)]
pub struct World {
    /// Now, in ms since 1970.
    pub now_ms: f64,
    /// A number between 0 and 1 that differs from visitor to visitor.
    pub jitter: f64,
}

/// The state of one card.
#[derive(Clone, Debug)]
pub struct Machine {
    /// What it shows.
    pub screen: Screen,
    /// The `ETag` of the status on the screen.
    pub etag: Option<String>,
    /// Whether there is something to ask the gateway for.
    may_ask: bool,
    every_ms: f64,
    failures: u32,
    is_hidden: bool,
    asked_at_ms: f64,
}

/// A page shown again asks at once, unless it asked within this time.
const JUST_ASKED_MS: f64 = 10_000.0;

impl Machine {
    /// A machine before its first event.
    #[must_use]
    pub fn new(every_ms: f64) -> Self {
        Self {
            screen: Screen::Loading,
            etag: None,
            may_ask: true,
            every_ms,
            failures: 0,
            is_hidden: false,
            asked_at_ms: 0.0,
        }
    }

    /// Takes an event and says what it leads to.
    pub fn next(&mut self, event: Event, world: World) -> Next {
        let effect = match event {
            Event::Asked => self.ask(world),
            Event::Answered(answer) => return self.answered(answer, world),
            Event::Hidden(is_hidden) => self.hidden(is_hidden, world),
            Event::Toggled => {
                if let Screen::Showing(shown) = &mut self.screen {
                    shown.is_open = !shown.is_open;
                }
                Effect::Nothing
            }
            Event::Given(status) => {
                self.may_ask = false;
                return (Effect::Rest, self.put(Rc::new(status), None, false));
            }
            Event::Left => Effect::Leave(None),
        };
        (effect, None)
    }

    fn ask(&mut self, world: World) -> Effect {
        if !self.may_ask {
            return Effect::Nothing;
        }
        self.asked_at_ms = world.now_ms;
        Effect::Ask
    }

    fn hidden(&mut self, is_hidden: bool, world: World) -> Effect {
        self.is_hidden = is_hidden;
        match &self.screen {
            Screen::Loading => Effect::Nothing,
            _ if !self.may_ask => Effect::Nothing,
            _ if !is_hidden && world.now_ms - self.asked_at_ms > JUST_ASKED_MS => self.ask(world),
            Screen::Showing(_) => Effect::Wait(self.usual_wait()),
            Screen::Failed { .. } => Effect::Nothing,
        }
    }

    fn answered(&mut self, answer: Answer, world: World) -> Next {
        if !self.may_ask {
            // The page gave a status while the answer was under way.
            return (Effect::Nothing, None);
        }
        match (answer, &self.screen) {
            (Answer::Status { status, etag, freshness }, _) => {
                self.etag = etag;
                self.show(Rc::new(status), freshness, world)
            }
            (Answer::Unchanged(freshness), Screen::Showing(shown)) => {
                self.show(shown.status.clone(), freshness, world)
            }
            (Answer::Unchanged(_), _) => {
                self.etag = None;
                self.fail(Failure::Broken, world)
            }
            (Answer::Failed(failure), _) => self.fail(failure, world),
        }
    }

    fn show(&mut self, status: Rc<Value>, freshness: Freshness, world: World) -> Next {
        self.failures = if freshness.is_stale { self.failures + 1 } else { 0 };
        let news = self.put(status, Some(world.now_ms - freshness.age_ms), freshness.is_stale);
        let wait = match self.failures {
            0 => self.usual_wait(),
            failures => refresh::after_failure(failures, None, world.jitter),
        };
        (Effect::Wait(wait), news)
    }

    /// Puts a status on the screen; what a visitor would not notice is no news.
    fn put(&mut self, status: Rc<Value>, checked_at_ms: Option<f64>, is_stale: bool) -> Option<News> {
        let trouble = is_stale.then_some(Failure::Unavailable(None));
        let mut is_open = false;
        let news = match &self.screen {
            Screen::Showing(old) => {
                is_open = old.is_open;
                match trouble {
                    _ if has_moved(&old.status, &status) => Some(News::Changed),
                    Some(trouble) if old.trouble.is_none() => Some(News::Trouble(trouble)),
                    _ => None,
                }
            }
            _ => Some(News::Ready),
        };
        self.screen = Screen::Showing(Shown { status, checked_at_ms, trouble, is_open });
        news
    }

    fn fail(&mut self, failure: Failure, world: World) -> Next {
        if !failure.may_pass() {
            // What is to be said of it, the form says.
            return (Effect::Leave(Some(failure)), None);
        }
        self.failures += 1;
        let wait = refresh::after_failure(self.failures, failure.retry_after_ms(), world.jitter);
        let known = match &mut self.screen {
            Screen::Showing(shown) => shown.trouble.replace(failure),
            screen => {
                let failed = Screen::Failed { failure, retry_at_ms: world.now_ms + wait };
                match std::mem::replace(screen, failed) {
                    Screen::Failed { failure: known, .. } if known.code() == failure.code() => Some(known),
                    _ => None,
                }
            }
        };
        (Effect::Wait(wait), known.is_none().then_some(News::Trouble(failure)))
    }

    fn usual_wait(&self) -> f64 {
        let is_settled =
            matches!(&self.screen, Screen::Showing(shown) if shown.status.text("turn") == Some("nobody"));
        refresh::after_answer(self.every_ms, is_settled, self.is_hidden)
    }
}

#[cfg(test)]
mod tests;
