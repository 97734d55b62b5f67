//! The promises of the card's view, over all golden documents and languages.

use std::{collections::BTreeSet, fs, path::Path, rc::Rc};

use serde_json::json;
use ticket_status_model::{Moment, TicketStatus};
use ticket_status_texts::{explain, langs};

use super::*;
use crate::{
    calendar::tests::Plain,
    view::{template, tree::Element},
};

const NOW_MS: f64 = 1_000_000.0;

fn examples() -> Vec<(String, TicketStatus)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("crates/model/examples");
    let files = fs::read_dir(folder).expect("the folder").flatten().map(|entry| entry.path());
    let read =
        |path: &Path| serde_json::from_str(&fs::read_to_string(path).expect("a file")).expect("a status");
    files
        .map(|path| (path.file_stem().expect("a name").to_string_lossy().into_owned(), read(&path)))
        .collect()
}

/// A status as the gateway sends it.
fn sent(texts: &Texts, mut status: TicketStatus) -> Value {
    let now = Moment::parse("2026-11-21T12:00:00Z").expect("a moment");
    status.explanation = Some(explain(texts, &status, now));
    serde_json::from_value(serde_json::to_value(status).expect("JSON")).expect("a document")
}

fn shown(status: Value) -> Shown {
    Shown { status: Rc::new(status), checked_at_ms: Some(NOW_MS), trouble: None, is_open: true }
}

fn drawn(texts: &Texts, shown: Shown) -> Node {
    drawn_at(texts, &Screen::Showing(shown), NOW_MS)
}

fn drawn_at(texts: &Texts, screen: &Screen, now_ms: f64) -> Node {
    super::drawn(texts, &Plain, screen, now_ms)
}

fn each<'a>(node: &'a Node, see: &mut dyn FnMut(&'a Element)) {
    if let Node::Element(element) = node {
        see(element);
        element.children.iter().for_each(|child| each(child, see));
    }
}

fn text(node: &Node) -> String {
    match node {
        Node::Nothing => String::new(),
        Node::Text(text) => text.clone(),
        Node::Element(element) => element.children.iter().map(text).collect::<Vec<_>>().join(""),
    }
}

/// The text of each element with this value of an attribute.
fn of(node: &Node, name: &str, value: &str) -> Vec<String> {
    let mut found = Vec::new();
    each(node, &mut |element| {
        if attribute(element, name) == Some(value) {
            found.push(text(&Node::Element(element.clone())));
        }
    });
    found
}

fn attribute<'a>(element: &'a Element, name: &str) -> Option<&'a str> {
    element.attributes.iter().find(|(known, _)| *known == name)?.1.as_deref()
}

#[test]
fn every_card_in_every_language_says_what_the_explanation_says() {
    for lang in langs() {
        let texts = Texts::builtin(lang).expect("a language");
        for (name, status) in examples() {
            let sent = sent(&texts, status);
            let said = sent.get("explanation").clone();
            let node = drawn(&texts, shown(sent));
            for (part, word) in [("headline", "headline"), ("meaning", "meaning")] {
                assert_eq!(of(&node, "part", part), [said.get(word).as_text()], "{lang} {name}");
            }
            for (part, word) in [("turn", "turn"), ("handler", "who"), ("next", "next"), ("actions", "can")] {
                let stands = of(&node, "part", part).concat();
                assert!(stands.contains(said.get(word).as_text()), "{lang} {name}: {part} is {stands}");
            }
            assert_eq!(of(&node, "part", "stage").len(), 5, "{lang} {name}");
            let all = text(&node);
            assert!(!all.contains('{') && !all.contains('$'), "{lang} {name}: {all}");
        }
    }
}

#[test]
fn every_word_of_the_templates_is_known() {
    let known: BTreeSet<&str> =
        CARD.split(['|', '\n']).filter_map(|part| part.split_once('$')).map(|p| p.1).collect();
    let texts = Texts::builtin("en").expect("English");
    let status = json!({
        "reference": "1", "stage": "assigned", "turn": "company", "subject": "s", "question": "q", "said": [{}],
        "offers": [{"what": "message", "label": "l"}],
        "explanation": {
            "lang": "en", "headline": "h", "meaning": "m", "who": "w", "turn": "t", "next": "n", "can": "c", "situation": "x",
            "number": "n", "keep": "k", "label": "l", "merged": "m", "when": {"text": "{0}", "at": "a"},
            "since": {"text": "{0}", "at": "a"}, "stages": [{"text": "r", "place": "now"}],
            "timeline": [{"text": "t", "at": "a"}], "links": [{"text": "t", "href": "https://example.com"}],
        },
    });
    let status: Value = serde_json::from_value(status).expect("a document");
    let shown = Shown { trouble: Some(Failure::Offline), is_open: false, ..shown(status) };
    let words = card(&texts, &Plain, &shown, NOW_MS);
    let entries = ["stages", "timeline", "links", "offers"].map(|name| words.list(name)[0].clone());
    for name in known {
        let of_card = words.word(name, &Value::Nothing);
        let of_entry = entries.iter().find_map(|entry| words.word(name, entry));
        assert!(of_card.or(of_entry).is_some(), "the template has ${name}, which nothing fills");
    }
}

#[test]
fn a_document_cannot_bring_in_a_script() {
    let texts = Texts::builtin("en").expect("English");
    let links = json!([
        {"text": "reply", "href": "https://example.com/reply"},
        {"text": "run", "href": "javascript:alert(1)"},
        {"text": "run", "href": " javascript:alert(1)"},
    ]);
    let status =
        json!({"reference": "1", "stage": "assigned", "turn": "company", "explanation": {"links": links}});
    let node = drawn(&texts, shown(serde_json::from_value(status).expect("a document")));
    let mut addresses = Vec::new();
    each(&node, &mut |element| addresses.extend((element.tag == "a").then(|| attribute(element, "href"))));
    assert_eq!(addresses, [Some("https://example.com/reply"), None, None]);
}

#[test]
fn dates_are_written_in_their_place_and_only_where_they_are_seen() {
    let texts = Texts::builtin("en").expect("English");
    let (_, status) = examples().into_iter().find(|(name, _)| name == "with-person").expect("an example");
    let sent = sent(&texts, status);
    let at = sent.get("explanation").get("since").text("at").expect("a date").to_owned();
    let node = drawn(&texts, shown(sent.clone()));
    assert!(text(&node).contains(&format!("Since {at}")), "{}", text(&node));
    let count = |node: &Node| of(node, "id", "timeline").concat().len();
    assert!(count(&node) > 0);
    assert_eq!(count(&drawn(&texts, Shown { is_open: false, ..shown(sent) })), 0);
}

#[test]
fn the_age_of_a_status_and_the_next_try_are_told() {
    let texts = Texts::builtin("en").expect("English");
    let (_, status) = examples().swap_remove(0);
    let old = Shown { checked_at_ms: Some(NOW_MS - 120_000.0), ..shown(sent(&texts, status)) };
    assert_eq!(of(&drawn(&texts, old.clone()), "id", "checked"), ["Checked -120000"]);
    let given = Shown { checked_at_ms: None, ..old };
    assert!(of(&drawn(&texts, given.clone()), "id", "refresh").is_empty(), "a given status is not asked for");
    let offline = drawn(&texts, Shown { trouble: Some(Failure::Offline), ..given });
    assert_eq!(of(&offline, "part", "problem"), [texts.stale_offline()]);
    let failure = Failure::Unavailable(None);
    let node = drawn_at(&texts, &Screen::Failed { failure, retry_at_ms: NOW_MS + 30_000.0 }, NOW_MS);
    assert_eq!(of(&node, "part", "problem"), [texts.problem_unreachable("30000")]);
}

#[test]
fn a_template_keeps_its_neighbours_in_place() {
    struct None_;
    impl Words for None_ {
        fn word(&self, _: &str, _: &Value) -> Option<String> {
            None
        }
        fn list(&self, _: &str) -> &[Value] {
            &[]
        }
    }
    let nodes = template::fill("p|class=$no\n ?no b|x\n i|y", &None_);
    let [Node::Element(p)] = &nodes[..] else { panic!("{nodes:?}") };
    assert_eq!((p.tag, &p.attributes[..]), ("p", &[("class", None)][..]));
    assert!(matches!(&p.children[..], [Node::Nothing, Node::Element(i)] if i.tag == "i"), "{:?}", p.children);
}
