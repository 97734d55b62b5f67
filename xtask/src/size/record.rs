//! `xtask/size.txt`: one line per toolchain, because compilers differ in the bytes they make.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::places;

const HEADER: &str = "\
# Bytes (brotli) of a first view, by toolchain. `cargo xtask size --record` writes this file;
# the commit that changes it says why.
";

/// The recorded figures by toolchain line.
#[derive(Clone, Default)]
pub(super) struct Record(BTreeMap<String, usize>);

/// How a figure stands to the record.
#[derive(Debug, PartialEq)]
pub(super) enum Verdict {
    /// As recorded.
    Same,
    /// This toolchain has no figure yet.
    NoRecord,
    /// More or less than recorded.
    Differs {
        /// The recorded bytes.
        recorded: usize,
    },
}

impl Record {
    /// Reads the record; a missing file is an empty one.
    pub(super) fn read() -> Result<Self> {
        Self::parse(&fs::read_to_string(file()).unwrap_or_default())
    }

    /// The record with this toolchain's figure in place of an older one.
    pub(super) fn with(mut self, toolchain: &str, brotli: usize) -> Self {
        self.0.insert(toolchain.to_owned(), brotli);
        self
    }

    /// Writes the file.
    pub(super) fn write(&self) -> Result<()> {
        Ok(fs::write(file(), self.text())?)
    }

    /// Compares a figure with this toolchain's.
    pub(super) fn compare(&self, toolchain: &str, brotli: usize) -> Verdict {
        match self.0.get(toolchain) {
            None => Verdict::NoRecord,
            Some(&recorded) if recorded == brotli => Verdict::Same,
            Some(&recorded) => Verdict::Differs { recorded },
        }
    }

    fn parse(text: &str) -> Result<Self> {
        let lines = text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
        let figures = lines.map(|line| {
            let (bytes, toolchain) = line.split_once(' ').context("a line lacks its toolchain")?;
            Ok((toolchain.trim().to_owned(), bytes.parse()?))
        });
        let figures: Result<_> = figures.collect();
        Ok(Self(
            figures
                .context("xtask/size.txt cannot be read: write it anew with `cargo xtask size --record`")?,
        ))
    }

    fn text(&self) -> String {
        let lines: String =
            self.0.iter().map(|(toolchain, bytes)| format!("{bytes} {toolchain}\n")).collect();
        format!("{HEADER}{lines}")
    }
}

fn file() -> PathBuf {
    places::root().join("xtask/size.txt")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_difference_in_either_direction_is_seen() {
        let record = Record::default().with("rustc 1", 100);
        assert_eq!(record.compare("rustc 1", 101), Verdict::Differs { recorded: 100 });
        assert_eq!(record.compare("rustc 1", 99), Verdict::Differs { recorded: 100 });
        assert_eq!(record.compare("rustc 1", 100), Verdict::Same);
    }

    #[test]
    fn another_toolchain_has_its_own_figure() {
        let record = Record::default().with("rustc 1", 100).with("rustc 2", 90);
        assert_eq!(record.compare("rustc 2", 90), Verdict::Same);
        assert_eq!(record.compare("rustc 3", 90), Verdict::NoRecord);
    }

    #[test]
    fn what_is_written_can_be_read() {
        let text = Record::default().with("rustc 1.96.0 (abc 2026), built here", 100).text();
        let back = Record::parse(&text).expect("readable");
        assert_eq!(back.compare("rustc 1.96.0 (abc 2026), built here", 100), Verdict::Same);
    }
}
