//! `cargo xtask test [part …]`: every check and every test. What cannot run here is named at the end, never
//! silently skipped; in CI it counts as failed. The last line is `N passed, N failed`.

pub(crate) mod ahead;
mod cargo_test;
mod parts;
mod tally;

use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use crate::say;
use ahead::Ahead;
pub(crate) use parts::take_pictures;
use parts::{PARTS, Part};
use tally::Tally;

/// How a part went.
pub(crate) enum Outcome {
    /// It ran.
    Ran(Tally),
    /// It ran, but for something that hangs on what this machine does not decide, a database elsewhere say: what, why, and
    /// what to do. It is named, and fails nothing.
    RanWithout(Tally, String),
    /// It ran, but for something that this machine could have: what, why, and what to do. In CI it counts as failed.
    RanInPart(Tally, String),
    /// It cannot run on this machine: why, and what to do.
    NotRun(String),
}

/// Runs the named parts, or all of them.
///
/// # Errors
/// When a part is not known. Failed tests are no error but a failing exit code.
pub(crate) fn run(names: &[&str]) -> Result<ExitCode> {
    let parts = chosen(names)?;
    let mut report = Report::default();
    let mut under_way = None;
    for part in parts {
        report.note(part);
        if names.is_empty() && part.name == parts::LAST_BUSY {
            under_way = Ahead::start();
        }
    }
    drop(under_way);
    parts::clear_up()?;
    let in_ci = std::env::var_os("CI").is_some_and(|value| !value.is_empty());
    Ok(report.close(in_ci))
}

fn chosen(names: &[&str]) -> Result<Vec<&'static Part>> {
    if let Some(unknown) = names.iter().find(|name| !PARTS.iter().any(|part| part.name == **name)) {
        let known: Vec<&str> = PARTS.iter().map(|part| part.name).collect();
        bail!("there is no test part `{unknown}`: the parts are {}", known.join(", "));
    }
    Ok(PARTS.iter().filter(|part| names.is_empty() || names.contains(&part.name)).collect())
}

#[derive(Default)]
struct Report {
    total: Tally,
    lines: Vec<String>,
    not_run: Vec<String>,
    left_out: Vec<String>,
}

impl Report {
    /// Runs one part and keeps how it went.
    fn note(&mut self, part: &Part) {
        say::step(&format!("== {}: {}", part.name, part.what));
        let started = Instant::now();
        let outcome = (part.run)();
        let took = started.elapsed();
        let tally = match outcome {
            Ok(Outcome::Ran(tally)) => tally,
            Ok(Outcome::RanWithout(tally, what)) => {
                self.left_out.push(format!("NOT CHECKED: {}: {what}", part.name));
                tally
            }
            Ok(Outcome::RanInPart(tally, what)) => {
                self.not_run.push(format!("NOT RUN: {}: {what}", part.name));
                tally
            }
            Ok(Outcome::NotRun(why)) => {
                self.not_run.push(format!("NOT RUN: {}: {why}", part.name));
                self.line(part, "not run", took);
                return;
            }
            Err(problem) => {
                println!("xtask: {problem:#}");
                Tally::failure()
            }
        };
        let verdict = format!("{} passed, {} failed", tally.passed, tally.failed);
        self.total = self.total + tally;
        self.line(part, &verdict, took);
    }

    fn line(&mut self, part: &Part, verdict: &str, took: Duration) {
        let line = format!("{:<16} {:>7.1} s   {verdict}", part.name, took.as_secs_f32());
        say::step(&line);
        self.lines.push(line);
    }

    /// Prints the summary, with the closing line alone on its line.
    fn close(mut self, in_ci: bool) -> ExitCode {
        println!();
        for line in self.lines.iter().chain(&self.not_run).chain(&self.left_out) {
            println!("{line}");
        }
        if in_ci && !self.not_run.is_empty() {
            println!("In CI a part that did not run counts as failed.");
            self.total.failed += self.not_run.len();
        }
        println!("{} passed, {} failed", self.total.passed, self.total.failed);
        if self.total.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passes() -> Result<Outcome> {
        Ok(Outcome::Ran(Tally { passed: 3, failed: 0 }))
    }

    fn breaks() -> Result<Outcome> {
        bail!("it broke")
    }

    fn cannot() -> Result<Outcome> {
        Ok(Outcome::NotRun("no browser: install one".to_owned()))
    }

    fn leaves_out() -> Result<Outcome> {
        Ok(Outcome::RanWithout(Tally { passed: 2, failed: 0 }, "known holes: connect".to_owned()))
    }

    fn runs_in_part() -> Result<Outcome> {
        Ok(Outcome::RanInPart(Tally { passed: 1, failed: 0 }, "in WebKit: install it".to_owned()))
    }

    fn report(runs: &[fn() -> Result<Outcome>]) -> Report {
        let mut report = Report::default();
        for &run in runs {
            report.note(&Part { name: "part", what: "for this test", run });
        }
        report
    }

    #[test]
    fn a_part_that_breaks_counts_as_a_failure_and_the_next_still_runs() {
        let report = report(&[breaks, passes]);
        assert_eq!(report.total, Tally { passed: 3, failed: 1 });
    }

    #[test]
    fn a_part_that_cannot_run_fails_only_in_ci() {
        assert_eq!(report(&[passes, cannot]).close(false), ExitCode::SUCCESS);
        assert_eq!(report(&[passes, cannot]).close(true), ExitCode::FAILURE);
    }

    #[test]
    fn a_part_that_runs_in_part_counts_what_it_ran_and_fails_in_ci() {
        let report_of_it = report(&[runs_in_part]);
        assert_eq!(report_of_it.total, Tally { passed: 1, failed: 0 });
        assert_eq!(report_of_it.not_run, ["NOT RUN: part: in WebKit: install it"]);
        assert_eq!(report(&[runs_in_part]).close(false), ExitCode::SUCCESS);
        assert_eq!(report_of_it.close(true), ExitCode::FAILURE);
    }

    #[test]
    fn what_a_part_leaves_out_is_named_and_fails_nothing() {
        let report_of_it = report(&[leaves_out]);
        assert_eq!(report_of_it.total, Tally { passed: 2, failed: 0 });
        assert_eq!(report_of_it.left_out, ["NOT CHECKED: part: known holes: connect"]);
        assert_eq!(report_of_it.close(true), ExitCode::SUCCESS);
    }

    #[test]
    fn an_unknown_part_is_answered_with_the_known_ones() {
        let problem = chosen(&["everything"]).err().expect("unknown").to_string();
        assert!(problem.contains("`everything`") && problem.contains("browser"), "{problem}");
    }
}
