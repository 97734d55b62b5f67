//! What an element shows.

use std::rc::Rc;

use ticket_status_model::TicketStatus;

use crate::{answer::Failure, lookup::FieldErrors};

/// What the element shows.
#[derive(Clone, Debug, PartialEq)]
pub enum Screen {
    /// Nothing is known yet.
    Loading,
    /// The form.
    Lookup(Form),
    /// A status.
    Showing(Shown),
    /// No status to be had, and none known.
    Failed {
        /// Why.
        failure: Failure,
        /// When it is tried again, in ms since 1970.
        retry_at_ms: Option<f64>,
    },
}

/// The lookup form.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Form {
    /// Why the form stands here instead of a status, or why the lookup failed.
    pub notice: Option<Failure>,
    /// When a lookup may be tried again, in ms since 1970.
    pub retry_at_ms: Option<f64>,
    /// What is wrong with what was typed.
    pub errors: FieldErrors,
    /// Whether the visitor has sent the form.
    pub was_sent: bool,
    /// Whether an answer is under way.
    pub is_pending: bool,
    /// Whether a link has been mailed, if number and address belong together.
    pub is_mailed: bool,
}

/// A status on the screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// The status document.
    pub status: Rc<TicketStatus>,
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
            Self::Lookup(_) => "lookup",
            Self::Showing(Shown { trouble: None, .. }) => "showing",
            Self::Showing(_) => "stale",
            Self::Failed { .. } => "failed",
        }
    }
}
