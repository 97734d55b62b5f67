//! What must hold, and whether it did.

use std::fmt;
use std::time::Duration;

use super::Wanted;
use super::phase::{Measured, Turn};
use super::table::ms;
use super::visitors::{Kind, known};

/// How long 99 of 100 requests may take, beside what the helpdesk takes.
const P99: Duration = Duration::from_millis(50);

/// How late wrk may send 99 of 100 requests; later, and it is wrk that was measured.
const LATE: Duration = Duration::from_millis(20);

/// How many questions the helpdesk is asked at once, and one request more: the backlog's count.
const AT_ONCE: usize = 16 + 1;

/// How long the gateway waits for its helpdesk, and what a visitor may wait beside it: one step of `refused_lookup_ms`.
const DEADLINE: Duration = Duration::from_millis(8_000 + 400 + 200);

/// How long a reader waits whose ticket is known, while nobody knows yet that the helpdesk is silent.
const PATIENCE: Duration = Duration::from_millis(2_000 + 200);

/// After how many seconds everything is fresh again: the longest pause, and the silence of the last question.
const BACK_AFTER: u64 = 15 + 8 + 1;

/// How long a ticket that is worked on is kept at least, in seconds.
const KEPT: u64 = 12;

/// A promise with what was measured.
pub(super) struct Promise {
    pub(super) kept: bool,
    text: String,
}

impl fmt::Display for Promise {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", if self.kept { "kept  " } else { "BROKEN" }, self.text)
    }
}

/// All promises, part by part.
pub(super) fn of(wanted: &Wanted, measured: &[Measured]) -> Vec<Promise> {
    measured.iter().flat_map(|part| of_part(wanted, part)).collect()
}

fn of_part(wanted: &Wanted, part: &Measured) -> Vec<Promise> {
    let name = part.phase.name;
    let mut promises = Vec::new();
    let mut promise =
        |kept: bool, text: String| promises.push(Promise { kept, text: format!("{name}: {text}") });
    for kind in Kind::ALL {
        let report = part.report(kind);
        let all = report.requests;
        let wish = wanted.rate as f64 * kind.share() as f64 / 100.0;
        promise(
            report.late.0 <= LATE && report.rate() > 0.95 * wish,
            format!(
                "{} are sent at their time: {:.0} a second, late by {}",
                kind.name(),
                report.rate(),
                ms(report.late.0)
            ),
        );
        promise(
            report.socket_errors == 0,
            format!("{}: {} connections lost or timed out", kind.name(), report.socket_errors),
        );
        let good = match (kind, part.phase.turn) {
            (Kind::Cached, _) => report.with_status(&["200", "304"]),
            (_, Turn::Answers) => report.with_status(&["200"]),
            (_, _) => report.with_status(&["200", "304", "503"]),
        };
        promise(good == all, format!("{}: {} of {all} answers are as they should be", kind.name(), good));
    }
    let cached = part.report(Kind::Cached);
    match part.phase.turn {
        Turn::Answers => {
            for kind in Kind::ALL {
                let helpdesk = if kind == Kind::Cached { Duration::ZERO } else { wanted.answer * 2 };
                let p99 = part.report(kind).at(990);
                let text = format!(
                    "99 % of {} take {}, of which the helpdesk {}",
                    kind.name(),
                    ms(p99),
                    ms(helpdesk)
                );
                promise(p99 < P99 + helpdesk, text);
            }
            promise(
                cached.with_status(&["304"]) == cached.requests,
                format!(
                    "{} of {} cached reads are not sent anew",
                    cached.with_status(&["304"]),
                    cached.requests
                ),
            );
            let stale: u64 = part.reports.iter().map(|report| report.from("stale")).sum();
            promise(stale == 0, format!("{stale} answers are stale while the helpdesk answers"));
            let third = part.memory_kib.get(part.memory_kib.len() / 3).copied().unwrap_or_default();
            let end = part.memory_kib.last().copied().unwrap_or_default();
            promise(
                end <= third + third / 20 + 4096,
                format!(
                    "memory stays flat: {} MiB after a third, {} MiB at the end",
                    third / 1024,
                    end / 1024
                ),
            );
            let questions = known() * (wanted.seconds / KEPT + 1)
                + part.report(Kind::Fresh).requests
                + part.report(Kind::Lookups).requests / 2;
            promise(
                part.asked as u64 <= questions * 2 + questions / 50,
                format!("{} requests to the helpdesk for {questions} questions of two", part.asked),
            );
        }
        Turn::FallsSilent | Turn::StaysSilent => {
            promise(cached.max < PATIENCE, format!("no cached read takes more than {}", ms(cached.max)));
            promise(cached.at(990) < P99, format!("99 % of the cached reads take {}", ms(cached.at(990))));
            promise(
                cached.from("stale") > 0,
                format!("{} cached reads are served as stale", cached.from("stale")),
            );
            for kind in [Kind::Fresh, Kind::Lookups] {
                let report = part.report(kind);
                let (refused, max) = (report.with_status(&["503"]), report.max);
                let text = format!("{}: {refused} times 503, the longest took {}", kind.name(), ms(max));
                promise(max < DEADLINE && refused > 0, text);
            }
        }
        Turn::ComesBack => {
            let last =
                |kind: Kind, what: &str| part.report(kind).last_seen.get(what).copied().unwrap_or_default();
            let last =
                last(Kind::Cached, "stale").max(last(Kind::Fresh, "503")).max(last(Kind::Lookups, "503"));
            promise(last <= BACK_AFTER, format!("everything is fresh again after {last} s"));
        }
    }
    promise(
        part.open_most <= AT_ONCE,
        format!("the helpdesk has {} requests at once at most", part.open_most),
    );
    if part.phase.turn == Turn::StaysSilent {
        let (_, during, after) = part.files;
        promise(
            after < 40 && part.open_after <= 1,
            format!("{during} files open under load, {after} afterwards"),
        );
    }
    promises
}
