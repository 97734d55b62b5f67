//! Whose turn it is to ask the helpdesk: so many at once, the others wait a while, and nobody joins a queue that does
//! not move.

use std::{
    collections::BTreeSet,
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use tokio::{
    sync::{Semaphore, SemaphorePermit},
    time::{Instant, timeout},
};

/// How many questions the helpdesk is asked at the same time.
const AT_ONCE: usize = 16;

/// How long a question waits for its turn. With an answer's own deadline it is half as much again.
const WAIT_MAX: Duration = Duration::from_secs(4);

/// A question that takes longer is late. Most helpdesks answer in half of it.
pub(super) const LATE: Duration = Duration::from_secs(2);

/// Once a question has waited so long for its turn, whoever has something to show does not join the queue.
const QUEUE_LATE: Duration = Duration::from_secs(1);

/// The turns of one helpdesk.
pub(super) struct Turns {
    places: Semaphore,
    waiting: Since,
    asked: Since,
}

/// Somebody's turn, until it is dropped.
pub(super) struct Turn<'a> {
    _asked: Begun<'a>,
    _place: SemaphorePermit<'a>,
}

impl Turns {
    pub(super) fn new() -> Self {
        Self { places: Semaphore::new(AT_ONCE), waiting: Since::default(), asked: Since::default() }
    }

    /// Waits for a turn; there is none when too many others take too long.
    pub(super) async fn take(&self) -> Option<Turn<'_>> {
        let waiting = self.waiting.begin();
        let place = timeout(WAIT_MAX, self.places.acquire()).await.ok()?.ok()?;
        drop(waiting);
        Some(Turn { _asked: self.asked.begin(), _place: place })
    }

    /// Whether the helpdesk does not keep up: every question is late, or one waits too long for its turn.
    pub(super) fn are_behind(&self) -> bool {
        let queue_is_late =
            self.waiting.all().first().is_some_and(|(since, _)| since.elapsed() >= QUEUE_LATE);
        let asked = self.asked.all();
        queue_is_late
            || (asked.len() == AT_ONCE && asked.last().is_some_and(|(since, _)| since.elapsed() >= LATE))
    }
}

/// What goes on, and since when; the number tells those apart that began together.
#[derive(Default)]
struct Since(Mutex<BTreeSet<(Instant, usize)>>);

/// One thing that goes on, until it is dropped.
struct Begun<'a> {
    among: &'a Since,
    since: (Instant, usize),
}

impl Since {
    fn begin(&self) -> Begun<'_> {
        let mut all = self.all();
        let number = all.last().map_or(0, |(_, number)| number.wrapping_add(1));
        let since = (Instant::now(), number);
        all.insert(since);
        Begun { among: self, since }
    }

    fn all(&self) -> MutexGuard<'_, BTreeSet<(Instant, usize)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Begun<'_> {
    fn drop(&mut self) {
        self.among.all().remove(&self.since);
    }
}

#[cfg(test)]
mod tests {
    use tokio::time::advance;

    use super::*;

    async fn all_of(turns: &Turns) -> Vec<Turn<'_>> {
        let mut taken = Vec::new();
        for _ in 0..AT_ONCE {
            taken.push(turns.take().await.expect("a free turn"));
        }
        taken
    }

    #[tokio::test(start_paused = true)]
    async fn the_helpdesk_is_behind_once_every_question_is_late() {
        let turns = Turns::new();
        let mut taken = all_of(&turns).await;
        assert!(!turns.are_behind());
        advance(LATE).await;
        assert!(turns.are_behind());
        taken.pop();
        assert!(!turns.are_behind(), "one turn is free");
    }

    #[tokio::test(start_paused = true)]
    async fn whoever_waits_too_long_for_a_turn_gets_none() {
        let turns = Turns::new();
        let taken = all_of(&turns).await;
        let begun_at = Instant::now();
        assert!(turns.take().await.is_none());
        assert_eq!(begun_at.elapsed().as_secs(), WAIT_MAX.as_secs());
        drop(taken);
        assert!(turns.take().await.is_some());
        assert!(turns.waiting.all().is_empty() && turns.asked.all().is_empty());
    }

    #[tokio::test(start_paused = true)]
    async fn the_helpdesk_is_behind_while_somebody_waits_long_for_a_turn() {
        let turns = Turns::new();
        let taken = all_of(&turns).await;
        let mut waiting = Box::pin(turns.take());
        assert!(futures_util::poll!(&mut waiting).is_pending());
        assert!(!turns.are_behind());
        advance(QUEUE_LATE).await;
        assert!(turns.are_behind());
        drop(waiting);
        assert!(!turns.are_behind());
        drop(taken);
    }
}
