//! Firefox and its driver: the second of the three engines that the browser tests run in.

use std::path::PathBuf;

use anyhow::{Context, Result};

use super::{apt, cargo_tools::CargoTool};
use crate::sh;

/// Debian has no package of it. It runs for seconds and is built for minutes: without optimisation it takes a third of them.
const GECKODRIVER: CargoTool = CargoTool {
    name: "geckodriver",
    version: "0.37.1",
    purpose: "it drives Firefox in the browser tests",
    quickly: true,
};

/// Firefox and the driver that goes with any version of it.
pub(crate) struct Firefox {
    /// The browser's program.
    pub(crate) program: PathBuf,
    /// The WebDriver server's program.
    pub(crate) driver: PathBuf,
}

/// Finds the browser by `FIREFOX` or on the `PATH`, and the driver by `GECKODRIVER` or on the `PATH`; installs what is missing.
///
/// # Errors
/// When there is none and none can be installed.
pub(crate) fn firefox() -> Result<Firefox> {
    let program = match browser() {
        Some(program) => program,
        None => {
            apt::install(&["firefox-esr"], "the browser tests run in Firefox as well")
                .context("install Firefox, or set FIREFOX to its path, and run again")?;
            browser().context("Firefox is installed but not on the PATH: set FIREFOX to its path")?
        }
    };
    Ok(Firefox { program, driver: driver()? })
}

/// The driver, by `GECKODRIVER`, on the `PATH`, or built.
///
/// # Errors
/// When there is none and it does not build.
pub(crate) fn driver() -> Result<PathBuf> {
    let driver = sh::named("GECKODRIVER").or_else(|| sh::which("geckodriver"));
    driver.map_or_else(|| GECKODRIVER.installed(), Ok)
}

fn browser() -> Option<PathBuf> {
    let on_mac = PathBuf::from("/Applications/Firefox.app/Contents/MacOS/firefox");
    sh::named("FIREFOX")
        .or_else(|| ["firefox-esr", "firefox"].iter().find_map(|name| sh::which(name)))
        .or_else(|| on_mac.is_file().then_some(on_mac))
}
