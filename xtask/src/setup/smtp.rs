//! A real mail server for the tests of letters: Debian's aiosmtpd, which keeps what it is sent in a folder.

use anyhow::{Context, Result};

use super::apt;

/// Makes sure that it is there.
///
/// # Errors
/// When it is missing and cannot be installed.
pub(crate) fn server() -> Result<()> {
    apt::install(&["python3-aiosmtpd"], "the tests of letters need a mail server on this machine")
        .context("install aiosmtpd for the system's Python (`pip install aiosmtpd` elsewhere) and run again")
}
