//! Why the desk could not do something.

use crate::HelpdeskError;

/// Why the desk could not do something.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DeskError {
    /// No ticket has this reference.
    #[error("there is no such ticket on the desk")]
    UnknownTicket,
    /// The reference is taken.
    #[error("the desk has a ticket with this reference already")]
    AlreadyThere,
    /// The database failed.
    #[error("the desk's database failed")]
    Storage(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl From<sqlx::Error> for DeskError {
    fn from(error: sqlx::Error) -> Self {
        match &error {
            sqlx::Error::Database(database) if database.is_unique_violation() => Self::AlreadyThere,
            _ => Self::Storage(error.into()),
        }
    }
}

impl From<DeskError> for HelpdeskError {
    fn from(error: DeskError) -> Self {
        match error {
            DeskError::UnknownTicket => Self::UnknownTicket,
            DeskError::AlreadyThere => Self::Storage("a reference exists twice".into()),
            DeskError::Storage(source) => Self::Storage(source),
        }
    }
}
