//! Whether anything that goes into `dist/` has changed since it was built.

use std::fs;
use std::path::PathBuf;

use anyhow::Result;
use sha2::{Digest, Sha256};

use super::manifest::Manifest;
use super::widget::Built;
use crate::{files, places};

/// What goes in besides what cargo builds: the pages, the examples, the tools and their use.
const INPUTS: [&str; 6] =
    ["www", "docs/api.md", "crates/model/examples", "xtask/tools", "xtask/src/bundle", "xtask/src/bundle.rs"];

/// A hash over all inputs.
pub(super) fn of(built: &Built, toolchain: &str) -> Result<String> {
    let mut files: Vec<PathBuf> = built.modules.iter().map(|(_, wasm)| wasm.clone()).collect();
    files.extend(built.texts.iter().cloned());
    for input in INPUTS {
        let input = places::root().join(input);
        match input.is_file() {
            true => files.push(input),
            false => files.extend(files::below(&input)?),
        }
    }
    let mut hash = Sha256::new();
    hash.update(toolchain);
    for file in files {
        hash.update(file.as_os_str().as_encoded_bytes());
        hash.update(Sha256::digest(fs::read(&file)?));
    }
    Ok(format!("{:x}", hash.finalize()))
}

/// The manifest of `dist/`, when it was built from these very inputs and is still whole.
pub(super) fn unchanged(stamp: &str) -> Option<Manifest> {
    let known = fs::read_to_string(file()).ok()?;
    let manifest = Manifest::read(&places::dist()).ok()?;
    let whole = manifest.files.iter().all(|entry| {
        fs::metadata(places::dist().join(&entry.name)).is_ok_and(|found| found.len() == entry.bytes as u64)
    });
    (known == stamp && whole).then_some(manifest)
}

/// Remembers what `dist/` was built from.
pub(super) fn keep(stamp: &str) -> Result<()> {
    Ok(fs::write(file(), stamp)?)
}

fn file() -> PathBuf {
    places::target().join("bundle.stamp")
}
