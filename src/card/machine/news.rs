//! What is news to whoever looks at the card, or listens to it.

use crate::{answer::Failure, document::Value};

/// What the page and a screen reader are told when the screen changes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum News {
    /// The first status stands there.
    Ready,
    /// The ticket moved on.
    Changed,
    /// There is no status, or no fresh one, and why.
    Trouble(Failure),
}

/// Whether a ticket moved on between two statuses: another stage, turn, situation or handler. The same in other words, or in
/// another language, is no news.
pub(super) fn has_moved(old: &Value, new: &Value) -> bool {
    let paths = [
        ("", "reference"),
        ("", "stage"),
        ("", "turn"),
        ("explanation", "situation"),
        ("handler", "person"),
        ("handler", "team"),
    ];
    paths.into_iter().any(|(within, name)| old.within(within).text(name) != new.within(within).text(name))
}
