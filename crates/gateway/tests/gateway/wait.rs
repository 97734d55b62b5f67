//! The only place where these tests let time pass: a stand-in that answers late, and waiting for a condition.

use std::time::Duration;

/// How long a stand-in takes to answer.
pub(crate) async fn answering_after(pause: Duration) {
    tokio::time::sleep(pause).await;
}

/// Waits until a condition holds, five seconds at most.
pub(crate) async fn until(what: &str, holds: impl Fn() -> bool) {
    for _ in 0..500 {
        if holds() {
            return;
        }
        answering_after(Duration::from_millis(10)).await;
    }
    panic!("this did not come about: {what}");
}
