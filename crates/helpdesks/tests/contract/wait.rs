//! The only place where these tests let time pass: a stand-in that answers drop by drop.

use std::time::Duration;

/// The pause between two bytes of a slow answer.
pub(crate) async fn between_drops() {
    tokio::time::sleep(Duration::from_millis(10)).await;
}
