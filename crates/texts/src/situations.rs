//! The words of each situation that hold without its facts.

use ticket_status_model::Situation;

use crate::Texts;

/// A text of a situation, still without its language.
pub(crate) type Word = fn(&Texts) -> &str;

/// Headline, meaning and next step.
pub(crate) fn plain_words(situation: &Situation) -> [Word; 3] {
    use Situation as S;
    use Texts as T;
    match situation {
        S::Received => [T::received_headline, T::received_meaning, T::received_next],
        S::LongerThanUsual => {
            [T::longer_than_usual_headline, T::longer_than_usual_meaning, T::longer_than_usual_next]
        }
        S::Overloaded => [T::overloaded_headline, T::overloaded_meaning, T::overloaded_next],
        S::Assessed => [T::assessed_headline, T::assessed_meaning, T::assessed_next],
        S::AssignedToNobody => {
            [T::assigned_to_nobody_headline, T::assigned_to_nobody_meaning, T::assigned_to_nobody_next]
        }
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
        S::Planned { .. } => [T::planned_headline, T::planned_meaning, T::planned_next],
        S::Answered => [T::answered_headline, T::answered_meaning, T::answered_next],
        S::ConfirmSolution => {
            [T::confirm_solution_headline, T::confirm_solution_meaning, T::confirm_solution_next]
        }
        S::Solved => [T::solved_headline, T::solved_meaning, T::solved_next],
        S::Closed => [T::closed_headline, T::closed_meaning, T::closed_next],
        S::ClosedUnsolved => {
            [T::closed_unsolved_headline, T::closed_unsolved_meaning, T::closed_unsolved_next]
        }
        S::Rejected => [T::rejected_headline, T::rejected_meaning, T::rejected_next],
        S::Cancelled => [T::cancelled_headline, T::cancelled_meaning, T::cancelled_next],
        S::Merged { .. } => [T::merged_headline, T::merged_meaning, T::merged_next],
        S::Reopened { again: false } => [T::reopened_headline, T::reopened_meaning, T::reopened_next],
        S::Reopened { again: true } => [T::reopened_headline, T::reopened_meaning_again, T::reopened_next],
        S::Overdue { .. } => [T::overdue_headline, T::overdue_meaning, T::overdue_next],
        // What the helpdesk calls it takes the place of the meaning.
        S::Unknown => [T::unknown_headline, T::not_known_meaning, T::unknown_next],
        S::NotKnown => [T::not_known_headline, T::not_known_meaning, T::not_known_next],
    }
}

/// What the customer can do, in one sentence or two.
pub(crate) fn advice<'a>(texts: &'a Texts, situation: &Situation) -> &'a str {
    use Situation as S;
    match situation {
        S::Received | S::Assessed | S::WithTeam { .. } | S::WithPerson { .. } => texts.can_wait(),
        S::HandedOver { .. } | S::YouReplied | S::Reopened { .. } | S::NotKnown => texts.can_wait(),
        S::LongerThanUsual | S::Overloaded | S::AssignedToNobody => texts.can_ask(),
        S::InProgress | S::WaitingForThirdParty | S::Paused { .. } | S::Planned { .. } => texts.can_add(),
        S::WaitingForYou { .. } => texts.can_answer(),
        S::Answered | S::ConfirmSolution => texts.can_confirm(),
        S::Solved | S::Merged { .. } => texts.can_nothing(),
        S::Closed | S::ClosedUnsolved | S::Rejected | S::Cancelled | S::Overdue { .. } | S::Unknown => {
            texts.can_write()
        }
    }
}
