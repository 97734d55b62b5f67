//! What the gateway's answers mean.

use crate::document::{self, Value};

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
    /// The document: a status, a problem, or what a lookup gives.
    pub body: Value,
}

/// Whether a status is the present one or the last one known, and how old it is.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Freshness {
    /// How long ago the helpdesk was asked, in ms.
    pub age_ms: f64,
    /// Whether the gateway could not ask it this time.
    pub is_stale: bool,
}

/// What the gateway said about a ticket.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// A status.
    Status {
        /// The document, which is one.
        status: Value,
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
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Failure {
    /// No connection.
    Offline,
    /// The link's time is over.
    Expired,
    /// No such ticket, or not this visitor's.
    NotFound,
    /// Too many tries; wait so many ms.
    Busy(Option<f64>),
    /// The helpdesk is out of reach; the gateway asks to wait so many ms.
    Unavailable(Option<f64>),
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

    /// The failure of a code that leads to the form.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Offline, Self::Expired, Self::NotFound].into_iter().find(|failure| failure.code() == code)
    }

    /// Whether asking again later can help without the visitor acting.
    #[must_use]
    pub fn may_pass(self) -> bool {
        !matches!(self, Self::Expired | Self::NotFound)
    }

    /// How long the server asks to wait, in ms.
    #[must_use]
    pub fn retry_after_ms(self) -> Option<f64> {
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
            age_ms: millis(self.age.as_deref()).unwrap_or_default(),
            is_stale: self.cache_status.as_deref().is_some_and(is_stale),
        };
        match self.code {
            200 if document::check(&self.body).is_ok() => {
                Answer::Status { status: self.body, etag: self.etag, freshness }
            }
            304 => Answer::Unchanged(freshness),
            code => {
                let wait = millis(self.retry_after.as_deref());
                Answer::Failed(failure(code, self.body.text("code"), wait))
            }
        }
    }
}

fn failure(code: u16, problem: Option<&str>, wait: Option<f64>) -> Failure {
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
    cache_status.as_bytes().windows(9).any(|part| part == b"fwd=stale")
}

/// A header's whole seconds in ms.
fn millis(header: Option<&str>) -> Option<f64> {
    whole(header?).map(|seconds| f64::from(seconds) * 1000.0)
}

/// A whole number written in digits, of at most nine: all that a header or an attribute says. The one of the standard
/// library knows signs and what does not fit.
pub(crate) fn whole(text: &str) -> Option<u32> {
    let digits = text.as_bytes();
    let is_number = (1..10).contains(&digits.len()) && digits.iter().all(u8::is_ascii_digit);
    is_number.then(|| digits.iter().fold(0, |number, digit| number * 10 + u32::from(digit - b'0')))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem_of(code: &str) -> Value {
        Value::Fields(vec![("code".into(), Value::Text(code.into()))])
    }

    #[test]
    fn every_answer_of_the_gateway_has_a_meaning() {
        let wait = Some(30_000.0);
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
                body: problem.map_or(Value::Nothing, problem_of),
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
        let freshness = Freshness { age_ms: 340_000.0, is_stale: true };
        assert_eq!(received.read(), Answer::Unchanged(freshness));
    }

    #[test]
    fn a_number_is_digits_and_nothing_else() {
        for (text, expected) in
            [("30", Some(30)), ("0", Some(0)), ("", None), ("-1", None), ("1.5", None), ("99999999999", None)]
        {
            assert_eq!(whole(text), expected, "{text}");
        }
    }
}
