//! From a situation to the words a customer reads. One source for the gateway's plain explanation
//! and the widget's card, so that one never says what the other does not.

use ticket_status_model::{Explanation, Handler, Moment, Situation, TicketStatus, Turn, situation};

use crate::Texts;

/// Explains a status at a point in time. Plain text without dates: dates need the visitor's `Intl`.
#[must_use]
pub fn explain(texts: &Texts, status: &TicketStatus, now: Moment) -> Explanation {
    let situation = situation(status, now);
    let (headline, meaning, next) = words(texts, status, &situation);
    Explanation {
        lang: texts.lang().to_owned(),
        headline,
        meaning,
        who: who(texts, status, &situation),
        turn: turn(texts, status.turn).map(str::to_owned),
        next: Some(next.to_owned()),
    }
}

/// Headline, meaning and next step of a situation.
fn words<'a>(texts: &'a Texts, status: &TicketStatus, situation: &Situation) -> (String, String, &'a str) {
    use Situation as S;
    let plain = |headline: &str, meaning: &str, next| (headline.to_owned(), meaning.to_owned(), next);
    match situation {
        S::Received => plain(texts.received_headline(), texts.received_meaning(), texts.received_next()),
        S::Assessed => plain(texts.assessed_headline(), texts.assessed_meaning(), texts.assessed_next()),
        S::WithTeam { .. } => {
            plain(texts.with_team_headline(), texts.with_team_meaning(), texts.with_team_next())
        }
        S::WithPerson { person, .. } => (
            texts.with_person_headline(person),
            texts.with_person_meaning().to_owned(),
            texts.with_person_next(),
        ),
        S::HandedOver { .. } => {
            plain(texts.handed_over_headline(), texts.handed_over_meaning(), texts.handed_over_next())
        }
        S::InProgress => {
            plain(texts.in_progress_headline(), texts.in_progress_meaning(), texts.in_progress_next())
        }
        S::YouReplied => {
            plain(texts.you_replied_headline(), texts.you_replied_meaning(), texts.you_replied_next())
        }
        S::Reopened => plain(texts.reopened_headline(), texts.reopened_meaning(), texts.reopened_next()),
        S::Overdue { .. } => plain(texts.overdue_headline(), texts.overdue_meaning(), texts.overdue_next()),
        S::Unknown => (texts.unknown_headline().to_owned(), unknown(texts, status), texts.unknown_next()),
        _ => waiting_or_over(texts, situation),
    }
}

fn waiting_or_over<'a>(texts: &'a Texts, situation: &Situation) -> (String, String, &'a str) {
    use Situation as S;
    let (headline, meaning, next) = match situation {
        S::WaitingForYou { .. } => {
            (texts.waiting_for_you_headline(), texts.waiting_for_you_meaning(), texts.waiting_for_you_next())
        }
        S::WaitingForThirdParty => (
            texts.waiting_for_third_party_headline(),
            texts.waiting_for_third_party_meaning(),
            texts.waiting_for_third_party_next(),
        ),
        S::Paused { .. } => (texts.paused_headline(), texts.paused_meaning(), texts.paused_next()),
        S::Answered => (texts.answered_headline(), texts.answered_meaning(), texts.answered_next()),
        S::ConfirmSolution => (
            texts.confirm_solution_headline(),
            texts.confirm_solution_meaning(),
            texts.confirm_solution_next(),
        ),
        S::Solved => (texts.solved_headline(), texts.solved_meaning(), texts.solved_next()),
        S::Rejected => (texts.rejected_headline(), texts.rejected_meaning(), texts.rejected_next()),
        S::Cancelled => (texts.cancelled_headline(), texts.cancelled_meaning(), texts.cancelled_next()),
        S::Merged { into: Some(into) } => {
            let meaning = texts.merged_meaning_into(into.as_str());
            return (texts.merged_headline().to_owned(), meaning, texts.merged_next());
        }
        S::Merged { into: None } => (texts.merged_headline(), texts.merged_meaning(), texts.merged_next()),
        _ => (texts.closed_headline(), texts.closed_meaning(), texts.closed_next()),
    };
    (headline.to_owned(), meaning.to_owned(), next)
}

fn unknown(texts: &Texts, status: &TicketStatus) -> String {
    match &status.helpdesk_label {
        Some(label) => texts.unknown_meaning(label),
        None => texts.unknown_meaning_bare().to_owned(),
    }
}

/// Who has it, or had it when it is over; absent where nobody had it and it is over.
fn who(texts: &Texts, status: &TicketStatus, situation: &Situation) -> Option<String> {
    let is_over = matches!(
        situation,
        Situation::Solved
            | Situation::Closed
            | Situation::Rejected
            | Situation::Cancelled
            | Situation::Merged { .. }
    );
    let Some(Handler { person, team, .. }) = &status.handler else {
        return (!is_over && *situation != Situation::Unknown).then(|| texts.who_nobody().to_owned());
    };
    match (person, team, is_over) {
        (Some(person), Some(team), false) => Some(texts.who_person_team(person, team)),
        (Some(person), None, false) => Some(texts.who_person(person)),
        (None, Some(team), false) => Some(texts.who_team(team)),
        (Some(person), _, true) => Some(texts.who_was(person)),
        (None, Some(team), true) => Some(texts.who_was_team(team)),
        (None, None, _) => None,
    }
}

fn turn(texts: &Texts, turn: Turn) -> Option<&str> {
    match turn {
        Turn::Company => Some(texts.turn_company()),
        Turn::Customer => Some(texts.turn_customer()),
        Turn::ThirdParty => Some(texts.turn_third_party()),
        Turn::Nobody => Some(texts.turn_nobody()),
        Turn::Unknown => None,
    }
}

/// "You have not had an answer yet", where it is true and not already the point of the situation.
#[must_use]
pub fn unanswered<'a>(texts: &'a Texts, status: &TicketStatus, situation: &Situation) -> Option<&'a str> {
    use Situation as S;
    let fits = matches!(
        situation,
        S::WithTeam { .. }
            | S::WithPerson { .. }
            | S::HandedOver { .. }
            | S::InProgress
            | S::Assessed
            | S::Overdue { .. }
    );
    (fits && status.first_reply_at.is_none()).then(|| texts.unanswered())
}

/// What the customer can do, in one sentence.
#[must_use]
pub fn advice<'a>(texts: &'a Texts, situation: &Situation) -> &'a str {
    use Situation as S;
    match situation {
        S::Received | S::Assessed | S::WithTeam { .. } | S::WithPerson { .. } => texts.can_wait(),
        S::HandedOver { .. } | S::YouReplied | S::Reopened => texts.can_wait(),
        S::InProgress | S::WaitingForThirdParty | S::Paused { .. } => texts.can_add(),
        S::WaitingForYou { .. } => texts.can_answer(),
        S::Answered | S::ConfirmSolution => texts.can_confirm(),
        S::Solved | S::Merged { .. } => texts.can_nothing(),
        S::Closed | S::Rejected | S::Cancelled | S::Overdue { .. } | S::Unknown => texts.can_write(),
    }
}
