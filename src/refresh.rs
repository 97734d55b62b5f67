//! When to ask again. Pure: the machine supplies what happened, the driver sets the timer.

use std::time::Duration;

/// How often a page asks unless its site says otherwise: what a customer watching takes for "live"
/// and a helpdesk behind a cache of some seconds does not notice.
pub const USUAL: Duration = Duration::from_secs(60);
/// A ticket that is over rarely changes.
const SETTLED: Duration = Duration::from_secs(600);
/// Nobody looks at a hidden page; it asks at once when it is shown again.
const HIDDEN: Duration = Duration::from_secs(900);
/// The first wait after a failure; it doubles with each further one.
const FIRST_RETRY: Duration = Duration::from_secs(5);
/// The longest wait after failures: an outage may last, but its end should be noticed soon.
const LONGEST_RETRY: Duration = Duration::from_secs(300);

/// Reads `refresh-seconds`: 15 to 3600 seconds. A text outside is moved inside; no number is the usual.
///
/// Below 15 seconds one busy page would use up its helpdesk's request allowance for nothing.
#[must_use]
pub fn every(attribute: Option<&str>) -> Duration {
    attribute
        .and_then(|text| text.trim().parse::<u64>().ok())
        .map_or(USUAL, |seconds| Duration::from_secs(seconds.clamp(15, 3600)))
}

/// The wait after a good answer.
#[must_use]
pub fn after_answer(every: Duration, is_settled: bool, is_hidden: bool) -> Duration {
    let wait = if is_settled { every.max(SETTLED) } else { every };
    if is_hidden { wait.max(HIDDEN) } else { wait }
}

/// The wait after the `failures`th failure in a row; a server's `Retry-After` counts when it is longer.
///
/// `jitter` is between 0 and 1 and spreads the visitors of a page over a quarter of the wait.
#[must_use]
pub fn after_failure(failures: u32, retry_after: Option<Duration>, jitter: f64) -> Duration {
    let doubled = FIRST_RETRY.saturating_mul(1 << failures.saturating_sub(1).min(10));
    let wait = doubled.min(LONGEST_RETRY).max(retry_after.unwrap_or_default());
    let spread = wait.as_millis() as f64 * jitter.clamp(0.0, 1.0) / 4.0;
    wait + Duration::from_millis(spread as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn seconds(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    #[test]
    fn a_page_cannot_ask_more_often_than_every_fifteen_seconds() {
        for (text, expected) in
            [(None, 60), (Some("30"), 30), (Some("1"), 15), (Some("99999"), 3600), (Some("soon"), 60)]
        {
            assert_eq!(every(text), seconds(expected), "{text:?}");
        }
    }

    #[test]
    fn asks_less_often_when_hidden_or_settled() {
        assert_eq!(after_answer(USUAL, false, false), seconds(60));
        assert_eq!(after_answer(USUAL, true, false), seconds(600));
        assert_eq!(after_answer(USUAL, false, true), seconds(900));
    }

    #[test]
    fn waits_longer_after_each_failure_and_never_less_than_the_server_asks() {
        let waits: Vec<u64> = (1..=8).map(|n| after_failure(n, None, 0.0).as_secs()).collect();
        assert_eq!(waits, [5, 10, 20, 40, 80, 160, 300, 300]);
        assert_eq!(after_failure(1, Some(seconds(90)), 0.0), seconds(90));
        assert_eq!(after_failure(1, None, 1.0), Duration::from_millis(6250));
    }
}
