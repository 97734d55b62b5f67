//! wrk, which makes the load: Debian's, small enough to leave the two cores to what is measured.

use std::path::PathBuf;

use anyhow::{Context, Result};

use super::apt;
use crate::sh;

/// The program `wrk`, installed where it is missing.
///
/// # Errors
/// When it is missing and cannot be installed.
pub(crate) fn wrk() -> Result<PathBuf> {
    if let Some(program) = sh::which("wrk") {
        return Ok(program);
    }
    apt::install(&["wrk"], "it makes the visitors of the load test")
        .context("install wrk 4.1 or newer (github.com/wg/wrk) and run the command again")?;
    sh::which("wrk").context("wrk is installed but not on the PATH: add its folder and run the command again")
}
