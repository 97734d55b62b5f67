//! `cargo xtask deny`: whether every dependency may be one. `deny.toml` says which licences, sources and versions may;
//! RustSec's database says which versions have known holes.

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Result, bail};

use crate::setup::cargo_tools::CargoTool;
use crate::{say, sh};

const CARGO_DENY: CargoTool = CargoTool {
    name: "cargo-deny",
    version: "0.20.2",
    purpose: "it checks licences, sources and known holes of the dependencies",
    quickly: true,
};

/// The workspaces, each with a `Cargo.lock` of its own.
const MANIFESTS: [&str; 2] = ["Cargo.toml", "fuzz/Cargo.toml"];

/// What `deny.toml` alone decides.
const RULES: [&str; 3] = ["licenses", "bans", "sources"];

const LIMIT: Duration = Duration::from_secs(5 * 60);

/// Why known holes were not looked for, and what to do.
const NO_DATABASE: &str =
    "known holes: RustSec's database cannot be fetched; connect to the internet and run the command again";

/// What came of the checks: how many passed and failed, and what could not be checked.
pub(crate) struct Checked {
    pub(crate) passed: usize,
    pub(crate) failed: usize,
    pub(crate) unchecked: Option<&'static str>,
}

/// Checks all dependencies, and says so where known holes could not be looked for.
///
/// # Errors
/// When one may not be a dependency, or cargo-deny cannot be installed.
pub(crate) fn run() -> Result<()> {
    let checked = check_with(&program()?);
    if let Some(what) = checked.unchecked {
        say::step(&format!("NOT CHECKED: {what}"));
    }
    match checked.failed {
        0 => Ok(()),
        _ => bail!("a dependency is not allowed: take another, or write into deny.toml why it may be one"),
    }
}

/// The program `cargo-deny`, installed below the target folder on the first run.
///
/// # Errors
/// When it cannot be installed.
pub(crate) fn program() -> Result<PathBuf> {
    CARGO_DENY.installed()
}

/// Checks all dependencies with this program. What is wrong has been said.
pub(crate) fn check_with(program: &Path) -> Checked {
    let is_fetched = sh::read(sh::command(program).args(["fetch", "db"])).is_some();
    let unchecked = (!is_fetched).then_some(NO_DATABASE);
    let mut checked = Checked { passed: 0, failed: 0, unchecked };
    let holes: &[&[&str]] = if is_fetched { &[&["advisories", "--disable-fetch"]] } else { &[] };
    for which in [&RULES[..]].iter().chain(holes) {
        for manifest in MANIFESTS {
            match check(program, manifest, which) {
                Ok(()) => checked.passed += 1,
                Err(why) => {
                    println!("xtask: {why:#}");
                    checked.failed += 1;
                }
            }
        }
    }
    checked
}

fn check(program: &Path, manifest: &str, which: &[&str]) -> Result<()> {
    let mut check = sh::command(program);
    check
        .args(["--manifest-path", manifest, "--config", "deny.toml", "--locked", "check"])
        // Not every workspace has what is written down about the other.
        .args(["--allow", "unmatched-skip", "--hide-inclusion-graph"])
        .args(which);
    sh::loudly(&mut check, &format!("cargo deny of {manifest}"), LIMIT)
}
