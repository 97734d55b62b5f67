//! The promises of the card's texts, over all golden documents and languages.

use std::{fs, path::Path, rc::Rc};

use ticket_status_model::{Moment, Stage, TicketStatus};
use ticket_status_texts::{Texts, explain, langs};

use super::{Card, Place};
use crate::{calendar::tests::Plain, state::Shown};

fn now() -> Moment {
    Moment::parse("2026-11-21T12:00:00Z").expect("a moment")
}

fn examples() -> Vec<(String, TicketStatus)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("crates/model/examples");
    let files = fs::read_dir(folder).expect("the folder").flatten().map(|entry| entry.path());
    let read =
        |path: &Path| serde_json::from_str(&fs::read_to_string(path).expect("a file")).expect("a status");
    files
        .map(|path| (path.file_stem().expect("a name").to_string_lossy().into_owned(), read(&path)))
        .collect()
}

fn card(lang: &str, status: &TicketStatus) -> Card {
    let texts = Texts::builtin(lang).expect("a language");
    let shown = Shown { status: Rc::new(status.clone()), checked_at_ms: None, trouble: None, is_open: false };
    Card::write(&texts, &Plain, &shown, now())
}

fn example(name: &str) -> TicketStatus {
    examples().into_iter().find(|(known, _)| known == name).expect("an example").1
}

#[test]
fn the_card_says_what_the_gateways_explanation_says() {
    for lang in langs() {
        let texts = Texts::builtin(lang).expect("a language");
        for (name, status) in examples() {
            let (card, said) = (card(lang, &status), explain(&texts, &status, now()));
            assert_eq!((card.headline, card.meaning), (said.headline, said.meaning), "{lang} {name}");
            assert_eq!((card.who, card.turn, card.next), (said.who, said.turn, said.next), "{lang} {name}");
            assert_eq!(Some(card.advice), said.can, "{lang} {name}");
        }
    }
}

#[test]
fn no_card_is_empty_in_any_language() {
    for lang in langs() {
        for (name, status) in examples() {
            let card = card(lang, &status);
            for text in [&card.headline, &card.meaning, &card.advice, &card.number] {
                assert!(!text.is_empty() && !text.contains('{'), "{lang} {name}: {text:?}");
            }
            assert!(card.next.is_some_and(|next| !next.is_empty()), "{lang} {name}");
            assert_eq!(card.steps.len(), 5, "{lang} {name}");
        }
    }
}

#[test]
fn one_stage_at_most_is_marked_as_the_present_one() {
    for (name, status) in examples() {
        let card = card("en", &status);
        let now = card.steps.iter().filter(|step| step.place == Place::Now).count();
        assert_eq!(now, usize::from(status.stage != Stage::Unknown), "{name}");
    }
}

#[test]
fn an_ended_ticket_ticks_only_the_stages_it_went_through() {
    let places: Vec<_> = card("en", &example("cancelled")).steps.iter().map(|step| step.place).collect();
    assert_eq!(places, [Place::Done, Place::Ahead, Place::Ahead, Place::Ahead, Place::Now]);
    let places: Vec<_> = card("en", &example("solved")).steps.iter().map(|step| step.place).collect();
    assert_eq!(places, [Place::Done, Place::Done, Place::Done, Place::Done, Place::Now]);
}

#[test]
fn dates_that_matter_stand_on_the_card() {
    for (name, date) in [
        ("received", "2026-11-23T17:00:00Z"),
        ("overdue", "2026-11-21T09:00:00Z"),
        ("paused", "2026-11-25T08:00:00Z"),
        ("planned", "2026-11-26T08:00:00Z"),
        ("received--usual", "2026-11-22T09:00:00Z"),
        ("waiting-for-you", "2026-11-20T11:00:00Z"),
        ("answered", "2026-11-20T11:00:00Z"),
    ] {
        assert!(card("en", &example(name)).expected.is_some_and(|text| text.contains(date)), "{name}");
    }
    assert_eq!(card("en", &example("with-person")).since.as_deref(), Some("Since 2026-11-20T10:00:00Z"));
}

#[test]
fn a_finished_ticket_does_not_promise_anything() {
    for name in ["solved", "closed", "closed-unsolved", "rejected", "cancelled", "merged"] {
        let card = card("en", &example(name));
        assert_eq!((card.expected, card.since), (None, None), "{name}");
    }
}

#[test]
fn a_link_in_a_document_cannot_bring_in_a_script() {
    let mut status = example("received");
    status.links.reply = Some("javascript:alert(1)".into());
    assert!(card("en", &status).links.is_empty());
}

#[test]
fn the_contact_can_be_written_to_and_called() {
    let links = card("en", &example("with-person")).links;
    let addresses: Vec<_> = links.iter().map(|(address, _)| address.as_str()).collect();
    assert_eq!(
        addresses,
        ["https://support.example.com/reply", "mailto:help@example.com", "tel:+380445550142"]
    );
}
