//! The operator's table: what a status of the helpdesk means here.

use std::collections::BTreeMap;

use ticket_status_model::{Override, Words};

/// What the operator says of one status.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StatusRule {
    /// The helpdesk's word, as the operator wrote it.
    pub label: String,
    /// What it means.
    pub meaning: Override,
    /// The operator's own words for it, by language.
    pub words: BTreeMap<String, Words>,
}
