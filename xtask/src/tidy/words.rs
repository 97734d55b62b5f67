//! One word per thing, and none for everything: names that say nothing are refused.

use super::finding::Finding;
use super::tree::TextFile;

/// A word that is no name, and what to do instead. Spelt in small letters, as a part of a name.
const FORBIDDEN: [(&str, &str); 13] = [
    ("util", "name it after what it does"),
    ("utils", "name it after what it does"),
    ("helper", "name it after what it does"),
    ("helpers", "name it after what it does"),
    ("misc", "give each thing its own place"),
    ("common", "name it after what is shared"),
    ("manager", "name the thing, not a boss of it"),
    ("impl", "name what is special about it"),
    ("dto", "name the document"),
    ("foo", "take a word from the visitor's world"),
    ("agent", "say `handler` (or `staff`)"),
    ("assignee", "say `handler`"),
    ("requester", "say `customer`"),
];

/// Findings in the file's name and in the names that it defines.
pub(super) fn check(file: &TextFile) -> Vec<Finding> {
    let mut findings = Vec::new();
    let path = file.path.rsplit_once('.').map_or(file.path.as_str(), |(path, _)| path);
    for part in path.split('/') {
        findings.extend(forbidden(part).map(|remedy| file.finding(0, remedy)));
    }
    if !file.is(&["rs"]) || is_vendors(file) {
        return findings;
    }
    for (n, line) in file.lines() {
        findings.extend(defined(line).and_then(forbidden).map(|remedy| file.finding(n, remedy)));
    }
    findings
}

/// Vendors' words are kept where their documents are read.
fn is_vendors(file: &TextFile) -> bool {
    file.path.starts_with("crates/helpdesks/") && file.path.ends_with("/wire.rs")
}

/// The name that a line defines, if it begins a definition.
fn defined(line: &str) -> Option<&str> {
    const KINDS: [&str; 8] = ["fn ", "struct ", "enum ", "trait ", "mod ", "type ", "const ", "static "];
    let mut rest = line.trim_start();
    for before in ["pub(crate) ", "pub(super) ", "pub ", "async ", "unsafe "] {
        rest = rest.strip_prefix(before).unwrap_or(rest);
    }
    let name = KINDS.iter().find_map(|kind| rest.strip_prefix(kind))?;
    let end = name.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(name.len());
    Some(&name[..end])
}

fn forbidden(name: &str) -> Option<String> {
    let parts = parts(name);
    let (word, remedy) = FORBIDDEN.iter().find(|(word, _)| parts.iter().any(|part| part == word))?;
    Some(format!("the name `{name}` has the word `{word}`: {remedy}"))
}

/// The words of `snake_case`, `kebab-case` and `CamelCase` names, in small letters.
fn parts(name: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut after_small = false;
    for c in name.chars() {
        if !c.is_alphanumeric() || (c.is_uppercase() && after_small) {
            parts.push(String::new());
        }
        after_small = c.is_lowercase() || c.is_numeric();
        if c.is_alphanumeric() {
            parts.last_mut().expect("never empty").extend(c.to_lowercase());
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::super::tree::file;
    use super::*;

    #[test]
    fn a_file_named_after_nothing_is_refused() {
        assert_eq!(check(&file("src/utils.rs", "")).len(), 1);
        assert_eq!(check(&file("tests/common/mod.rs", "")).len(), 1);
        assert!(check(&file("src/browser.rs", "")).is_empty());
    }

    #[test]
    fn a_type_named_after_nothing_is_refused() {
        let found = check(&file("src/a.rs", "//! A.\npub(crate) struct TicketManager {\n"));
        assert_eq!(found[0].line, 2);
        assert!(check(&file("src/a.rs", "impl Ticket {\nlet utils = 1;\n")).is_empty());
    }

    #[test]
    fn a_word_inside_a_longer_word_is_no_word() {
        assert!(check(&file("src/a.rs", "fn simple_utility() {}\nstruct Commonplace;\n")).is_empty());
    }

    #[test]
    fn vendors_words_are_kept_where_their_documents_are_read() {
        assert!(check(&file("crates/helpdesks/src/zammad/wire.rs", "struct Agent {\n")).is_empty());
        assert_eq!(check(&file("src/a.rs", "struct Agent {\n")).len(), 1);
    }
}
