//! What `<ticket-queue>` says of a backlog. Pure.

use ticket_status_texts::{Texts, joined};

use crate::{calendar::Figures, document::Value};

/// How many wait, how soon most people hear, and how long the oldest has waited; of a document that is no backlog, the
/// gateway's problem say, that nobody knows.
pub(crate) fn sentences(texts: &Texts, figures: &dyn Figures, backlog: &Value, now_ms: f64) -> String {
    let Some(count) = backlog.count("unanswered") else { return texts.queue_unknown().to_owned() };
    let count = count as usize;
    let mut said = match count {
        0 => texts.queue_none().to_owned(),
        _ => texts.queue_waiting(figures.plural(count), &figures.number(count)),
    };
    if let Some(seconds) = backlog.count("most_first_reply_seconds") {
        said = joined(&[&said, " ", &texts.queue_most(&figures.duration(seconds))]);
    }
    if let Some(at) = backlog.moment("oldest_at").filter(|_| count > 0) {
        let waited = (now_ms / 1000.0 - at.unix_seconds() as f64).max(60.0);
        said = joined(&[&said, " ", &texts.queue_oldest(&figures.duration(waited as u32))]);
    }
    said
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use ticket_status_model::{Backlog, Moment};

    use super::*;
    use crate::calendar::tests::Plain;

    fn said(backlog: serde_json::Value) -> String {
        let texts = Texts::builtin("en").expect("English");
        let now = Moment::parse("2026-11-21T14:00:00Z").expect("a moment");
        let backlog: Value = serde_json::from_value(backlog).expect("a document");
        sentences(&texts, &Plain, &backlog, now.unix_seconds() as f64 * 1000.0)
    }

    #[test]
    fn says_how_many_wait_and_how_long_it_usually_takes() {
        let backlog = Backlog {
            unanswered: 42,
            oldest_at: Moment::parse("2026-11-21T09:00:00Z").ok(),
            most_first_reply_seconds: Some(10_000),
            ..Backlog::default()
        };
        assert_eq!(
            said(serde_json::to_value(backlog).expect("JSON")),
            "42 requests wait for a first answer. Most people hear back within 3 hour. The oldest has waited for 5 hour."
        );
    }

    #[test]
    fn an_empty_queue_has_no_oldest_request_and_a_problem_is_no_queue() {
        let empty = json!({"unanswered": 0, "days": 30, "oldest_at": "2026-11-21T09:00:00Z"});
        assert_eq!(said(empty), "No request waits for a first answer.");
        let problem = json!({"code": "helpdesk_unavailable"});
        assert_eq!(said(problem), "We cannot count the requests right now. We try again later.");
    }
}
