//! A promise that a page names is kept by a test of that name.

use std::collections::HashSet;

use super::finding::Finding;
use super::tree::Tree;

/// The pages that name tests.
const PAGES: [&str; 2] = ["SECURITY.md", "docs/accessibility.md"];

/// Findings for each test that a page names and nobody wrote.
pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    let sources = tree.files.iter().filter(|file| file.is(&["rs"]));
    let written: HashSet<&str> =
        sources.flat_map(|file| file.lines()).filter_map(|(_, line)| defined(line)).collect();
    let pages = PAGES.iter().filter_map(|page| tree.file(page));
    let named = pages.flat_map(|page| {
        page.lines().flat_map(move |(n, line)| named(line).map(move |name| (page, n, name)))
    });
    named
        .filter(|(_, _, name)| !written.contains(name))
        .map(|(page, n, name)| {
            page.finding(n, format!("no test is called `{name}`: name the one that shows this"))
        })
        .collect()
}

/// The function that a line begins.
fn defined(line: &str) -> Option<&str> {
    let (before, after) = line.split_once("fn ")?;
    let begins = before.split_whitespace().all(|word| word.starts_with("pub") || word == "async");
    begins.then(|| after.split(|c: char| !c.is_alphanumeric() && c != '_').next())?
}

/// What stands in backquotes and reads like a sentence.
fn named(line: &str) -> impl Iterator<Item = &str> {
    let quoted = line.split('`').skip(1).step_by(2);
    quoted.filter(|text| {
        text.matches('_').count() >= 3 && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
    })
}

#[cfg(test)]
mod tests {
    use super::super::tree::file;
    use super::*;

    #[test]
    fn a_promise_without_its_test_is_found() {
        let page =
            file("SECURITY.md", "| who | `a_guess_tells_nothing` `a_key_is_long_enough` | `one_word` |\n");
        let tests =
            file("tests/a.rs", "    async fn a_guess_tells_nothing() {\n// fn a_key_is_long_enough\n");
        let findings = check(&Tree { files: vec![page, tests] });
        assert_eq!(findings.len(), 1);
        assert!(findings[0].remedy.contains("a_key_is_long_enough"), "{}", findings[0]);
    }
}
