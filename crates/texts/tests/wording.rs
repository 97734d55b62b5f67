//! The promises of the texts themselves, in every language. Needs the feature `builtin`.
#![cfg(feature = "builtin")]

use std::{fs, path::Path};

use ticket_status_model::{Moment, TicketStatus};
use ticket_status_texts::{LANGS, Plural, Texts, explain};

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

#[test]
fn the_first_users_languages_are_there() {
    assert_eq!(LANGS, ["en", "lt", "uk"]);
}

#[test]
fn a_headline_has_at_most_eight_words() {
    for lang in LANGS {
        let texts = Texts::builtin(lang).expect("a language");
        for status in examples() {
            let headline = explain(&texts, &status, now()).headline;
            assert!(headline.split_whitespace().count() <= 8, "{lang}: {headline}");
        }
    }
}

#[test]
fn no_explanation_shows_a_placeholder_or_the_helpdesks_own_word_without_saying_so() {
    for lang in LANGS {
        let texts = Texts::builtin(lang).expect("a language");
        for status in examples() {
            let said = explain(&texts, &status, now());
            let whole = [Some(said.headline), Some(said.meaning), said.who, said.turn, said.next]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(" ");
            assert!(!whole.contains(['{', '}']) && !whole.contains(".."), "{lang}: {whole}");
            assert!(!whole.contains("stalled") && !whole.contains("pending"), "{lang}: {whole}");
        }
    }
}

#[test]
fn counts_agree_with_their_noun() {
    for (lang, category, count, expected) in [
        ("en", "one", "1", "Show 1 step"),
        ("en", "other", "2", "Show all 2 steps"),
        ("uk", "one", "21", "Показати 21 подію"),
        ("uk", "few", "2", "Показати всі 2 події"),
        ("uk", "many", "11", "Показати всі 11 подій"),
        ("lt", "one", "21", "Rodyti 21 įvykį"),
        ("lt", "few", "5", "Rodyti visus 5 įvykius"),
        ("lt", "other", "11", "Rodyti visus 11 įvykių"),
    ] {
        let texts = Texts::builtin(lang).expect("a language");
        assert_eq!(texts.timeline_show(Plural::parse(category), count), expected, "{lang}");
    }
}
