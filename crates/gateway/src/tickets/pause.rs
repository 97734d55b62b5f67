//! When to ask a failing helpdesk again.

use std::time::{Duration, Instant};

/// The longest wait a helpdesk may wish for itself.
const WISH_MAX: Duration = Duration::from_secs(5 * 60);

/// How long one question may try whether the helpdesk is back before another one may: longer than any deadline.
const TRIAL_MAX: Duration = Duration::from_secs(10);

/// When those who are not asked for meanwhile may come again.
const TRIAL_AGAIN: Duration = Duration::from_secs(1);

/// Between failures the gateway pauses: the first pause doubles with each failure in a row. After a pause one question
/// tries whether the helpdesk is back.
pub(super) struct Pause {
    first: Duration,
    longest: Duration,
    failures: u32,
    until: Option<Instant>,
    trial_until: Option<Instant>,
}

impl Pause {
    pub(super) fn new(first: Duration, longest: Duration) -> Self {
        Self { first, longest, failures: 0, until: None, trial_until: None }
    }

    /// The end of the present pause.
    pub(super) fn until(&self, now: Instant) -> Option<Instant> {
        self.until.filter(|until| *until > now)
    }

    /// Whether nobody else is asked for now: in a pause, or while one question tries.
    pub(super) fn is_on(&self, now: Instant) -> bool {
        self.until(now).is_some() || self.is_tried(now)
    }

    fn is_tried(&self, now: Instant) -> bool {
        self.trial_until.is_some_and(|until| until > now)
    }

    /// Lets a question pass, or says until when it may not.
    pub(super) fn ask(&mut self, now: Instant) -> Result<(), Instant> {
        if let Some(until) = self.until(now) {
            return Err(until);
        }
        if self.failures == 0 {
            return Ok(());
        }
        if self.is_tried(now) {
            return Err(now + TRIAL_AGAIN);
        }
        self.trial_until = Some(now + TRIAL_MAX);
        Ok(())
    }

    /// Notes an answer that says neither that the helpdesk is back nor that it is not: another question may try.
    pub(super) fn learn_nothing(&mut self) {
        self.trial_until = None;
    }

    /// Notes a failure and the wait the helpdesk wishes for; returns the end of the pause.
    ///
    /// Several questions that fail together are one failure.
    pub(super) fn fail(&mut self, now: Instant, wish: Option<Duration>) -> Instant {
        if let Some(until) = self.until(now) {
            return until;
        }
        let doubled = self.first.saturating_mul(2_u32.saturating_pow(self.failures));
        let wish = wish.unwrap_or_default().min(WISH_MAX);
        self.failures = self.failures.saturating_add(1);
        let until = now + doubled.min(self.longest.max(self.first)).max(wish);
        (self.until, self.trial_until) = (Some(until), None);
        until
    }

    /// Notes a success; returns whether it ended a time of failures.
    pub(super) fn recover(&mut self) -> bool {
        (self.until, self.trial_until) = (None, None);
        std::mem::take(&mut self.failures) > 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn pauses_double_up_to_the_longest_and_begin_anew_after_a_success() {
        let mut pause = Pause::new(2 * SECOND, 15 * SECOND);
        let mut now = Instant::now();
        for seconds in [2, 4, 8, 15, 15] {
            let until = pause.fail(now, None);
            assert_eq!(until - now, seconds * SECOND);
            now = until;
        }
        assert!(pause.recover() && !pause.recover());
        assert_eq!(pause.fail(now, None) - now, 2 * SECOND);
    }

    #[test]
    fn failures_within_a_pause_are_one_failure() {
        let mut pause = Pause::new(2 * SECOND, 15 * SECOND);
        let now = Instant::now();
        assert_eq!(pause.fail(now, None), pause.fail(now + SECOND, None));
    }

    #[test]
    fn after_a_pause_one_question_tries_and_the_others_come_again() {
        let mut pause = Pause::new(2 * SECOND, 15 * SECOND);
        let now = Instant::now();
        assert_eq!((pause.ask(now), pause.ask(now)), (Ok(()), Ok(())));
        let until = pause.fail(now, None);
        assert_eq!(pause.ask(now + SECOND), Err(until));
        assert_eq!(pause.ask(until), Ok(()));
        assert_eq!(pause.ask(until), Err(until + TRIAL_AGAIN));
        assert!(pause.is_on(until));
        pause.learn_nothing();
        assert_eq!(pause.ask(until), Ok(()), "the first one learned nothing");
        assert_eq!(pause.ask(until + TRIAL_MAX), Ok(()), "the second one got lost");
        assert!(pause.recover() && !pause.is_on(until));
        assert_eq!((pause.ask(until), pause.ask(until)), (Ok(()), Ok(())));
    }

    #[test]
    fn a_helpdesk_may_wish_for_a_longer_pause_within_reason() {
        let now = Instant::now();
        let pause_for = |wish| Pause::new(SECOND, SECOND).fail(now, Some(wish)) - now;
        assert_eq!(pause_for(60 * SECOND), 60 * SECOND);
        assert_eq!(pause_for(Duration::MAX), WISH_MAX);
    }
}
