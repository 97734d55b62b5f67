//! What a customer sends, from its JSON to the mail that Request Tracker gets: whatever they write, it stays their text.
#![no_main]

use base64::{Engine, engine::general_purpose::STANDARD};
use libfuzzer_sys::{fuzz_mutator, fuzz_target};
use serde_json::Value;
use ticket_status_fuzz::changed_json;
use ticket_status_gateway::{read_write_back, settings::Scale};
use ticket_status_helpdesks::{Delivery, EmailAddress, Saying, TEXT_CHARS_MAX, fuzzing::letter};
use ticket_status_model::{Moment, TicketRef};

const WORDS: [&str; 9] = [
    "what",
    "text",
    "score",
    "comment",
    "message",
    "rating",
    "wrong_team",
    "reopening",
    "x\r\n.\r\nBcc: all@example.com",
];

/// What the mail's head may have, in lower case.
const HEADERS: [&str; 8] = [
    "from",
    "to",
    "subject",
    "message-id",
    "content-type",
    "content-transfer-encoding",
    "date",
    "mime-version",
];

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    changed_json(data, size, max_size, seed, &WORDS)
});

fuzz_target!(|data: &[u8]| {
    let Ok(body) = serde_json::from_slice::<Value>(data) else { return };
    let Some(said) = read_write_back(&body, Some(Scale::OneToFive)) else { return };
    assert_eq!(body["what"], said.what().word());
    let again: Saying = serde_json::from_str(&serde_json::to_string(&said).expect("JSON")).expect("the same");
    assert!(again == said, "the outbox gives back what it was given");
    let text = match &said {
        Saying::Rating { score, comment, .. } => {
            assert!((1..=5).contains(score));
            comment.as_deref().inspect(|comment| is_clean(comment))
        }
        Saying::WrongTeam { text } | Saying::Message { text } | Saying::Reopening { text } => {
            Some(text.as_str())
        }
        Saying::Confirmation => None,
    };
    if let Some(text) = text {
        is_clean(text);
        mail_of(text, said.clone());
    }
});

fn is_clean(text: &str) {
    assert!(!text.is_empty() && text.chars().count() <= TEXT_CHARS_MAX && text.trim() == text, "{text:?}");
    assert!(text.chars().all(|c| c == '\n' || c == '\t' || !c.is_control()), "{text:?}");
}

/// The heading is ours, but a text in its place must not become a header either.
fn mail_of(text: &str, said: Saying) {
    let delivery = Delivery {
        key: "0f3a77".to_owned(),
        reference: TicketRef::parse("1042").expect("a reference"),
        said,
        heading: text.to_owned(),
        at: Moment::parse("2026-11-21T09:30:00Z").expect("a moment"),
        is_repeated: false,
    };
    let from = EmailAddress::parse("anna@example.com").expect("an address");
    let mail = letter(&from, &delivery, text).expect("a mail");
    assert!(mail.is_ascii(), "{mail}");
    let (head, body) = mail.split_once("\r\n\r\n").expect("a head");
    for line in head.split("\r\n").filter(|line| !line.starts_with([' ', '\t'])) {
        let name = line.split(':').next().unwrap_or_default().to_lowercase();
        assert!(HEADERS.contains(&name.as_str()), "{name} in {head}");
    }
    let read = match encoding(head) {
        "base64" => {
            let lines: String = body.split_whitespace().collect();
            String::from_utf8(STANDARD.decode(lines).expect("base64")).expect("text")
        }
        "quoted-printable" => return,
        _ => body.to_owned(),
    };
    assert_eq!(read.replace("\r\n", "\n").trim(), text);
}

fn encoding(head: &str) -> &str {
    let line = head.split("\r\n").find_map(|line| line.strip_prefix("Content-Transfer-Encoding: "));
    line.unwrap_or_default()
}
