//! What Linux knows of a running program: memory, time, open files.

use std::fs;
use std::time::Duration;

/// Linux counts processor time in hundredths of a second.
const TICK: Duration = Duration::from_millis(10);

/// A running program.
#[derive(Clone, Copy)]
pub(super) struct Process(pub(super) u32);

impl Process {
    /// Its memory, in KiB.
    pub(super) fn rss_kib(self) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.0)).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or_default()
    }

    /// Its share of the memory that it has together with others, in KiB; nothing where only root may know.
    pub(super) fn pss_kib(self) -> Option<u64> {
        let rollup = fs::read_to_string(format!("/proc/{}/smaps_rollup", self.0)).ok()?;
        let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"))?;
        line.split_whitespace().next()?.parse().ok()
    }

    /// How long all of its threads that still run have kept processors busy, as the scheduler counts it: to the
    /// nanosecond, where [`Self::busy`] counts hundredths of a second.
    pub(super) fn exactly_busy(self) -> Duration {
        let threads = fs::read_dir(format!("/proc/{}/task", self.0)).into_iter().flatten().flatten();
        let counts = threads.filter_map(|thread| fs::read_to_string(thread.path().join("schedstat")).ok());
        let nanos = counts.filter_map(|count| count.split(' ').next()?.parse::<u64>().ok()).sum();
        Duration::from_nanos(nanos)
    }

    /// How long it has kept processors busy.
    pub(super) fn busy(self) -> Duration {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.0)).unwrap_or_default();
        // "pid (name with ) and spaces) state …": user and system time are the 12th and 13th after the name.
        let fields = stat.rsplit(") ").next().unwrap_or_default().split(' ');
        let ticks: u64 = fields.skip(11).take(2).filter_map(|ticks| ticks.parse::<u64>().ok()).sum();
        TICK.saturating_mul(u32::try_from(ticks).unwrap_or(u32::MAX))
    }

    /// How many sockets and files it has open.
    pub(super) fn open_files(self) -> usize {
        fs::read_dir(format!("/proc/{}/fd", self.0)).map_or(0, Iterator::count)
    }
}

/// What else the machine does: the load average of the last minute.
pub(super) fn load_average() -> String {
    let text = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    text.split(' ').next().unwrap_or("?").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(target_os = "linux")]
    fn a_running_program_has_memory_time_and_files() {
        let own = Process(std::process::id());
        assert!(own.rss_kib() > 100 && own.open_files() > 2, "{} KiB", own.rss_kib());
        assert!(own.busy() < Duration::from_secs(60 * 60));
    }
}
