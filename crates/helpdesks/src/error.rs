//! Why a helpdesk did not tell. Each variant says who must act.

use std::time::Duration;

use crate::PrivateAddress;

/// Why a helpdesk gave no ticket. The vendor's own words are never part of it.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum HelpdeskError {
    /// No such ticket, or none that may be shown.
    #[error("there is no such ticket, or it may not be shown")]
    UnknownTicket,
    /// The helpdesk refuses the gateway's credential: the operator must renew it.
    #[error("the helpdesk refuses the credential; check the token and the rights of its user")]
    Refused,
    /// The helpdesk asks to wait.
    #[error("the helpdesk is busy")]
    Busy {
        /// How long, where it says.
        retry_after: Option<Duration>,
    },
    /// No answer within the deadline, or no connection.
    #[error("the helpdesk did not answer within {} ms", waited.as_millis())]
    Silent {
        /// How long the gateway waited.
        waited: Duration,
    },
    /// The helpdesk failed on its side.
    #[error("the helpdesk failed with HTTP status {status}")]
    Failed {
        /// The HTTP status.
        status: u16,
    },
    /// It redirected elsewhere; credentials do not follow.
    #[error("the helpdesk redirects to another address; check the configured base URL")]
    Redirected,
    /// Its name leads into a private network that the operator has not named, so it was not asked.
    #[error("{0}")]
    Private(PrivateAddress),
    /// The answer is larger than any ticket.
    #[error("the helpdesk's answer is larger than {bytes_max} bytes")]
    TooLarge {
        /// The limit.
        bytes_max: usize,
    },
    /// The answer is not what the helpdesk's documentation says.
    #[error("the helpdesk's answer is unreadable at `{at}`")]
    Unreadable {
        /// The place: a request and, where known, a field.
        at: String,
        /// What the decoder said.
        #[source]
        source: Option<Box<dyn std::error::Error + Send + Sync>>,
    },
    /// It does not take what a customer said; the operator must act before it can.
    #[error("the helpdesk did not take it: {why}")]
    NotTaken {
        /// What to look at; never what the customer said, never the vendor's words.
        why: &'static str,
    },
    /// The built-in desk's database failed.
    #[error("the desk's database failed")]
    Storage(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl HelpdeskError {
    /// Whether asking again later can help without anybody acting.
    #[must_use]
    pub fn may_retry(&self) -> bool {
        match self {
            Self::Busy { .. } | Self::Silent { .. } | Self::Storage(_) => true,
            Self::Failed { status } => *status >= 500,
            _ => false,
        }
    }
}
