//! A real browser and its driver for the browser tests.

use std::path::PathBuf;

use anyhow::{Context, Result};

use super::apt;
use crate::sh;

const PACKAGES: [&str; 4] = ["chromium", "chromium-driver", "fonts-dejavu-core", "fonts-noto-core"];

/// Chromium (or Chrome) and the driver of its version.
pub(crate) struct Browser {
    /// The browser's program.
    pub(crate) chrome: PathBuf,
    /// The WebDriver server's program.
    pub(crate) driver: PathBuf,
}

/// Finds the browser by `CHROME` and `CHROMEDRIVER` or on the `PATH`; installs Debian's where there is none.
///
/// # Errors
/// When there is none and none can be installed.
pub(crate) fn chromium() -> Result<Browser> {
    if let Some(browser) = found() {
        return Ok(browser);
    }
    apt::install(&PACKAGES, "the browser tests run in a real Chromium, and pages need fonts").context(
        "install Chrome and chromedriver of one version, or set CHROME and CHROMEDRIVER to their paths, and run again",
    )?;
    found().context("Chromium is installed but not on the PATH: set CHROME and CHROMEDRIVER to their paths")
}

fn found() -> Option<Browser> {
    let on_path = |names: &[&str]| names.iter().find_map(|name| sh::which(name));
    let chrome = sh::named("CHROME")
        .or_else(|| on_path(&["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]))
        .or_else(|| {
            let on_mac = PathBuf::from("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
            on_mac.is_file().then_some(on_mac)
        })?;
    let driver = sh::named("CHROMEDRIVER").or_else(|| on_path(&["chromedriver"]))?;
    Some(Browser { chrome, driver })
}
