//! Files below a folder.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;

/// All files below `folder`, sorted; what npm installed there is none of ours.
///
/// # Errors
/// When a folder cannot be read.
pub(crate) fn below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    list(folder, &mut files)?;
    files.sort();
    Ok(files)
}

fn list(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        match entry?.path() {
            path if path.file_name() == Some(OsStr::new("node_modules")) => {}
            path if path.is_dir() => list(&path, files)?,
            path => files.push(path),
        }
    }
    Ok(())
}
