//! What browsers download: the loader, and everything that is named by its content.

use std::sync::Arc;

use axum::{
    Router,
    extract::{Path, State, rejection::PathRejection},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};

use crate::{
    app::App,
    files::{ASSETS, Files, LOADER},
    http::{Problem, etag_matches},
};

/// The loader's name never changes, so it is asked for often; an old one still works for a day.
const LOADER_CACHING: &str = "public, max-age=300, stale-while-revalidate=86400";

/// A file named by its content never changes.
const ASSET_CACHING: &str = "public, max-age=31536000, immutable";

pub(super) fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/ticket-status.js", get(loader))
        .route("/{version}/ticket-status.js", get(versioned))
        .route("/assets/{*path}", get(asset))
}

async fn loader(State(app): State<Arc<App>>, headers: HeaderMap) -> Result<Response, Problem> {
    send(&app.settings.files, LOADER, LOADER_CACHING, &headers)
}

/// The loader of a major version, or of one very version, which never changes, so that pages can name its hash.
async fn versioned(
    State(app): State<Arc<App>>,
    version: Result<Path<String>, PathRejection>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let Path(version) = version.map_err(|_| Problem::NoSuchPage)?;
    let is_exact = version.strip_prefix('v').is_some_and(|numbers| numbers.split('.').count() == 3);
    let caching = if is_exact { ASSET_CACHING } else { LOADER_CACHING };
    send(&app.settings.files, &format!("{version}/{LOADER}"), caching, &headers)
}

async fn asset(
    State(app): State<Arc<App>>,
    path: Result<Path<String>, PathRejection>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let Path(path) = path.map_err(|_| Problem::NoSuchPage)?;
    let (files, name) = (&app.settings.files, format!("{ASSETS}{path}"));
    match files.current_texts(&name) {
        // A loader that a browser still keeps asks for words under their former name.
        Some(current) => send(files, &current, LOADER_CACHING, &headers),
        None if files.may_change(&name) => send(files, &name, LOADER_CACHING, &headers),
        None => send(files, &name, ASSET_CACHING, &headers),
    }
}

/// Sends a file in the smallest form the browser takes, or says that it has it already.
pub(crate) fn send(
    files: &Files,
    name: &str,
    caching: &'static str,
    request: &HeaderMap,
) -> Result<Response, Problem> {
    let file = files.get(name).ok_or(Problem::NoSuchPage)?;
    let accept =
        request.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let form = file.form(accept);
    let is_known = etag_matches(request, &form.etag);
    let mut response = match is_known {
        true => StatusCode::NOT_MODIFIED.into_response(),
        false => ([(header::CONTENT_TYPE, file.media_type)], form.bytes).into_response(),
    };
    let headers = response.headers_mut();
    if let Some(encoding) = form.encoding.filter(|_| !is_known) {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    headers.extend(HeaderValue::from_str(&form.etag).map(|etag| (header::ETAG, etag)));
    for (name, value) in [
        (header::CACHE_CONTROL, caching),
        (header::VARY, "Accept-Encoding"),
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
        (HeaderName::from_static("cross-origin-resource-policy"), "cross-origin"),
        (HeaderName::from_static("timing-allow-origin"), "*"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    Ok(response)
}
