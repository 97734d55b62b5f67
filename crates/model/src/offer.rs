//! What the customer can do through the card, and what they said that the helpdesk does not show yet.

use serde::{Deserialize, Serialize};

use crate::{Moment, Offered, moment::lenient};

/// Something that the customer can do now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct Offer {
    /// What.
    pub what: Offered,
    /// In words, as the button says it, when asked for with `?lang=`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Ratings only: from 1 to this number. 2 means bad and good.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scale: Option<u32>,
    /// Ratings only: the one that was given and can still be changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rated: Option<u32>,
}

impl Offer {
    /// An offer without anything more to know.
    #[must_use]
    pub fn of(what: Offered) -> Self {
        Self { what, label: None, scale: None, rated: None }
    }
}

/// Something that the customer said. It is kept, and on its way to the helpdesk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct Said {
    /// What.
    pub what: Offered,
    /// When.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub at: Option<Moment>,
}
