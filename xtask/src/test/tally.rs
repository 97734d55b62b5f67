//! Counting what test programs report.

use std::ops::Add;

/// How many tests and checks passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Tally {
    /// Those that passed.
    pub(crate) passed: usize,
    /// Those that failed.
    pub(crate) failed: usize,
}

impl Tally {
    /// One check that passed.
    pub(crate) fn success() -> Self {
        Self { passed: 1, failed: 0 }
    }

    /// One check that failed.
    pub(crate) fn failure() -> Self {
        Self { passed: 0, failed: 1 }
    }

    /// What a line of a test program's output reports; nothing for all other lines.
    pub(crate) fn of_line(line: &str) -> Self {
        let Some(report) = line.trim().strip_prefix("test result: ") else { return Self::default() };
        let count = |word: &str| {
            let before = report.split(word).next().unwrap_or_default();
            let number = before.rsplit(|c: char| !c.is_ascii_digit()).next().unwrap_or_default();
            number.parse().unwrap_or(0)
        };
        Self { passed: count(" passed"), failed: count(" failed;") }
    }

    /// What is counted for a program that ended this way: a bad end without a failed test is a failure too.
    pub(crate) fn of_program(self, ended_well: bool) -> Self {
        if ended_well || self.failed > 0 { self } else { self + Self::failure() }
    }
}

impl Add for Tally {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { passed: self.passed + other.passed, failed: self.failed + other.failed }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_a_test_program_reports() {
        let line = "test result: FAILED. 12 passed; 3 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s";
        assert_eq!(Tally::of_line(line), Tally { passed: 12, failed: 3 });
        assert_eq!(Tally::of_line("test keeps_its_promise ... ok"), Tally::default());
    }

    #[test]
    fn a_program_that_crashes_without_a_report_counts_as_failed() {
        assert_eq!(Tally::default().of_program(false), Tally::failure());
        assert_eq!(Tally { passed: 4, failed: 0 }.of_program(false), Tally { passed: 4, failed: 1 });
        assert_eq!(Tally { passed: 4, failed: 2 }.of_program(false), Tally { passed: 4, failed: 2 });
    }
}
