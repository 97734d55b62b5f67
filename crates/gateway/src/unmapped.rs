//! Statuses that nobody has described: said once in the log, counted each time, explained in the glossary.

use std::sync::{Mutex, PoisonError};

use tracing::warn;

use crate::measure;

/// A helpdesk with more words than these has a table to fill anyway.
const WORDS_MAX: usize = 100;

/// The words met so far, in order.
#[derive(Default)]
pub(crate) struct Unmapped(Mutex<Vec<String>>);

impl Unmapped {
    /// Notes a ticket whose status nobody has described.
    pub(crate) fn met(&self, label: &str) {
        measure::unmapped();
        let mut words = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let is_new = !words.iter().any(|word| word == label);
        if is_new && words.len() < WORDS_MAX {
            words.push(label.to_owned());
            warn!(
                status = label,
                "Nobody has described the status `{label}`: customers read its name and a neutral text. \
                 `ticket-status-gateway statuses` prints a table to fill"
            );
        }
    }

    /// The words met so far.
    pub(crate) fn words(&self) -> Vec<String> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
