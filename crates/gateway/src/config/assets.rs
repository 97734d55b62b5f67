//! The bundle that `cargo xtask bundle` makes.

use std::{fs, io, path::Path};

use super::error::ConfigError;
use crate::files::Files;

/// Reads every file of a bundle, with its compressed forms.
///
/// # Errors
/// [`ConfigError::NoBundle`] when the folder has no `manifest.json`.
pub fn read_assets(folder: &Path) -> Result<Files, ConfigError> {
    let no_bundle = || ConfigError::NoBundle { folder: folder.display().to_string() };
    if !folder.join("manifest.json").is_file() {
        return Err(no_bundle());
    }
    let mut files = Files::default();
    read_folder(folder, "", &mut files).map_err(|_| no_bundle())?;
    Ok(files)
}

fn read_folder(folder: &Path, prefix: &str, files: &mut Files) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            read_folder(&entry.path(), &format!("{name}/"), files)?;
        } else {
            files.add(&name, fs::read(entry.path())?);
        }
    }
    Ok(())
}
