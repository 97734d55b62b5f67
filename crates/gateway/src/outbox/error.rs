//! Why the outbox could not do something.

/// Why the outbox could not do something: the operator must act.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OutboxError {
    /// The database failed.
    #[error("the outbox's database failed ({0}); is its disk full, may the gateway write there?")]
    Storage(Box<dyn std::error::Error + Send + Sync>),
    /// There is no such entry.
    #[error("the outbox has no entry `{id}`; `outbox list` shows them")]
    NoEntry {
        /// The id as it was given.
        id: String,
    },
}

impl From<sqlx::Error> for OutboxError {
    fn from(error: sqlx::Error) -> Self {
        Self::Storage(error.into())
    }
}
