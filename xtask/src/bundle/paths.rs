//! The name of a folder by its content, and the flags that keep this machine's paths out of them.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;
use sha2::{Digest, Sha256};

use crate::{files, places};

/// How many hexadecimal digits of the content's hash a folder name carries.
const DIGITS: usize = 8;

/// Names the folder `draft` by the names and contents of its files, as a folder of `assets`; returns its path as the
/// loader's own folder sees it, with a closing slash.
pub(super) fn named(draft: &Path, assets: &Path) -> Result<String> {
    let mut hash = Sha256::new();
    for file in files::below(draft)? {
        hash.update(file.file_name().expect("a file").as_encoded_bytes());
        hash.update(Sha256::digest(fs::read(&file)?));
    }
    let name = format!("{:x}", hash.finalize())[..DIGITS].to_owned();
    fs::rename(draft, assets.join(&name))?;
    Ok(format!("assets/{name}/"))
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
    fn a_folders_name_changes_with_its_content_and_only_with_it() {
        let folder = std::env::temp_dir().join(format!("xtask-paths-{}", std::process::id()));
        let name = |text: &str| {
            let draft = folder.join("draft");
            fs::create_dir_all(&draft).expect("a folder for the test");
            fs::write(draft.join("look.js"), text).expect("written");
            let name = named(&draft, &folder).expect("named");
            fs::remove_dir_all(folder.join(name.trim_start_matches("assets/"))).expect("cleared");
            name
        };
        let (one, again, two) = (name("one"), name("one"), name("two"));
        assert_eq!(one, again);
        assert_ne!(one, two);
        assert_eq!(one.len(), "assets//".len() + DIGITS);
    }

    #[test]
    fn the_compiler_is_told_to_forget_the_workspace() {
        assert!(forgetting_workspace()[0].ends_with("=/widget"));
    }
}
