//! `POST /v1/lookups`: a ticket's number and its customer's e-mail address against an access token.

use std::{sync::Arc, time::Duration};

use axum::{
    Router,
    body::Bytes,
    extract::{
        DefaultBodyLimit, Query, State,
        rejection::{BytesRejection, QueryRejection},
    },
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
    routing::post,
};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use ticket_status_model::{Moment, TicketStatus};

use super::tickets::{Wishes, provenance, shown};
use crate::{
    app::App,
    clock,
    http::{Problem, Visitor},
    lookup::{Lookup, Matched, look_up},
    mailed_link::ask,
    settings::AccessMode,
};

/// Number and address fit into a tenth of it.
pub(super) const BODY_BYTES_MAX: usize = 16 * 1024;

/// For how long a lookup opens the ticket: a day's visits.
pub(super) const TOKEN_LIFETIME: Duration = Duration::from_secs(24 * 60 * 60);

/// What a visitor typed.
#[derive(Debug, Deserialize, utoipa::ToSchema)]
pub(crate) struct LookupQuestion {
    /// The ticket's number, as typed: spaces around it and a leading `#` do not count.
    #[serde(default)]
    #[schema(example = "1042")]
    reference: String,
    /// The e-mail address the ticket was written from; case does not count.
    #[serde(default)]
    #[schema(example = "anna@example.com")]
    email: String,
}

/// Access to the ticket, and where it stands.
#[derive(Debug, Serialize)]
struct LookupAnswer {
    token: String,
    expires_at: Moment,
    status: TicketStatus,
}

pub(super) fn routes() -> Router<Arc<App>> {
    Router::new().route("/v1/lookups", post(create)).layer(DefaultBodyLimit::max(BODY_BYTES_MAX))
}

/// Finds a ticket by its number and its customer's e-mail address.
#[utoipa::path(
    post, path = "/v1/lookups", tag = "tickets", params(Wishes), request_body = LookupQuestion,
    responses(
        (status = 200, description = "They belong together.", body = crate::schemas::LookupDocument,
         headers(("Age" = u64), ("Cache-Status" = String))),
        (status = 202, description = "Mode *e-mail link*: if they belong together, a link is mailed. Always the same answer."),
        (status = 400, description = "`bad_request`.", body = crate::http::ProblemDocument,
         content_type = "application/problem+json"),
        (status = 404, description = "`not_found`: no such ticket or another address, one and the same answer.",
         body = crate::http::ProblemDocument, content_type = "application/problem+json"),
        (status = 413, description = "`too_large`.", body = crate::http::ProblemDocument,
         content_type = "application/problem+json"),
        (status = 422, description = "`reference_invalid` or `email_invalid`.", body = crate::http::ProblemDocument,
         content_type = "application/problem+json"),
        (status = 429, description = "`rate_limited`.", body = crate::http::ProblemDocument,
         content_type = "application/problem+json", headers(("Retry-After" = u64))),
        (status = 503, description = "`helpdesk_unavailable`.", body = crate::http::ProblemDocument,
         content_type = "application/problem+json", headers(("Retry-After" = u64))),
    ),
)]
pub(super) async fn create(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    wishes: Result<Query<Wishes>, QueryRejection>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Problem> {
    let Query(wishes) = wishes.unwrap_or_default();
    let question: LookupQuestion = json_body(&headers, body)?;
    let lookup = Lookup { reference: &question.reference, email: &question.email };
    if app.settings.site.access == AccessMode::EmailLink {
        let lang = app.languages.wanted(wishes.lang.as_deref(), &headers).lang();
        ask(&app, &visitor, lang, lookup)?;
        return Ok((StatusCode::ACCEPTED, [(header::CACHE_CONTROL, "no-store")]).into_response());
    }
    let Matched { known, freshness } = look_up(&app, &visitor, lookup).await?;
    let signed = app.access.sign(&known.status.reference, TOKEN_LIFETIME);
    let answer = LookupAnswer {
        token: signed.token,
        expires_at: clock::moment(signed.expires_at),
        status: shown(&app, &known, &wishes),
    };
    let body = serde_json::to_vec(&answer).map_err(|_| Problem::Broken)?;
    let headers = [(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "no-store")];
    Ok((headers, provenance(&known, freshness), body).into_response())
}

/// Only JSON: browsers then ask whether the page's origin may send it.
pub(super) fn json_body<T: DeserializeOwned>(
    headers: &HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<T, Problem> {
    let body = body.map_err(refused)?;
    let kind = headers.get(header::CONTENT_TYPE).map_or(&b""[..], |kind| kind.as_bytes());
    // The decoder would take a list of the two as well.
    let is_object = body.trim_ascii_start().starts_with(b"{");
    if !kind.starts_with(b"application/json") || !is_object {
        return Err(Problem::BodyInvalid);
    }
    serde_json::from_slice(&body).map_err(|_| Problem::BodyInvalid)
}

fn refused(rejection: BytesRejection) -> Problem {
    match rejection.into_response().status() {
        StatusCode::PAYLOAD_TOO_LARGE => Problem::BodyTooLarge,
        _ => Problem::BodyInvalid,
    }
}
