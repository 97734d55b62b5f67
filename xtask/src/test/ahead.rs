//! What later parts need, built while earlier ones wait for browsers and servers: with the processor time that nobody else
//! wants. A part that comes before its build is done waits for it at cargo's own locks.

use std::fs::{self, File};
use std::process::{Child, Stdio};

use anyhow::Result;

use crate::setup::{firefox, fuzzer};
use crate::{fuzz, places, say, sh};

/// Builds all of it; `cargo xtask ahead` in the background.
///
/// # Errors
/// When something does not build. The part that needs it will say so as well.
pub(crate) fn run() -> Result<()> {
    firefox::driver()?;
    fuzz::build(&fuzzer::cargo_fuzz()?).map(|_| ())
}

/// The builds under way. Dropping it ends them.
pub(super) struct Ahead(Child);

impl Ahead {
    /// Starts them where the system can do something only while it has nothing else to do.
    pub(super) fn start() -> Option<Self> {
        let chrt = sh::which("chrt")?;
        let logs = places::target().join("logs");
        fs::create_dir_all(&logs).ok()?;
        let log = File::create(logs.join("ahead.log")).ok()?;
        let mut ahead = sh::command(chrt);
        ahead.args(["--idle", "0"]).arg(std::env::current_exe().ok()?).arg("ahead");
        ahead.stdin(Stdio::null()).stdout(log.try_clone().ok()?).stderr(log);
        let child = ahead.spawn().ok()?;
        say::step("Meanwhile what the last parts need is being built (target/logs/ahead.log)");
        Some(Self(child))
    }
}

impl Drop for Ahead {
    fn drop(&mut self) {
        // The last part has waited for it, or has failed and needs it no more.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
