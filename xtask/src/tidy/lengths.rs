//! No file longer than a reader wants to read.

use super::finding::Finding;
use super::tree::{TextFile, Tree};

/// The hard stop, in lines. Most files should be near 100.
const LINES_MAX: usize = 400;

const ENDINGS: [&str; 5] = ["rs", "js", "mjs", "css", "html"];

/// A finding for a file over the limit.
pub(super) fn check(file: &TextFile) -> Option<Finding> {
    let lines = file.text.lines().count();
    let remedy =
        || file.finding(LINES_MAX + 1, format!("has {lines} lines, over {LINES_MAX}: split it by subject"));
    (file.is(&ENDINGS) && lines > LINES_MAX).then(remedy)
}

/// How long the Rust files are.
pub(super) fn summary(tree: &Tree) -> String {
    let rust = tree.files.iter().filter(|file| file.is(&["rs"]));
    let mut lengths: Vec<usize> = rust.map(|file| file.text.lines().count()).collect();
    lengths.sort_unstable();
    let at = |share: usize| lengths.get((lengths.len() * share / 100).min(lengths.len().saturating_sub(1)));
    let (median, p90) = (at(50).unwrap_or(&0), at(90).unwrap_or(&0));
    format!("{} Rust files, lines: median {median}, 90 % are below {}", lengths.len(), p90 + 1)
}

#[cfg(test)]
mod tests {
    use super::super::tree::file;
    use super::*;

    #[test]
    fn a_file_over_the_limit_is_to_be_split() {
        let finding = check(&file("src/a.rs", &"\n".repeat(LINES_MAX + 1))).expect("too long");
        assert!(finding.to_string().contains("split it"), "{finding}");
    }

    #[test]
    fn a_file_at_the_limit_and_a_long_data_file_are_fine() {
        assert_eq!(check(&file("src/a.rs", &"\n".repeat(LINES_MAX))), None);
        assert_eq!(check(&file("Cargo.lock", &"\n".repeat(9000))), None);
    }

    #[test]
    fn the_summary_names_median_and_ninetieth_percentile() {
        let files = (1..=10).map(|n| file("a.rs", &"\n".repeat(n * 10))).collect();
        assert_eq!(summary(&Tree { files }), "10 Rust files, lines: median 60, 90 % are below 101");
    }
}
