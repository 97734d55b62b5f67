//! The golden documents: one per situation, read by everybody who shows or sends a status.

use std::{collections::BTreeSet, fs, path::Path};

use ticket_status_model::{Moment, Situation, TicketStatus, situation};

/// The moment at which the golden documents are read.
fn now() -> Moment {
    Moment::parse("2026-11-21T12:00:00Z").expect("a moment")
}

fn examples() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let mut files: Vec<_> = fs::read_dir(folder).expect("the folder").flatten().map(|e| e.path()).collect();
    files.sort();
    let name = |path: &Path| path.file_stem().expect("a name").to_string_lossy().into_owned();
    files.iter().map(|path| (name(path), fs::read_to_string(path).expect("a file"))).collect()
}

fn decode(text: &str) -> TicketStatus {
    serde_json::from_str(text).expect("a status document")
}

#[test]
fn each_golden_document_is_in_the_situation_it_is_named_after() {
    for (name, text) in examples() {
        let (situation_word, _) = name.split_once("--").unwrap_or((&name, ""));
        assert_eq!(situation(&decode(&text), now()).word(), situation_word, "{name}");
    }
}

#[test]
fn every_situation_has_a_golden_document() {
    // A new variant does not compile here until it is listed.
    let word = |s: &Situation| match s {
        Situation::Received | Situation::LongerThanUsual | Situation::Overloaded => s.word(),
        Situation::Assessed | Situation::AssignedToNobody | Situation::WithTeam { .. } => s.word(),
        Situation::WithPerson { .. } | Situation::HandedOver { .. } | Situation::InProgress => s.word(),
        Situation::YouReplied | Situation::WaitingForYou { .. } | Situation::WaitingForThirdParty => s.word(),
        Situation::Paused { .. } | Situation::Planned { .. } | Situation::Answered => s.word(),
        Situation::ConfirmSolution | Situation::Solved | Situation::Closed => s.word(),
        Situation::ClosedUnsolved | Situation::Rejected | Situation::Cancelled => s.word(),
        Situation::Merged { .. } | Situation::Reopened { .. } | Situation::Overdue { .. } => s.word(),
        Situation::Unknown | Situation::NotKnown => s.word(),
    };
    let documents = examples();
    let plain: BTreeSet<_> =
        documents.iter().filter(|(name, _)| !name.contains("--")).map(|(name, _)| name.as_str()).collect();
    let seen: BTreeSet<_> =
        documents.iter().map(|(_, text)| word(&situation(&decode(text), now()))).collect();
    assert_eq!(seen, BTreeSet::from(Situation::WORDS), "and its word is listed");
    assert_eq!(seen, plain, "one plain document per situation, besides the `--` variants");
}

#[test]
fn a_document_survives_the_round_trip_unchanged() {
    for (name, text) in examples() {
        let before: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        let after = serde_json::to_value(decode(&text)).expect("JSON");
        assert_eq!(before, after, "{name}");
    }
}

#[test]
fn an_old_widget_survives_a_newer_gateway() {
    let text = r#"{"reference":"1042","stage":"escalated","turn":"robot","outcome":"escheated","mood":"fine",
        "handler":{"person":"Olena K.","robot":7},"expected":{"what":"visit","by":"tomorrow"},
        "opened_at":"yesterday","changed_at":"1970-01-01T00:00:00Z",
        "timeline":[{"at":"2026-11-21T09:30:00Z","what":"escalated","by":{}}]}"#;
    let status = decode(text);
    assert_eq!(situation(&status, now()), Situation::NotKnown);
    assert_eq!((status.opened_at, status.changed_at), (None, None), "dates that cannot be read are absent");
    assert_eq!(status.timeline[0].what.word(), "unknown");
    assert_eq!(status.expected.expect("kept").by, None, "and no promise is shown without its date");
}

#[test]
fn an_explanation_of_an_older_gateway_still_reads() {
    let text = r#"{"reference":"1","stage":"received","turn":"company",
        "explanation":{"lang":"en","headline":"It is here","meaning":"We have it.","next":"We write."}}"#;
    let said = decode(text).explanation.expect("an explanation");
    assert_eq!((said.headline.as_str(), said.next.as_deref()), ("It is here", Some("We write.")));
    assert_eq!((said.situation.as_str(), said.number.as_str(), said.when), ("", "", None));
    assert!(said.stages.is_empty() && said.timeline.is_empty() && said.links.is_empty());
}

#[test]
fn an_explanation_survives_the_round_trip_and_odd_words_of_a_newer_gateway() {
    let text = r#"{"reference":"1","stage":"received","turn":"company","explanation":{
        "lang":"en","headline":"It is here","meaning":"We have it.","mood":"fine","situation":"escalated",
        "number":"Request 1","keep":"Keep it.","when":{"text":"By {0}","at":"tomorrow"},
        "stages":[{"text":"Received","place":"elsewhere"},{"text":"Assessed","place":"ahead"}],
        "timeline":[{"text":"Your request arrived","at":"2026-11-21T09:30:00Z"}],
        "links":[{"text":"Reply to us","href":"https://example.com/"}]}}"#;
    let status = decode(text);
    let said = status.explanation.clone().expect("an explanation");
    assert_eq!(said.when.expect("kept").at, None, "a date that cannot be read is absent");
    assert_eq!(said.stages.iter().map(|stage| stage.place.word()).collect::<Vec<_>>(), ["unknown", "ahead"]);
    assert_eq!(decode(&serde_json::to_string(&status).expect("JSON")), status);
}

#[test]
fn a_list_of_fields_in_their_order_is_no_object() {
    for part in [
        r#""handler":["Olena K."]"#,
        r#""expected":["resolution","2026-11-21T09:30:00Z"]"#,
        r#""timeline":[["2026-11-21T09:30:00Z","received"]]"#,
        r#""links":["https://example.com/"]"#,
        r#""words":["It is here"]"#,
        r#""explanation":["en","It is here","We have it."]"#,
    ] {
        let text = format!(r#"{{"reference":"1","stage":"received","turn":"company",{part}}}"#);
        assert!(serde_json::from_str::<TicketStatus>(&text).is_err(), "{text}");
    }
}

#[test]
fn a_document_without_a_usable_reference_is_refused() {
    for reference in [r#""""#, r#""../1""#, "7", "null"] {
        let text = format!(r#"{{"reference":{reference},"stage":"received","turn":"company"}}"#);
        assert!(serde_json::from_str::<TicketStatus>(&text).is_err(), "{text}");
    }
}
