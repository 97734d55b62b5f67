//! Running `cargo test`: built first, then run within a time, counted while its output is shown.

use std::ffi::OsString;
use std::io::{BufRead, BufReader};
use std::process::{ChildStdout, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use super::tally::Tally;
use crate::sh;

const BUILD_LIMIT: Duration = Duration::from_secs(40 * 60);
const RUN_LIMIT: Duration = Duration::from_secs(15 * 60);
const LAST_WORDS: Duration = Duration::from_secs(5);

/// What to test, and what the tests are told.
#[derive(Clone, Default)]
pub(super) struct Run {
    /// Which packages and targets, in cargo's words.
    pub(super) what: Vec<String>,
    /// Variables for the tests.
    pub(super) told: Vec<(&'static str, OsString)>,
}

impl Run {
    /// Tests `what` without further variables.
    pub(super) fn of(what: &[&str]) -> Self {
        Self { what: what.iter().map(|word| (*word).to_owned()).collect(), told: Vec::new() }
    }

    /// Only builds.
    ///
    /// # Errors
    /// When something does not compile.
    pub(super) fn build(&self) -> Result<()> {
        let mut cargo = sh::cargo();
        cargo.args(["test", "--locked", "--no-run"]).args(&self.what);
        sh::loudly(&mut cargo, "building the tests", BUILD_LIMIT)
    }

    /// Builds and runs.
    ///
    /// # Errors
    /// When cargo cannot be started. Failed tests are counted.
    pub(super) fn count(&self) -> Result<Tally> {
        if let Err(problem) = self.build() {
            println!("xtask: {problem:#}");
            return Ok(Tally::failure());
        }
        let mut cargo = sh::cargo();
        cargo.args(["test", "--locked", "--no-fail-fast"]).args(&self.what).stdout(Stdio::piped());
        cargo.envs(self.told.iter().map(|(name, value)| (name, value)));
        let mut child = cargo.spawn().context("cargo cannot be started: install Rust with rustup")?;
        let watch = sh::within(child.id(), RUN_LIMIT);
        let reports = echo(child.stdout.take().expect("stdout is piped"));
        let status = child.wait()?;
        if watch.ended_it() {
            println!(
                "xtask: these tests were ended because they took longer than {} minutes",
                RUN_LIMIT.as_secs() / 60
            );
        }
        // A server that a test left behind may hold the output open: what is not said by now will not come.
        let mut tally = Tally::default();
        while let Ok(report) = reports.recv_timeout(LAST_WORDS) {
            tally = tally + report;
        }
        Ok(tally.of_program(status.success()))
    }
}

/// Shows a program's output and hands on what it reports.
fn echo(output: ChildStdout) -> mpsc::Receiver<Tally> {
    let (tell, reports) = mpsc::channel();
    thread::spawn(move || {
        for line in BufReader::new(output).split(b'\n').map_while(std::io::Result::ok) {
            let line = String::from_utf8_lossy(&line);
            println!("{line}");
            let report = Tally::of_line(&line);
            if report != Tally::default() && tell.send(report).is_err() {
                return;
            }
        }
    });
    reports
}

/// The names of the workspace's packages.
///
/// # Errors
/// When a manifest cannot be read.
pub(super) fn packages() -> Result<Vec<String>> {
    let metadata = sh::read(sh::cargo().args(["metadata", "--no-deps", "--format-version", "1"]))
        .context("`cargo metadata` fails: mend the Cargo.toml that it names")?;
    let metadata: serde_json::Value = serde_json::from_str(&metadata)?;
    let names =
        metadata["packages"].as_array().into_iter().flatten().filter_map(|package| package["name"].as_str());
    let names: Vec<String> = names.map(str::to_owned).collect();
    if names.is_empty() {
        bail!("`cargo metadata` names no package: see `members` in Cargo.toml");
    }
    Ok(names)
}
