//! The text of a message: its parts, and the one that people read.

use std::time::Duration;

use base64::{Engine, engine::general_purpose::STANDARD};
use moka::future::Cache;

use super::wire;
use crate::{
    HelpdeskError,
    http::{Call, Get},
    plain_text,
};

/// How long a text is kept. An entry never changes, but an operator may remove one.
const HELD: Duration = Duration::from_secs(60 * 60);

/// More than the tickets that wait and are watched in an hour; each text is a few kilobytes at most.
const ENTRIES_MAX: u64 = 1_000;

/// The texts of entries, with their memory: a ticket may wait for days, and is read each time somebody looks.
pub(super) struct Questions(Cache<String, Option<String>>);

impl Questions {
    pub(super) fn new() -> Self {
        Self(Cache::builder().max_capacity(ENTRIES_MAX).time_to_live(HELD).build())
    }

    /// The text of an entry. A status without its question is better than none, so this does not fail.
    pub(super) async fn text_of(&self, call: &Call<'_>, entry: &str) -> Option<String> {
        if let Some(known) = self.0.get(entry).await {
            return known;
        }
        match read(call, entry).await {
            Ok(text) => {
                self.0.insert(entry.to_owned(), text.clone()).await;
                text
            }
            Err(error) => {
                tracing::warn!(helpdesk = "request-tracker", "A question could not be read: {error}");
                None
            }
        }
    }
}

async fn read(call: &Call<'_>, entry: &str) -> Result<Option<String>, HelpdeskError> {
    // Not `Parent`, which fails with HTTP 500 for a part that has none; not `Content`, which is whole files.
    let get = Get::new("message parts", ["REST", "2.0", "transaction", entry, "attachments"])
        .with("per_page", "100")
        .with("fields", "ContentType,Filename");
    let parts = call.get::<wire::Page<wire::Part>>(&get).await?.items;
    let Some((part, is_html)) = readable(&parts) else { return Ok(None) };
    let content: wire::PartContent =
        call.get(&Get::new("message part", ["REST", "2.0", "attachment", &part.id])).await?;
    text_in(&content, is_html)
}

/// The text of a part as people read it.
pub(super) fn text_in(content: &wire::PartContent, is_html: bool) -> Result<Option<String>, HelpdeskError> {
    let lines: String = content.content.split_whitespace().collect();
    let Ok(bytes) = STANDARD.decode(lines) else {
        return Err(HelpdeskError::Unreadable { at: "message part: Content".to_owned(), source: None });
    };
    let text = String::from_utf8_lossy(&bytes);
    Ok(if is_html { plain_text::question_from_html(&text) } else { plain_text::question(&text) })
}

/// The part to read, and whether it is HTML: plain text first, files never.
pub(super) fn readable(parts: &[wire::Part]) -> Option<(&wire::Part, bool)> {
    let of_type = |wanted: &str| {
        parts.iter().find(|part| {
            let is_text = part.filename.as_deref().unwrap_or_default().is_empty();
            is_text && part.content_type.as_deref().is_some_and(|kind| kind.eq_ignore_ascii_case(wanted))
        })
    };
    let plain = of_type("text/plain").map(|part| (part, false));
    plain.or_else(|| of_type("text/html").map(|part| (part, true)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(id: &str, content_type: &str, filename: &str) -> wire::Part {
        wire::Part {
            id: id.to_owned(),
            content_type: Some(content_type.to_owned()),
            filename: Some(filename.to_owned()),
        }
    }

    #[test]
    fn the_plain_part_is_read_before_the_html_one_and_files_never() {
        let container = || part("1", "multipart/alternative", "");
        let (html, plain) = (|| part("2", "text/html", ""), || part("3", "text/plain", ""));
        let file = || part("4", "text/plain", "log.txt");
        let read = |parts: &[wire::Part]| readable(parts).map(|(part, is_html)| (part.id.clone(), is_html));
        assert_eq!(read(&[container(), html(), plain(), file()]), Some(("3".to_owned(), false)));
        assert_eq!(read(&[container(), file(), html()]), Some(("2".to_owned(), true)));
        assert_eq!(read(&[file(), part("5", "image/png", "")]), None);
    }
}
