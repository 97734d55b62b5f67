//! The backlog: how many tickets wait for a first reply, and how long one usually takes.

use serde::{Deserialize, Serialize};

use crate::{Moment, moment::lenient};

/// What a company can say of all its tickets at one moment.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct Backlog {
    /// When it was counted.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub at: Option<Moment>,
    /// How many open tickets have no public reply from staff yet.
    pub unanswered: u32,
    /// When the oldest of them arrived.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub oldest_at: Option<Moment>,
    /// How many of them have waited longer than `most_first_reply_seconds`.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>"))]
    pub late: u32,
    /// The time to a first reply that half of the answered tickets did not exceed, in seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub typical_first_reply_seconds: Option<u32>,
    /// The time to a first reply that four of five answered tickets did not exceed, in seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub most_first_reply_seconds: Option<u32>,
    /// Over how many days of arrivals the two times are taken.
    pub days: u32,
    /// The same by team; empty where the helpdesk has none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>"))]
    pub teams: Vec<TeamBacklog>,
}

/// The backlog of one team.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct TeamBacklog {
    /// The team's name; absent for tickets that no team has yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team: Option<String>,
    /// As [`Backlog::unanswered`].
    pub unanswered: u32,
    /// As [`Backlog::most_first_reply_seconds`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub most_first_reply_seconds: Option<u32>,
}

impl Backlog {
    /// Fewer answered tickets than these are no sample: their times are chance.
    pub const SAMPLE_MIN: usize = 5;
    /// Fewer late tickets than these are no overload.
    const LATE_MIN: u32 = 5;

    /// Whether more people wait than the company usually manages: half of those who wait, five at least, have
    /// waited longer than four of five people usually do.
    #[must_use]
    pub fn is_overloaded(&self) -> bool {
        self.late >= Self::LATE_MIN && self.late.saturating_mul(2) >= self.unanswered
    }
}
