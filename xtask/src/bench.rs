//! `cargo xtask bench …`: what is measured and not tested, because a busy machine would measure the others.

mod gateway;
mod lighthouse;
mod load;
mod page;
mod process;
mod stand_in;
mod token;

use anyhow::Result;

/// Measures what is asked for.
///
/// # Errors
/// When something cannot be started, or a promise was broken.
pub(crate) fn run(words: &[&str]) -> Result<()> {
    match words {
        ["gateway", options @ ..] => gateway::run(options),
        ["lighthouse", options @ ..] => lighthouse::run(options),
        ["load", options @ ..] => load::run(options),
        options => page::run(options),
    }
}
