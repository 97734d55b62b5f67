//! One fuzz target: its program, its seeds, and what a run of it says.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use super::folder;
use crate::{places, say, sh};

/// One input may take so long; the slowest one should take a thousandth.
const INPUT_SECONDS_MAX: u64 = 10;

/// More memory than this for one input is a finding.
const MEMORY_MIB_MAX: u64 = 2048;

/// Loading the seeds and ending, besides the time that is asked for.
const AROUND: Duration = Duration::from_secs(5 * 60);

/// A target that is built.
pub(super) struct Target<'a> {
    name: &'a str,
    program: PathBuf,
}

impl<'a> Target<'a> {
    /// The target `name`, whose program lies in the folder `programs`.
    pub(super) fn new(programs: &Path, name: &'a str) -> Self {
        Self { name, program: programs.join(name) }
    }

    /// Runs all seeds and all of `corpus`, then what comes of them for a while; what is new is kept in `corpus`.
    ///
    /// # Errors
    /// When there is a finding; the message says what it is and where its input is kept.
    pub(super) fn run(&self, corpus: &Path, time: Duration) -> Result<String> {
        let (name, seeds) = (self.name, places::root().join("fuzz/seeds").join(self.name));
        let (findings, logs) = (folder().join("findings"), places::target().join("logs"));
        for folder in [corpus, &findings, &logs] {
            fs::create_dir_all(folder)?;
        }
        let log = logs.join(format!("fuzz-{name}.log"));
        let file = File::create(&log)?;
        let dictionary = places::root().join("fuzz/dictionaries").join(format!("{name}.dict"));
        let mut program = sh::command(&self.program);
        program
            .arg(format!("-max_total_time={}", time.as_secs()))
            .arg(format!("-timeout={INPUT_SECONDS_MAX}"))
            .arg(format!("-rss_limit_mb={MEMORY_MIB_MAX}"))
            .arg(format!("-artifact_prefix={}/{name}-", findings.display()))
            .arg("-print_final_stats=1")
            .args(dictionary.is_file().then(|| format!("-dict={}", dictionary.display())))
            .args([corpus, &seeds])
            .stdout(file.try_clone()?)
            .stderr(file);
        let started = Instant::now();
        let status = {
            let _waiting = say::waiting(&format!("fuzzing `{name}`"));
            sh::finish(&mut program, time + AROUND).with_context(|| format!("fuzzing `{name}`"))?
        };
        let said = String::from_utf8_lossy(&fs::read(&log)?).into_owned();
        if !status.success() {
            bail!("fuzzing `{name}` made a finding:\n{}\nAll of it: {}", gist(&said), places::shown(&log));
        }
        let executions = executions(&said).context("libFuzzer did not say how often it ran the target")?;
        Ok(format!("{name}: {executions} inputs in {} s, no finding", started.elapsed().as_secs()))
    }
}

/// How many inputs were tried.
fn executions(said: &str) -> Option<u64> {
    said.lines().find_map(|line| line.strip_prefix("stat::number_of_executed_units:")?.trim().parse().ok())
}

/// What went wrong, and with which input: the lines that are not a stack trace.
fn gist(said: &str) -> String {
    let tells = |line: &&str| {
        ["panicked at", "ERROR: ", "SUMMARY: ", "Test unit written to"].iter().any(|word| line.contains(word))
    };
    let lines: Vec<&str> = said.lines().collect();
    let mut kept = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let follows_panic = at > 0 && lines[at - 1].contains("panicked at");
        if tells(line) || follows_panic {
            kept.push(*line);
        }
    }
    kept.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_finding_is_told_without_its_stack() {
        let said = "INFO: Seed: 1\n\nthread '<unnamed>' panicked at targets/token.rs:32:50:\nonly a signed token\n\
                    ==7== ERROR: libFuzzer: deadly signal\n    #0 0x55 in __sanitizer_print_stack_trace\n\
                    SUMMARY: libFuzzer: deadly signal\nTest unit written to findings/token-crash-1\n";
        let gist = gist(said);
        assert!(gist.contains("only a signed token") && gist.contains("findings/token-crash-1"), "{gist}");
        assert!(!gist.contains("0x55"), "{gist}");
    }

    #[test]
    fn the_number_of_inputs_is_read() {
        assert_eq!(executions("x\nstat::number_of_executed_units: 1234\n"), Some(1234));
        assert_eq!(executions(""), None);
    }
}
