//! The locale files that browsers fetch: one per language and group, few bytes for a first view.
#![cfg(feature = "builtin")]

use std::{fs, path::Path};

use ticket_status_model::{Moment, TicketStatus};
use ticket_status_texts::{Group, Texts, explain, langs};

fn examples() -> Vec<TicketStatus> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../model/examples");
    let files = fs::read_dir(folder).expect("the folder").flatten();
    files
        .map(|file| fs::read_to_string(file.path()).expect("a file"))
        .map(|text| serde_json::from_str(&text).expect("a status"))
        .collect()
}

/// The texts of a language from the files that browsers fetch.
fn from_files(lang: &str, groups: &[Group]) -> Texts {
    let mut texts = Texts::new(lang.to_owned());
    for group in groups {
        texts = texts.with(*group, messages(lang, *group)).expect("a file of this version");
    }
    texts
}

fn file(lang: &str, group: Group) -> String {
    let path = format!("{}/{lang}{}.json", env!("OUT_DIR"), group.ending());
    fs::read_to_string(path).expect("a locale file")
}

fn messages(lang: &str, group: Group) -> Vec<String> {
    serde_json::from_str(&file(lang, group)).expect("a list of texts")
}

#[test]
fn two_files_are_enough_to_explain_and_say_what_the_gateway_says() {
    let now = Moment::parse("2026-11-21T12:00:00Z").expect("a moment");
    for lang in langs() {
        let texts = from_files(lang, &[Group::Card, Group::Explain]);
        let whole = Texts::builtin(lang).expect("a language");
        for status in examples() {
            assert_eq!(explain(&texts, &status, now), explain(&whole, &status, now), "{lang}: {status:?}");
        }
    }
}

#[test]
fn the_files_can_come_in_any_order_and_alone() {
    let whole = Texts::builtin("en").expect("English");
    let texts = from_files("en", &[Group::Queue, Group::Card]);
    assert_eq!((texts.queue_title(), texts.hosted_link()), (whole.queue_title(), whole.hosted_link()));
    assert_eq!(texts.say_send(), "", "a text of a file that did not come");
    for group in Group::FILES {
        assert_eq!(messages("en", group), whole.messages(group), "{group:?}");
    }
    assert_eq!(
        messages("en", Group::Card)[0],
        whole.hosted_link(),
        "the loader shows this one by its number"
    );
}

#[test]
fn the_texts_of_a_first_view_are_few() {
    const BROTLI_BYTES_MAX: usize = 700;
    let bytes = |lang: &str| {
        let mut packed = Vec::new();
        let settings = brotli::enc::BrotliEncoderParams { quality: 11, ..Default::default() };
        brotli::BrotliCompress(&mut file(lang, Group::Card).as_bytes(), &mut packed, &settings)
            .expect("packed");
        packed.len()
    };
    let (most, lang) = langs().iter().map(|lang| (bytes(lang), lang)).max().expect("a language");
    println!("{lang}.json has {most} bytes of brotli, the most of all languages");
    assert!(most < BROTLI_BYTES_MAX, "{lang}: {most} bytes");
}
