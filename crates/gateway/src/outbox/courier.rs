//! Brings what customers said to the helpdesk.

use std::{sync::Arc, time::Duration};

use sqlx::{Row, any::AnyRow};
use ticket_status_helpdesks::{Delivery, Helpdesk, HelpdeskError};
use tokio::{
    sync::watch,
    time::{Instant, sleep},
};
use tracing::{info, warn};

use super::{Outbox, OutboxError, entry::delivery, millis, now_ms, operator::forget};
use crate::{measure, tickets::Tickets};

/// How often the outbox is looked through without news: for what is due, and for what others changed.
const LOOK_EVERY: Duration = Duration::from_secs(5);

/// How often old deliveries are forgotten.
const FORGET_EVERY: Duration = Duration::from_secs(60 * 60);

/// The longest wait: an outage may last a weekend, but its end should be noticed within the hour.
const LONGEST_RETRY: Duration = Duration::from_secs(60 * 60);

/// Brings entries to the helpdesk, one after the other: a helpdesk that was down is not flooded when it is back.
pub(crate) struct Courier {
    pub(crate) outbox: Arc<Outbox>,
    pub(crate) tickets: Arc<Tickets>,
}

/// What became of a delivery.
enum Outcome {
    Delivered,
    Refused(HelpdeskError),
    Later(HelpdeskError, Duration),
}

impl Courier {
    /// Delivers until told to stop; what is on its way then is finished.
    pub(crate) async fn run(self, mut stopped: watch::Receiver<bool>) {
        let mut forgotten_at: Option<Instant> = None;
        while !*stopped.borrow() {
            if let Err(error) = self.round(&stopped).await {
                warn!(error = %error, "The outbox cannot be worked through");
            }
            if forgotten_at.is_none_or(|at| at.elapsed() > FORGET_EVERY) {
                forgotten_at = Some(Instant::now());
                if let Err(error) = forget(&self.outbox.pool, now_ms() - millis(self.outbox.place.kept)).await
                {
                    warn!(error = %error, "Old deliveries could not be forgotten");
                }
            }
            tokio::select! {
                () = self.outbox.news.notified() => {}
                () = sleep(LOOK_EVERY.min(self.outbox.place.first_retry)) => {}
                // An error means that the gateway is gone.
                _ = stopped.wait_for(|stopped| *stopped) => {}
            }
        }
    }

    /// Delivers all that is due.
    async fn round(&self, stopped: &watch::Receiver<bool>) -> Result<(), OutboxError> {
        while !*stopped.borrow() {
            let Some(row) = self.take_on().await? else { break };
            let attempts: i64 = row.try_get("attempts")?;
            let delivery = delivery(&row)?;
            let outcome = self.deliver(&delivery, attempts).await;
            self.settle(&delivery, outcome).await?;
        }
        self.outbox.remember().await?;
        measure::outbox(&self.outbox.traces());
        Ok(())
    }

    /// Takes on the entry that is due first, and writes that down before anything is sent. An entry waits for the earlier
    /// ones of its ticket.
    async fn take_on(&self) -> Result<Option<AnyRow>, OutboxError> {
        let now = now_ms();
        let row = sqlx::query(
            "UPDATE write_backs SET attempts = attempts + 1, leased_until_ms = $1
             WHERE id = (
                 SELECT w.id FROM write_backs w
                 WHERE w.state = 'waiting' AND w.due_ms <= $2 AND w.leased_until_ms <= $2
                   AND NOT EXISTS (
                       SELECT 1 FROM write_backs e
                       WHERE e.reference = w.reference AND e.state = 'waiting'
                         AND (e.accepted_ms < w.accepted_ms OR (e.accepted_ms = w.accepted_ms AND e.id < w.id)))
                 ORDER BY w.due_ms, w.id LIMIT 1)
               AND state = 'waiting' AND leased_until_ms <= $2
             RETURNING id, reference, said, heading, accepted_ms, attempts",
        )
        .bind(now + millis(self.outbox.place.lease))
        .bind(now)
        .fetch_optional(&self.outbox.pool)
        .await?;
        Ok(row)
    }

    async fn deliver(&self, delivery: &Delivery, attempts: i64) -> Outcome {
        let helpdesk = self.tickets.helpdesk();
        // Given up well before the lease ends, so that nobody takes it on while it is still on its way.
        let patience = self.outbox.place.lease * 2 / 3;
        let delivered = tokio::time::timeout(patience, helpdesk.deliver(delivery)).await;
        let error = match delivered {
            Ok(Ok(())) => return Outcome::Delivered,
            Ok(Err(error)) => error,
            Err(_) => HelpdeskError::Silent { waited: patience },
        };
        match is_final(&error, helpdesk.as_ref()).await {
            true => Outcome::Refused(error),
            false => {
                let asked = match &error {
                    HelpdeskError::Busy { retry_after } => retry_after.unwrap_or_default(),
                    _ => Duration::ZERO,
                };
                Outcome::Later(error, wait_after(attempts, self.outbox.place.first_retry).max(asked))
            }
        }
    }

    /// Writes down what became of it. Of what was delivered only the fact is kept.
    async fn settle(&self, delivery: &Delivery, outcome: Outcome) -> Result<(), OutboxError> {
        let (what, now) = (delivery.said.what().word(), now_ms());
        let (state, trouble, due) = match &outcome {
            Outcome::Delivered => ("delivered", None, now),
            Outcome::Refused(error) => ("refused", Some(error.to_string()), now),
            Outcome::Later(error, wait) => ("waiting", Some(error.to_string()), now + millis(*wait)),
        };
        sqlx::query(
            "UPDATE write_backs SET state = $1, trouble = $2, due_ms = $3, leased_until_ms = 0,
                 said = CASE WHEN $1 = 'delivered' THEN NULL ELSE said END,
                 heading = CASE WHEN $1 = 'delivered' THEN NULL ELSE heading END,
                 ended_ms = CASE WHEN $1 = 'waiting' THEN NULL ELSE $4 END
             WHERE id = $5",
        )
        .bind(state)
        .bind(trouble)
        .bind(due)
        .bind(now)
        .bind(&delivery.key)
        .execute(&self.outbox.pool)
        .await?;
        match outcome {
            Outcome::Delivered => {
                info!(what, id = %delivery.key, "The helpdesk has what a customer said");
                self.tickets.forget(&delivery.reference).await;
            }
            Outcome::Refused(error) => {
                warn!(what, id = %delivery.key, error = %error,
                      "The helpdesk refuses what a customer said; it is kept: see `outbox list`");
            }
            Outcome::Later(error, wait) => {
                warn!(what, id = %delivery.key, error = %error, wait_ms = millis(wait),
                      "What a customer said could not be delivered; it is tried again");
            }
        }
        measure::write_back(what, state);
        Ok(())
    }
}

/// Whether trying again by itself cannot help. A credential that the helpdesk refuses for this alone lacks a right; one
/// that it refuses for everything has to be renewed first.
async fn is_final(error: &HelpdeskError, helpdesk: &dyn Helpdesk) -> bool {
    match error {
        HelpdeskError::NotTaken { .. } | HelpdeskError::UnknownTicket => true,
        HelpdeskError::Refused => helpdesk.is_ready().await.is_ok(),
        HelpdeskError::Failed { status } => *status < 500,
        _ => false,
    }
}

/// The wait after this many attempts.
fn wait_after(attempts: i64, first: Duration) -> Duration {
    let doublings = u32::try_from(attempts.saturating_sub(1)).unwrap_or_default().min(16);
    first.saturating_mul(1 << doublings).min(LONGEST_RETRY)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_doubles_up_to_an_hour() {
        let waits: Vec<u64> =
            [1, 2, 3, 9, 10, 400].map(|n| wait_after(n, Duration::from_secs(10)).as_secs()).to_vec();
        assert_eq!(waits, [10, 20, 40, 2560, 3600, 3600]);
    }
}
