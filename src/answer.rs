//! What the gateway's answers mean to the card.

use std::{rc::Rc, time::Duration};

use ticket_status_model::TicketStatus;

/// An HTTP answer as the client read it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Received {
    /// The HTTP status; 0 when there was no answer at all.
    pub code: u16,
    /// The header `ETag`.
    pub etag: Option<String>,
    /// The header `Age`, in seconds: how long ago the gateway asked the helpdesk.
    pub age: Option<String>,
    /// The header `Cache-Status`; it says `fwd=stale` while the helpdesk is out of reach.
    pub cache_status: Option<String>,
    /// The header `Retry-After`, in seconds.
    pub retry_after: Option<String>,
    /// The status document of a good answer.
    pub status: Option<TicketStatus>,
    /// The access token that a lookup gives.
    pub token: Option<String>,
    /// The `code` of a problem document.
    pub problem: Option<String>,
}

/// Whether a status is the present one or the last one known, and how old it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Freshness {
    /// How long ago the helpdesk was asked.
    pub age: Duration,
    /// Whether the gateway could not ask it this time.
    pub is_stale: bool,
}

/// What the gateway said about a ticket.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// A status document.
    Status {
        /// The document.
        status: Rc<TicketStatus>,
        /// Its `ETag`, for asking again.
        etag: Option<String>,
        /// How old it is.
        freshness: Freshness,
    },
    /// Nothing changed since the last answer.
    Unchanged(Freshness),
    /// It cannot be had now.
    Failed(Failure),
}

/// Why there is no status. What people read of it comes from the texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// No connection.
    Offline,
    /// The link's time is over.
    Expired,
    /// No such ticket, or not this visitor's.
    NotFound,
    /// Too many tries; wait.
    Busy(Option<Duration>),
    /// The helpdesk is out of reach.
    Unavailable(Option<Duration>),
    /// Anything else: a fault on the company's side.
    Broken,
}

impl Failure {
    /// The code of the event `ticket-status:error`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Offline => "offline",
            Self::Expired => "access_expired",
            Self::NotFound => "not_found",
            Self::Busy(_) => "rate_limited",
            Self::Unavailable(_) => "helpdesk_unavailable",
            Self::Broken => "broken",
        }
    }

    /// Whether asking again later can help without the visitor acting.
    #[must_use]
    pub fn may_pass(self) -> bool {
        matches!(self, Self::Offline | Self::Busy(_) | Self::Unavailable(_) | Self::Broken)
    }

    /// How long the server asks to wait.
    #[must_use]
    pub fn retry_after(self) -> Option<Duration> {
        match self {
            Self::Busy(wait) | Self::Unavailable(wait) => wait,
            _ => None,
        }
    }
}

impl Received {
    /// The meaning of this answer to a request for a status.
    #[must_use]
    pub fn read(self) -> Answer {
        let freshness = Freshness {
            age: seconds(self.age.as_deref()).unwrap_or_default(),
            is_stale: self.cache_status.as_deref().is_some_and(is_stale),
        };
        match (self.code, self.status) {
            (200, Some(status)) => Answer::Status { status: Rc::new(status), etag: self.etag, freshness },
            (304, _) => Answer::Unchanged(freshness),
            (code, _) => {
                Answer::Failed(failure(code, self.problem.as_deref(), seconds(self.retry_after.as_deref())))
            }
        }
    }
}

fn failure(code: u16, problem: Option<&str>, wait: Option<Duration>) -> Failure {
    match (code, problem) {
        (0, _) => Failure::Offline,
        (401, Some("access_expired")) => Failure::Expired,
        (401 | 403 | 404 | 410 | 422, _) => Failure::NotFound,
        (429, _) => Failure::Busy(wait),
        (502..=504, _) => Failure::Unavailable(wait),
        _ => Failure::Broken,
    }
}

fn is_stale(cache_status: &str) -> bool {
    cache_status.split(';').any(|part| part.trim() == "fwd=stale")
}

fn seconds(header: Option<&str>) -> Option<Duration> {
    header.and_then(|text| text.trim().parse().ok()).map(Duration::from_secs)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_answer_of_the_gateway_has_a_meaning() {
        let wait = Some(Duration::from_secs(30));
        for (code, problem, retry_after, expected) in [
            (0, None, None, Failure::Offline),
            (401, Some("access_expired"), None, Failure::Expired),
            (401, Some("access_missing"), None, Failure::NotFound),
            (404, Some("not_found"), None, Failure::NotFound),
            (429, Some("rate_limited"), Some("30"), Failure::Busy(wait)),
            (503, Some("helpdesk_unavailable"), Some("30"), Failure::Unavailable(wait)),
            (503, None, Some("Wed, 21 Oct 2026 07:28:00 GMT"), Failure::Unavailable(None)),
            (500, None, None, Failure::Broken),
            (200, None, None, Failure::Broken),
        ] {
            let received = Received {
                code,
                problem: problem.map(str::to_owned),
                retry_after: retry_after.map(str::to_owned),
                ..Received::default()
            };
            assert_eq!(received.read(), Answer::Failed(expected), "{code} {problem:?}");
        }
    }

    #[test]
    fn an_answer_says_how_old_it_is() {
        let received = Received {
            code: 304,
            age: Some("340".into()),
            cache_status: Some("ticket-status; fwd=stale".into()),
            ..Received::default()
        };
        let freshness = Freshness { age: Duration::from_secs(340), is_stale: true };
        assert_eq!(received.read(), Answer::Unchanged(freshness));
    }
}
