//! What a card shows.

use std::rc::Rc;

use crate::{answer::Failure, document::Value};

/// What the card shows.
#[derive(Clone, Debug, PartialEq)]
pub enum Screen {
    /// Nothing is known yet.
    Loading,
    /// A status.
    Showing(Shown),
    /// No status to be had, and none known.
    Failed {
        /// Why.
        failure: Failure,
        /// When it is tried again, in ms since 1970.
        retry_at_ms: f64,
    },
}

/// A status on the screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// The status document.
    pub status: Rc<Value>,
    /// When the helpdesk last said so, in ms since 1970; absent for a status the page itself gave.
    pub checked_at_ms: Option<f64>,
    /// Why it may be out of date.
    pub trouble: Option<Failure>,
    /// Whether the timeline is open.
    pub is_open: bool,
}

impl Screen {
    /// The host attribute `state`.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Loading => "loading",
            Self::Showing(Shown { trouble: None, .. }) => "showing",
            Self::Showing(_) => "stale",
            Self::Failed { .. } => "failed",
        }
    }
}
