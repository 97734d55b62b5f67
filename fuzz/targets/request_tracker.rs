//! Request Tracker's answers to facts, and facts to what a customer reads.
//!
//! An input is eight lines: the ticket's number, then the bodies of the answers in the order of [`Answers`].
#![no_main]

use libfuzzer_sys::{fuzz_mutator, fuzz_target};
use serde_json::Value;
use ticket_status_fuzz::{changed_json, plain_facts};
use ticket_status_helpdesks::{
    EmailAddress, QueueAsTeam,
    fuzzing::{Answers, read},
};
use ticket_status_model::TicketRef;

const WORDS: [&str; 40] = [
    "12",
    "13",
    "3",
    "6",
    "31",
    "229",
    "new",
    "open",
    "stalled",
    "resolved",
    "rejected",
    "deleted",
    "ticket",
    "reminder",
    "Create",
    "Correspond",
    "Comment",
    "Status",
    "Set",
    "SetWatcher",
    "Give",
    "Take",
    "Untake",
    "AddLink",
    "MergedInto",
    "Owner",
    "Queue",
    "Priority",
    "Nobody",
    "RT_System",
    "olena",
    "anna@customer.example",
    "1970-01-01T00:00:00Z",
    "2026-11-22T01:00:37Z",
    "2026-11-23T01:00:37Z",
    "9999-12-31T23:59:59Z",
    "text/html",
    "text/plain",
    "PHA+SGk8L3A+",
    "<b>\u{202e}x</b>",
];

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    changed_json(data, size, max_size, seed, &WORDS)
});

fuzz_target!(|data: &[u8]| {
    let mut lines = data.split(|byte| *byte == b'\n');
    let reference = lines.next().and_then(|line| TicketRef::parse(std::str::from_utf8(line).ok()?).ok());
    let Some(reference) = reference else { return };
    let mut next = || lines.next().unwrap_or_default();
    let answers = Answers {
        search: next(),
        history: next(),
        users: next(),
        queues: next(),
        parts: next(),
        content: next(),
        target: next(),
    };
    let all = [QueueAsTeam::WhenRouted, QueueAsTeam::Always, QueueAsTeam::Never];
    let queue_as_team = all[data.len() % all.len()];
    let ticket = match read(&reference, &answers, queue_as_team) {
        Ok(ticket) => ticket,
        Err(error) => return assert!(!error.to_string().is_empty()),
    };
    assert_eq!(ticket.facts.reference, reference);
    for address in &ticket.customers {
        assert!(EmailAddress::parse(address.as_str()).as_ref() == Ok(address));
    }
    plain_facts(&ticket.facts);
    if let Some(history) = without_comments(answers.history) {
        let answers = Answers { history: history.as_bytes(), ..answers };
        let same = read(&reference, &answers, queue_as_team).expect("still a ticket");
        assert_eq!(same.facts, ticket.facts, "an internal comment changes what a customer may know");
    }
});

/// The history as it would be if nobody had commented; `None` where nobody has.
fn without_comments(history: &[u8]) -> Option<String> {
    let mut page: Value = serde_json::from_slice(history).ok()?;
    let entries = page.get_mut("items")?.as_array_mut()?;
    let before = entries.len();
    entries.retain(|entry| entry["Type"] != "Comment");
    (entries.len() < before).then(|| page.to_string())
}
