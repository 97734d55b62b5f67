//! HTML to text: ammonia decides what is markup, so nothing here parses HTML.

use std::collections::{HashMap, HashSet};

/// The elements after which a reader sees a new paragraph or line. They are kept without attributes,
/// because their place is all that matters, and then become line ends.
const BLOCKS: [&str; 17] = [
    "address", "article", "br", "dd", "div", "dt", "h1", "h2", "h3", "h4", "li", "ol", "p", "pre", "table",
    "tr", "ul",
];

/// The elements that go together with what stands in them. Mail programs quote in `blockquote`.
const GONE: [&str; 6] = ["blockquote", "script", "style", "template", "textarea", "title"];

/// How much HTML is read: two thousand characters are shown, and mail programs put long styles before them.
const HTML_BYTES_MAX: usize = 128 * 1024;

/// How many tags are read: elements within elements take time by the square of their number.
const TAGS_MAX: usize = 4_000;

/// The text of an HTML fragment. Line ends mark blocks; spaces are as in the source.
pub(super) fn to_text(html: &str) -> String {
    let flat = beginning(html).replace(['\r', '\n', '\t'], " ");
    let safe = ammonia::Builder::empty()
        .tags(HashSet::from(BLOCKS))
        .tag_attributes(HashMap::new())
        .generic_attributes(HashSet::new())
        .link_rel(None)
        .clean_content_tags(HashSet::from(GONE))
        .clean(&flat)
        .to_string();
    unescape(&blocks_to_lines(&safe))
}

/// As much as is read, without a tag that is cut off.
fn beginning(html: &str) -> &str {
    let start = &html[..html.floor_char_boundary(HTML_BYTES_MAX)];
    if let Some((next, _)) = start.match_indices('<').nth(TAGS_MAX) {
        return &start[..next];
    }
    match start.rfind('<') {
        Some(tag) if start.len() < html.len() && !start[tag..].contains('>') => &start[..tag],
        _ => start,
    }
}

/// In sanitised HTML every `<` begins a tag of [`BLOCKS`].
fn blocks_to_lines(safe: &str) -> String {
    let mut text = String::with_capacity(safe.len());
    let mut parts = safe.split('<');
    text.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let (tag, rest) = part.split_once('>').unwrap_or((part, ""));
        text.push_str(if tag == "br" { "\n" } else { "\n\n" });
        text.push_str(rest);
    }
    text
}

/// The entities that serialised HTML text has; `&amp;` last, or `&amp;lt;` would become a bracket.
fn unescape(text: &str) -> String {
    text.replace("&nbsp;", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}
