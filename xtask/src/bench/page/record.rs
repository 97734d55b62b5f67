//! Where the figures are kept: a block of `docs/performance.md`, and a picture beside it.

use std::fs;

use anyhow::{Context, Result};

use crate::places;

const PAGE: &str = "docs/performance.md";
const PICTURE: &str = "docs/images/performance.svg";
const BEGIN: &str = "<!-- measured: begin -->\n";
const END: &str = "<!-- measured: end -->";

/// Writes the tables between the marks of the page, and the picture.
///
/// # Errors
/// When the page has no marks, or a file cannot be written.
pub(super) fn keep(tables: &str, picture: &str) -> Result<()> {
    let page = places::root().join(PAGE);
    let text = fs::read_to_string(&page).with_context(|| format!("{PAGE} cannot be read"))?;
    let renewed = with(&text, tables)
        .with_context(|| format!("{PAGE} lacks its marks: put `{}` and `{END}` back", BEGIN.trim()))?;
    fs::write(page, renewed)?;
    Ok(fs::write(places::root().join(PICTURE), picture)?)
}

fn with(page: &str, tables: &str) -> Option<String> {
    let (before, rest) = page.split_once(BEGIN)?;
    let (_, after) = rest.split_once(END)?;
    Some(format!("{before}{BEGIN}{}\n{END}{after}", tables.trim_end()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_stands_between_the_marks_is_renewed() {
        let page = format!("# Performance\n\n{BEGIN}old\n\nolder\n{END}\n\n## How\n");
        let renewed = with(&page, "| new |\n").expect("marks");
        assert_eq!(renewed, format!("# Performance\n\n{BEGIN}| new |\n{END}\n\n## How\n"));
        assert_eq!(with(&renewed, "| new |\n").as_deref(), Some(&*renewed), "the same again changes nothing");
        assert_eq!(with("no marks", "x"), None);
    }

    #[test]
    fn the_page_has_the_marks() {
        let page = fs::read_to_string(places::root().join(PAGE)).expect("the page");
        assert!(with(&page, "").is_some());
    }
}
