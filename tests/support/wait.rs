//! The only place that lets time pass: it looks again and again until what was hoped for is there.

use std::time::{Duration, Instant};

/// Long enough for a busy machine; a good run never needs a tenth of it.
pub(crate) const PATIENCE: Duration = Duration::from_secs(15);

const PAUSE: Duration = Duration::from_millis(20);

/// Looks until `look` returns something. An `Err` says what is there instead.
///
/// # Panics
/// After `patience`, with what was hoped for and what was last seen.
pub(crate) async fn until<T>(
    hope: &str,
    patience: Duration,
    mut look: impl AsyncFnMut() -> Result<T, String>,
) -> T {
    let begun_at = Instant::now();
    loop {
        match look().await {
            Ok(found) => return found,
            Err(seen) if begun_at.elapsed() > patience => {
                panic!("waited {} s in vain until {hope}; last seen: {seen}", patience.as_secs())
            }
            Err(_) => tokio::time::sleep(PAUSE).await,
        }
    }
}

/// Looks until a condition holds.
///
/// # Panics
/// After [`PATIENCE`].
pub(crate) async fn until_true(hope: &str, mut holds: impl AsyncFnMut() -> bool) {
    until(hope, PATIENCE, async || if holds().await { Ok(()) } else { Err("not yet".to_owned()) }).await;
}

/// Lets this time pass, to see that nothing happens in it. For proofs of absence only.
pub(crate) async fn while_nothing_happens(time: Duration) {
    tokio::time::sleep(time).await;
}
