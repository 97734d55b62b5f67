//! Debian's packages: installed only when missing, and never without saying what and why.

use std::fs;
use std::process::Command;
use std::time::Duration;

use anyhow::{Result, bail};

use crate::{say, sh};

const LIMIT: Duration = Duration::from_secs(20 * 60);

/// Installs those of `packages` that are missing. `why` ends the sentence "Installing … ".
///
/// # Errors
/// When this is no Debian, there is no way to become root, or apt fails; each says what to do.
pub(crate) fn install(packages: &[&str], why: &str) -> Result<()> {
    let missing: Vec<&str> = packages.iter().copied().filter(|package| !installed(package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let list = missing.join(" ");
    may_install(&list)?;
    say::step(&format!("Installing {} ({why})", missing.join(", ")));
    if !lists_are_here() {
        refresh()?;
    }
    let install = || {
        sh::quietly(
            apt().args(["install", "-y", "--no-install-recommends"]).args(&missing),
            &format!("apt-get install {}", missing[0]),
            LIMIT,
        )
    };
    // The list of packages may be older than the packages: fetch it anew and try once more.
    install().or_else(|_| refresh().and_then(|()| install()))
}

/// Whether `package` is installed.
pub(crate) fn installed(package: &str) -> bool {
    let status = sh::read(sh::command("dpkg-query").args(["-W", "-f=${Status}", package]));
    status.is_some_and(|status| status == "install ok installed")
}

/// A command that runs with root's rights: as it is for root, through `sudo -n` for others.
pub(crate) fn as_root(program: &str) -> Command {
    if is_root() {
        return sh::command(program);
    }
    let mut command = sh::command("sudo");
    command.args(["-n", program]);
    command
}

/// Whether root's rights can be had without asking anyone.
pub(crate) fn can_be_root() -> bool {
    is_root() || sh::read(sh::command("sudo").args(["-n", "true"])).is_some()
}

fn may_install(list: &str) -> Result<()> {
    if sh::which("apt-get").is_none() {
        bail!(
            "this machine has no apt-get: install what Debian calls `{list}` by hand and run the command again"
        );
    }
    if !can_be_root() {
        bail!(
            "run `sudo apt-get install {list}` once and then the command again: xtask may not install packages here"
        );
    }
    Ok(())
}

fn refresh() -> Result<()> {
    sh::quietly(apt().arg("update"), "apt-get update", LIMIT)
}

fn apt() -> Command {
    // `env` because sudo drops the variables it is called with.
    let mut command = as_root("env");
    command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-o", "Dpkg::Use-Pty=0"]);
    command
}

/// Whether this process has root's rights itself.
pub(crate) fn is_root() -> bool {
    sh::read(sh::command("id").arg("-u")).is_some_and(|id| id == "0")
}

fn lists_are_here() -> bool {
    let lists = fs::read_dir("/var/lib/apt/lists").into_iter().flatten().flatten();
    lists.into_iter().any(|entry| entry.file_name().to_string_lossy().contains("_Packages"))
}
