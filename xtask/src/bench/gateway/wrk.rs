//! wrk at work, as fast as one connection after the other is answered.

use std::net::SocketAddr;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};

use crate::bench::process::Process;
use crate::sh;

/// How many requests are on their way at once.
pub(super) const CONNECTIONS: usize = 32;

/// What wrk sends, for how long and on which processor.
pub(super) struct Load<'a> {
    pub(super) wrk: &'a Path,
    pub(super) core: usize,
    pub(super) seconds: u64,
    pub(super) headers: &'a [String],
}

/// What one turn showed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Turn {
    /// Requests a second.
    pub(super) rate: f64,
    /// How long each kept the server's processor, in microseconds.
    pub(super) cpu_micros: f64,
}

impl Turn {
    /// How much of the server's processor the server used, in percent. Far below 100 it was not the slower one.
    pub(super) fn used_percent(&self) -> f64 {
        self.rate * self.cpu_micros / 1e4
    }
}

impl Load<'_> {
    /// Asks as fast as answers come.
    pub(super) fn run(&self, address: SocketAddr, path: &str, server: Process) -> Result<Turn> {
        let mut wrk = sh::command("taskset");
        wrk.args(["-c", &self.core.to_string()]).arg(self.wrk);
        wrk.args(["-t1", &format!("-c{CONNECTIONS}"), &format!("-d{}s", self.seconds)]);
        for header in self.headers {
            wrk.args(["-H", header]);
        }
        wrk.arg(format!("http://{address}{path}"));
        let busy = server.exactly_busy();
        let output = wrk.output().context("wrk cannot be started")?;
        let busy = server.exactly_busy() - busy;
        ensure!(output.status.success(), "wrk failed: {}", String::from_utf8_lossy(&output.stderr));
        turn(&String::from_utf8_lossy(&output.stdout), busy)
    }
}

/// Reads wrk's report: `  123456 requests in 3.01s, 98.7MB read`.
fn turn(report: &str, busy: Duration) -> Result<Turn> {
    if let Some(line) = report.lines().find(|line| line.contains("Non-2xx") || line.contains("errors")) {
        bail!("not every request was answered well: {}", line.trim());
    }
    let line = report.lines().find(|line| line.contains(" requests in "));
    let mut words = line.with_context(|| format!("wrk says something else: {report}"))?.split_whitespace();
    let requests: f64 = words.next().and_then(|word| word.parse().ok()).context("wrk counts no requests")?;
    let seconds = words.nth(2).and_then(|word| word.strip_suffix("s,")?.parse::<f64>().ok());
    let seconds = seconds.context("wrk took no seconds")?;
    ensure!(requests > 0.0, "nothing was answered");
    Ok(Turn { rate: requests / seconds, cpu_micros: busy.as_secs_f64() * 1e6 / requests })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_is_read_and_one_with_errors_is_refused() {
        let report = "Running 3s test\n  60000 requests in 3.00s, 50.16MB read\nRequests/sec:  20000.00\n";
        let read = turn(report, Duration::from_millis(600)).expect("a report");
        assert_eq!(read, Turn { rate: 20_000.0, cpu_micros: 10.0 });
        for bad in ["  Non-2xx or 3xx responses: 7\n", "  Socket errors: connect 0, read 1\n"] {
            assert!(turn(&format!("{report}{bad}"), Duration::ZERO).is_err(), "{bad}");
        }
        assert!(turn("", Duration::ZERO).is_err());
    }
}
