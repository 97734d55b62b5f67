//! What was measured, as tables of Markdown, and which promises were not kept.

use std::fmt::Write as _;
use std::time::Duration;

use super::rounds::Reads;
use super::start::{READS, Starts};
use super::wrk::{CONNECTIONS, Turn};
use super::{Measured, Wanted, quartiles};
use crate::bench::process::load_average;

/// What a cached read reaches at least, of what axum with nothing around it reaches.
const SHARE: f64 = 0.8;

/// How long a start takes at most.
const START: Duration = Duration::from_millis(100);

/// Two tables: cached reads, and the program.
pub(super) fn of(wanted: &Wanted, measured: &Measured) -> String {
    let mut text = format!(
        "{} rounds of {} s, {CONNECTIONS} connections; medians, and in brackets the quarters below and above. \
         Load average of the machine at the end: {}.\n\n\
         | cached read | gateway, a second | bare axum, a second | share of the rate | gateway, CPU each | bare axum, \
         CPU each | share by CPU | processor used |\n\
         | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n",
        wanted.rounds,
        wanted.seconds,
        load_average()
    );
    for reads in &measured.reads {
        let ours = |of: fn(&Turn) -> f64| quartiles(&each(reads, |(ours, _)| of(ours)));
        let theirs = |of: fn(&Turn) -> f64| quartiles(&each(reads, |(_, theirs)| of(theirs)));
        let _ = writeln!(
            text,
            "| {} | {} | {} | **{}** | {} µs | {} µs | **{}** | {:.0} %, {:.0} % |",
            reads.status,
            spread(ours(|turn| turn.rate), 0),
            spread(theirs(|turn| turn.rate), 0),
            spread(share_of_rate(reads), 2),
            spread(ours(|turn| turn.cpu_micros), 1),
            spread(theirs(|turn| turn.cpu_micros), 1),
            spread(share_by_cpu(reads), 2),
            ours(Turn::used_percent)[1],
            theirs(Turn::used_percent)[1],
        );
    }
    text += "\n| the program | |\n| --- | ---: |\n";
    for starts in &measured.starts {
        let (helpdesk, times) = (starts.helpdesk, starts.took.len());
        let _ =
            writeln!(text, "| start to ready, {helpdesk}, of {times} | {} ms |", spread(millis(starts), 1));
    }
    let mib = |bytes: f64| format!("{:.1} MiB", bytes / 1024.0 / 1024.0);
    let memory = |(rss, pss): (u64, Option<u64>)| {
        let own = pss.map_or(String::new(), |pss| format!(", its own share {}", mib(pss as f64 * 1024.0)));
        format!("{}{own}", mib(rss as f64 * 1024.0))
    };
    let _ = writeln!(text, "| binary | {} |", mib(measured.binary_bytes as f64));
    let _ = writeln!(text, "| memory once it is ready | {} |", memory(measured.memory.idle));
    let _ = writeln!(text, "| memory after {READS} cached reads | {} |", memory(measured.memory.after_reads));
    text
}

/// The promises that were not kept.
pub(super) fn missed(measured: &Measured) -> Vec<String> {
    let mut missed = Vec::new();
    for reads in &measured.reads {
        for (what, [_, share, _]) in [("rate", share_of_rate(reads)), ("CPU", share_by_cpu(reads))] {
            if share < SHARE {
                let status = reads.status;
                missed.push(format!(
                    "by {what}, a cached read with {status} reaches {share:.2} of bare axum, not {SHARE}"
                ));
            }
        }
    }
    for starts in &measured.starts {
        let [_, took, _] = millis(starts);
        if took >= START.as_secs_f64() * 1000.0 {
            missed.push(format!("with {} a start takes {took:.0} ms, not below 100", starts.helpdesk));
        }
    }
    missed
}

/// How many reads the gateway's processor could answer by the bare axum's: where others use the machine, or wrk is the
/// slower one, it is not what they do answer.
fn share_by_cpu(reads: &Reads) -> [f64; 3] {
    quartiles(&each(reads, |(ours, theirs)| theirs.cpu_micros / ours.cpu_micros))
}

/// The gateway's rate by the bare axum's of the same round.
fn share_of_rate(reads: &Reads) -> [f64; 3] {
    quartiles(&each(reads, |(ours, theirs)| ours.rate / theirs.rate))
}

fn each(reads: &Reads, of: impl Fn(&(Turn, Turn)) -> f64) -> Vec<f64> {
    reads.turns.iter().map(of).collect()
}

fn millis(starts: &Starts) -> [f64; 3] {
    quartiles(&starts.took.iter().map(|took| took.as_secs_f64() * 1000.0).collect::<Vec<_>>())
}

fn spread([below, middle, above]: [f64; 3], digits: usize) -> String {
    format!("{middle:.digits$} ({below:.digits$} to {above:.digits$})")
}

#[cfg(test)]
mod tests {
    use super::super::start::Memory;
    use super::*;

    fn measured(rate: f64, start_ms: u64) -> Measured {
        let turn = |rate: f64| Turn { rate, cpu_micros: 1e6 / rate };
        Measured {
            reads: vec![Reads { status: 304, turns: vec![(turn(rate), turn(1000.0)); 9] }],
            starts: vec![Starts { helpdesk: "a desk", took: vec![Duration::from_millis(start_ms); 15] }],
            memory: Memory { idle: (10 * 1024, None), after_reads: (12 * 1024, Some(11 * 1024)) },
            binary_bytes: 20 << 20,
        }
    }

    #[test]
    fn each_broken_promise_is_named() {
        assert!(missed(&measured(800.0, 99)).is_empty());
        let broken = missed(&measured(799.0, 100));
        assert_eq!(broken.len(), 3, "{broken:?}");
        assert!(broken[0].contains("rate") && broken[1].contains("CPU"), "{broken:?}");
        assert!(broken[2].contains("a desk"), "{broken:?}");
    }

    #[test]
    fn a_row_says_the_share_and_its_spread() {
        let wanted = Wanted { rounds: 9, seconds: 3, record: false, as_built: false };
        let table = of(&wanted, &measured(850.0, 20));
        assert!(table.contains("**0.85 (0.85 to 0.85)** | 100 %, 100 % |"), "{table}");
        assert!(table.contains("| binary | 20.0 MiB |"), "{table}");
    }
}
