//! cargo-fuzz and what it needs: the one way to build Rust for libFuzzer.

use std::path::PathBuf;

use anyhow::{Context, Result};

use super::{apt, cargo_tools::CargoTool};
use crate::sh;

const CARGO_FUZZ: CargoTool =
    CargoTool { name: "cargo-fuzz", version: "0.13.2", purpose: "it builds the fuzz targets", quickly: true };

/// The program `cargo-fuzz`, installed below the target folder on the first run.
///
/// # Errors
/// When it cannot be installed, or there is no C++ compiler for libFuzzer.
pub(crate) fn cargo_fuzz() -> Result<PathBuf> {
    if sh::which("c++").is_none() {
        apt::install(&["g++"], "libFuzzer is C++ and is built here")
            .context("install a C++ compiler and run the command again")?;
    }
    CARGO_FUZZ.installed()
}
