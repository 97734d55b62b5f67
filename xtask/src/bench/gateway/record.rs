//! The table's place in the documentation.

use std::fs;

use anyhow::{Context, Result};

use crate::places;

const PAGE: &str = "docs/performance.md";
const BEGIN: &str = "<!-- gateway -->\n";
const END: &str = "<!-- /gateway -->\n";

/// Writes the table between its markers.
pub(super) fn write(table: &str) -> Result<()> {
    let page = places::root().join(PAGE);
    let text = fs::read_to_string(&page).with_context(|| format!("{PAGE} is missing"))?;
    let text = replaced(&text, table).with_context(|| format!("{PAGE} has no {}", BEGIN.trim()))?;
    fs::write(page, text)?;
    Ok(())
}

fn replaced(text: &str, table: &str) -> Option<String> {
    let (before, rest) = text.split_once(BEGIN)?;
    let (_, after) = rest.split_once(END)?;
    Some(format!("{before}{BEGIN}\n{table}\n{END}{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_between_the_markers_is_replaced_and_nothing_else() {
        let page = format!("# A\n{BEGIN}old\n{END}b\n");
        assert_eq!(replaced(&page, "new\n"), Some(format!("# A\n{BEGIN}\nnew\n\n{END}b\n")));
        assert_eq!(replaced("# A\n", "new\n"), None);
    }
}
