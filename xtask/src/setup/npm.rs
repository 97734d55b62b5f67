//! What comes from npm: wasm-opt and esbuild for the bundle, axe for the accessibility tests, what apps are built with,
//! what the bench compares with, and Lighthouse; each pinned by a lock file.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use super::apt;
use crate::{places, say, sh};

const LIMIT: Duration = Duration::from_secs(10 * 60);
const OLDEST_NODE: u32 = 18;

/// The folder whose `node_modules` holds the tools; installs them on the first run or when a version changed.
///
/// # Errors
/// When Node is missing or too old and cannot be installed, or npm fails.
pub(crate) fn tools() -> Result<PathBuf> {
    let why = "wasm-opt and esbuild (they make the download small) and axe (accessibility tests)";
    installed("xtask/tools", places::tools(), why)
}

/// The folder whose `node_modules` holds what apps are built with, and what checks types.
///
/// # Errors
/// As [`tools`].
pub(crate) fn for_apps() -> Result<PathBuf> {
    let why = "React, Vue, Svelte, Vite and TypeScript (apps that use the package are built and tried)";
    installed("tests/apps", places::target().join("apps"), why)
}

/// The folder whose `node_modules` holds what the cards are built with that ours is measured beside.
///
/// # Errors
/// As [`tools`].
pub(crate) fn for_bench() -> Result<PathBuf> {
    let why =
        "React, Preact, Lit, Solid, Svelte, Vue and Vite (cards made with them are measured beside ours)";
    installed("bench/page", places::target().join("bench/page"), why)
}

/// The folder whose `node_modules` holds Lighthouse.
///
/// # Errors
/// As [`tools`].
pub(crate) fn for_lighthouse() -> Result<PathBuf> {
    installed(
        "bench/lighthouse",
        places::target().join("lighthouse"),
        "Lighthouse (it measures what the tag costs a page)",
    )
}

/// `folder` with what the lock file in `source` names.
fn installed(source: &str, folder: PathBuf, why: &str) -> Result<PathBuf> {
    let source = places::root().join(source);
    let lock = fs::read_to_string(source.join("package-lock.json"))?;
    let stamp = folder.join("installed.lock");
    if fs::read_to_string(&stamp).is_ok_and(|known| known == lock) {
        return Ok(folder);
    }
    node()?;
    say::step(&format!("Installing {why} by npm"));
    fs::create_dir_all(&folder)?;
    for name in ["package.json", "package-lock.json", ".npmrc"] {
        fs::copy(source.join(name), folder.join(name))?;
    }
    let mut install = sh::command("npm");
    install.current_dir(&folder).args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"]);
    sh::quietly(&mut install, "npm ci", LIMIT)?;
    fs::write(stamp, lock)?;
    Ok(folder)
}

/// Makes sure that Node and npm can be run.
fn node() -> Result<()> {
    if sh::which("npm").is_none() {
        let why = "Node.js runs the tools that make the download small";
        apt::install(&["nodejs", "npm"], why)
            .context("install Node.js 18 or newer (with npm) and run the command again")?;
    }
    let version = sh::read(sh::command("node").arg("--version")).unwrap_or_default();
    let major: u32 =
        version.trim_start_matches('v').split('.').next().and_then(|n| n.parse().ok()).unwrap_or(0);
    if major < OLDEST_NODE {
        bail!("install Node.js 18 or newer and run the command again: `node --version` says {version:?}");
    }
    Ok(())
}
