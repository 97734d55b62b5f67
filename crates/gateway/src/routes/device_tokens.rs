//! `POST /v1/tickets/{reference}/device-tokens`: a token that a visitor's device keeps, because the visitor asked for it.

use std::{sync::Arc, time::Duration};

use axum::{
    Json, Router,
    extract::{Path, State, rejection::PathRejection},
    http::{HeaderMap, header},
    response::{IntoResponse, Response},
    routing::post,
};
use serde::Serialize;
use ticket_status_model::Moment;

use super::tickets::{bearer, granted, reference_in};
use crate::{
    app::App,
    clock,
    http::{Problem, Visitor},
};

/// As long as a signed link: a ticket's life.
const LIFETIME: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// A token for a device.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub(crate) struct DeviceTokenDocument {
    /// The token.
    token: String,
    /// When it ends.
    #[schema(value_type = String, format = DateTime)]
    expires_at: Moment,
}

pub(super) fn routes() -> Router<Arc<App>> {
    Router::new().route("/v1/tickets/{reference}/device-tokens", post(create))
}

/// Gives a token that lasts 30 days for one that opens the ticket now. Such a token gives no further one, so that nobody
/// prolongs a link for ever.
#[utoipa::path(
    post, path = "/v1/tickets/{reference}/device-tokens", tag = "tickets",
    params(("reference" = String, Path, description = "The ticket's number.", example = "1042")),
    security(("access_token" = [])),
    responses(
        (status = 200, description = "The token.", body = DeviceTokenDocument),
        (status = 401, description = "`access_missing` or `access_expired`.", body = crate::http::ProblemDocument,
         content_type = "application/problem+json"),
        (status = 404, description = "`not_found`.", body = crate::http::ProblemDocument,
         content_type = "application/problem+json"),
        (status = 409, description = "`not_offered`: the site does not offer it, or the token is one of a device.",
         body = crate::http::ProblemDocument, content_type = "application/problem+json"),
        (status = 429, description = "`rate_limited`.", body = crate::http::ProblemDocument,
         content_type = "application/problem+json", headers(("Retry-After" = u64))),
    ),
)]
pub(super) async fn create(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    reference: Result<Path<String>, PathRejection>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    app.write_backs.check(visitor.0)?;
    let reference = reference_in(reference)?;
    let granted = granted(&app, &headers, &reference)?;
    let is_of_device = bearer(&headers)
        .and_then(|token| app.access.granted(token).ok())
        .is_none_or(|granted| granted.is_of_device);
    if !app.settings.write_backs.device || is_of_device {
        return Err(Problem::NotOffered);
    }
    let signed = app.access.sign_for_device(&granted, LIFETIME);
    let answer = DeviceTokenDocument { token: signed.token, expires_at: clock::moment(signed.expires_at) };
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(answer)).into_response())
}
