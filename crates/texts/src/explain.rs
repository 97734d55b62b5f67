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
        next: Some(next),
    }
}

/// A text of a situation, still without its language.
type Word = fn(&Texts) -> &str;

/// Headline, meaning and next step of a situation.
fn words(texts: &Texts, status: &TicketStatus, situation: &Situation) -> (String, String, String) {
    let [headline, meaning, next] = plain_words(situation).map(|word| word(texts).to_owned());
    match situation {
        Situation::WithPerson { person, .. } => (texts.with_person_headline(person), meaning, next),
        Situation::Merged { into: Some(into) } => (headline, texts.merged_meaning_into(into.as_str()), next),
        Situation::Unknown => (headline, unknown(texts, status), next),
        _ => (headline, meaning, next),
    }
}

/// The words of a situation that hold without its facts.
fn plain_words(situation: &Situation) -> [Word; 3] {
    use Situation as S;
    use Texts as T;
    match situation {
        S::Received => [T::received_headline, T::received_meaning, T::received_next],
        S::Assessed => [T::assessed_headline, T::assessed_meaning, T::assessed_next],
        S::WithTeam { .. } => [T::with_team_headline, T::with_team_meaning, T::with_team_next],
        S::WithPerson { .. } => [T::with_team_headline, T::with_person_meaning, T::with_person_next],
        S::HandedOver { .. } => [T::handed_over_headline, T::handed_over_meaning, T::handed_over_next],
        S::InProgress => [T::in_progress_headline, T::in_progress_meaning, T::in_progress_next],
        S::YouReplied => [T::you_replied_headline, T::you_replied_meaning, T::you_replied_next],
        S::WaitingForYou { .. } => {
            [T::waiting_for_you_headline, T::waiting_for_you_meaning, T::waiting_for_you_next]
        }
        S::WaitingForThirdParty => [
            T::waiting_for_third_party_headline,
            T::waiting_for_third_party_meaning,
            T::waiting_for_third_party_next,
        ],
        S::Paused { .. } => [T::paused_headline, T::paused_meaning, T::paused_next],
        S::Answered => [T::answered_headline, T::answered_meaning, T::answered_next],
        S::ConfirmSolution => {
            [T::confirm_solution_headline, T::confirm_solution_meaning, T::confirm_solution_next]
        }
        S::Solved => [T::solved_headline, T::solved_meaning, T::solved_next],
        S::Closed => [T::closed_headline, T::closed_meaning, T::closed_next],
        S::Rejected => [T::rejected_headline, T::rejected_meaning, T::rejected_next],
        S::Cancelled => [T::cancelled_headline, T::cancelled_meaning, T::cancelled_next],
        S::Merged { .. } => [T::merged_headline, T::merged_meaning, T::merged_next],
        S::Reopened => [T::reopened_headline, T::reopened_meaning, T::reopened_next],
        S::Overdue { .. } => [T::overdue_headline, T::overdue_meaning, T::overdue_next],
        S::Unknown => [T::unknown_headline, T::unknown_meaning_bare, T::unknown_next],
    }
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
