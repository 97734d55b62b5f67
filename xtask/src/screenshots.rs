//! `cargo xtask screenshots`: takes the pictures anew that the browser tests compare with, and those of README and docs.

use anyhow::{Result, bail};

use crate::{
    say,
    test::{Outcome, take_pictures},
};

/// Takes every picture and keeps those that differ.
///
/// # Errors
/// When a picture cannot be taken, or this machine has no browser.
pub(crate) fn run() -> Result<()> {
    say::step("Taking every picture in a real browser; those that differ are kept");
    match take_pictures()? {
        Outcome::NotRun(why) => bail!("no picture was taken: {why}"),
        Outcome::Ran(tally) | Outcome::RanWithout(tally, _) if tally.failed > 0 => {
            bail!("{} tests failed: read above which pictures could not be taken", tally.failed)
        }
        _ => {
            say::step("`git status` names the pictures that are new; look at them before you commit them");
            Ok(())
        }
    }
}
