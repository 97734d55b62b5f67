//! Programs that `cargo install` builds, each of one version, below the target folder.

use std::fs::{self, File};
use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context, Result};

use crate::{places, say, sh};

const LIMIT: Duration = Duration::from_secs(15 * 60);

/// A program that cargo builds from its package of the same name.
pub(crate) struct CargoTool {
    pub(crate) name: &'static str,
    /// The version that is installed; others may name things otherwise.
    pub(crate) version: &'static str,
    /// What it is for, for the person who waits.
    pub(crate) purpose: &'static str,
    /// Built without optimisation: for a program that takes longer to build than it ever runs.
    pub(crate) quickly: bool,
}

impl CargoTool {
    /// The program, installed on the first run.
    ///
    /// # Errors
    /// When it cannot be installed.
    pub(crate) fn installed(&self) -> Result<PathBuf> {
        let Self { name, version, purpose, .. } = self;
        let folder = places::target().join("cargo-tools");
        let program = folder.join("bin").join(name);
        let is_there =
            || sh::read(sh::command(&program).arg("--version")).is_some_and(|told| names(&told, version));
        if is_there() {
            return Ok(program);
        }
        fs::create_dir_all(&folder)?;
        let lock = File::create(folder.join(format!("{name}.lock")))?;
        if lock.try_lock().is_err() {
            say::step(&format!("Waiting until {name} is built in the background"));
            lock.lock()?;
        }
        if is_there() {
            return Ok(program);
        }
        say::step(&format!("Installing {name} {version} ({purpose}) below the target folder"));
        let mut install = sh::cargo();
        install.args(["install", name, "--version", version, "--locked", "--force", "--root"]).arg(&folder);
        if self.quickly {
            install.args(["--debug", "--config", "profile.dev.debug=false"]);
        }
        sh::quietly(&mut install, &format!("cargo install {name}"), LIMIT).with_context(|| {
            format!("{name} cannot be installed: connect to the internet and run the command again")
        })?;
        Ok(program)
    }
}

/// Whether what a program says of itself names this version. Some say more, in brackets or on further lines.
fn names(told: &str, version: &str) -> bool {
    told.split_whitespace().any(|word| word == version)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_is_known_by_its_version_whatever_else_it_says() {
        assert!(names("cargo-deny 0.18.9", "0.18.9"));
        assert!(names(
            "geckodriver 0.37.1 (a1b2c3 2026-05-01)\n\nIts source is public.\nIt is free.",
            "0.37.1"
        ));
        assert!(!names("geckodriver 0.37.10", "0.37.1"));
    }
}
