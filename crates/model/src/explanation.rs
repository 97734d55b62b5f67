//! The explanation: all that a card says of a ticket, in one language. Dates stand beside their texts, because only the
//! visitor's browser knows how and in which time zone to write one.

use serde::{Deserialize, Serialize};

use crate::{
    Moment, Place,
    moment::lenient,
    object::{list, optional},
};

/// The explanation of a status in one language, plain text; what is absent is not said.
///
/// The first seven fields are what must be read, in the order in which it is read; a gateway of before 2026-11-26 sends only
/// these.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct Explanation {
    /// The language, a BCP 47 tag.
    pub lang: String,
    /// Where it stands, in at most eight words.
    pub headline: String,
    /// What that means.
    pub meaning: String,
    /// Who has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub who: Option<String>,
    /// Whose turn it is; absent when nobody can say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub turn: Option<String>,
    /// What happens next.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// What the customer can do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub can: Option<String>,
    /// The word of the situation, as in `data-situation`.
    #[serde(default)]
    pub situation: String,
    /// The ticket's number in words: "Request 1042".
    #[serde(default)]
    pub number: String,
    /// To keep that number.
    #[serde(default)]
    pub keep: String,
    /// What the helpdesk calls the status.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// The number of the ticket it goes on in, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merged: Option<String>,
    /// The one date that matters; `{0}` in its text is the place of the date.
    #[serde(default, deserialize_with = "optional", skip_serializing_if = "Option::is_none")]
    pub when: Option<Dated>,
    /// Since when the handler has it, while it is not over; `{0}` in its text is the place of the date.
    #[serde(default, deserialize_with = "optional", skip_serializing_if = "Option::is_none")]
    pub since: Option<Dated>,
    /// The five stages, the first one first.
    #[serde(default, deserialize_with = "list")]
    pub stages: Vec<Named>,
    /// What happened, oldest first; these texts have no place for the date.
    #[serde(default, deserialize_with = "list", skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>"))]
    pub timeline: Vec<Dated>,
    /// Where the customer can do it.
    #[serde(default, deserialize_with = "list", skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>"))]
    pub links: Vec<Link>,
}

/// A text and its date.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct Dated {
    /// The text.
    pub text: String,
    /// The date.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub at: Option<Moment>,
}

/// A stage by its name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct Named {
    /// Its name.
    pub text: String,
    /// Where it lies, seen from the ticket.
    pub place: Place,
}

/// Something that the customer can follow.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct Link {
    /// What it says.
    pub text: String,
    /// Where it leads: `https:`, `http:`, `mailto:` or `tel:`.
    pub href: String,
}
