//! The backlog and the glossary: what the widget shows of a document is what the model reads in it.
#![no_main]

use libfuzzer_sys::{fuzz_mutator, fuzz_target};
use ticket_status_fuzz::changed_json;
use ticket_status_model::{Backlog, Glossary};
use widget::document::Value;

/// The widget's own reader, from its source: the widget itself would bring a framework along.
#[path = "../../src"]
#[allow(dead_code, missing_docs, unused_imports)]
mod widget {
    pub mod document;
}

const WORDS: [&str; 18] = [
    "at",
    "unanswered",
    "oldest_at",
    "late",
    "typical_first_reply_seconds",
    "most_first_reply_seconds",
    "days",
    "teams",
    "2026-11-21T09:30:00Z",
    "1970-01-01T00:00:00Z",
    "yesterday",
    "lang",
    "title",
    "sections",
    "entries",
    "id",
    "term",
    "text",
];

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    changed_json(data, size, max_size, seed, &WORDS)
});

fuzz_target!(|data: &[u8]| {
    // A browser makes text of an answer's bytes before it reads JSON.
    let text = String::from_utf8_lossy(data);
    let data = text.as_bytes();
    let Ok(value) = serde_json::from_slice::<Value>(data) else {
        assert!(serde_json::from_slice::<Backlog>(data).is_err(), "whatever the model reads is a value");
        return;
    };
    // A derived decoder takes a list of fields as well; no document is one.
    if !matches!(value, Value::Fields(_)) {
        assert_eq!((value.count("unanswered"), value.get("sections").list()), (None, &[][..]));
        return;
    }
    if let Ok(backlog) = serde_json::from_slice::<Backlog>(data) {
        same_backlog(&backlog, &value);
    }
    if let Ok(glossary) = serde_json::from_slice::<Glossary>(data) {
        same_glossary(&glossary, &value);
    }
});

fn same_backlog(backlog: &Backlog, value: &Value) {
    assert_eq!(value.count("unanswered"), Some(backlog.unanswered));
    assert_eq!(value.count("most_first_reply_seconds"), backlog.most_first_reply_seconds);
    assert_eq!(value.moment("oldest_at"), backlog.oldest_at);
}

fn same_glossary(glossary: &Glossary, value: &Value) {
    let same = |value: &Value, name: &str, text: &str| assert_eq!(value.text(name), Some(text), "{name}");
    let Glossary { lang, title, description: _, intro, search, none, sections } = glossary;
    for (name, text) in
        [("lang", lang), ("title", title), ("intro", intro), ("search", search), ("none", none)]
    {
        same(value, name, text);
    }
    let read = value.get("sections").list();
    assert_eq!(read.len(), sections.len());
    for (read, section) in read.iter().zip(sections).filter(|(read, _)| matches!(read, Value::Fields(_))) {
        same(read, "title", &section.title);
        let read = read.get("entries").list();
        assert_eq!(read.len(), section.entries.len());
        for (read, entry) in
            read.iter().zip(&section.entries).filter(|(read, _)| matches!(read, Value::Fields(_)))
        {
            for (name, text) in [("id", &entry.id), ("term", &entry.term), ("text", &entry.text)] {
                same(read, name, text);
            }
        }
    }
}
