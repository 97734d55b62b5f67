//! How long an answer is kept.

use std::time::{Duration, Instant};

use moka::Expiry;
use ticket_status_model::TicketRef;

use super::Answer;
use crate::settings::CacheTimes;

/// An answer's time in the cache, by what it says.
pub(super) struct Kept(pub(super) CacheTimes);

impl Expiry<TicketRef, Answer> for Kept {
    fn expire_after_create(&self, _: &TicketRef, answer: &Answer, _: Instant) -> Option<Duration> {
        Some(match answer {
            Answer::Ticket(known) => self.0.of(known.status.stage),
            Answer::Unknown => self.0.unknown,
            Answer::Failed { until } => until.saturating_duration_since(Instant::now()),
            Answer::Late(_) => Duration::ZERO,
        })
    }
}
