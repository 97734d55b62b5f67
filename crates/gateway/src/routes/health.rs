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

use crate::{app::App, http::Problem, outbox::Traces};

/// When a helpdesk that is not ready is worth another question.
const RETRY_AFTER: Duration = Duration::from_secs(5);

/// That the gateway is well.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub(crate) struct HealthDocument {
    /// `live` or `ready`.
    #[schema(example = "ready")]
    health: &'static str,
    /// `empty`, `waiting` (the helpdesk does not have everything yet) or `refused` (somebody must act); only where
    /// customers can send something.
    #[schema(example = "empty")]
    #[serde(skip_serializing_if = "Option::is_none")]
    outbox: Option<&'static str>,
}

pub(super) fn routes() -> Router<Arc<App>> {
    Router::new().route("/health/live", get(live)).route("/health/ready", get(ready))
}

/// Whether the gateway runs.
#[utoipa::path(get, path = "/health/live", tag = "health",
    responses((status = 200, description = "It runs.", body = HealthDocument)))]
pub(super) async fn live() -> Response {
    well("live", None)
}

/// Whether the gateway reaches its helpdesk, and can keep what customers send.
#[utoipa::path(get, path = "/health/ready", tag = "health",
    responses((status = 200, description = "It does.", body = HealthDocument),
              (status = 503, description = "`helpdesk_unavailable` or `not_kept`.", body = crate::http::ProblemDocument,
               content_type = "application/problem+json", headers(("Retry-After" = u64)))))]
pub(super) async fn ready(State(app): State<Arc<App>>) -> Result<Response, Problem> {
    if !app.readiness.is_ready().await {
        return Err(Problem::HelpdeskUnavailable { retry_after: RETRY_AFTER });
    }
    match &app.outbox {
        Some(outbox) if !app.readiness.can_keep(outbox).await => Err(Problem::NotKept),
        Some(outbox) => Ok(well("ready", Some(outbox_word(&outbox.traces())))),
        None => Ok(well("ready", None)),
    }
}

fn outbox_word(traces: &Traces) -> &'static str {
    match (traces.refused, traces.waiting) {
        (0, 0) => "empty",
        (0, _) => "waiting",
        _ => "refused",
    }
}

fn well(health: &'static str, outbox: Option<&'static str>) -> Response {
    ([(header::CACHE_CONTROL, "no-store")], Json(HealthDocument { health, outbox })).into_response()
}
