//! From what a visitor's browser sent to what is kept. Pure.

use serde_json::Value;
use ticket_status_helpdesks::{Saying, TEXT_CHARS_MAX};

use crate::{http::Problem, settings::Scale};

/// Reads a body; the site's scale says which scores there are.
///
/// # Errors
/// [`Problem::WriteBackInvalid`] names the field that is wrong.
pub(crate) fn read(body: &Value, scale: Option<Scale>) -> Result<Saying, Problem> {
    let what = body["what"].as_str().unwrap_or_default();
    Ok(match what {
        "rating" => rating(body, scale)?,
        "wrong_team" => Saying::WrongTeam { text: text(body)? },
        "message" => Saying::Message { text: text(body)? },
        "confirmation" => Saying::Confirmation,
        "reopening" => Saying::Reopening { text: text(body)? },
        _ => return Err(Problem::WriteBackInvalid { field: "what" }),
    })
}

/// The same for the fuzzer: nothing for what is refused.
#[doc(hidden)]
#[must_use]
pub fn read_write_back(body: &Value, scale: Option<Scale>) -> Option<Saying> {
    read(body, scale).ok()
}

fn rating(body: &Value, scale: Option<Scale>) -> Result<Saying, Problem> {
    let scale = scale.ok_or(Problem::NotOffered)?.best();
    let score = body["score"].as_u64().and_then(|score| u32::try_from(score).ok());
    let score = score.filter(|score| (1..=scale).contains(score));
    let score = score.ok_or(Problem::WriteBackInvalid { field: "score" })?;
    let comment = clean(body["comment"].as_str().unwrap_or_default());
    match comment.chars().count() {
        0 => Ok(Saying::Rating { score, scale, comment: None }),
        1..=TEXT_CHARS_MAX => Ok(Saying::Rating { score, scale, comment: Some(comment) }),
        _ => Err(Problem::WriteBackInvalid { field: "comment" }),
    }
}

fn text(body: &Value) -> Result<String, Problem> {
    let text = clean(body["text"].as_str().unwrap_or_default());
    match text.chars().count() {
        1..=TEXT_CHARS_MAX => Ok(text),
        _ => Err(Problem::WriteBackInvalid { field: "text" }),
    }
}

/// Line ends alike, and nothing that a terminal or a mail would act on.
fn clean(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let is_kept = |c: &char| *c == '\n' || *c == '\t' || !c.is_control();
    text.chars().filter(is_kept).collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn field(body: Value) -> Option<&'static str> {
        match read(&body, Some(Scale::OneToFive)) {
            Err(Problem::WriteBackInvalid { field }) => Some(field),
            _ => None,
        }
    }

    #[test]
    fn what_cannot_be_sent_names_the_field() {
        let long = "x".repeat(TEXT_CHARS_MAX + 1);
        for (body, expected) in [
            (json!([]), "what"),
            (json!({"what": "contact"}), "what"),
            (json!({"what": "message"}), "text"),
            (json!({"what": "message", "text": " \u{0} \n"}), "text"),
            (json!({"what": "wrong_team", "text": long}), "text"),
            (json!({"what": "rating"}), "score"),
            (json!({"what": "rating", "score": 0}), "score"),
            (json!({"what": "rating", "score": 6}), "score"),
            (json!({"what": "rating", "score": 2.5}), "score"),
            (json!({"what": "rating", "score": 5, "comment": long}), "comment"),
        ] {
            assert_eq!(field(body.clone()), Some(expected), "{body}");
        }
    }

    #[test]
    fn a_text_keeps_its_lines_and_loses_what_terminals_obey() {
        let body = json!({"what": "message", "text": " Привіт\r\nagain\u{1b}[31m\u{7} \t!\r"});
        let text = "Привіт\nagain[31m \t!".to_owned();
        assert_eq!(read(&body, None), Ok(Saying::Message { text }));
    }

    #[test]
    fn without_ratings_none_is_taken() {
        assert_eq!(read(&json!({"what": "rating", "score": 1}), None), Err(Problem::NotOffered));
    }
}
