//! How long the gateway keeps what the helpdesk said.

use std::time::Duration;

use serde::{Deserialize, Deserializer};
use ticket_status_model::Stage;

/// How long the gateway keeps what the helpdesk said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct CacheTimes {
    /// A ticket somebody works on or waits for.
    #[serde(rename = "active_seconds", deserialize_with = "seconds")]
    pub active: Duration,
    /// A resolved ticket, which may be opened again.
    #[serde(rename = "resolved_seconds", deserialize_with = "seconds")]
    pub resolved: Duration,
    /// A closed ticket.
    #[serde(rename = "closed_seconds", deserialize_with = "seconds")]
    pub closed: Duration,
    /// That there is no such ticket. Short: a customer may look before the helpdesk has made the ticket.
    #[serde(rename = "unknown_seconds", deserialize_with = "seconds")]
    pub unknown: Duration,
    /// The first pause after a failure of the helpdesk; it doubles up to [`CacheTimes::PAUSE_MAX`].
    #[serde(rename = "failure_seconds", deserialize_with = "seconds")]
    pub failure: Duration,
    /// How long the last known status may be shown while the helpdesk fails.
    #[serde(rename = "stale_seconds", deserialize_with = "seconds")]
    pub stale: Duration,
    /// How many tickets are kept. A ticket takes about 2 kB, and as much again for each language that it is read in, up to
    /// four.
    pub tickets_max: u64,
}

impl CacheTimes {
    /// The longest pause between two attempts to reach a failing helpdesk.
    pub const PAUSE_MAX: Duration = Duration::from_secs(15);

    /// How long a ticket of this stage is kept.
    #[must_use]
    pub fn of(&self, stage: Stage) -> Duration {
        match stage {
            Stage::Resolved => self.resolved,
            Stage::Closed => self.closed,
            _ => self.active,
        }
    }
}

impl Default for CacheTimes {
    fn default() -> Self {
        Self {
            active: Duration::from_secs(15),
            resolved: Duration::from_secs(5 * 60),
            closed: Duration::from_secs(60 * 60),
            unknown: Duration::from_secs(10),
            failure: Duration::from_secs(2),
            stale: Duration::from_secs(24 * 60 * 60),
            tickets_max: 20_000,
        }
    }
}

fn seconds<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Duration, D::Error> {
    u32::deserialize(deserializer).map(|seconds| Duration::from_secs(seconds.into()))
}
