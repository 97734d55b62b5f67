//! The one case a customer is in, which selects every word they read.

use crate::{Expected, Handler, Happening, Moment, Outcome, Stage, TicketRef, TicketStatus, Turn};

/// The situation of a ticket. A variant carries what is only true in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Situation {
    /// It arrived; nobody has looked at it yet, and it is unanswered.
    Received,
    /// It is unanswered, and most people would have heard by now.
    LongerThanUsual,
    /// It is unanswered, and more people wait than the company usually manages.
    Overloaded,
    /// Somebody judged it; nobody has it yet.
    Assessed,
    /// The helpdesk calls it assigned, and nobody has it.
    AssignedToNobody,
    /// A team has it, no person yet.
    WithTeam {
        /// The team.
        team: String,
    },
    /// A person has it.
    WithPerson {
        /// The person.
        person: String,
        /// Their team.
        team: Option<String>,
    },
    /// It went to another handler, who has not replied yet.
    HandedOver {
        /// Who had it before, where that is known.
        from: Option<Handler>,
        /// Who has it now.
        to: Handler,
    },
    /// Work has begun.
    InProgress,
    /// The customer replied after the company did; the company reads it.
    YouReplied,
    /// The company needs something from the customer.
    WaitingForYou {
        /// What it asked.
        question: Option<String>,
    },
    /// Somebody outside must act.
    WaitingForThirdParty,
    /// It waits, perhaps until a date.
    Paused {
        /// Until when.
        until: Option<Moment>,
    },
    /// The work is planned for a date that is still to come.
    Planned {
        /// For when.
        on: Moment,
    },
    /// The company answered; the customer may reply.
    Answered,
    /// The company believes it is solved and asks the customer to confirm.
    ConfirmSolution,
    /// Solved.
    Solved,
    /// Closed, and nobody says how.
    Closed,
    /// Closed, and the problem was not solved.
    ClosedUnsolved,
    /// The company will not do it.
    Rejected,
    /// The customer took it back.
    Cancelled,
    /// It goes on in another ticket.
    Merged {
        /// Which one.
        into: Option<TicketRef>,
    },
    /// It was done and is open again.
    Reopened {
        /// Whether this is not the first time.
        again: bool,
    },
    /// The promised time has passed.
    Overdue {
        /// What was promised, and by when.
        expected: Expected,
    },
    /// The helpdesk uses a word nobody has described yet.
    Unknown,
    /// Nothing at all is known of its status at present.
    NotKnown,
}

impl Situation {
    /// Every word of [`Self::word`], in the order in which the situations stand above.
    pub const WORDS: [&'static str; 26] = [
        "received",
        "longer-than-usual",
        "overloaded",
        "assessed",
        "assigned-to-nobody",
        "with-team",
        "with-person",
        "handed-over",
        "in-progress",
        "you-replied",
        "waiting-for-you",
        "waiting-for-third-party",
        "paused",
        "planned",
        "answered",
        "confirm-solution",
        "solved",
        "closed",
        "closed-unsolved",
        "rejected",
        "cancelled",
        "merged",
        "reopened",
        "overdue",
        "unknown",
        "not-known",
    ];

    /// The word in `data-situation`, in events and in the names of the golden documents.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::LongerThanUsual => "longer-than-usual",
            Self::Overloaded => "overloaded",
            Self::Assessed => "assessed",
            Self::AssignedToNobody => "assigned-to-nobody",
            Self::WithTeam { .. } => "with-team",
            Self::WithPerson { .. } => "with-person",
            Self::HandedOver { .. } => "handed-over",
            Self::InProgress => "in-progress",
            Self::YouReplied => "you-replied",
            Self::WaitingForYou { .. } => "waiting-for-you",
            Self::WaitingForThirdParty => "waiting-for-third-party",
            Self::Paused { .. } => "paused",
            Self::Planned { .. } => "planned",
            Self::Answered => "answered",
            Self::ConfirmSolution => "confirm-solution",
            Self::Solved => "solved",
            Self::Closed => "closed",
            Self::ClosedUnsolved => "closed-unsolved",
            Self::Rejected => "rejected",
            Self::Cancelled => "cancelled",
            Self::Merged { .. } => "merged",
            Self::Reopened { .. } => "reopened",
            Self::Overdue { .. } => "overdue",
            Self::Unknown => "unknown",
            Self::NotKnown => "not-known",
        }
    }

    /// Whether the ticket is over.
    #[must_use]
    pub fn is_over(&self) -> bool {
        matches!(
            self,
            Self::Solved
                | Self::Closed
                | Self::ClosedUnsolved
                | Self::Rejected
                | Self::Cancelled
                | Self::Merged { .. }
        )
    }
}

/// Names the situation of a ticket at a point in time.
#[must_use]
pub fn situation(status: &TicketStatus, now: Moment) -> Situation {
    match status.stage {
        Stage::Resolved | Stage::Closed => over(status),
        Stage::Unknown if status.helpdesk_label.is_none() => Situation::NotKnown,
        Stage::Unknown => Situation::Unknown,
        _ => match status.turn {
            Turn::Customer => with_customer(status),
            Turn::ThirdParty => Situation::WaitingForThirdParty,
            Turn::Company | Turn::Nobody | Turn::Unknown => with_company(status, now),
        },
    }
}

fn over(status: &TicketStatus) -> Situation {
    match status.outcome {
        Some(Outcome::Merged) => Situation::Merged { into: status.merged_into.clone() },
        Some(Outcome::Rejected) => Situation::Rejected,
        Some(Outcome::Cancelled) => Situation::Cancelled,
        Some(Outcome::Unsolved) => Situation::ClosedUnsolved,
        _ if status.turn == Turn::Customer => Situation::ConfirmSolution,
        _ if status.turn == Turn::Company => Situation::YouReplied,
        Some(Outcome::Solved) => Situation::Solved,
        Some(Outcome::Unknown) | None => match status.stage {
            Stage::Resolved => Situation::Solved,
            _ => Situation::Closed,
        },
    }
}

fn with_customer(status: &TicketStatus) -> Situation {
    // "We have answered you" is said only where somebody did.
    if status.question.is_some() || is_paused(status) || status.stage != Stage::Answered {
        Situation::WaitingForYou { question: status.question.clone() }
    } else {
        Situation::Answered
    }
}

fn with_company(status: &TicketStatus, now: Moment) -> Situation {
    if let Some(expected) = missed_promise(status, now) {
        return Situation::Overdue { expected: expected.clone() };
    }
    if let Some(on) = status.planned_for.filter(|on| *on > now) {
        return Situation::Planned { on };
    }
    if let Some(until) = status.paused_until.filter(|until| *until > now) {
        return Situation::Paused { until: Some(until) };
    }
    match newest_of(status, NEWS) {
        Some(Happening::CustomerReplied) if status.first_reply_at.is_some() => Situation::YouReplied,
        Some(Happening::Paused) => Situation::Paused { until: None },
        _ if status.waits => Situation::Paused { until: None },
        Some(Happening::Reopened) => Situation::Reopened { again: reopenings(status) > 1 },
        _ => with_handler(status, now),
    }
}

fn with_handler(status: &TicketStatus, now: Moment) -> Situation {
    match (&status.handler, status.stage) {
        (Some(handler), _) if is_handed_over(status) => {
            Situation::HandedOver { from: handler_before(status), to: handler.clone() }
        }
        (handler, _) if is_overloaded(status) && handler.as_ref().is_none_or(|h| h.person.is_none()) => {
            Situation::Overloaded
        }
        _ if is_longer_than_usual(status, now) => Situation::LongerThanUsual,
        (Some(Handler { person: Some(person), team, .. }), Stage::Assigned) => {
            Situation::WithPerson { person: person.clone(), team: team.clone() }
        }
        (Some(Handler { team: Some(team), .. }), Stage::Assigned) => {
            Situation::WithTeam { team: team.clone() }
        }
        (None, _) if status.assigned_to_nobody => Situation::AssignedToNobody,
        (_, Stage::Received) => Situation::Received,
        _ if status.undescribed && status.helpdesk_label.is_some() => Situation::Unknown,
        (_, Stage::Assigned | Stage::Assessed) => Situation::Assessed,
        _ => Situation::InProgress,
    }
}

/// The events of which the newest decides what the customer wants to read about.
const NEWS: &[Happening] = &[
    Happening::CompanyReplied,
    Happening::CustomerReplied,
    Happening::Paused,
    Happening::Resumed,
    Happening::Reopened,
    Happening::HandedOver,
];

/// The events between which a hand-over is still news.
const OWNERSHIP: &[Happening] = &[Happening::Assigned, Happening::HandedOver, Happening::CompanyReplied];

fn newest_of(status: &TicketStatus, kinds: &[Happening]) -> Option<Happening> {
    status.timeline.iter().rev().map(|entry| entry.what).find(|what| kinds.contains(what))
}

/// Whether the clock stands still.
pub(crate) fn is_paused(status: &TicketStatus) -> bool {
    let steps = [Happening::Paused, Happening::Resumed, Happening::Started, Happening::Reopened];
    status.waits || newest_of(status, &steps) == Some(Happening::Paused)
}

/// Whether somebody else has it, and has not written yet.
pub(crate) fn is_handed_over(status: &TicketStatus) -> bool {
    status.handler.is_some() && newest_of(status, OWNERSHIP) == Some(Happening::HandedOver)
}

/// Who had it before the newest hand-over.
fn handler_before(status: &TicketStatus) -> Option<Handler> {
    let handlers = status.timeline.iter().rev().filter_map(|entry| entry.handler.as_ref());
    handlers.filter(|handler| handler.is_named()).nth(1).cloned()
}

/// How often it was opened again.
pub(crate) fn reopenings(status: &TicketStatus) -> usize {
    status.timeline.iter().filter(|entry| entry.what == Happening::Reopened).count()
}

/// The promise whose time has passed.
pub(crate) fn missed_promise(status: &TicketStatus, now: Moment) -> Option<&Expected> {
    status.expected.as_ref().filter(|expected| expected.by.is_some_and(|by| by < now))
}

/// Whether it is unanswered and most people would have heard by now.
pub(crate) fn is_longer_than_usual(status: &TicketStatus, now: Moment) -> bool {
    is_unanswered(status) && status.usual_reply_by.is_some_and(|by| by < now)
}

/// Whether it is unanswered while more people wait than the company usually manages.
pub(crate) fn is_overloaded(status: &TicketStatus) -> bool {
    is_unanswered(status) && status.overloaded
}

/// Whether it is known that nobody of the company has written yet.
pub(crate) fn is_unanswered(status: &TicketStatus) -> bool {
    status.first_reply_at.is_none() && !status.replies_unknown
}
