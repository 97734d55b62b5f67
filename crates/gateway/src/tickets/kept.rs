//! How long an answer is kept.

use std::{
    hash::{DefaultHasher, Hash, Hasher},
    time::{Duration, Instant},
};

use moka::Expiry;
use ticket_status_model::TicketRef;

use super::Answer;
use crate::settings::CacheTimes;

/// Tickets that were read together are not read anew together: each is kept for up to this part of its time less, one for
/// a little, another for more.
const SPREAD: u32 = 5;

/// An answer's time in the cache, by what it says.
pub(super) struct Kept(pub(super) CacheTimes);

impl Expiry<TicketRef, Answer> for Kept {
    fn expire_after_create(&self, reference: &TicketRef, answer: &Answer, _: Instant) -> Option<Duration> {
        Some(match answer {
            Answer::Ticket(known) => spread(self.0.of(known.status.stage), reference),
            Answer::Unknown => self.0.unknown,
            Answer::Failed { until } => until.saturating_duration_since(Instant::now()),
            Answer::Late(_) => Duration::ZERO,
        })
    }
}

fn spread(time: Duration, reference: &TicketRef) -> Duration {
    let mut hasher = DefaultHasher::new();
    reference.hash(&mut hasher);
    let [byte, ..] = hasher.finish().to_le_bytes();
    time - time / SPREAD * u32::from(byte) / u32::from(u8::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TIME: Duration = Duration::from_secs(15);

    #[test]
    fn tickets_that_were_read_together_are_read_anew_one_after_the_other() {
        let mut in_each_second = [0; 15];
        for number in 0..1000 {
            let reference = TicketRef::parse(&number.to_string()).expect("a reference");
            let time = spread(TIME, &reference);
            assert!((TIME - TIME / SPREAD..=TIME).contains(&time), "{time:?}");
            in_each_second[time.as_secs().min(14) as usize] += 1;
        }
        assert!(in_each_second[12..].iter().all(|tickets| *tickets > 250), "{in_each_second:?}");
    }
}
