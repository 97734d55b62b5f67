//! Which processors are measured on.

use std::fs;

use anyhow::{Context, Result};

/// One processor for what is measured, and one for whoever asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cores {
    pub(super) server: usize,
    pub(super) visitors: usize,
}

/// The first two processors that this program may use.
///
/// # Errors
/// When there are fewer, or `taskset` is missing.
pub(super) fn two() -> Result<Cores> {
    crate::sh::which("taskset").context("`taskset` is missing: install util-linux")?;
    let status = fs::read_to_string("/proc/self/status").context("this is measured on Linux only")?;
    let list = status.lines().find_map(|line| line.strip_prefix("Cpus_allowed_list:")).unwrap_or_default();
    match allowed(list)[..] {
        [server, visitors, ..] => Ok(Cores { server, visitors }),
        _ => anyhow::bail!("two processors are needed: one for the gateway, one for whoever asks it"),
    }
}

/// The numbers in a list like `0-2,5`.
fn allowed(list: &str) -> Vec<usize> {
    let part = |part: &str| {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        Some(first.trim().parse().ok()?..=last.trim().parse().ok()?)
    };
    list.split(',').filter_map(part).flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::allowed;

    #[test]
    fn a_list_of_processors_is_read() {
        assert_eq!(allowed("\t0-2,5\n"), [0, 1, 2, 5]);
        assert_eq!(allowed("3"), [3]);
        assert!(allowed("").is_empty());
    }
}
