//! What must hold, and whether it did.

use std::fmt;
use std::time::Duration;

use super::Wanted;
use super::phase::{Measured, Turn};
use super::table::ms;
use super::visitors::{Kind, watched};

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

/// How many files a gateway has open that nobody visits.
const FILES: usize = 40;

/// A promise with what was measured.
#[derive(Clone)]
pub(super) struct Promise {
    pub(super) kept: bool,
    text: String,
}

impl Promise {
    fn new(kept: bool, text: String) -> Self {
        Self { kept, text }
    }
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
    let mut promises: Vec<_> = Kind::ALL.into_iter().flat_map(|kind| of_kind(wanted, part, kind)).collect();
    match part.phase.turn {
        Turn::Answers => promises.extend(while_it_answers(wanted, part)),
        Turn::FallsSilent | Turn::StaysSilent => promises.extend(while_it_is_silent(part)),
        Turn::ComesBack => promises.push(once_it_is_back(part)),
    }
    let text = format!("the helpdesk has {} requests at once at most", part.open_most);
    promises.push(Promise::new(part.open_most <= AT_ONCE, text));
    if part.phase.turn == Turn::StaysSilent {
        promises.push(afterwards(part));
    }
    for promise in &mut promises {
        promise.text = format!("{}: {}", part.phase.name, promise.text);
    }
    promises
}

/// Every request is sent at its time and gets a proper answer.
fn of_kind(wanted: &Wanted, part: &Measured, kind: Kind) -> [Promise; 3] {
    let (report, name) = (part.report(kind), kind.name());
    let (rate, late, lost, all) = (report.rate(), report.late.0, report.socket_errors, report.requests);
    // wrk does not count the requests that still wait when it ends.
    let counted = if part.phase.turn == Turn::Answers { 0.95 } else { 0.8 };
    let wish = wanted.rate as f64 * kind.share() as f64 / 100.0;
    let good = match (kind, part.phase.turn) {
        (Kind::Cached, _) => report.with_status(&["200", "304"]),
        (_, Turn::Answers) => report.with_status(&["200"]),
        (_, _) => report.with_status(&["200", "503"]),
    };
    [
        Promise::new(
            late <= LATE && rate > counted * wish,
            format!("{name} are sent at their time: {rate:.0} a second, late by {}", ms(late)),
        ),
        Promise::new(lost == 0, format!("{name}: {lost} connections lost or timed out")),
        Promise::new(good == all, format!("{name}: {good} of {all} answers are as they should be")),
    ]
}

fn while_it_answers(wanted: &Wanted, part: &Measured) -> Vec<Promise> {
    let quick = |kind: Kind| {
        let helpdesk = if kind == Kind::Cached { Duration::ZERO } else { wanted.answer * 2 };
        let p99 = part.report(kind).at(990);
        let text =
            format!("99 % of {} take {}, of which the helpdesk {}", kind.name(), ms(p99), ms(helpdesk));
        Promise::new(p99 < P99 + helpdesk, text)
    };
    let cached = part.report(Kind::Cached);
    let (all, unchanged) = (cached.requests, cached.with_status(&["304"]));
    let stale: u64 = part.reports.iter().map(|report| report.from("stale")).sum();
    let third = part.memory_kib.get(part.memory_kib.len() / 3).copied().unwrap_or_default();
    let end = part.memory_kib.last().copied().unwrap_or_default();
    let memory =
        format!("memory stays flat: {} MiB after a third, {} MiB at the end", third / 1024, end / 1024);
    let (asked, others) =
        (part.asked as u64, [Kind::Fresh, Kind::Lookups].map(|kind| part.report(kind).requests));
    let questions = watched() * (wanted.seconds / KEPT + 1) + others.iter().sum::<u64>();
    let mut promises = Kind::ALL.map(quick).to_vec();
    promises.extend([
        Promise::new(unchanged == all, format!("{unchanged} of {all} cached reads are not sent anew")),
        Promise::new(stale == 0, format!("{stale} answers are stale while the helpdesk answers")),
        Promise::new(end <= third + third / 20 + 4096, memory),
        Promise::new(
            // Names are looked up once an hour, and the backlog is counted.
            asked <= questions * 2 + 100,
            format!("{asked} requests to the helpdesk for at most {questions} questions of two"),
        ),
    ]);
    promises
}

fn while_it_is_silent(part: &Measured) -> Vec<Promise> {
    let cached = part.report(Kind::Cached);
    let (max, p99, stale) = (cached.max, cached.at(990), cached.from("stale"));
    let refused = |kind: Kind| {
        let report = part.report(kind);
        let (refused, max) = (report.with_status(&["503"]), report.max);
        let text = format!("{}: {refused} times 503, the longest took {}", kind.name(), ms(max));
        Promise::new(max < DEADLINE && refused > 0, text)
    };
    vec![
        Promise::new(max < PATIENCE, format!("no cached read takes more than {}", ms(max))),
        Promise::new(p99 < P99, format!("99 % of the cached reads take {}", ms(p99))),
        Promise::new(stale > 0, format!("{stale} cached reads are served as stale")),
        refused(Kind::Fresh),
        refused(Kind::Lookups),
    ]
}

fn once_it_is_back(part: &Measured) -> Promise {
    let last = |kind: Kind| {
        let seen = &part.report(kind).last_seen;
        ["stale", "503"].iter().filter_map(|what| seen.get(*what)).max().copied().unwrap_or_default()
    };
    let last = Kind::ALL.into_iter().map(last).max().unwrap_or_default();
    Promise::new(last <= BACK_AFTER, format!("everything is fresh again after {last} s"))
}

fn afterwards(part: &Measured) -> Promise {
    let (_, during, after) = part.files;
    let text = format!(
        "{during} files are open under load, {after} afterwards, {} at the helpdesk",
        part.open_after
    );
    Promise::new(after <= FILES && part.open_after <= 1, text)
}
