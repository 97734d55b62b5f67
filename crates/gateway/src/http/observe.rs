//! One log line and one count per request, without anything a visitor sent.

use std::time::Instant;

use axum::{
    extract::{MatchedPath, Request},
    http::Method,
    middleware::Next,
    response::Response,
};
use tracing::info;

use crate::measure;

/// Logs and counts a request by its route, never by its path: paths hold references.
pub(crate) async fn observe(request: Request, next: Next) -> Response {
    let begun_at = Instant::now();
    let method = known(request.method());
    let route = request.extensions().get::<MatchedPath>().map_or("unknown", MatchedPath::as_str).to_owned();
    let response = next.run(request).await;
    let status = response.status().as_u16();
    measure::request(method, &route, status, begun_at);
    let duration_ms = begun_at.elapsed().as_millis();
    info!(method, route, status, duration_ms, "Answered {method} {route} with {status}");
    response
}

/// Visitors may invent methods; figures and logs know only these.
fn known(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::POST => "POST",
        Method::HEAD => "HEAD",
        Method::OPTIONS => "OPTIONS",
        _ => "OTHER",
    }
}
