//! `GET /v1/backlog`: how many tickets wait for a first reply, where the company shows it.

use std::sync::Arc;

use axum::{
    Json, Router,
    extract::State,
    http::header,
    response::{IntoResponse, Response},
    routing::get,
};

use crate::{app::App, http::Problem, settings::BacklogUse};

/// A count holds for a quarter of an hour; a browser need not know it sooner than this.
const CACHING: &str = "public, max-age=60";

pub(super) fn routes() -> Router<Arc<App>> {
    Router::new().route("/v1/backlog", get(read))
}

/// Reads how many tickets wait for a first reply.
#[utoipa::path(get, path = "/v1/backlog", tag = "site",
    responses(
        (status = 200, description = "The backlog.", body = crate::schemas::BacklogDocument),
        (status = 404, description = "`no_such_page`: this company does not show it.",
         body = crate::http::ProblemDocument, content_type = "application/problem+json"),
        (status = 503, description = "`helpdesk_unavailable`.", body = crate::http::ProblemDocument,
         content_type = "application/problem+json", headers(("Retry-After" = u64))),
    ))]
pub(super) async fn read(State(app): State<Arc<App>>) -> Result<Response, Problem> {
    if app.settings.backlog != BacklogUse::Everybody {
        return Err(Problem::NoSuchPage);
    }
    match app.backlog.latest().await {
        Some(backlog) => Ok(([(header::CACHE_CONTROL, CACHING)], Json(&*backlog)).into_response()),
        None => Err(Problem::HelpdeskUnavailable { retry_after: app.backlog.retry_after() }),
    }
}
