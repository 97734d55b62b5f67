//! Names of files by their content, and the flags that keep this machine's paths out of them.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;
use sha2::{Digest, Sha256};

use crate::places;

/// How many hexadecimal digits of the content's hash a file name carries.
const DIGITS: usize = 10;

/// Writes `bytes` to `<assets>/<stem>.<hash>.<ending>`; returns the path as the loader's own folder sees it.
pub(super) fn hashed(assets: &Path, stem: &str, ending: &str, bytes: &[u8]) -> Result<String> {
    let name = format!("{stem}.{}.{ending}", hash(bytes));
    fs::write(assets.join(&name), bytes)?;
    Ok(format!("assets/{name}"))
}

/// The first digits of the content's SHA-256.
pub(super) fn hash(bytes: &[u8]) -> String {
    format!("{:x}", Sha256::digest(bytes))[..DIGITS].to_owned()
}

/// Flags by which the compiler writes `/registry` for the folders of downloaded crates.
pub(crate) fn forgetting_registry() -> Vec<String> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| std::env::home_dir().map(|home| home.join(".cargo"))).unwrap_or_default();
    let folders = fs::read_dir(home.join("registry/src")).into_iter().flatten().flatten();
    let mut flags: Vec<String> =
        folders.map(|folder| format!("--remap-path-prefix={}=/registry", folder.path().display())).collect();
    flags.sort();
    flags
}

/// Flags by which the compiler writes `/widget` for the workspace.
pub(super) fn forgetting_workspace() -> Vec<String> {
    vec![
        format!("--remap-path-prefix={}=/widget", places::root().display()),
        format!("--remap-path-prefix={}=/target", places::target().display()),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_changes_with_the_content_and_only_with_it() {
        assert_eq!(hash(b"one"), hash(b"one"));
        assert_ne!(hash(b"one"), hash(b"two"));
        assert_eq!(hash(b"one").len(), DIGITS);
    }

    #[test]
    fn the_compiler_is_told_to_forget_the_workspace() {
        assert!(forgetting_workspace()[0].ends_with("=/widget"));
    }
}
