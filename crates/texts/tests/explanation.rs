//! The promises of an explanation beyond its sentences: stages, dates, links, timeline.
#![cfg(feature = "builtin")]

use std::{fs, path::Path};

use ticket_status_model::{Dated, Explanation, Handler, Moment, Place, Stage, TicketStatus, situation};
use ticket_status_texts::{ALL_LANGS, Texts, explain};

fn now() -> Moment {
    Moment::parse("2026-11-21T12:00:00Z").expect("a moment")
}

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

fn examples() -> Vec<(String, TicketStatus)> {
    let files = fs::read_dir(root().join("crates/model/examples")).expect("the folder").flatten();
    let read =
        |path: &Path| serde_json::from_str(&fs::read_to_string(path).expect("a file")).expect("a status");
    files
        .map(|file| file.path())
        .map(|path| (path.file_stem().expect("a name").to_string_lossy().into_owned(), read(&path)))
        .collect()
}

fn example(name: &str) -> TicketStatus {
    examples().into_iter().find(|(known, _)| known == name).expect("an example").1
}

fn said(lang: &str, status: &TicketStatus) -> Explanation {
    explain(&Texts::builtin(lang).expect("a language"), status, now())
}

fn places(name: &str) -> Vec<Place> {
    said("en", &example(name)).stages.iter().map(|stage| stage.place).collect()
}

/// Every text that has no place for a date.
fn plain_texts(said: &Explanation) -> Vec<&str> {
    let optional = [&said.who, &said.turn, &said.next, &said.can, &said.label, &said.merged];
    let mut texts: Vec<&str> = optional.into_iter().flatten().map(String::as_str).collect();
    texts.extend([&said.headline, &said.meaning, &said.number, &said.keep].map(String::as_str));
    texts.extend(said.stages.iter().map(|stage| stage.text.as_str()));
    texts.extend(said.timeline.iter().map(|entry| entry.text.as_str()));
    texts.extend(said.links.iter().map(|link| link.text.as_str()));
    texts
}

#[test]
fn every_explanation_is_whole_in_every_language() {
    for lang in ALL_LANGS {
        for (name, status) in examples() {
            let said = said(lang, &status);
            assert_eq!(said.situation, situation(&status, now()).word(), "{lang} {name}");
            assert_eq!(said.stages.len(), 5, "{lang} {name}");
            assert_eq!(said.timeline.len(), status.timeline.len(), "{lang} {name}");
            for text in plain_texts(&said) {
                assert!(!text.is_empty() && !text.contains(['{', '}']), "{lang} {name}: {text:?}");
            }
            for Dated { text, at } in said.when.iter().chain(&said.since) {
                assert_eq!(text.matches("{0}").count(), 1, "{lang} {name}: {text}");
                assert!(at.is_some() && text.matches('{').count() == 1, "{lang} {name}: {text}");
            }
        }
    }
}

#[test]
fn what_must_be_read_stands_first_in_its_order() {
    for (name, status) in examples() {
        let text = serde_json::to_string(&said("en", &status)).expect("JSON");
        let place = |field: &str| text.find(&format!("\"{field}\":"));
        let known: Vec<usize> = ["lang", "headline", "meaning", "who", "turn", "next", "can", "situation"]
            .iter()
            .filter_map(|field| place(field))
            .collect();
        assert!(text.starts_with("{\"lang\":\"en\",\"headline\":") && known.is_sorted(), "{name}: {text}");
    }
}

#[test]
fn one_stage_at_most_is_marked_as_the_present_one() {
    for (name, status) in examples() {
        let now = places(&name).iter().filter(|place| **place == Place::Now).count();
        assert_eq!(now, usize::from(status.stage != Stage::Unknown), "{name}");
    }
}

#[test]
fn an_ended_ticket_ticks_only_the_stages_it_went_through() {
    assert_eq!(places("cancelled"), [Place::Done, Place::Ahead, Place::Ahead, Place::Ahead, Place::Now]);
    assert_eq!(places("solved"), [Place::Done, Place::Done, Place::Done, Place::Done, Place::Now]);
}

#[test]
fn the_one_date_that_matters_is_told() {
    for (name, text, date) in [
        ("received", "We want to answer by {0}.", "2026-11-23T17:00:00Z"),
        ("overdue", "We wanted to answer by {0}.", "2026-11-21T09:00:00Z"),
        ("paused", "We go on from {0}.", "2026-11-25T08:00:00Z"),
        ("planned", "We start on {0}.", "2026-11-26T08:00:00Z"),
        ("received--usual", "Most people hear from us by {0}.", "2026-11-22T09:00:00Z"),
        ("waiting-for-you", "We wrote to you on {0}.", "2026-11-20T11:00:00Z"),
        ("answered", "We wrote to you on {0}.", "2026-11-20T11:00:00Z"),
    ] {
        let when = said("en", &example(name)).when.expect("a date");
        assert_eq!((when.text.as_str(), when.at), (text, Moment::parse(date).ok()), "{name}");
    }
    let since = said("en", &example("with-person")).since.expect("a date");
    assert_eq!((since.text.as_str(), since.at), ("Since {0}", Moment::parse("2026-11-20T10:00:00Z").ok()));
}

#[test]
fn a_finished_ticket_does_not_promise_anything() {
    for name in ["solved", "closed", "closed-unsolved", "rejected", "cancelled", "merged"] {
        let said = said("en", &example(name));
        assert_eq!((said.when, said.since), (None, None), "{name}");
    }
}

#[test]
fn a_name_that_looks_like_the_place_of_a_date_is_no_place() {
    let handler = Handler { person: Some("{0}".into()), team: Some("{0}".into()), ..Handler::default() };
    for (name, mut status) in examples() {
        let since = status.handler.take().and_then(|handler| handler.since);
        status.handler = Some(Handler { since, ..handler.clone() });
        status.helpdesk_label = Some("{0}".into());
        let said = said("en", &status);
        for Dated { text, .. } in said.when.iter().chain(&said.since) {
            assert_eq!(text.matches("{0}").count(), 1, "{name}: {text}");
        }
    }
}

#[test]
fn the_place_of_a_date_is_isolated_where_the_text_runs_the_other_way() {
    for lang in ["ar", "he"] {
        let when = said(lang, &example("received")).when.expect("a date");
        assert!(when.text.contains("\u{2068}{0}\u{2069}"), "{lang}: {}", when.text);
    }
}

#[test]
fn a_link_leads_to_a_page_a_mail_or_a_call() {
    for (name, status) in examples() {
        for link in said("en", &status).links {
            let leads = ["https://", "http://", "mailto:", "tel:"];
            assert!(leads.iter().any(|scheme| link.href.starts_with(scheme)), "{name}: {}", link.href);
        }
    }
    for address in ["javascript:alert(1)", "data:text/html,x", "//example.com/", "/reply", ""] {
        let mut status = example("received");
        status.links.reply = Some(address.to_owned());
        assert_eq!(said("en", &status).links, [], "{address}");
    }
}

#[test]
fn the_contact_can_be_written_to_and_called() {
    let links = said("en", &example("with-person")).links;
    let leads: Vec<_> = links.iter().map(|link| (link.text.as_str(), link.href.as_str())).collect();
    assert_eq!(
        leads,
        [
            ("Reply to us", "https://support.example.com/reply"),
            ("Write to help@example.com", "mailto:help@example.com"),
            ("Call +380 44 555 01 42", "tel:+380445550142"),
        ]
    );
}

#[test]
fn the_example_in_the_docs_is_what_the_gateway_says() {
    let page = fs::read_to_string(root().join("docs/wire.md")).expect("docs/wire.md");
    let (_, part) = page.split_once("### The explanation").expect("its part");
    let example_of_docs = part.split("```json\n").nth(1).and_then(|rest| rest.split("```").next());
    let told: Explanation =
        serde_json::from_str(example_of_docs.expect("an example")).expect("an explanation");
    assert_eq!(told, said("en", &example("with-person")));
}
