//! The status document: flat JSON, `snake_case`, UTC times, an absent field is a fact not known.
//!
//! Unknown fields are ignored and unknown words decode as `unknown`, so an old widget survives a
//! newer gateway. Golden documents stand in `crates/model/examples`.

use serde::{Deserialize, Serialize};

use crate::{
    ExpectedWhat, Explanation, Happening, Moment, Offer, Outcome, Said, Stage, TicketRef, Turn,
    moment::lenient,
    object::{list, object, optional},
};

/// What a visitor may know about one ticket.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct TicketStatus {
    /// The ticket's public number or code.
    pub reference: TicketRef,
    /// What it is about, in the customer's own words; absent where the site does not show it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// When it arrived.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub opened_at: Option<Moment>,
    /// When anything the customer may see last changed.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub changed_at: Option<Moment>,
    /// How far it is.
    pub stage: Stage,
    /// When this stage began.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub since: Option<Moment>,
    /// Who must act now.
    pub turn: Turn,
    /// How it ended; resolved and closed tickets only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
    /// The ticket it goes on in; outcome `merged` only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merged_into: Option<TicketRef>,
    /// Who has it; absent = nobody yet.
    #[serde(default, deserialize_with = "optional", skip_serializing_if = "Option::is_none")]
    pub handler: Option<Handler>,
    /// When staff first replied publicly; absent = unanswered.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub first_reply_at: Option<Moment>,
    /// What the company promised, and by when.
    #[serde(default, deserialize_with = "optional", skip_serializing_if = "Option::is_none")]
    pub expected: Option<Expected>,
    /// Until when it waits.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub paused_until: Option<Moment>,
    /// For when the company has planned the work.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub planned_for: Option<Moment>,
    /// By when most people whose tickets arrived at that time have a first reply; unanswered tickets only.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub usual_reply_by: Option<Moment>,
    /// Whether more tickets wait for a first reply than the company usually manages; unanswered tickets only.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>"))]
    pub overloaded: bool,
    /// Whether the helpdesk calls it assigned while nobody has it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>"))]
    pub assigned_to_nobody: bool,
    /// Whether the helpdesk says that it waits, and nothing in the timeline tells of it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>"))]
    pub waits: bool,
    /// Whether its status is a word that nobody has described: then no work is claimed because of it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>"))]
    pub undescribed: bool,
    /// Whether nobody can tell if staff have replied: then an absent `first_reply_at` means nothing.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>"))]
    pub replies_unknown: bool,
    /// Whether it was resolved or closed before.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>"))]
    pub reopened: bool,
    /// What the company asked, as plain text; turn `customer` only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub question: Option<String>,
    /// The helpdesk's own word, small print, so that it can be matched with e-mails.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub helpdesk_label: Option<String>,
    /// What happened, oldest first.
    #[serde(default, deserialize_with = "list", skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>"))]
    pub timeline: Vec<TimelineEntry>,
    /// Where the customer can act.
    #[serde(default, deserialize_with = "object", skip_serializing_if = "Links::is_empty")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>"))]
    pub links: Links,
    /// What the customer can do through the card.
    #[serde(default, deserialize_with = "list", skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>"))]
    pub offers: Vec<Offer>,
    /// What the customer said through the card and the helpdesk does not show yet.
    #[serde(default, deserialize_with = "list", skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>"))]
    pub said: Vec<Said>,
    /// The operator's own words for the helpdesk's status, in the language asked for with `?lang=`.
    #[serde(default, deserialize_with = "optional", skip_serializing_if = "Option::is_none")]
    pub words: Option<Words>,
    /// All that a card says of it, when asked for with `?lang=`.
    #[serde(default, deserialize_with = "optional", skip_serializing_if = "Option::is_none")]
    pub explanation: Option<Explanation>,
}

/// Who has a ticket: a person, a team, or both.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct Handler {
    /// The person's name, as far as the site shows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<String>,
    /// The team's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team: Option<String>,
    /// Since when.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub since: Option<Moment>,
    /// Where the customer can write.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Where the customer can call.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
}

impl Handler {
    /// Whether the same person and team are meant, whatever the dates and contacts.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        self.person == other.person && self.team == other.team
    }

    /// Whether a person or a team is named at all.
    #[must_use]
    pub fn is_named(&self) -> bool {
        self.person.is_some() || self.team.is_some()
    }
}

/// A promised date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct Expected {
    /// What was promised.
    pub what: ExpectedWhat,
    /// By when; a date that cannot be read is no promise.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub by: Option<Moment>,
}

/// One line of the timeline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct TimelineEntry {
    /// When.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub at: Option<Moment>,
    /// What.
    pub what: Happening,
    /// To whom, for `assigned` and `handed_over`.
    #[serde(default, deserialize_with = "optional", skip_serializing_if = "Option::is_none")]
    pub handler: Option<Handler>,
}

/// Where the customer can act.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct Links {
    /// The page or address for replies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reply: Option<String>,
}

impl Links {
    /// Whether there is no link at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.reply.is_none()
    }
}

/// The operator's own words for a status; what is absent is said in ours.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct Words {
    /// In place of the headline.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub headline: Option<String>,
    /// In place of what it means.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meaning: Option<String>,
    /// In place of what happens next.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}
