//! Every combination of facts that can occur gets a whole explanation, in every language.
#![cfg(feature = "builtin")]

use std::collections::BTreeMap;

use ticket_status_model::{
    Aside, Expected, ExpectedWhat, Handler, Happening, Moment, Outcome, Stage, TicketRef, TicketStatus,
    TimelineEntry, Turn, asides, situation,
};
use ticket_status_texts::{Texts, explain, langs};

fn at(hour: u8) -> Moment {
    Moment::parse(&format!("2026-11-21T{hour:02}:00:00Z")).expect("an hour")
}

const NOW: u8 = 12;

fn olena() -> Handler {
    Handler { person: Some("Olena K.".into()), team: Some("Billing".into()), ..Handler::default() }
}

fn handlers() -> Vec<Option<Handler>> {
    let named = |person: Option<&str>, team: Option<&str>| {
        Some(Handler { person: person.map(Into::into), team: team.map(Into::into), ..Handler::default() })
    };
    vec![
        None,
        named(Some("Olena K."), None),
        named(None, Some("Billing")),
        named(Some("Jonas P."), Some("Billing")),
    ]
}

/// What can have happened last, and before.
fn timelines() -> Vec<Vec<TimelineEntry>> {
    use Happening as H;
    let told = |happened: &[Happening]| {
        let entry = |(hour, what): (usize, &Happening)| TimelineEntry {
            at: Some(at(hour as u8)),
            what: *what,
            handler: matches!(what, H::Assigned | H::HandedOver).then(olena),
        };
        happened.iter().enumerate().map(entry).collect()
    };
    vec![
        told(&[]),
        told(&[H::Received]),
        told(&[H::Received, H::Assigned, H::HandedOver]),
        told(&[H::Received, H::Assigned, H::CompanyReplied, H::CustomerReplied]),
        told(&[H::Received, H::CompanyReplied, H::Paused]),
        told(&[H::Received, H::Paused, H::Resumed]),
        told(&[H::Received, H::Resolved, H::Reopened]),
        told(&[H::Received, H::Resolved, H::Reopened, H::Closed, H::Reopened, H::Assigned, H::HandedOver]),
    ]
}

/// Every status that differs in what the words depend on.
fn statuses() -> Vec<TicketStatus> {
    let reference = TicketRef::parse("1042").expect("a reference");
    let promise = |hour| Some(Expected { what: ExpectedWhat::Resolution, by: Some(at(hour)) });
    let mut all = Vec::new();
    for stage in Stage::ALL.iter().copied().chain([Stage::Unknown]) {
        for turn in Turn::ALL.iter().copied().chain([Turn::Unknown]) {
            let is_over = matches!(stage, Stage::Resolved | Stage::Closed);
            let outcomes: Vec<Option<Outcome>> = match is_over {
                true => {
                    Outcome::ALL.iter().copied().map(Some).chain([None, Some(Outcome::Unknown)]).collect()
                }
                false => vec![None],
            };
            for (outcome, handler, timeline) in product(&outcomes, &handlers(), &timelines()) {
                for (expected, replied, dates) in product(
                    &[None, promise(NOW - 1), promise(NOW + 1)],
                    &[None, Some(at(3))],
                    &[
                        (None, None, None),
                        (Some(at(20)), None, None),
                        (None, Some(at(20)), None),
                        (None, None, Some(at(5))),
                    ],
                ) {
                    let (paused_until, planned_for, usual_reply_by) = dates;
                    let base: TicketStatus =
                        serde_json::from_str(r#"{"reference":"1","stage":"received","turn":"company"}"#)
                            .expect("a status");
                    all.push(TicketStatus {
                        reference: reference.clone(),
                        stage,
                        turn,
                        outcome,
                        handler: handler.clone(),
                        timeline: timeline.clone(),
                        expected: expected.clone(),
                        first_reply_at: replied,
                        paused_until,
                        planned_for,
                        usual_reply_by,
                        ..base
                    });
                }
            }
        }
    }
    all
}

fn product<A: Clone, B: Clone, C: Clone>(a: &[A], b: &[B], c: &[C]) -> Vec<(A, B, C)> {
    let pairs = a.iter().flat_map(|a| b.iter().map(move |b| (a, b)));
    pairs.flat_map(|(a, b)| c.iter().map(move |c| (a.clone(), b.clone(), c.clone()))).collect()
}

/// Flags that only matter beside others.
fn with_flags(status: &TicketStatus) -> Vec<TicketStatus> {
    let flags = |overloaded, assigned_to_nobody, label: Option<&str>| TicketStatus {
        overloaded,
        assigned_to_nobody,
        helpdesk_label: label.map(str::to_owned),
        ..status.clone()
    };
    vec![flags(false, false, None), flags(true, false, Some("stalled")), flags(false, true, Some("assigned"))]
}

/// The statuses that lead to different words, one of each.
fn kinds() -> BTreeMap<(String, String, bool), TicketStatus> {
    let mut kinds = BTreeMap::new();
    for status in statuses().iter().flat_map(with_flags) {
        let case = situation(&status, at(NOW));
        let besides: Vec<Aside> = asides(&status, &case, at(NOW));
        let handler =
            status.handler.as_ref().map(|handler| (handler.person.is_some(), handler.team.is_some()));
        let key = (format!("{case:?}"), format!("{besides:?} {handler:?} {:?}", status.turn), case.is_over());
        kinds.entry(key).or_insert(status);
    }
    kinds
}

#[test]
fn every_combination_of_facts_gets_a_whole_explanation_in_every_language() {
    let kinds = kinds();
    assert!(kinds.len() > 300, "the combinations are there: {}", kinds.len());
    for lang in langs() {
        let texts = Texts::builtin(lang).expect("a language");
        for (kind, status) in &kinds {
            let said = explain(&texts, status, at(NOW));
            let whole = format!("{lang} {kind:?}: {said:?}");
            assert!(!said.headline.is_empty() && said.headline.split_whitespace().count() <= 8, "{whole}");
            assert!(!said.meaning.is_empty() && !said.meaning.contains(['{', '}']), "{whole}");
            assert!(said.next.as_ref().is_some_and(|next| !next.is_empty()), "{whole}");
            assert!(said.can.as_ref().is_some_and(|can| !can.is_empty()), "{whole}");
            assert!(said.turn.is_some() || status.turn == Turn::Unknown, "{whole}");
            let is_open = !kind.2 && !matches!(status.stage, Stage::Unknown);
            assert!(said.who.is_some() || !is_open, "who has it is said of every open ticket: {whole}");
        }
    }
}

#[test]
fn what_is_true_besides_never_repeats_a_sentence_and_stays_one_short_text() {
    let texts = Texts::builtin("en").expect("English");
    for (kind, status) in kinds() {
        let meaning = explain(&texts, &status, at(NOW)).meaning;
        let sentences: Vec<&str> = meaning.split_inclusive(". ").map(str::trim).collect();
        let mut once = sentences.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), sentences.len(), "{kind:?}: {meaning}");
        assert!(sentences.len() <= 7, "{kind:?}: {meaning}");
    }
}
