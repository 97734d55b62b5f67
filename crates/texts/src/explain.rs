//! From a status to the words a customer reads: all that a card says. Written once, by the gateway; by the widget only for
//! a status that came without an explanation, so that one never says what the other does not.

mod dates;
mod links;
mod stages;

use ticket_status_model::{
    Aside, Explanation, Handler, Moment, Situation, TicketStatus, Turn, asides, situation,
};

use crate::{
    Texts,
    situations::{advice, plain_words},
};

/// Explains a status at a point in time. Plain text; dates stand beside it, because they need the visitor's `Intl`.
///
/// Needs the texts of the groups [`Explain`](crate::Group::Explain) and [`Card`](crate::Group::Card).
#[must_use]
pub fn explain(texts: &Texts, status: &TicketStatus, now: Moment) -> Explanation {
    let situation = situation(status, now);
    let (headline, meaning, next) = words(texts, status, &situation);
    let reference = status.reference.as_str();
    Explanation {
        lang: texts.lang().to_owned(),
        headline,
        meaning: with_asides(texts, meaning, &asides(status, &situation, now)),
        who: who(texts, status, &situation),
        turn: turn(texts, status.turn).map(str::to_owned),
        next: Some(next),
        can: Some(advice(texts, &situation).to_owned()),
        situation: situation.word().to_owned(),
        number: texts.card_number(reference),
        keep: texts.can_keep(reference),
        label: status.helpdesk_label.as_deref().map(|label| texts.helpdesk_label(label)),
        merged: status.merged_into.as_ref().map(|into| texts.card_number(into.as_str())),
        when: dates::when(texts, status, &situation, now),
        since: dates::since(texts, status),
        stages: stages::stages(texts, status),
        timeline: dates::timeline(texts, status),
        links: links::links(texts, status),
    }
}

/// Headline, meaning and next step of a situation; the operator's own words for the status come first.
fn words(texts: &Texts, status: &TicketStatus, situation: &Situation) -> (String, String, String) {
    let [headline, meaning, next] = plain_words(situation);
    let own = status.words.clone().filter(|_| is_of_status(situation)).unwrap_or_default();
    let headline = own.headline.unwrap_or_else(|| match situation {
        Situation::WithPerson { person, .. } => texts.with_person_headline(person),
        _ => headline(texts).to_owned(),
    });
    let meaning = own.meaning.unwrap_or_else(|| match situation {
        Situation::HandedOver { from: Some(from), to } => handed_over(texts, from, to),
        Situation::Merged { into: Some(into) } => texts.merged_meaning_into(into.as_str()),
        Situation::Unknown => texts.unknown_meaning(status.helpdesk_label.as_deref().unwrap_or_default()),
        _ => meaning(texts).to_owned(),
    });
    (headline, meaning, own.next.unwrap_or_else(|| next(texts).to_owned()))
}

/// Whether a situation is what the helpdesk's status says, and no newer or weightier fact: a broken promise and a new
/// handler are told in our words, whatever the operator says of the status.
fn is_of_status(situation: &Situation) -> bool {
    use Situation as S;
    !matches!(
        situation,
        S::Overdue { .. }
            | S::LongerThanUsual
            | S::Overloaded
            | S::HandedOver { .. }
            | S::YouReplied
            | S::Reopened { .. }
    )
}

/// From whom to whom; people by their names alone, and teams where a person kept it.
fn handed_over(texts: &Texts, from: &Handler, to: &Handler) -> String {
    let name = |handler: &Handler| handler.person.clone().or(handler.team.clone()).unwrap_or_default();
    let team = |handler: &Handler| handler.team.clone().unwrap_or_default();
    match (name(from), name(to)) {
        (before, now) if before != now => texts.handed_over_meaning_from(&before, &now),
        _ if from.team.is_some() && to.team.is_some() => {
            texts.handed_over_meaning_from(&team(from), &team(to))
        }
        _ => texts.handed_over_meaning().to_owned(),
    }
}

fn with_asides(texts: &Texts, mut meaning: String, asides: &[Aside]) -> String {
    for aside in asides {
        meaning.push(' ');
        meaning.push_str(match aside {
            Aside::Reopened => texts.also_reopened(),
            Aside::HandedOver => texts.also_handed_over(),
            Aside::Paused => texts.also_paused(),
            Aside::Overdue => texts.also_overdue(),
            Aside::Unanswered => texts.also_unanswered(),
            Aside::Overloaded => texts.also_overloaded(),
            Aside::LongerThanUsual => texts.also_longer_than_usual(),
        });
    }
    meaning
}

/// Who has it, or had it when it is over; absent where nobody had it and it is over.
fn who(texts: &Texts, status: &TicketStatus, situation: &Situation) -> Option<String> {
    let is_over = situation.is_over();
    let Some(Handler { person, team, .. }) = &status.handler else {
        let is_known = !matches!(situation, Situation::Unknown | Situation::NotKnown);
        return (!is_over && is_known).then(|| texts.who_nobody().to_owned());
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
