//! cargo-fuzz and what it needs: the one way to build Rust for libFuzzer.

use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context, Result};

use super::apt;
use crate::{places, say, sh};

/// The version that is installed; others may name things otherwise.
const VERSION: &str = "0.13.2";

const LIMIT: Duration = Duration::from_secs(15 * 60);

/// The program `cargo-fuzz`, installed below the target folder on the first run.
///
/// # Errors
/// When it cannot be installed, or there is no C++ compiler for libFuzzer.
pub(crate) fn cargo_fuzz() -> Result<PathBuf> {
    if sh::which("c++").is_none() {
        apt::install(&["g++"], "libFuzzer is C++ and is built here")
            .context("install a C++ compiler and run the command again")?;
    }
    let folder = places::target().join("cargo-tools");
    let program = folder.join("bin/cargo-fuzz");
    let is_known = |version: String| version.split_whitespace().last() == Some(VERSION);
    if sh::read(sh::command(&program).arg("--version")).is_some_and(is_known) {
        return Ok(program);
    }
    say::step(&format!(
        "Installing cargo-fuzz {VERSION} (it builds the fuzz targets) below the target folder"
    ));
    let mut install = sh::cargo();
    install
        .args(["install", "cargo-fuzz", "--version", VERSION, "--locked", "--force", "--root"])
        .arg(&folder);
    sh::quietly(&mut install, "cargo install cargo-fuzz", LIMIT)
        .context("cargo-fuzz cannot be installed: connect to the internet and run the command again")?;
    Ok(program)
}
