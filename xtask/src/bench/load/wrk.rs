//! wrk at work: one process per kind of traffic, and the report of each.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::visitors::Kind;
use super::{GATEWAY, folder};
use crate::{places, sh};

/// What wrk does, from the workspace's root.
const SCENARIO: &str = "bench/load/traffic.lua";

/// The gateway keeps 4,096 connections open; this leaves room for whoever looks how it is.
const CONNECTIONS_MAX: u64 = 4_000;

/// What is kept waiting longer counts as an error; the gateway's own deadline is far below.
const TIMEOUT: &str = "20s";

/// wrk, sending one kind of traffic.
pub(super) struct Load {
    kind: Kind,
    report: PathBuf,
    child: Child,
}

/// What wrk measured.
pub(super) struct Report {
    pub(super) seconds: f64,
    pub(super) requests: u64,
    pub(super) max: Duration,
    /// The latency that so many thousandths of the requests did not exceed, from one to a thousand.
    pub(super) permille: Vec<Duration>,
    pub(super) statuses: BTreeMap<String, u64>,
    /// The last word of `Cache-Status`: `hit`, `miss`, `stale`.
    pub(super) sources: BTreeMap<String, u64>,
    /// In which second of the run each status and source came last.
    pub(super) last_seen: BTreeMap<String, u64>,
    /// How late requests were sent: 99 % of them, and the latest.
    pub(super) late: (Duration, Duration),
    pub(super) socket_errors: u64,
}

impl Load {
    /// Starts to send `rate` requests a second for so many seconds.
    pub(super) fn start(wrk: &Path, kind: Kind, requests: &Path, rate: u64, seconds: u64) -> Result<Self> {
        let report = folder().join(format!("{}.json", kind.name()));
        let _ = fs::remove_file(&report);
        let rate = (rate * kind.share()).div_ceil(100);
        let child = Command::new(wrk)
            .current_dir(places::root())
            .args([
                "-t1",
                &format!("-c{}", connections(kind, rate)),
                &format!("-d{seconds}s"),
                "--timeout",
                TIMEOUT,
            ])
            .args(["-s", SCENARIO, &format!("http://{GATEWAY}"), "--"])
            .arg(requests)
            .arg(rate.to_string())
            .env("REPORT", &report)
            .stdout(std::process::Stdio::null())
            .spawn()
            .context("wrk cannot be started")?;
        Ok(Self { kind, report, child })
    }

    /// Waits for the end.
    pub(super) fn finish(mut self, limit: Duration) -> Result<Report> {
        let watch = sh::within(self.child.id(), limit);
        let status = self.child.wait()?;
        if watch.ended_it() || !status.success() {
            bail!("wrk did not finish ({status}) with the {} requests", self.kind.name());
        }
        let text = fs::read_to_string(&self.report).context("wrk left no report")?;
        Report::read(&serde_json::from_str(&text)?)
    }
}

impl Drop for Load {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Enough that a request is sent at its time while earlier ones wait: for the helpdesk's deadline, or for a moment where
/// an answer is kept.
fn connections(kind: Kind, rate: u64) -> u64 {
    let (wait_tenths, most) = match kind {
        Kind::Cached => (11, CONNECTIONS_MAX / 2),
        Kind::Fresh => (90, CONNECTIONS_MAX * 2 / 5),
        Kind::Lookups => (90, CONNECTIONS_MAX / 10),
    };
    (rate * wait_tenths / 10).clamp(4, most)
}

impl Report {
    fn read(report: &Value) -> Result<Self> {
        let number =
            |name: &str| report[name].as_u64().with_context(|| format!("wrk's report has no `{name}`"));
        let counts = |name: &str| {
            let object = report[name].as_object().into_iter().flatten();
            object.filter_map(|(key, count)| Some((key.clone(), count.as_u64()?))).collect()
        };
        let permille = report["permille_us"].as_array().into_iter().flatten().filter_map(Value::as_u64);
        Ok(Self {
            seconds: report["seconds"].as_f64().unwrap_or_default(),
            requests: number("requests")?,
            max: Duration::from_micros(number("max_us")?),
            permille: permille.map(Duration::from_micros).collect(),
            statuses: counts("statuses"),
            sources: counts("sources"),
            last_seen: counts("last_seen_s"),
            late: (
                Duration::from_millis(number("late_p99_ms")?),
                Duration::from_millis(number("late_max_ms")?),
            ),
            socket_errors: number("connect")? + number("read")? + number("write")? + number("timeout")?,
        })
    }

    /// The latency that so many thousandths did not exceed.
    pub(super) fn at(&self, permille: usize) -> Duration {
        self.permille.get(permille - 1).copied().unwrap_or_default()
    }

    /// Requests a second.
    pub(super) fn rate(&self) -> f64 {
        self.requests as f64 / self.seconds
    }

    /// How many answers had one of these statuses.
    pub(super) fn with_status(&self, statuses: &[&str]) -> u64 {
        statuses.iter().filter_map(|status| self.statuses.get(*status)).sum()
    }

    /// How many answers came from there.
    pub(super) fn from(&self, source: &str) -> u64 {
        self.sources.get(source).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_visitors_together_find_room_in_the_gateway() {
        for rate in [1, 100, 2_000, 100_000] {
            let of = |kind: Kind| connections(kind, (rate * kind.share()).div_ceil(100));
            let all: u64 = Kind::ALL.into_iter().map(of).sum();
            assert!(all <= CONNECTIONS_MAX, "{rate}: {all}");
        }
    }

    #[test]
    fn a_report_without_a_figure_is_no_report() {
        let mut report = serde_json::json!({
            "seconds": 2.0, "requests": 10, "max_us": 9_000, "permille_us": [1_000, 2_000], "statuses": {"200": 9, "503": 1},
            "sources": {"stale": 4}, "last_seen_s": {"stale": 1}, "late_p99_ms": 1, "late_max_ms": 3,
            "connect": 0, "read": 1, "write": 0, "timeout": 2,
        });
        let read = Report::read(&report).expect("a report");
        assert_eq!((read.rate() as u64, read.at(2), read.socket_errors), (5, Duration::from_millis(2), 3));
        assert_eq!((read.with_status(&["200", "503"]), read.from("stale"), read.from("hit")), (10, 4, 0));
        report["timeout"] = Value::Null;
        assert!(Report::read(&report).is_err());
    }
}
