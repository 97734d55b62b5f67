//! `GET /v1/glossary`, `GET /glossary` and `GET /glossary/{lang}`: what each word means, without a ticket.

use std::sync::Arc;

use axum::{
    Json, Router,
    extract::{
        Path, Query, State,
        rejection::{PathRejection, QueryRejection},
    },
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use ticket_status_model::Glossary;
use ticket_status_texts::{ALL_LANGS, Texts, glossary};

use super::tickets::Wishes;
use crate::{
    app::App,
    clock, glossary_page,
    http::{Problem, page},
    meanings::{all_statuses, plain_ticket},
};

/// It changes when the operator changes the configuration, or the helpdesk shows a new word.
const CACHING: HeaderValue = HeaderValue::from_static("public, max-age=300");

/// The call of the widget, which pages of other origins may read.
pub(super) fn api() -> Router<Arc<App>> {
    Router::new().route("/v1/glossary", get(read))
}

/// The pages.
pub(super) fn pages() -> Router<Arc<App>> {
    Router::new().route("/glossary", get(negotiated)).route("/glossary/{lang}", get(in_language))
}

/// Reads what each word means.
#[utoipa::path(get, path = "/v1/glossary", tag = "site", params(Wishes),
    responses((status = 200, description = "What each word means.", body = crate::schemas::GlossaryDocument)))]
pub(super) async fn read(
    State(app): State<Arc<App>>,
    wishes: Result<Query<Wishes>, QueryRejection>,
    headers: HeaderMap,
) -> Response {
    let Query(wishes) = wishes.unwrap_or_default();
    let texts = app.languages.wanted(wishes.lang.as_deref(), &headers);
    let caching =
        [(header::CACHE_CONTROL, CACHING), (header::VARY, HeaderValue::from_static("Accept-Language"))];
    (caching, Json(glossary_of(&app, texts))).into_response()
}

async fn negotiated(State(app): State<Arc<App>>, headers: HeaderMap) -> Result<Response, Problem> {
    let mut response = answer(&app, app.languages.wanted(None, &headers))?;
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("Accept-Language"));
    Ok(response)
}

async fn in_language(
    State(app): State<Arc<App>>,
    lang: Result<Path<String>, PathRejection>,
) -> Result<Response, Problem> {
    let Path(lang) = lang.map_err(|_| Problem::NoSuchPage)?;
    match ALL_LANGS.iter().any(|known| known.eq_ignore_ascii_case(&lang)) {
        true => answer(&app, app.languages.texts(&[&lang])),
        false => Err(Problem::NoSuchPage),
    }
}

fn glossary_of(app: &App, texts: &Texts) -> Glossary {
    let now = clock::now();
    let settings = &app.settings;
    let known = all_statuses(app.tickets.helpdesk().statuses(), settings, &app.tickets.unmapped());
    let plain = known.iter().filter_map(|known| plain_ticket(known, settings, now));
    let worded: Vec<_> = plain.map(|status| settings.worded(status, texts.lang())).collect();
    glossary(texts, &worded, now)
}

fn answer(app: &App, texts: &Texts) -> Result<Response, Problem> {
    if !app.settings.site.hosted_page {
        return Err(Problem::NoSuchPage);
    }
    let with_widget = !app.settings.files.is_empty();
    let html = glossary_page::html(texts, &glossary_of(app, texts), &app.settings.site, with_widget);
    let mut response = page(StatusCode::OK, html);
    response.headers_mut().insert(header::CACHE_CONTROL, CACHING);
    Ok(response)
}
