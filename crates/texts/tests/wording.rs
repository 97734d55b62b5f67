//! The promises of the texts themselves, in every language. Needs the feature `builtin`.
#![cfg(feature = "builtin")]

use std::{fs, path::Path};

use ticket_status_model::{Moment, TicketStatus};
use ticket_status_texts::{ALL_LANGS, Plural, Texts, explain, langs};

/// Every official language of the European Union, Ukraine's neighbours, and two right-to-left ones.
const EXPECTED: &str =
    "ar bg cs da de el en es et fi fr ga he hr hu it lt lv mt nb nl pl pt ro sk sl sv tr uk";

fn now() -> Moment {
    Moment::parse("2026-11-21T12:00:00Z").expect("a moment")
}

fn examples() -> Vec<TicketStatus> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../model/examples");
    let files = fs::read_dir(folder).expect("the folder").flatten().map(|entry| entry.path());
    files
        .map(|path| serde_json::from_str(&fs::read_to_string(path).expect("a file")).expect("a status"))
        .collect()
}

fn said(lang: &str, status: &TicketStatus) -> String {
    let said = explain(&Texts::builtin(lang).expect("a language"), status, now());
    let parts = [Some(said.headline), Some(said.meaning), said.who, said.turn, said.next, said.can];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_promised_language_is_there() {
    assert_eq!(langs().join(" "), EXPECTED);
    assert_eq!(ALL_LANGS.last(), Some(&"en-xa"), "and the pseudo-locale, which nobody is offered");
}

#[test]
fn no_explanation_shows_a_placeholder_or_the_helpdesks_own_word_without_saying_so() {
    for lang in langs() {
        for status in examples() {
            let whole = said(lang, &status);
            assert!(!whole.contains(['{', '}']) && !whole.contains(".."), "{lang}: {whole}");
            assert!(!whole.contains("stalled") && !whole.contains("pending"), "{lang}: {whole}");
        }
    }
}

#[test]
fn any_name_fits_into_every_text() {
    let names = [
        "Olena K.",
        "Ng",
        "Dr. Éamon Ó Súilleabháin",
        "Jonas P.",
        "דנה",
        "عمر",
        "Ірина",
        "O’Brien-Smith Jr.",
    ];
    for lang in langs() {
        for mut status in examples().into_iter().filter(|status| status.handler.is_some()) {
            for name in names {
                let handler = status.handler.as_mut().expect("a handler");
                handler.person = Some(name.to_owned());
                let whole = said(lang, &status);
                assert!(!whole.contains(".."), "{lang}: {whole}");
                let bare: String = whole.chars().filter(|c| !matches!(c, '\u{2068}' | '\u{2069}')).collect();
                assert!(bare.contains(name), "{lang} says {name} as it is: {whole}");
            }
        }
    }
}

#[test]
fn names_are_isolated_where_the_text_runs_the_other_way() {
    let with_person = examples().into_iter().find(|status| {
        status.handler.as_ref().is_some_and(|handler| handler.person.as_deref() == Some("Olena K."))
    });
    let status = with_person.expect("an example with Olena");
    for lang in ["ar", "he"] {
        assert!(said(lang, &status).contains("\u{2068}Olena K.\u{2069}"), "{lang}");
    }
    assert!(!said("uk", &status).contains('\u{2068}'), "no marks where none are needed");
}

#[test]
fn the_operators_own_words_come_first_and_the_rest_stays_ours() {
    let status = examples().into_iter().find(|status| status.words.is_some()).expect("an example");
    let texts = Texts::builtin("en").expect("English");
    let said = explain(&texts, &status, now());
    assert_eq!(said.headline, "Our experts look at it");
    assert_eq!(said.meaning, "A second expert checks our answer before you get it.");
    assert_eq!(said.next.as_deref(), Some(texts.unknown_next()));
}

#[test]
fn a_broken_promise_is_told_whatever_the_operator_says_of_the_status() {
    let mut status = examples().into_iter().find(|status| status.words.is_some()).expect("an example");
    let words = status.words.take();
    let overdue = Path::new(env!("CARGO_MANIFEST_DIR")).join("../model/examples/overdue.json");
    let overdue: TicketStatus =
        serde_json::from_str(&fs::read_to_string(overdue).expect("a file")).expect("a status");
    let texts = Texts::builtin("en").expect("English");
    let said = explain(&texts, &TicketStatus { words, ..overdue }, now());
    assert_eq!(said.headline, texts.overdue_headline());
}

#[test]
fn counts_agree_with_their_noun() {
    for (lang, category, count, expected) in [
        ("en", "one", "1", "1 request waits"),
        ("en", "other", "0", "0 requests wait"),
        ("en", "other", "111", "111 requests wait"),
    ] {
        let texts = Texts::builtin(lang).expect("a language");
        let text = texts.queue_waiting(Plural::parse(category), count);
        assert!(text.starts_with(expected), "{lang}: {text}");
    }
}

#[test]
fn the_pseudo_locale_is_longer_and_accented_and_keeps_what_is_put_in() {
    let (texts, english) = (Texts::builtin("en-xa").expect("it"), Texts::builtin("en").expect("English"));
    assert!(texts.with_person_headline("Olena K.").starts_with("Olena K. háás"));
    let longer =
        texts.overdue_meaning().chars().count() as f64 / english.overdue_meaning().chars().count() as f64;
    assert!((1.2..1.6).contains(&longer), "{longer}");
}
