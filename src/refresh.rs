//! When to ask again. Pure: the machine supplies what happened, the driver sets the timer.

use crate::answer::whole;

/// How often a page asks unless its site says otherwise, in ms: what a customer watching takes for "live"
/// and a helpdesk behind a cache of some seconds does not notice.
pub const USUAL_MS: f64 = 60_000.0;
/// A ticket that is over rarely changes.
const SETTLED_MS: f64 = 600_000.0;
/// Nobody looks at a hidden page; it asks at once when it is shown again.
const HIDDEN_MS: f64 = 900_000.0;
/// The first wait after a failure; it doubles with each further one.
const FIRST_RETRY_MS: f64 = 5_000.0;
/// The longest wait after failures: an outage may last, but its end should be noticed soon.
const LONGEST_RETRY_MS: f64 = 300_000.0;

/// Reads `refresh-seconds`: 15 to 3600 seconds, in ms. A number outside is moved inside; no number is the usual.
///
/// Below 15 seconds one busy page would use up its helpdesk's request allowance for nothing.
#[must_use]
pub fn every(attribute: Option<&str>) -> f64 {
    attribute.and_then(whole).map_or(USUAL_MS, |seconds| f64::from(seconds.clamp(15, 3600)) * 1000.0)
}

/// The wait after a good answer, in ms.
#[must_use]
pub fn after_answer(every: f64, is_settled: bool, is_hidden: bool) -> f64 {
    let wait = if is_settled { every.max(SETTLED_MS) } else { every };
    if is_hidden { wait.max(HIDDEN_MS) } else { wait }
}

/// The wait in ms after the `failures`th failure in a row; a server's `Retry-After` counts when it is longer.
///
/// `jitter` is between 0 and 1 and spreads the visitors of a page over a quarter of the wait.
#[must_use]
pub fn after_failure(failures: u32, retry_after_ms: Option<f64>, jitter: f64) -> f64 {
    let doubled = FIRST_RETRY_MS * f64::from(1u32 << failures.saturating_sub(1).min(10));
    let wait = doubled.min(LONGEST_RETRY_MS).max(retry_after_ms.unwrap_or_default());
    wait + wait * jitter / 4.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_cannot_ask_more_often_than_every_fifteen_seconds() {
        for (text, expected) in [
            (None, 60.0),
            (Some("30"), 30.0),
            (Some("1"), 15.0),
            (Some("99999"), 3600.0),
            (Some("soon"), 60.0),
        ] {
            assert_eq!(every(text), expected * 1000.0, "{text:?}");
        }
    }

    #[test]
    fn asks_less_often_when_hidden_or_settled() {
        assert_eq!(after_answer(USUAL_MS, false, false), 60_000.0);
        assert_eq!(after_answer(USUAL_MS, true, false), 600_000.0);
        assert_eq!(after_answer(USUAL_MS, false, true), 900_000.0);
    }

    #[test]
    fn waits_longer_after_each_failure_and_never_less_than_the_server_asks() {
        let waits: Vec<f64> = (1..=8).map(|n| after_failure(n, None, 0.0) / 1000.0).collect();
        assert_eq!(waits, [5.0, 10.0, 20.0, 40.0, 80.0, 160.0, 300.0, 300.0]);
        assert_eq!(after_failure(1, Some(90_000.0), 0.0), 90_000.0);
        assert_eq!(after_failure(1, None, 1.0), 6250.0);
    }
}
