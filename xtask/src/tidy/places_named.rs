//! No path of one person's machine in what everyone reads.

use super::finding::Finding;
use super::tree::TextFile;

/// Findings for each line that names such a path.
pub(super) fn check(file: &TextFile) -> Vec<Finding> {
    let needles = needles();
    let remedy =
        "names a folder of one machine: write the path from the workspace's root, or let it be asked for";
    let names = |line: &str| needles.iter().any(|needle| begins_a_path(line, needle));
    file.lines().filter(|(_, line)| names(line)).map(|(n, _)| file.finding(n, remedy)).collect()
}

/// A path begins where nothing goes before it: in `example.com/…` it is a web address's.
fn begins_a_path(line: &str, needle: &str) -> bool {
    line.match_indices(needle)
        .any(|(at, _)| !line[..at].ends_with(|c: char| c.is_alphanumeric() || "-_.}".contains(c)))
}

/// Put together here, or this file would find itself.
fn needles() -> Vec<String> {
    ["home", "root", "work", "Users"].iter().map(|folder| format!("/{folder}/")).collect()
}

#[cfg(test)]
mod tests {
    use super::super::tree::file;
    use super::*;

    #[test]
    fn a_home_folder_is_found() {
        let path = ["/ho", "me/olena/x"].concat();
        assert_eq!(check(&file("docs/a.md", &format!("fine\nsee {path}\n"))).len(), 1);
        assert!(check(&file("docs/a.md", "see crates/model\n")).is_empty());
    }

    #[test]
    fn a_web_address_is_no_folder() {
        let address = ["https://example.com/ho", "me/help"].concat();
        assert!(check(&file("docs/a.md", &address)).is_empty());
    }
}
