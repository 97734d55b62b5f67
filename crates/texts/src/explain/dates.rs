//! The dates of an explanation. Only the visitor's browser can write one, so each text leaves a place for it.

use ticket_status_model::{Dated, ExpectedWhat, Happening, Moment, Situation, Stage, TicketStatus};

use crate::{Texts, happened};

/// The place of a date in its text. No other argument stands in these texts, so nobody's name is taken for it.
const PLACE: &str = "{0}";

/// The one date that matters in a situation.
pub(super) fn when(
    texts: &Texts,
    status: &TicketStatus,
    situation: &Situation,
    now: Moment,
) -> Option<Dated> {
    use Situation as S;
    match situation {
        S::Paused { until: Some(until) } => return Some(dated(texts.paused_until(PLACE), *until)),
        S::Planned { on } => return Some(dated(texts.planned_for(PLACE), *on)),
        S::Answered | S::WaitingForYou { .. } | S::ConfirmSolution => {
            let last = status.timeline.iter().rev().find(|entry| entry.what == Happening::CompanyReplied)?;
            return Some(dated(texts.wrote_on(PLACE), last.at?));
        }
        situation if situation.is_over() => return None,
        _ => {}
    }
    promised(texts, status, situation).or_else(|| usual(texts, status, now))
}

/// Since when the handler has it, while it is not over.
pub(super) fn since(texts: &Texts, status: &TicketStatus) -> Option<Dated> {
    if matches!(status.stage, Stage::Resolved | Stage::Closed) {
        return None;
    }
    Some(dated(texts.since(PLACE), status.handler.as_ref()?.since?))
}

/// What happened, each with its date.
pub(super) fn timeline(texts: &Texts, status: &TicketStatus) -> Vec<Dated> {
    status.timeline.iter().map(|entry| Dated { text: happened(texts, entry), at: entry.at }).collect()
}

/// By when most people hear, while that is still to come.
fn usual(texts: &Texts, status: &TicketStatus, now: Moment) -> Option<Dated> {
    let by = status.usual_reply_by.filter(|by| *by > now && status.first_reply_at.is_none())?;
    Some(dated(texts.usual_reply(PLACE), by))
}

fn promised(texts: &Texts, status: &TicketStatus, situation: &Situation) -> Option<Dated> {
    let promise = status.expected.as_ref()?;
    let text = match (promise.what, situation) {
        (ExpectedWhat::FirstReply, Situation::Overdue { .. }) => texts.missed_first_reply(PLACE),
        (ExpectedWhat::Resolution, Situation::Overdue { .. }) => texts.missed_resolution(PLACE),
        (ExpectedWhat::FirstReply, _) => texts.expected_first_reply(PLACE),
        (ExpectedWhat::Resolution, _) => texts.expected_resolution(PLACE),
        (ExpectedWhat::Unknown, _) => return None,
    };
    Some(dated(text, promise.by?))
}

fn dated(text: String, at: Moment) -> Dated {
    Dated { text, at: Some(at) }
}
