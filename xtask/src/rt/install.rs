//! Installing and configuring Debian's Request Tracker 5 with SQLite and its own small web server.

use std::fs;
use std::io::Write;
use std::process::Stdio;

use anyhow::{Context, Result, bail};

use super::facts::Facts;
use crate::setup::apt;
use crate::{places, say, sh};

/// The backend must be named together with the program, or apt chooses another database.
const PACKAGES: [&str; 3] = ["request-tracker5", "rt5-db-sqlite", "rt5-standalone"];
const SITE_CONFIG: &str = "/etc/request-tracker5/RT_SiteConfig.d/90-local.pm";
const MAIN_CONFIG: &str = "/etc/request-tracker5/RT_SiteConfig.pm";
const PAGE_CACHE: &str = "/var/cache/request-tracker5/mason_data/obj";

/// Whether all of Request Tracker is there.
pub(super) fn is_installed() -> bool {
    PACKAGES.iter().all(|package| apt::installed(package))
}

/// Installs it without a question: the answers are given to debconf before.
pub(super) fn install(facts: &Facts) -> Result<()> {
    if sh::which("debconf-set-selections").is_none() {
        bail!("run the Request Tracker tests on Debian 12: xtask can install Request Tracker only there");
    }
    let mut answers = apt::as_root("debconf-set-selections").stdin(Stdio::piped()).spawn()?;
    let text = facts.fill(include_str!("../../rt/preseed.txt"));
    answers.stdin.take().expect("stdin is piped").write_all(text.as_bytes())?;
    if !answers.wait()?.success() {
        bail!("debconf refused the answers for Request Tracker: run `dpkg --configure -a` and try again");
    }
    apt::install(
        &PACKAGES,
        "the tests run against a real helpdesk, with about 260 Perl libraries; minutes, once",
    )
}

/// Writes our part of the configuration; returns whether it changed.
pub(super) fn configure(facts: &Facts) -> Result<bool> {
    let text = facts.fill(include_str!("../../rt/90-local.pm"));
    if sh::read(apt::as_root("cat").arg(SITE_CONFIG)).is_some_and(|known| known == text.trim()) {
        return Ok(false);
    }
    say::step("Configuring Request Tracker for loopback");
    let draft = places::target().join("rt/90-local.pm");
    fs::create_dir_all(draft.parent().expect("a folder"))?;
    fs::write(&draft, text)?;
    // The server's user must be able to read it, and nobody else.
    let mut copy = apt::as_root("install");
    copy.args(["-o", "root", "-g", "www-data", "-m", "0640"]).arg(&draft).arg(SITE_CONFIG);
    sh::read(&mut copy)
        .with_context(|| format!("{SITE_CONFIG} cannot be written: run the command as root"))?;
    // The package leaves its main file to root alone: the server would complain at every start.
    sh::read(apt::as_root("chgrp").args(["www-data", MAIN_CONFIG]));
    sh::read(apt::as_root("chmod").args(["0640", MAIN_CONFIG]));
    // Pages compiled for another address would send their links there.
    sh::read(apt::as_root("rm").args(["-rf", PAGE_CACHE]));
    Ok(true)
}
