//! WebKitGTK, its driver and a screen for it: the third of the three engines that the browser tests run in.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use super::apt;
use crate::sh;

/// WebKit has no mode without a screen, and Xvfb is one that nobody sees.
const PACKAGES: [&str; 2] = ["webkit2gtk-driver", "xvfb"];

/// Where Linux distributions keep the browser, below a folder for each version of its interface.
const LIBRARIES: [&str; 5] =
    ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib", "/usr/libexec"];

/// The newest interface first.
const INTERFACES: [&str; 2] = ["webkit2gtk-4.1", "webkit2gtk-4.0"];

/// WebKit's small browser, the driver of its version, and the screen it is shown on.
pub(crate) struct WebKit {
    /// The browser's program.
    pub(crate) program: PathBuf,
    /// The WebDriver server's program.
    pub(crate) driver: PathBuf,
    /// The X server without a screen.
    pub(crate) screen: PathBuf,
}

/// Finds them by `WEBKIT`, `WEBKIT_DRIVER` and `XVFB` or where Linux keeps them; installs Debian's where one is missing.
///
/// # Errors
/// When one is missing and cannot be installed.
pub(crate) fn webkit() -> Result<WebKit> {
    if let Some(all) = found() {
        return Ok(all);
    }
    apt::install(&PACKAGES, "the browser tests run in WebKit as well, which Safari is made of")
        .context("install WebKitGTK's MiniBrowser, WebKitWebDriver and Xvfb, or set WEBKIT, WEBKIT_DRIVER and XVFB to their paths, and run again")?;
    found().context("WebKitGTK is installed but not where it was looked for: set WEBKIT, WEBKIT_DRIVER and XVFB to the paths of MiniBrowser, WebKitWebDriver and Xvfb")
}

fn found() -> Option<WebKit> {
    let driver = sh::named("WEBKIT_DRIVER").or_else(|| sh::which("WebKitWebDriver"))?;
    let program = sh::named("WEBKIT").or_else(browser)?;
    let screen = sh::named("XVFB").or_else(|| sh::which("Xvfb"))?;
    Some(WebKit { program, driver, screen })
}

fn browser() -> Option<PathBuf> {
    let places = LIBRARIES.iter().flat_map(|folder| INTERFACES.map(|name| PathBuf::from(folder).join(name)));
    places
        .map(|folder| folder.join("MiniBrowser"))
        .find(|file| fs::metadata(file).is_ok_and(|it| it.is_file()))
}
