//! `cargo xtask bench lighthouse [--runs 5]`: what the tag costs a page by Lighthouse's account, its score with and without.
//!
//! How it is measured, and what was found, stands in `bench/lighthouse/README.md`.

use std::fs;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::setup::{browser, npm};
use crate::{demo, places, say, sh};

/// What the measuring script needs beside it.
const FILES: [&str; 3] = ["run.js", "page.html", "picture.svg"];

const LIMIT: Duration = Duration::from_secs(60 * 60);

/// Measures, prints the table, and says which promise was kept.
///
/// # Errors
/// When something cannot be started, or a promise was broken.
pub(crate) fn run(options: &[&str]) -> Result<()> {
    let runs = runs_of(options)?;
    let chrome = browser::chromium()?.chrome;
    let folder = npm::for_lighthouse()?;
    for name in FILES {
        fs::copy(places::root().join("bench/lighthouse").join(name), folder.join(name))?;
    }
    // The demo wants a port that is free; nobody else takes it within this moment.
    let address = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, 0)))?.local_addr()?;
    let mut gateway = demo::start(address)?;
    say::step(&format!("Lighthouse looks at each page {runs} times, in turn"));
    let figures = places::target().join("bench/lighthouse.json");
    fs::create_dir_all(figures.parent().context("a file lies in a folder")?)?;
    let mut measure = sh::command("node");
    measure.current_dir(&folder).arg("run.js").arg(format!("http://{address}"));
    measure.arg(chrome).arg(runs.to_string()).arg(&figures);
    let measured = sh::loudly(&mut measure, "measuring", LIMIT);
    let _ = gateway.kill();
    let _ = gateway.wait();
    say::step(&format!("{} has the figures of each run", places::shown(&figures)));
    measured
}

fn runs_of(options: &[&str]) -> Result<u32> {
    let text = match options {
        [] => "5",
        ["--runs", runs] => runs,
        _ => bail!("`cargo xtask bench lighthouse` takes only `--runs N`"),
    };
    let runs = text.parse().ok().filter(|runs| (1..=100).contains(runs));
    runs.with_context(|| format!("`{text}` is no number of runs from 1 to 100"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_page_is_measured_five_times_unless_something_else_is_asked_for() {
        assert_eq!(runs_of(&[]).expect("no options are fine"), 5);
        assert_eq!(runs_of(&["--runs", "9"]).expect("a good option"), 9);
        for bad in [&["--runs"][..], &["--runs", "0"], &["--runs", "many"], &["9"]] {
            assert!(runs_of(bad).is_err(), "{bad:?}");
        }
    }
}
