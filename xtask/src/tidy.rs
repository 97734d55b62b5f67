//! `cargo xtask tidy`: what compilers do not check and readers would miss. Runs as a test, too.

mod finding;
mod lengths;
mod manifests;
mod places_named;
mod promises;
mod sources;
mod tree;
mod words;

use anyhow::{Result, bail};

use crate::places;
use finding::Finding;
use tree::Tree;

/// Checks everything and prints each finding with its remedy.
///
/// # Errors
/// When there is a finding, or a file cannot be read.
pub(crate) fn run() -> Result<()> {
    let tree = Tree::read(places::root())?;
    let findings = all(&tree)?;
    for finding in &findings {
        println!("{finding}");
    }
    println!("xtask: {}", lengths::summary(&tree));
    if !findings.is_empty() {
        bail!("tidy found {}: mend each as it says", findings.len());
    }
    Ok(())
}

fn all(tree: &Tree) -> Result<Vec<Finding>> {
    let mut findings = manifests::check(tree)?;
    for file in &tree.files {
        findings.extend(sources::check(file));
        findings.extend(lengths::check(file));
        findings.extend(words::check(file));
        findings.extend(places_named::check(file));
    }
    findings.extend(promises::check(tree));
    Ok(findings)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_workspace_keeps_its_rules() {
        let tree = Tree::read(places::root()).expect("a readable workspace");
        let findings: Vec<String> =
            all(&tree).expect("readable manifests").iter().map(Finding::to_string).collect();
        assert!(findings.is_empty(), "{}", findings.join("\n"));
    }
}
