//! What holds for every text and every status, whatever a helpdesk sent.

use std::sync::LazyLock;

use ticket_status_helpdesks::plain_text::{NAME_CHARS_MAX, QUESTION_CHARS_MAX, SUBJECT_CHARS_MAX};
use ticket_status_model::{
    Category, Facts, Moment, Outcome, Override, Stage, TicketStatus, Turn, asides, derive, situation,
};
use ticket_status_texts::{ALL_LANGS, Texts, explain};
use unicode_segmentation::UnicodeSegmentation;

static LANGUAGES: LazyLock<Vec<Texts>> =
    LazyLock::new(|| ALL_LANGS.iter().filter_map(|lang| Texts::builtin(lang)).collect());

/// A text on one line: nothing that acts without being seen, nothing around it, and no longer than it may be.
pub fn line(text: &str, chars_max: usize) {
    assert!(!text.contains('\n'), "more than one line: {text:?}");
    told(text, chars_max);
}

/// As [`line`], but with line ends.
pub fn told(text: &str, chars_max: usize) {
    let turns = |c: char| matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    assert!(!text.chars().any(|c| (c.is_control() && c != '\n') || turns(c)), "acts unseen: {text:?}");
    assert!(!text.is_empty() && text.trim() == text, "nothing, or spaces around it: {text:?}");
    assert!(text.graphemes(true).count() <= chars_max, "too long: {text:?}");
    assert!(text.chars().count() <= 8 * chars_max + 1, "piled up: {text:?}");
}

/// Facts are plain text, and everything that can be made of them keeps its promises.
pub fn plain_facts(facts: &Facts) {
    let handlers = facts.changes.iter().filter_map(|change| match &change.kind {
        ticket_status_model::ChangeKind::Handled(handler) => handler.as_ref(),
        _ => None,
    });
    for handler in facts.handler.iter().chain(handlers) {
        handler.person.iter().chain(&handler.team).for_each(|name| line(name, NAME_CHARS_MAX));
    }
    facts.subject.iter().for_each(|subject| line(subject, SUBJECT_CHARS_MAX));
    facts.messages.iter().filter_map(|m| m.text.as_ref()).for_each(|text| told(text, QUESTION_CHARS_MAX));
    if !facts.label.is_empty() {
        line(&facts.label, NAME_CHARS_MAX);
    }
    let status = derive(facts, None);
    derived(&status);
    assert_eq!(status, derive(&turned(facts), None), "the order of facts counts: {facts:?}");
    for operator in overrides() {
        derived(&derive(facts, Some(&operator)));
    }
    explained(&status);
}

/// What the wire's description says of a status that was derived.
fn derived(status: &TicketStatus) {
    let is_over = matches!(status.stage, Stage::Resolved | Stage::Closed);
    assert!(status.outcome.is_none() || is_over, "an outcome before the end: {status:?}");
    assert!(status.question.is_none() || status.turn == Turn::Customer, "a question to nobody: {status:?}");
    assert!(
        status.merged_into.is_none() || status.outcome == Some(Outcome::Merged),
        "goes on elsewhere, but was not merged: {status:?}"
    );
    assert!(status.stage != Stage::Assigned || status.handler.is_some(), "assigned to nobody: {status:?}");
    assert!(!is_over || status.expected.is_none() && status.paused_until.is_none(), "over: {status:?}");
    assert!(status.timeline.is_sorted_by_key(|entry| entry.at), "the timeline is out of order: {status:?}");
}

/// The facts in the other order, where no two are of one second.
fn turned(facts: &Facts) -> Facts {
    let mut turned = facts.clone();
    let apart = |mut times: Vec<Moment>| {
        times.sort();
        times.windows(2).all(|pair| pair[0] != pair[1])
    };
    if apart(facts.messages.iter().map(|message| message.at).collect()) {
        turned.messages.reverse();
    }
    if apart(facts.changes.iter().map(|change| change.at).collect()) {
        turned.changes.reverse();
    }
    turned
}

/// An operator may say anything of a status.
fn overrides() -> impl Iterator<Item = Override> {
    let categories = [
        Category::New,
        Category::Assigned,
        Category::Open,
        Category::WaitingForCustomer,
        Category::Planned,
        Category::SolvedConfirm,
        Category::Closed,
        Category::Merged { into: None },
    ];
    let of_category =
        categories.into_iter().map(|category| Override { category: Some(category), ..Override::default() });
    let of_stage = Stage::ALL.iter().map(|stage| Override { stage: Some(*stage), ..Override::default() });
    let of_turn = Turn::ALL.iter().map(|turn| Override { turn: Some(*turn), ..Override::default() });
    let of_outcome =
        Outcome::ALL.iter().map(|outcome| Override { outcome: Some(*outcome), ..Override::default() });
    of_category.chain(of_stage).chain(of_turn).chain(of_outcome)
}

/// A status survives the wire and can be explained in every language, at any time.
pub fn explained(status: &TicketStatus) {
    let text = serde_json::to_string(status).expect("JSON");
    let read: TicketStatus = serde_json::from_str(&text).expect("what we write we can read");
    assert_eq!(&read, status, "the wire changes it");
    for now in ["2000-01-01T00:00:00Z", "2026-11-22T12:00:00Z", "9999-12-31T23:59:59Z"] {
        let now = Moment::parse(now).expect("a moment");
        let case = situation(status, now);
        let besides = asides(status, &case, now);
        assert!(!case.is_over() || besides.is_empty(), "over, and yet something to add: {status:?}");
        let own = status.words.clone().unwrap_or_default();
        for texts in LANGUAGES.iter() {
            let said = explain(texts, status, now);
            assert!(!said.headline.is_empty() || own.headline.is_some(), "no headline: {status:?}");
            assert!(!said.meaning.is_empty() || own.meaning.is_some(), "no meaning: {status:?}");
            assert!(said.next.is_some() && said.can.is_some(), "no way on: {status:?}");
            assert_eq!((said.situation.as_str(), said.stages.len()), (case.word(), 5), "{status:?}");
            for dated in said.when.iter().chain(&said.since) {
                assert!(dated.text.contains("{0}") && dated.at.is_some(), "no place for the date: {dated:?}");
            }
            for link in &said.links {
                let leads = ["https://", "http://", "mailto:", "tel:"];
                assert!(
                    leads.iter().any(|scheme| link.href.starts_with(scheme)),
                    "leads where it may not: {link:?}"
                );
            }
        }
    }
}
