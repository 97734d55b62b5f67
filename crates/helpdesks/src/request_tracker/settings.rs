//! What an operator sets for Request Tracker.

use secrecy::SecretString;
use ticket_status_model::TicketRef;
use url::Url;

use crate::http::BadEndpoint;

/// When the queue of a ticket is shown as the team that has it. Request Tracker has no teams.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum QueueAsTeam {
    /// Once somebody owns the ticket or has moved it from another queue: until then, the queue only
    /// says where the mail arrived.
    #[default]
    WhenRouted,
    /// From the start: every mail address leads to the right team.
    Always,
    /// Never: the queues' names are not for customers.
    Never,
}

/// How to reach Request Tracker, and what to show of it.
#[derive(Clone, Debug)]
pub struct RequestTrackerSettings {
    /// The address of its web pages, `https://rt.example.com/`; REST 2.0 lies below it.
    pub base: String,
    /// The authentication token of the gateway's user.
    pub token: SecretString,
    /// Permits `http://` to another machine. To this machine it is always permitted, if its network is.
    pub allow_http: bool,
    /// When to show the queue as the team.
    pub queue_as_team: QueueAsTeam,
    /// Where the customer can reply, with `{reference}` in the ticket number's place:
    /// `https://rt.example.com/SelfService/Display.html?id={reference}` or `mailto:…`.
    pub reply_link: Option<String>,
    /// What customers' words become.
    pub write_backs: RequestTrackerWriteBacks,
}

/// What customers' words become in Request Tracker, beside messages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestTrackerWriteBacks {
    /// The custom field for ratings, by its name: `good` or `bad`, or `1` to `5`. Without one there are no ratings.
    pub rating_field: Option<String>,
    /// The custom field for what the customer says about the rating. Without one that is left out.
    pub rating_comment_field: Option<String>,
    /// The status of a ticket whose solution the customer has confirmed.
    pub confirmed_status: String,
    /// The status of a ticket that the customer has opened again.
    pub reopened_status: String,
}

impl Default for RequestTrackerWriteBacks {
    /// The words of the standard lifecycle, and no ratings.
    fn default() -> Self {
        Self {
            rating_field: None,
            rating_comment_field: None,
            confirmed_status: "resolved".to_owned(),
            reopened_status: "open".to_owned(),
        }
    }
}

impl RequestTrackerSettings {
    /// The usual settings for a base address and a token.
    #[must_use]
    pub fn new(base: impl Into<String>, token: SecretString) -> Self {
        Self {
            base: base.into(),
            token,
            allow_http: false,
            queue_as_team: QueueAsTeam::default(),
            reply_link: None,
            write_backs: RequestTrackerWriteBacks::default(),
        }
    }
}

/// Why the settings cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BadRequestTrackerSettings {
    /// The base address or the token.
    #[error(transparent)]
    Endpoint(#[from] BadEndpoint),
    /// The reply link.
    #[error(
        "the reply link must begin with https://, http:// or mailto:, e.g. https://rt.example.com/?id={{reference}}"
    )]
    ReplyLink,
}

/// A checked reply link.
#[derive(Clone, Debug)]
pub(super) struct ReplyLink(String);

impl ReplyLink {
    const PLACE: &str = "{reference}";

    pub(super) fn new(template: &str) -> Result<Self, BadRequestTrackerSettings> {
        let sample = template.trim().replace(Self::PLACE, "1");
        let is_odd = |c: char| c.is_whitespace() || c.is_control();
        match Url::parse(&sample) {
            // Read without them, but kept with them.
            Ok(_) if sample.contains(is_odd) => Err(BadRequestTrackerSettings::ReplyLink),
            Ok(url) if matches!(url.scheme(), "http" | "https" | "mailto") => {
                Ok(Self(template.trim().to_owned()))
            }
            _ => Err(BadRequestTrackerSettings::ReplyLink),
        }
    }

    /// References are letters, digits, `-` and `_`: safe anywhere in an address.
    pub(super) fn of(&self, reference: &TicketRef) -> String {
        self.0.replace(Self::PLACE, reference.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reply_link_leads_to_the_ticket() {
        let link = ReplyLink::new("https://rt.example/?id={reference}").expect("a good link");
        assert_eq!(link.of(&TicketRef::parse("42").expect("a reference")), "https://rt.example/?id=42");
    }

    #[test]
    fn a_reply_link_runs_no_script() {
        for bad in ["javascript:alert(1)", "rt.example/?id=1", "", "data:text/html,x"] {
            assert!(ReplyLink::new(bad).is_err(), "{bad}");
        }
    }
}
