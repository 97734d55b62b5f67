//! How long the slowest reading of a ticket took lately.

use std::time::{Duration, Instant};

/// A slow reading is remembered for one to two of these.
const WINDOW: Duration = Duration::from_secs(10 * 60);

/// One that took longer counts as this: nobody who mistypes a number is to wait longer because of it.
const MAX: Duration = Duration::from_secs(2);

/// The slowest of this window and of the one before.
pub(super) struct Slowest {
    begun_at: Instant,
    now: Duration,
    before: Duration,
}

impl Slowest {
    pub(super) fn new(now: Instant) -> Self {
        Self { begun_at: now, now: Duration::ZERO, before: Duration::ZERO }
    }

    /// Notes a reading.
    pub(super) fn note(&mut self, took: Duration, at: Instant) {
        self.turn(at);
        self.now = self.now.max(took.min(MAX));
    }

    /// How long a reading may take, as far as is known.
    pub(super) fn lately(&mut self, at: Instant) -> Duration {
        self.turn(at);
        self.now.max(self.before)
    }

    fn turn(&mut self, at: Instant) {
        let windows = at.saturating_duration_since(self.begun_at).as_secs() / WINDOW.as_secs();
        if windows > 0 {
            self.before = if windows == 1 { self.now } else { Duration::ZERO };
            (self.now, self.begun_at) = (Duration::ZERO, at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Duration, Instant, MAX, Slowest, WINDOW};

    const QUICK: Duration = Duration::from_millis(100);
    const SLOW: Duration = Duration::from_millis(700);

    #[test]
    fn the_slowest_reading_counts_until_a_window_has_passed_without_one() {
        let begun_at = Instant::now();
        let mut slowest = Slowest::new(begun_at);
        assert_eq!(slowest.lately(begun_at), Duration::ZERO);
        for took in [SLOW, QUICK] {
            slowest.note(took, begun_at);
        }
        assert_eq!(slowest.lately(begun_at), SLOW);
        slowest.note(QUICK, begun_at + WINDOW);
        assert_eq!(slowest.lately(begun_at + WINDOW), SLOW, "of the window before");
        assert_eq!(slowest.lately(begun_at + WINDOW * 2), QUICK);
        assert_eq!(slowest.lately(begun_at + WINDOW * 9), Duration::ZERO);
    }

    #[test]
    fn one_very_slow_reading_makes_nobody_wait_for_long() {
        let begun_at = Instant::now();
        let mut slowest = Slowest::new(begun_at);
        slowest.note(MAX * 4, begun_at);
        assert_eq!(slowest.lately(begun_at), MAX);
    }
}
