//! The parts of the test command, in their order: the quick ones first, and last what is built while others wait.

use std::ffi::OsString;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use anyhow::Result;

use super::Outcome;
use super::cargo_test::{Run, packages};
use super::tally::Tally;
use crate::package::{self, apps};
use crate::setup::{apt, browser, firefox, fuzzer, npm, postgres, smtp, wasm, webkit};
use crate::{bundle, deny, fuzz, places, rt, say, sh, size, tidy};

/// The root package: its library is tested on this machine, its browser tests in parts of their own.
const WIDGET: &str = "ticket-status";

/// What web teams rely on.
const CONTRACT: &str = package::CONTRACT;

const CHECK_LIMIT: Duration = Duration::from_secs(40 * 60);

/// The fourteen targets together take half a minute.
const FUZZED_EACH: Duration = Duration::from_secs(1);

/// A part that can be asked for by name.
pub(super) struct Part {
    /// Its name on the command line.
    pub(super) name: &'static str,
    /// What it does, for the person who waits.
    pub(super) what: &'static str,
    /// Does it.
    pub(super) run: fn() -> Result<Outcome>,
}

/// After this part there is mostly waiting: for browsers, and for servers.
pub(super) const LAST_BUSY: &str = "package";

/// All parts.
pub(super) const PARTS: [Part; 12] = [
    Part { name: "format", what: "cargo fmt --check", run: format },
    Part { name: "lint", what: "cargo clippy, warnings are errors", run: lint },
    Part { name: "tidy", what: "dependency rules, file lengths, vocabulary", run: || checked(tidy::run()) },
    Part {
        name: "dependencies",
        what: "licences, sources and known holes of every dependency",
        run: dependencies,
    },
    Part { name: "unit", what: "unit and integration tests of every crate", run: unit },
    Part { name: "size", what: "what a visitor downloads", run: download_size },
    Part {
        name: "package",
        what: "the npm package: types, manifest, the same bytes twice, apps built by Vite",
        run: npm_package,
    },
    Part {
        name: "outbox",
        what: "killed, with a full disk, without its helpdesk: nothing is lost",
        run: outbox,
    },
    Part { name: "request-tracker", what: "against a real Request Tracker", run: against_request_tracker },
    Part { name: "browser", what: "the widget in a real browser", run: in_browser },
    Part {
        name: "engines",
        what: "what must hold in every engine, in Firefox and WebKit",
        run: in_other_engines,
    },
    Part {
        name: "fuzz",
        what: "every parser at the edge, fed with seeds and what comes of them",
        run: fuzzed,
    },
];

fn format() -> Result<Outcome> {
    match cargo_check("fmt", "rustfmt", &["--all", "--check"])? {
        // The fuzz targets are a workspace of their own.
        Outcome::Ran(_) => cargo_check("fmt", "rustfmt", &["--manifest-path", "fuzz/Cargo.toml", "--check"]),
        not_run => Ok(not_run),
    }
}

fn lint() -> Result<Outcome> {
    cargo_check("clippy", "clippy", &["--locked", "--workspace", "--all-targets", "--", "-D", "warnings"])
}

fn cargo_check(command: &str, component: &str, options: &[&str]) -> Result<Outcome> {
    if sh::read(sh::cargo().args([command, "--version"])).is_none() {
        return Ok(Outcome::NotRun(format!(
            "`cargo {command}` is missing: run `rustup component add {component}`"
        )));
    }
    checked(sh::loudly(sh::cargo().arg(command).args(options), &format!("cargo {command}"), CHECK_LIMIT))
}

fn dependencies() -> Result<Outcome> {
    let program = match deny::program() {
        Ok(program) => program,
        Err(why) => return Ok(Outcome::NotRun(format!("{why:#}"))),
    };
    let checked = deny::check_with(&program);
    let tally = Tally { passed: checked.passed, failed: checked.failed };
    Ok(match checked.unchecked {
        None => Outcome::Ran(tally),
        Some(what) => Outcome::RanWithout(tally, what.to_owned()),
    })
}

fn unit() -> Result<Outcome> {
    // The contract builds the model with its types for web teams, and everything above the model would be built anew.
    let crates = Run::of(&["--workspace", "--exclude", WIDGET, "--exclude", CONTRACT]);
    let apart = || {
        Ok::<_, anyhow::Error>(
            Run::of(&["-p", WIDGET, "--lib"]).count()? + Run::of(&["-p", CONTRACT]).count()?,
        )
    };
    if crates.build().is_ok() {
        return Ok(Outcome::Ran(crates.count()? + apart()?));
    }
    say::step("Something does not build: testing the crates one by one");
    let mut total = apart()?;
    for package in packages()?.iter().filter(|package| ![WIDGET, CONTRACT].contains(&package.as_str())) {
        total = total + Run::of(&["-p", package]).count()?;
    }
    Ok(Outcome::Ran(total))
}

fn fuzzed() -> Result<Outcome> {
    let program = match fuzzer::cargo_fuzz() {
        Ok(program) => program,
        Err(why) => return Ok(Outcome::NotRun(format!("{why:#}"))),
    };
    let results = fuzz::briefly(&program, FUZZED_EACH)?;
    let tally = |result: Result<()>| if result.is_ok() { Tally::success() } else { Tally::failure() };
    Ok(Outcome::Ran(results.into_iter().map(tally).fold(Tally::default(), |sum, one| sum + one)))
}

fn download_size() -> Result<Outcome> {
    match can_bundle() {
        Ok(()) => checked(size::run(&[])),
        Err(why) => Ok(Outcome::NotRun(format!("{why:#}"))),
    }
}

fn npm_package() -> Result<Outcome> {
    if let Err(why) = can_bundle().and_then(|()| npm::for_apps()) {
        return Ok(Outcome::NotRun(format!("{why:#}")));
    }
    let tarball = package::run()?;
    let checks: [fn(&Path) -> Result<()>; 5] =
        [package::is_the_same_again, apps::types, apps::manifest, apps::on_a_server, |tarball| {
            apps::built(tarball).map(drop)
        }];
    let mut tally = Tally::default();
    for check in checks {
        tally = tally + verdict(check(&tarball));
    }
    Ok(Outcome::Ran(tally))
}

/// A check among several of one part: what is wrong is said at once.
fn verdict(result: Result<()>) -> Tally {
    match result {
        Ok(()) => Tally::success(),
        Err(problem) => {
            println!("xtask: {problem:#}");
            Tally::failure()
        }
    }
}

/// What the tests of an engine other than Chromium have in their names.
const IN_FIREFOX: &str = "in_firefox";
const IN_WEBKIT: &str = "in_webkit";

fn in_browser() -> Result<Outcome> {
    if let Err(why) = smtp::server().and_then(|()| can_bundle()).and_then(|()| npm::for_apps()) {
        return Ok(Outcome::NotRun(format!("{why:#}")));
    }
    let chosen = ["browser", "--", "--skip", IN_FIREFOX, "--skip", IN_WEBKIT];
    match package::run().and_then(|tarball| apps::built(&tarball)) {
        Ok(apps) => with_browser(&chosen, vec![("TICKET_STATUS_APPS", apps.into_os_string())]),
        // What is wrong with them, the part `package` says; all else is tested without them.
        Err(_) => with_browser(&[&chosen[..], &["--skip", "browser::apps::"]].concat(), Vec::new()),
    }
}

/// Both at once: each keeps one of two cores busy.
fn in_other_engines() -> Result<Outcome> {
    if let Err(why) = can_bundle() {
        return Ok(Outcome::NotRun(format!("{why:#}")));
    }
    let (mut target, mut told, mut missing) = (vec!["browser", "--"], Vec::new(), Vec::new());
    match firefox::firefox() {
        Ok(found) => {
            target.push(IN_FIREFOX);
            told.extend([("FIREFOX", found.program.into()), ("GECKODRIVER", found.driver.into())]);
        }
        Err(why) => missing.push(format!("in Firefox: {why:#}")),
    }
    match webkit::webkit() {
        Ok(found) => {
            target.push(IN_WEBKIT);
            told.extend([("WEBKIT", found.program.into()), ("WEBKIT_DRIVER", found.driver.into())]);
            told.push(("XVFB", found.screen.into()));
        }
        Err(why) => missing.push(format!("in WebKit: {why:#}")),
    }
    let missing = missing.join("; ");
    if told.is_empty() {
        return Ok(Outcome::NotRun(missing));
    }
    Ok(match with_bundle(&target, told)? {
        Outcome::Ran(tally) if !missing.is_empty() => Outcome::RanInPart(tally, missing),
        outcome => outcome,
    })
}

/// Runs the tests that take pictures, and has them keep what differs.
///
/// # Errors
/// When the bundle does not build or cargo cannot be started.
pub(crate) fn take_pictures() -> Result<Outcome> {
    with_browser(&["browser", "--", "pictures::"], vec![("UPDATE_PICTURES", "1".into())])
}

/// The variable that tells tests where the facts about Request Tracker are.
const FACTS: &str = "TICKET_STATUS_RT";

fn outbox() -> Result<Outcome> {
    if let Err(why) = postgres::programs() {
        return Ok(Outcome::NotRun(format!("{why:#}")));
    }
    let has_disks = sh::read(apt::as_root("unshare").args(["--mount", "true"])).is_some();
    let skipped: &[&str] = if has_disks { &[] } else { &["--skip", "on_a_full_disk"] };
    beside_request_tracker(|| {
        let mut run = Run::of(&["-p", "ticket-status-gateway", "--test", "outbox", "--", "--nocapture"]);
        run.what.extend(skipped.iter().map(|word| (*word).to_owned()));
        run.told = vec![(FACTS, rt::file().into())];
        let tally = run.count()?;
        Ok(match has_disks {
            true => Outcome::Ran(tally),
            false => {
                let why = "a full disk: `unshare --mount` needs the rights of root, which this machine does not give";
                Outcome::RanWithout(tally, why.to_owned())
            }
        })
    })
}

fn against_request_tracker() -> Result<Outcome> {
    beside_request_tracker(|| with_browser(&["request_tracker"], vec![(FACTS, rt::file().into())]))
}

/// Whether a part has started Request Tracker.
static STARTED: AtomicBool = AtomicBool::new(false);

/// Runs something while Request Tracker runs, which goes on running for the next part that needs it.
fn beside_request_tracker(run: impl FnOnce() -> Result<Outcome>) -> Result<Outcome> {
    let was_up = rt::is_up()?;
    if let Err(why) = rt::up(true) {
        return Ok(Outcome::NotRun(format!("{why:#}")));
    }
    STARTED.fetch_or(!was_up, Ordering::SeqCst);
    run()
}

/// Stops what the parts have started.
///
/// # Errors
/// When it does not end.
pub(super) fn clear_up() -> Result<()> {
    match STARTED.swap(false, Ordering::SeqCst) {
        true => rt::down(),
        false => Ok(()),
    }
}

/// Runs a test target of the widget in Chromium. `target` is its name, and what the test program is told.
fn with_browser(target: &[&str], mut told: Vec<(&'static str, OsString)>) -> Result<Outcome> {
    let browser = match can_bundle().and_then(|()| browser::chromium()) {
        Ok(browser) => browser,
        Err(why) => return Ok(Outcome::NotRun(format!("{why:#}"))),
    };
    told.extend([("CHROME", browser.chrome.into()), ("CHROMEDRIVER", browser.driver.into())]);
    with_bundle(target, told)
}

/// Runs a test target of the widget on what customers download.
fn with_bundle(target: &[&str], mut told: Vec<(&'static str, OsString)>) -> Result<Outcome> {
    bundle::run()?;
    told.extend([
        ("TICKET_STATUS_DIST", places::dist().into_os_string()),
        ("AXE", places::tools().join("node_modules/axe-core/axe.min.js").into_os_string()),
    ]);
    let run = Run { told, ..Run::of(&[&["-p", WIDGET, "--test"], target].concat()) };
    Ok(Outcome::Ran(run.count()?))
}

/// Whether this machine has, or can get, what builds the download.
fn can_bundle() -> Result<()> {
    wasm::toolchain()?;
    npm::tools()?;
    Ok(())
}

/// One check, passed or failed; what is wrong has been said.
fn checked(result: Result<()>) -> Result<Outcome> {
    result.map(|()| Outcome::Ran(Tally::success()))
}
