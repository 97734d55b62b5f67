//! `cargo xtask bench gateway [--rounds 9] [--seconds 3] [--record] [--as-built]`: what a cached read costs beside axum with nothing
//! around it, how long the gateway takes to start, and how large it is.
//!
//! The scenario stands in `bench/gateway/README.md`, what was measured in `docs/performance.md`.

mod cores;
mod record;
mod rounds;
mod server;
mod start;
mod table;
mod wrk;

use std::fs;
use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use super::load::local;
use super::stand_in::StandIn;
use super::token::Key;
use crate::setup::load::wrk as installed_wrk;
use crate::{places, say, sh};

/// Where the gateway is, the helpdesk's stand-in, and the bare axum; as in `bench/gateway/*.toml`.
const GATEWAY: SocketAddr = local(8580);
const HELPDESK: SocketAddr = local(8582);
const BARE: SocketAddr = local(8583);

const BUILD_LIMIT: Duration = Duration::from_secs(30 * 60);

/// How long the helpdesk takes for each request. A cached read waits for none of them.
const ANSWER: Duration = Duration::from_millis(5);

/// What is measured.
#[derive(Debug, PartialEq, Eq)]
struct Wanted {
    /// How often gateway and bare axum take turns.
    rounds: usize,
    /// How long each turn takes.
    seconds: u64,
    /// Whether the table is written into the documentation.
    record: bool,
    /// Whether the programs are taken as they lie in `target/release`: others than those of the sources, perhaps.
    as_built: bool,
}

/// Everything that was measured.
struct Measured {
    reads: Vec<rounds::Reads>,
    starts: Vec<start::Starts>,
    memory: start::Memory,
    binary_bytes: u64,
}

/// Measures, prints the table, and says which promise was not kept.
///
/// # Errors
/// When something cannot be started, or a promise was broken.
pub(super) fn run(options: &[&str]) -> Result<()> {
    let wanted = Wanted::read(options)?;
    let wrk = installed_wrk()?;
    let cores = cores::two()?;
    for address in [GATEWAY, HELPDESK, BARE] {
        TcpListener::bind(address).with_context(|| {
            format!("{address} is in use: end what listens there and run the command again")
        })?;
    }
    if !wanted.as_built {
        build()?;
    }
    fs::create_dir_all(folder())?;
    let key = Key::new();
    server::write_files(&key)?;
    let _helpdesk = StandIn::start(HELPDESK, ANSWER)?;

    let starts = start::all()?;
    let memory = start::memory(&key)?;
    let reads = rounds::all(&wanted, &wrk, cores, &key)?;
    let binary_bytes = fs::metadata(server::gateway_program())?.len();
    let measured = Measured { reads, starts, memory, binary_bytes };

    let table = table::of(&wanted, &measured);
    println!("\n{table}");
    if wanted.record {
        record::write(&table)?;
    }
    match table::missed(&measured) {
        missed if missed.is_empty() => Ok(()),
        missed => bail!("not kept: {}", missed.join("; ")),
    }
}

fn build() -> Result<()> {
    say::step("Building the gateway as it is released, and the bare axum");
    // One after the other: together, each would get the other's features.
    for package in ["ticket-status-gateway", "ticket-status-bare"] {
        let mut build = sh::cargo();
        build.args(["build", "--locked", "--release", "-p", package]);
        sh::loudly(&mut build, "building for the measurement", BUILD_LIMIT)?;
    }
    Ok(())
}

/// Everything about a run, until the next one.
fn folder() -> PathBuf {
    places::target().join("bench/gateway")
}

impl Wanted {
    fn read(options: &[&str]) -> Result<Self> {
        let mut wanted = Self { rounds: 9, seconds: 3, record: false, as_built: false };
        let mut rest = options;
        loop {
            rest = match rest {
                [] => return Ok(wanted),
                ["--record", after @ ..] => {
                    wanted.record = true;
                    after
                }
                ["--as-built", after @ ..] => {
                    wanted.as_built = true;
                    after
                }
                ["--rounds", number, after @ ..] => {
                    wanted.rounds = usize::try_from(of(number, 9..=1_000)?)?;
                    after
                }
                ["--seconds", number, after @ ..] => {
                    wanted.seconds = of(number, 1..=600)?;
                    after
                }
                [other, ..] => bail!(
                    "`cargo xtask bench gateway` takes `--rounds N`, `--seconds N`, `--record` and `--as-built`, \
                     not `{other}`"
                ),
            };
        }
    }
}

fn of(text: &str, range: std::ops::RangeInclusive<u64>) -> Result<u64> {
    let number = text.parse().ok().filter(|number| range.contains(number));
    number.with_context(|| format!("`{text}` is no number from {} to {}", range.start(), range.end()))
}

/// The middle of some figures, and the quarters below and above it.
fn quartiles(figures: &[f64]) -> [f64; 3] {
    let mut sorted = figures.to_vec();
    sorted.sort_by(f64::total_cmp);
    [1, 2, 3].map(|quarter| sorted.get((sorted.len() - 1) * quarter / 4).copied().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nine_rounds_of_three_seconds_unless_more_is_asked_for() {
        let usual = Wanted { rounds: 9, seconds: 3, record: false, as_built: false };
        assert_eq!(Wanted::read(&[]).expect("no options are fine"), usual);
        let other = Wanted::read(&["--record", "--rounds", "21"]).expect("good options");
        assert_eq!(other, Wanted { rounds: 21, record: true, ..usual });
        for bad in [&["--rounds", "3"][..], &["--seconds"], &["--seconds", "0"], &["--warm"]] {
            assert!(Wanted::read(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn the_middle_stands_between_its_quarters() {
        assert_eq!(quartiles(&[5.0, 1.0, 2.0, 4.0, 3.0]), [2.0, 3.0, 4.0]);
        assert_eq!(quartiles(&[7.0]), [7.0, 7.0, 7.0]);
    }
}
