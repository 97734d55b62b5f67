//! Doors for the fuzzer alone: from what a helpdesk sent to what a customer may know, without HTTP.

use std::time::Duration;

use ticket_status_model::TicketRef;

pub use crate::request_tracker::fuzzing::{Answers, read};
use crate::{
    Delivery, Desk, EmailAddress,
    desk::{self, DeskError, ImportError},
    http, request_tracker,
};

/// The usable rows of a CSV file, by reference.
///
/// # Errors
/// [`ImportError`] as an import of this file would say.
pub fn references_in(file: &[u8]) -> Result<Vec<TicketRef>, ImportError> {
    desk::references_in(file)
}

/// Takes every ticket from a desk.
///
/// # Errors
/// [`DeskError::Storage`] when the desk fails.
pub async fn empty(desk: &Desk) -> Result<(), DeskError> {
    desk.empty().await
}

/// A customer's words as the mail that Request Tracker's gate takes.
#[must_use]
pub fn letter(from: &EmailAddress, delivery: &Delivery, text: &str) -> Option<String> {
    request_tracker::letter::write(from, delivery, text)
}

/// How long a helpdesk asks to wait; nothing for what is no `Retry-After`.
#[must_use]
pub fn wait_of(retry_after: &str) -> Option<Duration> {
    http::wait_of(retry_after)
}
