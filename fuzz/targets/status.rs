//! The status document: every one that decodes can be explained, and the widget reads it as the model does.
#![no_main]

use libfuzzer_sys::{fuzz_mutator, fuzz_target};
use ticket_status_fuzz::{changed_json, explained};
use ticket_status_model::TicketStatus;

/// The widget's own reader, from its source: the widget itself would bring a framework along.
#[path = "../../src"]
#[allow(dead_code, missing_docs)]
mod widget {
    pub mod document;
}

const WORDS: [&str; 44] = [
    "received",
    "assessed",
    "assigned",
    "in_progress",
    "answered",
    "resolved",
    "closed",
    "unknown",
    "company",
    "customer",
    "third_party",
    "nobody",
    "solved",
    "rejected",
    "cancelled",
    "merged",
    "unsolved",
    "first_reply",
    "resolution",
    "handed_over",
    "started",
    "company_replied",
    "customer_replied",
    "paused",
    "resumed",
    "reopened",
    "1042",
    "#7",
    "../1",
    "1970-01-01T00:00:00Z",
    "2026-11-21T09:30:00Z",
    "9999-12-31T23:59:59Z",
    "yesterday",
    "Olena K.",
    "דנה",
    "{0}",
    "{",
    "\u{1f}",
    "person",
    "team",
    "what",
    "by",
    "at",
    "reply",
];

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    changed_json(data, size, max_size, seed, &WORDS)
});

fuzz_target!(|data: &[u8]| {
    let derived = serde_json::from_slice::<TicketStatus>(data);
    let value = serde_json::from_slice::<widget::document::Value>(data);
    let read = value.ok().and_then(|value| widget::document::status(&value).ok());
    for status in derived.iter().chain(&read) {
        explained(status);
    }
    if let (Ok(derived), Some(read)) = (derived, read) {
        // The card writes its own explanation, so the widget leaves that one.
        assert_eq!(read, TicketStatus { explanation: None, ..derived }, "the widget reads another document");
    }
});
