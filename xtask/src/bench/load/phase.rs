//! One part of the run: what the helpdesk does meanwhile, and what was measured.

use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::Result;

use super::Wanted;
use super::gateway::Gateway;
use super::visitors::{Kind, Visitors};
use super::wrk::{Load, Report};
use crate::bench::process::load_average;
use crate::bench::stand_in::StandIn;

/// How often memory is looked at, at least.
const MINUTE: Duration = Duration::from_secs(60);

/// How long after the last request the gateway is looked at once more: it closes idle connections after 15 seconds.
const AFTERWARDS: Duration = Duration::from_secs(17);

/// What the helpdesk does, a second after the part has begun.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Turn {
    /// It answers all the time.
    Answers,
    /// It answers no more.
    FallsSilent,
    /// It answers again.
    ComesBack,
    /// It has been silent before and stays so.
    StaysSilent,
}

/// A part of the run.
pub(super) struct Phase {
    pub(super) name: &'static str,
    pub(super) turn: Turn,
    /// How long it takes; the steady one as long as is asked for.
    seconds: Option<u64>,
}

/// The parts, in their order.
pub(super) const PHASES: [Phase; 5] = [
    Phase { name: "steady", turn: Turn::Answers, seconds: None },
    Phase { name: "silent for 30 s", turn: Turn::FallsSilent, seconds: Some(31) },
    Phase { name: "back", turn: Turn::ComesBack, seconds: Some(30) },
    Phase { name: "silent again", turn: Turn::FallsSilent, seconds: Some(20) },
    Phase { name: "silent for good", turn: Turn::StaysSilent, seconds: Some(60) },
];

impl Phase {
    /// How long it takes.
    pub(super) fn seconds(&self, wanted: &Wanted) -> u64 {
        self.seconds.unwrap_or(wanted.seconds)
    }
}

/// What was measured in one part.
pub(super) struct Measured {
    pub(super) phase: &'static Phase,
    /// wrk's reports, in the order of [`Kind::ALL`].
    pub(super) reports: Vec<Report>,
    /// The gateway's memory in KiB: before, during, at the end of the load.
    pub(super) memory_kib: Vec<u64>,
    /// How much of one processor the gateway used, in percent.
    pub(super) busy_percent: f64,
    /// What the helpdesk was asked, how many requests were open at once at most, and how many still are.
    pub(super) asked: usize,
    pub(super) open_most: usize,
    pub(super) open_after: usize,
    /// The gateway's open files before, in the middle and, where the run ends, afterwards.
    pub(super) files: (usize, usize, usize),
    pub(super) load_average: String,
}

impl Measured {
    /// Runs one part.
    pub(super) fn of(
        phase: &'static Phase,
        wanted: &Wanted,
        wrk: &Path,
        helpdesk: &StandIn,
        gateway: &Gateway,
        visitors: &mut Visitors,
    ) -> Result<Self> {
        let process = gateway.process();
        let seconds = phase.seconds(wanted);
        let begun_at = Instant::now();
        let (busy, files_before) = (process.busy(), process.open_files());
        let mut memory_kib = vec![process.rss_kib()];
        helpdesk.take_counts();
        let mut loads = Vec::new();
        for kind in Kind::ALL {
            let count = wanted.rate * kind.share() * (seconds + 1) / 100 + 1;
            let requests = visitors.requests(kind, count)?;
            loads.push(Load::start(wrk, kind, &requests, wanted.rate, seconds)?);
        }
        let load_begun_at = Instant::now();
        thread::sleep(Duration::from_secs(1));
        match phase.turn {
            Turn::FallsSilent => helpdesk.fall_silent(),
            Turn::ComesBack => helpdesk.answer_again(),
            Turn::Answers | Turn::StaysSilent => {}
        }
        let length = Duration::from_secs(seconds);
        let step = MINUTE.min(length / 5);
        while load_begun_at.elapsed() + step < length {
            thread::sleep(step);
            memory_kib.push(process.rss_kib());
        }
        thread::sleep((length - Duration::from_millis(500)).saturating_sub(load_begun_at.elapsed()));
        let files_during = process.open_files();
        memory_kib.push(process.rss_kib());
        let limit = Duration::from_secs(120);
        let reports = loads.into_iter().map(|load| load.finish(limit)).collect::<Result<Vec<_>>>()?;
        let busy_percent = 100.0 * (process.busy() - busy).as_secs_f64() / begun_at.elapsed().as_secs_f64();
        let load_average = load_average();
        if phase.turn == Turn::StaysSilent {
            thread::sleep(AFTERWARDS);
        }
        let (asked, open_most) = helpdesk.take_counts();
        let files = (files_before, files_during, process.open_files());
        let open_after = helpdesk.open();
        Ok(Self {
            phase,
            reports,
            memory_kib,
            busy_percent,
            asked,
            open_most,
            open_after,
            files,
            load_average,
        })
    }

    /// What was measured of one kind.
    pub(super) fn report(&self, kind: Kind) -> &Report {
        &self.reports[Kind::ALL.iter().position(|known| *known == kind).unwrap_or_default()]
    }

    /// The latency that 99 % of all requests together did not exceed.
    pub(super) fn p99(&self) -> Duration {
        let weighted = |report: &Report| {
            let weight = report.requests as f64 / 1000.0;
            report.permille.iter().map(move |latency| (*latency, weight)).collect::<Vec<_>>()
        };
        let mut all: Vec<(Duration, f64)> = self.reports.iter().flat_map(weighted).collect();
        all.sort_by_key(|(latency, _)| *latency);
        let mut left = 0.99 * all.iter().map(|(_, weight)| weight).sum::<f64>();
        let reaches = |(_, weight): &&(Duration, f64)| {
            left -= weight;
            left <= 0.0
        };
        all.iter().find(reaches).map_or(Duration::ZERO, |(latency, _)| *latency)
    }
}
