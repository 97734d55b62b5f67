//! A real PostgreSQL for the tests of an outbox that several gateways share. The tests start one of their own.

use std::fs;

use anyhow::{Context, Result};

use super::apt;
use crate::sh;

/// Makes sure that its programs are there.
///
/// # Errors
/// When they are missing and cannot be installed.
pub(crate) fn programs() -> Result<()> {
    let mut versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    if sh::which("initdb").is_some() || versions.any(|version| version.path().join("bin/initdb").is_file()) {
        return Ok(());
    }
    apt::install(&["postgresql"], "the tests of a shared outbox need a PostgreSQL on this machine")
        .context("install PostgreSQL, with `initdb` on the path, and run again")
}
