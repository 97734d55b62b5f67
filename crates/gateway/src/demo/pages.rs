//! The example company's pages.

use std::{sync::Arc, time::Duration};

use axum::{
    Json, Router,
    extract::Path,
    http::{HeaderMap, header},
    response::{IntoResponse, Response},
    routing::get,
};
use serde::Serialize;

use super::stories::{CUSTOMER, Story, stories};
use crate::{files::Files, routes::send_file, server::Gateway};

/// Pages change with every build of the demo.
const CACHING: &str = "no-cache";

/// Links of a demo are good for a day.
const LINKS_LIFETIME: Duration = Duration::from_secs(24 * 60 * 60);

/// A ticket to try.
#[derive(Clone, Serialize)]
struct Example {
    reference: String,
    email: &'static str,
    subject: &'static str,
    token: String,
}

/// The pages of the bundle and the list of tickets to try.
pub(super) fn routes(gateway: &Gateway, files: Arc<Files>) -> Router {
    let example = |story: Story| {
        let reference = story.reference();
        let token = gateway.sign(&reference, LINKS_LIFETIME).token;
        Example { reference: reference.to_string(), email: CUSTOMER, subject: story.subject, token }
    };
    let mut examples: Vec<Example> = stories().into_iter().map(example).collect();
    examples.sort_by(|a, b| a.reference.cmp(&b.reference));
    let tickets = move || async move { ([(header::CACHE_CONTROL, "no-store")], Json(examples)) };

    let page = |name: &'static str| {
        let files = Arc::clone(&files);
        get(move |headers: HeaderMap| async move { send(&files, name, &headers) })
    };
    let (index, gallery, documents) =
        (page("pages/demo/index.html"), page("pages/gallery/index.html"), page("pages/examples.json"));
    let below = get(move |Path(path): Path<String>, headers: HeaderMap| async move {
        send(&files, &format!("pages/{path}"), &headers)
    });
    Router::new()
        .route("/", index)
        .route("/gallery", gallery)
        .route("/examples.json", documents)
        .route("/demo/tickets.json", get(tickets))
        .route("/pages/{*path}", below)
}

fn send(files: &Files, name: &str, headers: &HeaderMap) -> Response {
    send_file(files, name, CACHING, headers).into_response()
}
