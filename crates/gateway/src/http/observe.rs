//! One log line and one count per request, without anything a visitor sent.

use std::time::Instant;

use axum::{
    extract::MatchedPath,
    http::{Method, StatusCode},
};
use tracing::info;

use crate::measure;

/// A request that is being answered. It is known by its route, never by its path: paths hold references.
pub(super) struct Observed {
    begun_at: Instant,
    method: &'static str,
    route: Route,
}

/// Which call a request is.
pub(crate) enum Route {
    /// One that the router found.
    Matched(MatchedPath),
    /// One that needs no router.
    Known(&'static str),
    /// None.
    Unknown,
}

impl Route {
    fn as_str(&self) -> &str {
        match self {
            Self::Matched(path) => path.as_str(),
            Self::Known(path) => path,
            Self::Unknown => "unknown",
        }
    }
}

impl Observed {
    pub(super) fn new(method: &Method, route: Route) -> Self {
        Self { begun_at: Instant::now(), method: known(method), route }
    }

    /// Logs and counts it.
    pub(super) fn note(self, status: StatusCode) {
        let method = self.method;
        let route = self.route.as_str();
        let (status, took) = (status.as_u16(), self.begun_at.elapsed());
        measure::request(method, route, status, took);
        let duration_ms = took.as_millis();
        info!(method, route, status, duration_ms, "Answered {method} {route} with {status}");
    }
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
