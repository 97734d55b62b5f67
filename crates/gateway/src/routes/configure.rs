//! `GET /configure`: the page on which a web team puts its tag together and sees the real card.

use std::sync::Arc;

use axum::{
    Json, Router,
    extract::{Path, State, rejection::PathRejection},
    http::{HeaderMap, HeaderName, HeaderValue, header},
    response::{IntoResponse, Response},
    routing::get,
};
use serde::Serialize;
use ticket_status_texts::langs;

use super::bundle::send;
use crate::{app::App, files::LOADER, http::Problem};

/// The page changes with a new version of the gateway; browsers ask whether it has.
const CACHING: &str = "no-cache";

/// What the page has to know of this gateway.
#[derive(Serialize)]
struct Release {
    version: &'static str,
    /// Of the loader of this very version, as it is served.
    integrity: String,
    /// The languages of the card, as BCP 47 tags.
    languages: &'static [&'static str],
}

pub(super) fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/configure", get(index))
        .route("/configure/release.json", get(release))
        .route("/configure/{file}", get(part))
}

async fn index(State(app): State<Arc<App>>, headers: HeaderMap) -> Result<Response, Problem> {
    let mut response = file(&app, "pages/configure/index.html", &headers)?;
    response
        .headers_mut()
        .insert(HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex"));
    Ok(response)
}

async fn part(
    State(app): State<Arc<App>>,
    name: Result<Path<String>, PathRejection>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let Path(name) = name.map_err(|_| Problem::NoSuchPage)?;
    match name.as_str() {
        "index.html" => Err(Problem::NoSuchPage),
        // These two serve other pages as well.
        "contrast.js" | "examples.json" => file(&app, &format!("pages/{name}"), &headers),
        _ => file(&app, &format!("pages/configure/{name}"), &headers),
    }
}

async fn release(State(app): State<Arc<App>>) -> Result<Response, Problem> {
    let version = env!("CARGO_PKG_VERSION");
    let integrity = app.settings.files.integrity(&format!("v{version}/{LOADER}"));
    let integrity = integrity.filter(|_| app.settings.site.configurator).ok_or(Problem::NoSuchPage)?;
    let release = Release { version, integrity, languages: langs() };
    Ok(([(header::CACHE_CONTROL, CACHING)], Json(release)).into_response())
}

fn file(app: &App, name: &str, headers: &HeaderMap) -> Result<Response, Problem> {
    match app.settings.site.configurator {
        true => send(&app.settings.files, name, CACHING, headers),
        false => Err(Problem::NoSuchPage),
    }
}
