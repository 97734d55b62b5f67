//! The one case a customer is in, which selects every word they read.

use crate::{Expected, Handler, Happening, Moment, Outcome, Stage, TicketRef, TicketStatus, Turn};

/// The situation of a ticket. A variant carries what is only true in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Situation {
    /// It arrived; nobody has looked at it yet, and it is unanswered.
    Received,
    /// Somebody judged it; nobody has it yet.
    Assessed,
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
    /// The company answered; the customer may reply.
    Answered,
    /// The company believes it is solved and asks the customer to confirm.
    ConfirmSolution,
    /// Solved.
    Solved,
    /// Closed, and nobody says how.
    Closed,
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
    Reopened,
    /// The promised time has passed.
    Overdue {
        /// What was promised, and by when.
        expected: Expected,
    },
    /// The helpdesk uses a word nobody has described yet.
    Unknown,
}

impl Situation {
    /// The word in `data-situation`, in events and in the names of the golden documents.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Assessed => "assessed",
            Self::WithTeam { .. } => "with-team",
            Self::WithPerson { .. } => "with-person",
            Self::HandedOver { .. } => "handed-over",
            Self::InProgress => "in-progress",
            Self::YouReplied => "you-replied",
            Self::WaitingForYou { .. } => "waiting-for-you",
            Self::WaitingForThirdParty => "waiting-for-third-party",
            Self::Paused { .. } => "paused",
            Self::Answered => "answered",
            Self::ConfirmSolution => "confirm-solution",
            Self::Solved => "solved",
            Self::Closed => "closed",
            Self::Rejected => "rejected",
            Self::Cancelled => "cancelled",
            Self::Merged { .. } => "merged",
            Self::Reopened => "reopened",
            Self::Overdue { .. } => "overdue",
            Self::Unknown => "unknown",
        }
    }
}

/// Names the situation of a ticket at a point in time.
#[must_use]
pub fn situation(status: &TicketStatus, now: Moment) -> Situation {
    match status.stage {
        Stage::Resolved | Stage::Closed => over(status),
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
    if status.question.is_some() || is_paused(status) {
        Situation::WaitingForYou { question: status.question.clone() }
    } else {
        Situation::Answered
    }
}

fn with_company(status: &TicketStatus, now: Moment) -> Situation {
    if let Some(expected) = status.expected.as_ref().filter(|e| e.by.is_some_and(|by| by < now)) {
        return Situation::Overdue { expected: expected.clone() };
    }
    if let Some(until) = status.paused_until.filter(|until| *until > now) {
        return Situation::Paused { until: Some(until) };
    }
    match newest_of(status, NEWS) {
        Some(Happening::CustomerReplied) if status.first_reply_at.is_some() => Situation::YouReplied,
        Some(Happening::Paused) => Situation::Paused { until: None },
        Some(Happening::Reopened) => Situation::Reopened,
        _ => with_handler(status),
    }
}

fn with_handler(status: &TicketStatus) -> Situation {
    let handed_over = newest_of(status, OWNERSHIP) == Some(Happening::HandedOver);
    match (&status.handler, status.stage) {
        (Some(handler), _) if handed_over => Situation::HandedOver { to: handler.clone() },
        (Some(Handler { person: Some(person), team, .. }), Stage::Assigned) => {
            Situation::WithPerson { person: person.clone(), team: team.clone() }
        }
        (Some(Handler { team: Some(team), .. }), Stage::Assigned) => {
            Situation::WithTeam { team: team.clone() }
        }
        (_, Stage::Received) => Situation::Received,
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

fn is_paused(status: &TicketStatus) -> bool {
    let steps = [Happening::Paused, Happening::Resumed, Happening::Started, Happening::Reopened];
    newest_of(status, &steps) == Some(Happening::Paused)
}
