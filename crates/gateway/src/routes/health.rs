//! `GET /health/live` and `GET /health/ready`, for whatever runs the gateway.

use std::{sync::Arc, time::Duration};

use axum::{
    Json, Router,
    extract::State,
    http::header,
    response::{IntoResponse, Response},
    routing::get,
};
use serde::Serialize;

use crate::{app::App, http::Problem};

/// When a helpdesk that is not ready is worth another question.
const RETRY_AFTER: Duration = Duration::from_secs(5);

/// That the gateway is well.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub(crate) struct HealthDocument {
    /// `live` or `ready`.
    #[schema(example = "ready")]
    health: &'static str,
}

pub(super) fn routes() -> Router<Arc<App>> {
    Router::new().route("/health/live", get(live)).route("/health/ready", get(ready))
}

/// Whether the gateway runs.
#[utoipa::path(get, path = "/health/live", tag = "health",
    responses((status = 200, description = "It runs.", body = HealthDocument)))]
pub(super) async fn live() -> Response {
    well("live")
}

/// Whether the gateway reaches its helpdesk.
#[utoipa::path(get, path = "/health/ready", tag = "health",
    responses((status = 200, description = "It does.", body = HealthDocument),
              (status = 503, description = "`helpdesk_unavailable`.", body = crate::http::ProblemDocument,
               content_type = "application/problem+json", headers(("Retry-After" = u64)))))]
pub(super) async fn ready(State(app): State<Arc<App>>) -> Result<Response, Problem> {
    match app.readiness.is_ready().await {
        true => Ok(well("ready")),
        false => Err(Problem::HelpdeskUnavailable { retry_after: RETRY_AFTER }),
    }
}

fn well(health: &'static str) -> Response {
    ([(header::CACHE_CONTROL, "no-store")], Json(HealthDocument { health })).into_response()
}
