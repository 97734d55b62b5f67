//! What is true besides the situation and would worry a customer if it stayed unsaid.

use crate::{
    Moment, Situation, TicketStatus, Turn,
    situation::{
        is_handed_over, is_longer_than_usual, is_overloaded, is_paused, is_unanswered, missed_promise,
        reopenings,
    },
};

/// A second fact beside the situation, told in one sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aside {
    /// It was done before and is open again.
    Reopened,
    /// Somebody else has it now.
    HandedOver,
    /// It is set aside.
    Paused,
    /// A promised time has passed.
    Overdue,
    /// Nobody of the company has written yet.
    Unanswered,
    /// More people wait than the company usually manages.
    Overloaded,
    /// Most people would have heard by now.
    LongerThanUsual,
}

/// What else is to be said, in the order in which it reads as one text.
///
/// What the situation says itself is not said again, and of a ticket that is over there is nothing to add.
#[must_use]
pub fn asides(status: &TicketStatus, situation: &Situation, now: Moment) -> Vec<Aside> {
    use Situation as S;
    if situation.is_over() || matches!(situation, S::ConfirmSolution | S::Unknown | S::NotKnown) {
        return Vec::new();
    }
    let theirs = status.turn == Turn::Customer;
    let is_unanswered = is_unanswered(status);
    let waits = matches!(situation, S::Received | S::LongerThanUsual | S::Overloaded);
    let slow = matches!(situation, S::LongerThanUsual | S::Overloaded | S::Overdue { .. });
    [
        (Aside::Reopened, reopenings(status) > 0 && !matches!(situation, S::Reopened { .. })),
        (Aside::HandedOver, is_handed_over(status) && !theirs && !matches!(situation, S::HandedOver { .. })),
        (Aside::Paused, is_paused(status) && matches!(situation, S::Overdue { .. })),
        (
            Aside::Overdue,
            missed_promise(status, now).is_some() && !theirs && !matches!(situation, S::Overdue { .. }),
        ),
        (Aside::Unanswered, is_unanswered && !theirs && !waits),
        (Aside::Overloaded, is_overloaded(status) && !theirs && !matches!(situation, S::Overloaded)),
        (
            Aside::LongerThanUsual,
            is_longer_than_usual(status, now) && !is_overloaded(status) && !theirs && !slow,
        ),
    ]
    .into_iter()
    .filter_map(|(aside, is_so)| is_so.then_some(aside))
    .collect()
}
