//! How long the gateway takes to start, and how much memory it has then.

use std::time::{Duration, Instant};

use anyhow::{Result, ensure};

use super::GATEWAY;
use super::rounds::{TICKET, authorization};
use super::server::{Server, WITH_DESK, WITH_STAND_IN, gateway};
use crate::bench::token::Key;
use crate::{http, say};

/// How often each is started.
const TIMES: usize = 15;

/// How many reads make the second figure of memory.
pub(super) const READS: usize = 1_000;

/// How long starts took: from the call that runs the program until `/health/ready` answers 200.
pub(super) struct Starts {
    pub(super) helpdesk: &'static str,
    pub(super) took: Vec<Duration>,
}

/// Memory in KiB: of the process, and its share of what it has together with others, where that may be known.
pub(super) struct Memory {
    pub(super) idle: (u64, Option<u64>),
    pub(super) after_reads: (u64, Option<u64>),
}

/// Starts with each helpdesk, the first time not counted: it makes the desk's file.
pub(super) fn all() -> Result<Vec<Starts>> {
    [("the built-in desk", WITH_DESK), ("Request Tracker (stand-in)", WITH_STAND_IN)]
        .into_iter()
        .map(|(helpdesk, config)| {
            say::step(&format!("Starting with {helpdesk}, {TIMES} times"));
            let starts = (0..=TIMES).map(|_| start(config)).collect::<Result<Vec<_>>>()?;
            Ok(Starts { helpdesk, took: starts[1..].to_vec() })
        })
        .collect()
}

fn start(config: &str) -> Result<Duration> {
    let begun_at = Instant::now();
    let _server = Server::start(gateway(config), GATEWAY, "/health/ready")?;
    Ok(begun_at.elapsed())
}

/// The gateway's memory once it is ready, and after some cached reads.
pub(super) fn memory(key: &Key) -> Result<Memory> {
    say::step("Looking at the gateway's memory");
    let server = Server::start(gateway(WITH_STAND_IN), GATEWAY, "/health/ready")?;
    let now = || (server.process().rss_kib(), server.process().pss_kib());
    let idle = now();
    let headers = [authorization(key)];
    for _ in 0..READS {
        ensure!(http::get(GATEWAY, TICKET, &headers)?.status == 200, "a read was not answered");
    }
    Ok(Memory { idle, after_reads: now() })
}
