//! What the page loads besides the widget: styles, a small script, and an icon for each turn.

use std::sync::Arc;

use axum::{
    Router,
    extract::{Path, State, rejection::PathRejection},
    http::header,
    response::{IntoResponse, Response},
    routing::get,
};

use crate::{app::App, http::Problem, status_page::icon};

const STYLES: &str = include_str!("../../status_page/page.css");
const SCRIPT: &str = include_str!("../../status_page/page.js");

/// A card with buttons is taller; nothing moves when it comes (docs/embedding.md).
const MORE_ROOM: &str =
    "@media screen { ticket-status, .room { --ticket-status-room: max(61rem, 130rem - 172cqw); } }\n";

/// They change with a new version of the gateway, and with what its operator lets customers do.
const CACHING: &str = "public, max-age=300";

pub(super) fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/status.css", get(styles))
        .route("/status.js", get(|| async { file("text/javascript; charset=utf-8", SCRIPT) }))
        .route("/status/icons/{file}", get(icons))
}

async fn styles(State(app): State<Arc<App>>) -> Response {
    let room = if app.settings.write_backs.are_sent() { MORE_ROOM } else { "" };
    file("text/css; charset=utf-8", [STYLES, room].concat())
}

async fn icons(name: Result<Path<String>, PathRejection>) -> Result<Response, Problem> {
    let Path(name) = name.map_err(|_| Problem::NoSuchPage)?;
    icon(&name).map(|svg| file("image/svg+xml", svg)).ok_or(Problem::NoSuchPage)
}

fn file(kind: &'static str, text: impl IntoResponse) -> Response {
    ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, CACHING)], text).into_response()
}
