//! `cargo xtask rt up|down|status`: a real Request Tracker 5 on loopback, seeded with queues, staff and rights.
//! `target/rt/rt.json` tells tests and developers its address, its token, and how to start it again.

mod facts;
mod install;
mod seed;
mod server;

use anyhow::{Result, bail};

use crate::setup::apt;
use crate::{places, say};
use facts::Facts;
pub(crate) use facts::file;

const DEFAULT_PORT: u16 = 8095;

/// Runs the sub-command.
///
/// # Errors
/// When Request Tracker cannot be installed, started or seeded; the message says what to do.
pub(crate) fn run(options: &[&str]) -> Result<()> {
    match options {
        ["up"] => up(true),
        ["up", "--no-install"] | ["start"] => up(false),
        ["down" | "stop"] => down(),
        ["status"] => status(),
        _ => bail!("say `cargo xtask rt up`, `up --no-install`, `down` or `status`"),
    }
}

/// Makes sure that a seeded Request Tracker answers; what is there already is used.
///
/// # Errors
/// As [`run`].
pub(crate) fn up(may_install: bool) -> Result<()> {
    let wanted = Facts::wanted(port()?);
    if !apt::can_be_root() {
        bail!("run `sudo cargo xtask rt up`: Request Tracker's files belong to its own user");
    }
    if !install::is_installed() {
        if !may_install {
            bail!("Request Tracker is not installed: run `cargo xtask rt up` once");
        }
        install::install(&wanted)?;
    }
    let reconfigured = install::configure(&wanted)?;
    if !reconfigured && let Some(known) = Facts::read().filter(|known| known.fits(&wanted) && known.works()) {
        say::step(&format!(
            "Request Tracker is up at {} (pid {})",
            known.base(),
            server::pid(known.port).unwrap_or(0)
        ));
        return Ok(());
    }
    if reconfigured {
        server::stop(wanted.port)?;
    }
    let seeded = seed::seed(wanted)?;
    server::start(&seeded)?;
    seeded.write(server::pid(seeded.port))?;
    if !seeded.works() {
        bail!("Request Tracker is up but refuses its token: run `cargo xtask rt down` and then `up` again");
    }
    say::step(&format!(
        "Request Tracker is up at {}; {} says how to use it",
        seeded.base(),
        places::shown(&file())
    ));
    Ok(())
}

/// Whether a server runs on our port.
///
/// # Errors
/// When `RT_PORT` is no port.
pub(crate) fn is_up() -> Result<bool> {
    Ok(server::pid(port()?).is_some())
}

/// Stops the server, whoever started it; it stays installed.
///
/// # Errors
/// When it does not end.
pub(crate) fn down() -> Result<()> {
    let port = port()?;
    let was_up = server::stop(port)?;
    say::step(if was_up {
        "Request Tracker is stopped (it stays installed)"
    } else {
        "Request Tracker was not running"
    });
    Ok(())
}

fn status() -> Result<()> {
    let port = port()?;
    match (server::pid(port), Facts::read()) {
        (Some(pid), Some(known)) if known.works() => {
            say::step(&format!("Request Tracker is up at {} (pid {pid})", known.base()));
        }
        (Some(pid), _) => {
            say::step(&format!("A server runs (pid {pid}) but is not seeded: run `cargo xtask rt up`"))
        }
        (None, _) => say::step("Request Tracker is not running: `cargo xtask rt up` starts it"),
    }
    Ok(())
}

fn port() -> Result<u16> {
    match std::env::var("RT_PORT") {
        Ok(text) => match text.parse() {
            Ok(port) => Ok(port),
            Err(_) => bail!("RT_PORT is `{text}`: give a port number"),
        },
        Err(_) => Ok(DEFAULT_PORT),
    }
}
