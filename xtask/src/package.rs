//! `cargo xtask package`: the npm package `ticket-status`, in `target/package/`, as a folder and as the file that is published.
//!
//! It holds what `dist/` holds, as modules that import each other: a bundler finds every file by itself, and none is fetched
//! by an address that only the script tag knows.

pub(crate) mod apps;
mod modules;
mod tarball;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, ensure};

use crate::{bundle, places, say, sh};

/// The package's name.
const NAME: &str = "ticket-status";

/// The contract's crate, which writes the types.
pub(crate) const CONTRACT: &str = "ticket-status-contract";

const LIMIT: Duration = Duration::from_secs(10 * 60);

/// What goes in as it is.
const LICENCES: [&str; 2] = ["LICENSE-MIT", "LICENSE-APACHE"];

/// Makes the package; returns the file that is published.
///
/// # Errors
/// When the bundle or a part of the package cannot be made; the message says what to do.
pub(crate) fn run() -> Result<PathBuf> {
    let manifest = bundle::run()?;
    say::step("Making the npm package");
    let place = places::target().join("package");
    if place.exists() {
        fs::remove_dir_all(&place)?;
    }
    let folder = place.join(NAME);
    fs::create_dir_all(&folder)?;
    types(&folder)?;
    modules::write(&manifest, &folder)?;
    let version = described(&folder)?;
    for name in LICENCES {
        fs::copy(places::root().join(name), folder.join(name))?;
    }
    fs::copy(places::root().join("npm/README.md"), folder.join("README.md"))?;
    let file = place.join(format!("{NAME}-{version}.tgz"));
    fs::write(&file, tarball::of(&folder)?)?;
    say::step(&format!("{} is ready", places::shown(&file)));
    Ok(file)
}

/// Whether the package comes out the same, to the byte, when it is made anew.
///
/// # Errors
/// When it does not, or cannot be made.
pub(crate) fn is_the_same_again(file: &Path) -> Result<()> {
    let before = fs::read(file)?;
    let again = fs::read(run()?)?;
    ensure!(
        before == again,
        "two packages from the same sources differ: compare what `tar -xzf` unpacks of each"
    );
    Ok(())
}

/// The types and the manifest, which the contract writes.
fn types(folder: &Path) -> Result<()> {
    let mut contract = sh::cargo();
    contract.args(["run", "--quiet", "--locked", "-p", CONTRACT, "--"]).arg(folder);
    sh::quietly(&mut contract, "writing the types", LIMIT)
}

/// Writes `package.json` with the workspace's version and licence, and returns the version. As text: the order of what a
/// package exports means something.
fn described(folder: &Path) -> Result<String> {
    let workspace: toml::Table = fs::read_to_string(places::root().join("Cargo.toml"))?.parse()?;
    let ours =
        workspace["workspace"]["package"].as_table().context("Cargo.toml has no [workspace.package]")?;
    let text = |name: &str| {
        ours[name].as_str().with_context(|| format!("Cargo.toml has no text `{name}` for the package"))
    };
    let template = fs::read_to_string(places::root().join("npm/package.json"))?;
    let filled = template
        .replace("{version}", text("version")?)
        .replace("{license}", &format!("({})", text("license")?));
    fs::write(folder.join("package.json"), filled)?;
    Ok(text("version")?.to_owned())
}
