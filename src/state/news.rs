//! What is news to whoever looks at the element, or listens to it.

use ticket_status_model::{Handler, Moment, TicketStatus, situation};

use super::{Form, Screen};
use crate::answer::Failure;

/// What the page and a screen reader are told when the screen changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum News {
    /// The first status stands there.
    Ready,
    /// The ticket moved on.
    Changed,
    /// There is no status, or no fresh one, and why.
    Trouble(Failure),
}

/// Compares two screens; what a visitor would not notice is no news.
#[must_use]
pub fn news(before: &Screen, after: &Screen, now: Moment) -> Option<News> {
    match (before, after) {
        (Screen::Showing(old), Screen::Showing(new)) => {
            let essence = |status: &TicketStatus| (status.stage, status.turn, situation(status, now).word());
            let moved = old.status.reference != new.status.reference
                || essence(&old.status) != essence(&new.status)
                || !is_same_handler(old.status.handler.as_ref(), new.status.handler.as_ref());
            match new.trouble {
                _ if moved => Some(News::Changed),
                Some(trouble) if old.trouble.is_none() => Some(News::Trouble(trouble)),
                _ => None,
            }
        }
        (_, Screen::Showing(_)) => Some(News::Ready),
        (Screen::Failed { failure: old, .. }, Screen::Failed { failure, .. })
            if old.code() == failure.code() =>
        {
            None
        }
        (_, Screen::Failed { failure, .. }) => Some(News::Trouble(*failure)),
        (_, Screen::Lookup(Form { notice: Some(failure), .. })) => Some(News::Trouble(*failure)),
        _ => None,
    }
}

fn is_same_handler(old: Option<&Handler>, new: Option<&Handler>) -> bool {
    match (old, new) {
        (Some(old), Some(new)) => old.is_same(new),
        (old, new) => old.is_none() && new.is_none(),
    }
}
