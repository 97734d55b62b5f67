//! Waiting for a condition; the only place where these tests let time pass.

use std::time::{Duration, Instant};

/// Waits until a condition holds, that long at most.
pub(crate) async fn until(what: &str, patience: Duration, holds: impl AsyncFnMut() -> Result<(), String>) {
    until_looking_every(Duration::from_millis(100), what, patience, holds).await;
}

/// The same, looking as often as this.
pub(crate) async fn until_looking_every(
    pause: Duration,
    what: &str,
    patience: Duration,
    mut holds: impl AsyncFnMut() -> Result<(), String>,
) {
    let begun_at = Instant::now();
    loop {
        match holds().await {
            Ok(()) => return,
            Err(why) if begun_at.elapsed() > patience => panic!("this did not come about: {what}: {why}"),
            Err(_) => tokio::time::sleep(pause).await,
        }
    }
}
