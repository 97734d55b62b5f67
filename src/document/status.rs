//! The status document.

use ticket_status_model::{
    Expected, ExpectedWhat, Handler, Happening, Links, Offer, Offered, Outcome, Said, Stage, TicketStatus,
    TimelineEntry, Turn, Words,
};

use super::{BadDocument, Value};

/// Reads a status document; fields that are not known are left alone, words that are not known are `unknown`.
///
/// # Errors
/// [`BadDocument`] names the field without which there is nothing to show: `reference`, `stage` or `turn`.
pub fn status(value: &Value) -> Result<TicketStatus, BadDocument> {
    let stage = value.text("stage").ok_or(BadDocument("stage"))?;
    let turn = value.text("turn").ok_or(BadDocument("turn"))?;
    Ok(TicketStatus {
        reference: value.reference("reference").ok_or(BadDocument("reference"))?,
        subject: value.owned("subject"),
        opened_at: value.moment("opened_at"),
        changed_at: value.moment("changed_at"),
        stage: Stage::from_word(stage).unwrap_or(Stage::Unknown),
        since: value.moment("since"),
        turn: Turn::from_word(turn).unwrap_or(Turn::Unknown),
        outcome: value.text("outcome").map(|word| Outcome::from_word(word).unwrap_or(Outcome::Unknown)),
        merged_into: value.reference("merged_into"),
        handler: handler(value.get("handler")),
        first_reply_at: value.moment("first_reply_at"),
        expected: expected(value.get("expected")),
        paused_until: value.moment("paused_until"),
        planned_for: value.moment("planned_for"),
        usual_reply_by: value.moment("usual_reply_by"),
        overloaded: value.flag("overloaded"),
        assigned_to_nobody: value.flag("assigned_to_nobody"),
        waits: value.flag("waits"),
        undescribed: value.flag("undescribed"),
        replies_unknown: value.flag("replies_unknown"),
        reopened: value.flag("reopened"),
        question: value.owned("question"),
        helpdesk_label: value.owned("helpdesk_label"),
        timeline: value.get("timeline").list().iter().map(entry).collect(),
        links: Links { reply: value.get("links").owned("reply") },
        offers: value.get("offers").list().iter().map(offer).collect(),
        said: value.get("said").list().iter().map(said).collect(),
        words: words(value.get("words")),
        // The card writes its own.
        explanation: None,
    })
}

fn handler(value: &Value) -> Option<Handler> {
    value.is_something().then(|| Handler {
        person: value.owned("person"),
        team: value.owned("team"),
        since: value.moment("since"),
        email: value.owned("email"),
        phone: value.owned("phone"),
    })
}

fn expected(value: &Value) -> Option<Expected> {
    let what = ExpectedWhat::from_word(value.text("what")?).unwrap_or(ExpectedWhat::Unknown);
    Some(Expected { what, by: value.moment("by") })
}

fn entry(value: &Value) -> TimelineEntry {
    TimelineEntry {
        at: value.moment("at"),
        what: value.text("what").and_then(Happening::from_word).unwrap_or(Happening::Unknown),
        handler: handler(value.get("handler")),
    }
}

fn offer(value: &Value) -> Offer {
    Offer {
        what: offered(value),
        label: value.owned("label"),
        scale: value.count("scale"),
        rated: value.count("rated"),
    }
}

fn said(value: &Value) -> Said {
    Said { what: offered(value), at: value.moment("at") }
}

fn offered(value: &Value) -> Offered {
    value.text("what").and_then(Offered::from_word).unwrap_or(Offered::Unknown)
}

fn words(value: &Value) -> Option<Words> {
    value.is_something().then(|| Words {
        headline: value.owned("headline"),
        meaning: value.owned("meaning"),
        next: value.owned("next"),
    })
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use super::*;

    #[test]
    fn every_golden_document_reads_as_the_model_reads_it() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("crates/model/examples");
        let mut count = 0;
        for file in fs::read_dir(folder).expect("the folder").flatten() {
            let text = fs::read_to_string(file.path()).expect("a file");
            let value: Value = serde_json::from_str(&text).expect("JSON");
            let expected: TicketStatus = serde_json::from_str(&text).expect("a status");
            assert_eq!(status(&value), Ok(expected), "{}", file.path().display());
            count += 1;
        }
        assert!(count > 30, "{count} documents");
    }

    #[test]
    fn odd_documents_read_as_the_model_reads_them() {
        for text in [
            r#"{"reference":"1","stage":"escalated","turn":"robot","outcome":"escheated","mood":{"of":7.5}}"#,
            r#"{"reference":"1","stage":"closed","turn":"nobody","opened_at":"yesterday","changed_at":"1970-01-01T00:00:00Z"}"#,
            r#"{"reference":"1","stage":"closed","turn":"nobody","subject":null,"handler":null,"timeline":[]}"#,
            r#"{"reference":"1","stage":"closed","turn":"nobody","timeline":[{"what":"teleported"}]}"#,
        ] {
            let value: Value = serde_json::from_str(text).expect("JSON");
            let expected: TicketStatus = serde_json::from_str(text).expect("a status");
            assert_eq!(status(&value), Ok(expected), "{text}");
        }
    }

    #[test]
    fn what_is_no_status_names_the_field() {
        for (text, field) in [
            ("null", "stage"),
            ("[1]", "stage"),
            (r#"{"stage":"closed"}"#, "turn"),
            (r#"{"stage":"closed","turn":"nobody"}"#, "reference"),
            (r#"{"stage":"closed","turn":"nobody","reference":"../1"}"#, "reference"),
            (r#"{"stage":7,"turn":"nobody","reference":"1"}"#, "stage"),
        ] {
            let value: Value = serde_json::from_str(text).expect("JSON");
            assert_eq!(status(&value), Err(BadDocument(field)), "{text}");
        }
    }
}
