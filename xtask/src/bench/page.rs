//! `cargo xtask bench [--rounds 15] [--only vanilla,react] [--against folder] [--record]`: the widget, as a customer gets it from the released
//! gateway, beside cards that do the same without it, in one run of one browser.
//!
//! What is compared and how stands in `bench/page/README.md`, what came of it in `docs/performance.md`.

mod baselines;
mod chart;
mod chromium;
mod gateway;
mod host;
mod numbers;
mod profile;
mod reading;
mod record;
mod results;
mod table;
mod targets;
mod visit;

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result, bail};
use serde_json::json;

use crate::setup::browser;
use crate::{say, sh};
use chromium::Chromium;
use gateway::Gateway;
use host::Host;
use numbers::Dice;
use profile::{Cache, Profile};
use results::Results;

/// The widget's element and the name of its row.
const OURS: &str = "ticket-status";

/// The row of another bundle, where there is one.
const AGAINST: &str = "other-bundle";

const BUILD_LIMIT: Duration = Duration::from_secs(30 * 60);

/// What is asked for.
#[derive(Debug, PartialEq)]
struct Wanted<'a> {
    rounds: usize,
    only: Option<&'a str>,
    /// Another bundle, to see what a change is worth within one run.
    against: Option<&'a Path>,
    record: bool,
}

/// Measures, prints what was measured, and keeps it in the docs where that is asked for.
///
/// # Errors
/// When something cannot be built or started, a card does not come, or a target is missed in a run that is not recorded.
pub(super) fn run(options: &[&str]) -> Result<()> {
    let wanted = Wanted::read(options)?;
    let mut cards = baselines::cards(wanted.only)?;
    if wanted.against.is_some() {
        cards.insert(1, AGAINST);
    }
    let program = browser::chromium()?.chrome;
    let folder = baselines::beside_ours(wanted.against)?;
    say::step("Building the gateway as it is released");
    let mut build = sh::cargo();
    build.args(["build", "--locked", "--release", "-p", "ticket-status-gateway"]);
    sh::loudly(&mut build, "building the gateway", BUILD_LIMIT)?;

    let gateway = Gateway::start(&folder)?;
    let host = Host::start(gateway.address, gateway.ticket(&folder)?)?;
    let mut browser = Chromium::start(&program, &folder)?;
    let results = measured(&mut browser, &host, &cards, wanted.rounds)?;
    drop(browser);
    fs::write(folder.join("loads.json"), serde_json::to_string(&results.written())?)?;

    let targets = targets::of(&results);
    let tables = table::of(&results, &cards, &targets);
    println!("\n{tables}");
    let missed = targets.iter().filter(|target| !target.is_met()).count();
    if wanted.record {
        record::keep(&tables, &chart::of(&results, &cards))?;
        say::step("Recorded in docs/performance.md and docs/images/performance.svg");
    } else if missed > 0 {
        bail!("targets missed: {missed}, see above; `target/bench/page/loads.json` has every load");
    }
    Ok(())
}

/// Loads every card in every profile, in another order each round; the first round warms the machine up and is dropped.
fn measured(browser: &mut Chromium, host: &Host, cards: &[&'static str], rounds: usize) -> Result<Results> {
    let mut all: Vec<(Profile, &'static str)> =
        Profile::ALL.into_iter().flat_map(|profile| cards.iter().map(move |card| (profile, *card))).collect();
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let mut dice = Dice::new(now.subsec_nanos().into());
    let mut results = Results::default();
    let (begun, busy_before) = (Instant::now(), load_average());
    for round in 0..=rounds {
        dice.shuffle(&mut all);
        for (profile, card) in &all {
            let readings = visit::both(browser, host, card, *profile)?;
            for (cache, reading) in Cache::ALL.into_iter().zip(readings).filter(|_| round > 0) {
                results.add(card, *profile, cache, reading);
            }
        }
        say::step(&format!("Round {round} of {rounds}, after {} s", begun.elapsed().as_secs()));
    }
    let version = browser.command(None, "Browser.getVersion", json!({}))?;
    results.circumstances =
        circumstances(rounds, version["product"].as_str().unwrap_or_default(), &busy_before);
    Ok(results)
}

/// The machine and what else it had to do, for who reads the figures.
fn circumstances(rounds: usize, browser: &str, busy_before: &str) -> Vec<String> {
    let day = sh::read(sh::command("date").args(["-u", "+%F"])).unwrap_or_default();
    let system = sh::read(sh::command("uname").arg("-sr")).unwrap_or_default();
    let processors = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = processors.lines().find_map(|line| line.strip_prefix("model name")?.split_once(':'));
    let model = model.map_or("unknown", |(_, model)| model.trim());
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let (browser, busy_after) = (browser.replace('/', " "), load_average());
    vec![
        format!("Measured on {day}: {browser}, {system}, {cores} cores of {model}, {rounds} rounds."),
        format!("Load average before the run {busy_before}, after it {busy_after}; the run alone makes about 1."),
        "Medians, with the first and the third quartile in brackets; ratios are medians of each round's own ratio.".to_owned(),
    ]
}

fn load_average() -> String {
    let all = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    all.split(' ').next().unwrap_or_default().to_owned()
}

impl<'a> Wanted<'a> {
    fn read(options: &[&'a str]) -> Result<Self> {
        let mut wanted = Self { rounds: 15, only: None, against: None, record: false };
        let mut rest = options;
        loop {
            rest = match rest {
                [] => break,
                ["--record", after @ ..] => {
                    wanted.record = true;
                    after
                }
                ["--only", cards, after @ ..] => {
                    wanted.only = Some(cards);
                    after
                }
                ["--against", folder, after @ ..] => {
                    wanted.against = Some(Path::new(*folder));
                    after
                }
                ["--rounds", rounds, after @ ..] => {
                    let number = rounds.parse().ok().filter(|rounds| (1..=1000).contains(rounds));
                    wanted.rounds =
                        number.with_context(|| format!("`--rounds {rounds}` is no number from 1 to 1000"))?;
                    after
                }
                [other, ..] => bail!(
                    "`cargo xtask bench` takes `--rounds N`, `--only card,card`, `--against folder` and `--record`, or one of its sub-commands; \
                     not `{other}`"
                ),
            };
        }
        if wanted.record && (wanted.only.is_some() || wanted.against.is_some()) {
            bail!("record all cards and nothing else: `--record` does not go with `--only` or `--against`");
        }
        Ok(wanted)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fifteen_rounds_of_all_cards_unless_something_else_is_asked_for() {
        let usual = Wanted { rounds: 15, only: None, against: None, record: false };
        assert_eq!(Wanted::read(&[]).expect("fine"), usual);
        let some =
            Wanted::read(&["--only", "react", "--rounds", "3", "--against", "dist.old"]).expect("fine");
        let against = Some(Path::new("dist.old"));
        assert_eq!(some, Wanted { rounds: 3, only: Some("react"), against, ..usual });
        assert!(Wanted::read(&["--record"]).expect("fine").record);
        for bad in [&["--rounds"][..], &["--rounds", "0"], &["lod"], &["--record", "--only", "react"]] {
            assert!(Wanted::read(bad).is_err(), "{bad:?}");
        }
    }
}
