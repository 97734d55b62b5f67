//! `cargo xtask bench load [--seconds 300] [--rate 2000]`: the release gateway under load, with real sockets, while its
//! helpdesk answers, falls silent, comes back, and falls silent for good.
//!
//! The scenario and what was measured stand in `bench/load/README.md`.

mod gateway;
mod phase;
mod promises;
mod table;
mod visitors;
mod wrk;

use std::fs;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use super::{stand_in::StandIn, token};
use crate::setup::load::wrk as installed_wrk;
use crate::{places, say, sh};
use gateway::Gateway;
use phase::{Measured, PHASES};
use visitors::Visitors;

/// Where the gateway serves visitors and the operator, and where the helpdesk's stand-in is; as in `bench/load/gateway.toml`.
const GATEWAY: SocketAddr = local(8480);
const ADMIN: SocketAddr = local(8481);
const HELPDESK: SocketAddr = local(8482);

const BUILD_LIMIT: Duration = Duration::from_secs(30 * 60);

pub(super) const fn local(port: u16) -> SocketAddr {
    SocketAddr::new(std::net::IpAddr::V4(Ipv4Addr::LOCALHOST), port)
}

/// What is measured.
pub(crate) struct Wanted {
    /// How long the steady part takes.
    pub(crate) seconds: u64,
    /// Requests a second, of all kinds together.
    pub(crate) rate: u64,
    /// How long the helpdesk takes for each request; a ticket takes two.
    pub(crate) answer: Duration,
}

/// Measures, prints what was measured, and says which promise was kept.
///
/// # Errors
/// When something cannot be started, or a promise was broken.
pub(crate) fn run(options: &[&str]) -> Result<()> {
    let wanted = Wanted::read(options)?;
    let wrk = installed_wrk()?;
    for address in [GATEWAY, ADMIN, HELPDESK] {
        TcpListener::bind(address).with_context(|| {
            format!("{address} is in use: end what listens there and run the command again")
        })?;
    }
    say::step("Building the gateway as it is released");
    let mut build = sh::cargo();
    build.args(["build", "--locked", "--release", "-p", "ticket-status-gateway"]);
    sh::loudly(&mut build, "building the gateway", BUILD_LIMIT)?;
    fs::create_dir_all(folder())?;

    let helpdesk = StandIn::start(HELPDESK, wanted.answer)?;
    let gateway = Gateway::start(&token::Key::new())?;
    say::step("Reading every known ticket once");
    let mut visitors = Visitors::arrive(gateway.key())?;
    let mut measured = Vec::new();
    for phase in &PHASES {
        say::step(&format!(
            "{}: {} s, {} requests a second",
            phase.name,
            phase.seconds(&wanted),
            wanted.rate
        ));
        measured.push(Measured::of(phase, &wanted, &wrk, &helpdesk, &gateway, &mut visitors)?);
    }
    println!("\n{}", table::of(&wanted, &measured));
    let promises = promises::of(&wanted, &measured);
    for promise in &promises {
        println!("{promise}");
    }
    match promises.iter().filter(|promise| !promise.kept).count() {
        0 => Ok(()),
        broken => bail!("promises broken: {broken}; `target/bench` has the gateway's log and wrk's reports"),
    }
}

/// Where everything about a run is kept until the next one.
fn folder() -> PathBuf {
    places::target().join("bench")
}

impl Wanted {
    fn read(options: &[&str]) -> Result<Self> {
        let mut wanted = Self { seconds: 300, rate: 2000, answer: Duration::from_millis(20) };
        let mut rest = options;
        while let [name, value, after @ ..] = rest {
            let number = value.parse::<u64>().ok().filter(|number| (1..=100_000).contains(number));
            let number = number.with_context(|| format!("`{name} {value}` is no number from 1 to 100000"))?;
            match *name {
                "--seconds" => wanted.seconds = number,
                "--rate" => wanted.rate = number,
                "--answer-ms" => wanted.answer = Duration::from_millis(number),
                _ => bail!("`cargo xtask bench load` has no option `{name}`"),
            }
            rest = after;
        }
        if let [name] = rest {
            bail!(
                "`cargo xtask bench load` takes `--seconds N`, `--rate N` and `--answer-ms N`, not `{name}`"
            );
        }
        Ok(wanted)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_minutes_at_two_thousand_requests_a_second_unless_something_else_is_asked_for() {
        let usual = Wanted::read(&[]).expect("no options are fine");
        assert_eq!((usual.seconds, usual.rate, usual.answer.as_millis()), (300, 2000, 20));
        let other = Wanted::read(&["--rate", "100", "--seconds", "20"]).expect("good options");
        assert_eq!((other.seconds, other.rate), (20, 100));
        for bad in [&["--rate"][..], &["--rate", "0"], &["--rate", "many"], &["--users", "3"], &["20"]] {
            assert!(Wanted::read(bad).is_err(), "{bad:?}");
        }
    }
}
