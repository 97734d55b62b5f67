//! What the operator does with the outbox, and the figures about it.

use sqlx::AnyPool;

use super::{Entry, Outbox, OutboxError, now_ms};

/// More than anybody reads at once.
const LISTED_MAX: i64 = 1_000;

impl Outbox {
    /// The oldest thousand entries that are not delivered, oldest first.
    ///
    /// # Errors
    /// [`OutboxError::Storage`].
    pub async fn list(&self) -> Result<Vec<Entry>, OutboxError> {
        let rows = sqlx::query(
            "SELECT * FROM write_backs WHERE state <> 'delivered' ORDER BY accepted_ms, id LIMIT $1",
        )
        .bind(LISTED_MAX)
        .fetch_all(&self.pool)
        .await?;
        Ok(rows.iter().map(Entry::of).collect::<Result<_, _>>()?)
    }

    /// Lets an entry be tried again at once, or, without an id, all that are not delivered; returns how many.
    ///
    /// # Errors
    /// [`OutboxError::NoEntry`] when there is none of this id.
    pub async fn retry(&self, id: Option<&str>) -> Result<u64, OutboxError> {
        let done = sqlx::query(
            "UPDATE write_backs SET state = 'waiting', due_ms = $1, trouble = NULL, ended_ms = NULL
             WHERE state <> 'delivered' AND (id = $2 OR $2 = '')",
        )
        .bind(now_ms())
        .bind(id.unwrap_or_default())
        .execute(&self.pool)
        .await?;
        some(done.rows_affected(), id)
    }

    /// Takes an entry out for good. What its customer wrote is lost.
    ///
    /// # Errors
    /// [`OutboxError::NoEntry`] when there is none of this id.
    pub async fn discard(&self, id: &str) -> Result<(), OutboxError> {
        let done = sqlx::query("DELETE FROM write_backs WHERE id = $1 AND state <> 'delivered'")
            .bind(id)
            .execute(&self.pool)
            .await?;
        some(done.rows_affected(), Some(id)).map(|_| ())
    }
}

fn some(count: u64, id: Option<&str>) -> Result<u64, OutboxError> {
    match (count, id) {
        (0, Some(id)) => Err(OutboxError::NoEntry { id: id.to_owned() }),
        (count, _) => Ok(count),
    }
}

/// Forgets that something was delivered longer ago than this, in ms since 1970.
pub(super) async fn forget(pool: &AnyPool, before_ms: i64) -> Result<(), OutboxError> {
    sqlx::query("DELETE FROM write_backs WHERE state = 'delivered' AND ended_ms < $1")
        .bind(before_ms)
        .execute(pool)
        .await?;
    Ok(())
}
