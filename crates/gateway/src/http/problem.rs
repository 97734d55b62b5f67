//! Problems as visitors' browsers learn of them: RFC 9457, with a `code` to act on.

use std::time::Duration;

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;
use ticket_status_model::BadTicketRef;

/// Why there is no answer. Each variant says who can act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Problem {
    /// 401: the visitor needs a link or a lookup.
    AccessMissing,
    /// 401: the visitor needs a new link or a lookup.
    AccessExpired,
    /// 404: no such ticket, not this visitor's, or no right. One and the same answer.
    NotFound,
    /// 404: nothing has this address.
    NoSuchPage,
    /// 405: the page's author used a wrong method.
    MethodNotAllowed,
    /// 422: the visitor can correct the number.
    ReferenceInvalid(BadTicketRef),
    /// 422: the visitor can correct the address.
    EmailInvalid,
    /// 400: the page's author sent no JSON of the documented form.
    BodyInvalid,
    /// 413: longer than any lookup.
    BodyTooLarge,
    /// 409: this is not, or no longer, possible for the ticket.
    NotOffered,
    /// 422: the visitor can correct what they wrote.
    WriteBackInvalid {
        /// The field of the body that is wrong.
        field: &'static str,
    },
    /// 400: the page's author sent no key, or one of another form.
    KeyInvalid,
    /// 422: the page's author sent something else under the same key.
    KeyReused,
    /// 503: it could not be kept; the visitor waits, the operator must act.
    NotKept,
    /// 429: the visitor waits.
    RateLimited {
        /// How long.
        retry_after: Duration,
    },
    /// 503: the visitor waits; the operator may have to act.
    HelpdeskUnavailable {
        /// How long.
        retry_after: Duration,
    },
    /// 503: the gateway was too slow.
    TooSlow,
    /// 500: a fault of the gateway.
    Broken,
}

/// A problem on the wire (RFC 9457).
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[schema(as = Problem)]
pub(crate) struct ProblemDocument {
    /// Names the kind of problem; stable.
    #[schema(example = "urn:ticket-status:problem:not_found")]
    r#type: String,
    /// The kind in English.
    #[schema(example = "There is no such ticket, or you may not see it.")]
    title: &'static str,
    /// The HTTP status.
    #[schema(example = 404)]
    status: u16,
    /// Names the kind of problem, to act on.
    #[schema(example = "not_found")]
    code: &'static str,
    /// More about this one, in English.
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<String>,
    /// The field of the question that is wrong.
    #[serde(skip_serializing_if = "Option::is_none")]
    field: Option<&'static str>,
}

impl Problem {
    fn parts(self) -> (StatusCode, &'static str, &'static str) {
        use StatusCode as S;
        match self {
            Self::AccessMissing => {
                (S::UNAUTHORIZED, "access_missing", "A signed link or a lookup is needed.")
            }
            Self::AccessExpired => (S::UNAUTHORIZED, "access_expired", "The link has expired."),
            Self::NotFound => (S::NOT_FOUND, "not_found", "There is no such ticket, or you may not see it."),
            Self::NoSuchPage => (S::NOT_FOUND, "no_such_page", "There is nothing at this address."),
            Self::MethodNotAllowed => {
                (S::METHOD_NOT_ALLOWED, "method_not_allowed", "This address takes another method.")
            }
            Self::ReferenceInvalid(_) => {
                (S::UNPROCESSABLE_ENTITY, "reference_invalid", "This is not a ticket number.")
            }
            Self::EmailInvalid => {
                (S::UNPROCESSABLE_ENTITY, "email_invalid", "This is not an e-mail address.")
            }
            Self::BodyInvalid => {
                (S::BAD_REQUEST, "bad_request", "The body is not JSON of the documented form.")
            }
            Self::BodyTooLarge => (S::PAYLOAD_TOO_LARGE, "too_large", "The body is too large."),
            Self::NotOffered => (S::CONFLICT, "not_offered", "This is not possible for the ticket now."),
            Self::WriteBackInvalid { .. } => {
                (S::UNPROCESSABLE_ENTITY, "write_back_invalid", "This cannot be sent as it is.")
            }
            Self::KeyInvalid => (
                S::BAD_REQUEST,
                "idempotency_key_invalid",
                "The header Idempotency-Key has 8 to 64 letters, digits and hyphens.",
            ),
            Self::KeyReused => (
                S::UNPROCESSABLE_ENTITY,
                "idempotency_key_reused",
                "Something else was sent under this Idempotency-Key.",
            ),
            Self::NotKept => {
                (S::SERVICE_UNAVAILABLE, "not_kept", "It could not be kept. Send it again later.")
            }
            Self::RateLimited { .. } => (S::TOO_MANY_REQUESTS, "rate_limited", "You ask too often."),
            Self::HelpdeskUnavailable { .. } => {
                (S::SERVICE_UNAVAILABLE, "helpdesk_unavailable", "The helpdesk cannot be reached.")
            }
            Self::TooSlow => (S::SERVICE_UNAVAILABLE, "too_slow", "This took too long."),
            Self::Broken => (S::INTERNAL_SERVER_ERROR, "broken", "The gateway has a fault."),
        }
    }

    fn field(self) -> Option<&'static str> {
        match self {
            Self::ReferenceInvalid(_) => Some("reference"),
            Self::EmailInvalid => Some("email"),
            Self::WriteBackInvalid { field } => Some(field),
            _ => None,
        }
    }

    fn detail(self) -> Option<String> {
        match self {
            Self::ReferenceInvalid(why) => Some(why.to_string()),
            _ => None,
        }
    }

    /// When it is worth trying again, in whole seconds.
    pub(crate) fn retry_after_seconds(self) -> Option<u64> {
        let wait = match self {
            Self::RateLimited { retry_after } | Self::HelpdeskUnavailable { retry_after } => retry_after,
            Self::TooSlow => Duration::from_secs(5),
            Self::NotKept => Duration::from_secs(30),
            _ => return None,
        };
        Some(wait.as_millis().div_ceil(1000).max(1).try_into().unwrap_or(u64::MAX))
    }

    /// The HTTP status.
    pub(crate) fn status(self) -> StatusCode {
        self.parts().0
    }

    /// The problem on the wire.
    pub(crate) fn document(self) -> ProblemDocument {
        let (status, code, title) = self.parts();
        let r#type = format!("urn:ticket-status:problem:{code}");
        ProblemDocument {
            r#type,
            title,
            status: status.as_u16(),
            code,
            detail: self.detail(),
            field: self.field(),
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let body = serde_json::to_vec(&self.document()).unwrap_or_default();
        let headers =
            [(header::CONTENT_TYPE, "application/problem+json"), (header::CACHE_CONTROL, "no-store")];
        let mut response = (self.status(), headers, body).into_response();
        if let Some(seconds) = self.retry_after_seconds() {
            response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
        }
        if self.status() == StatusCode::UNAUTHORIZED {
            response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response
    }
}
