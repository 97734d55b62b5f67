//! `GET /status` and `POST /status`: a page of the gateway's own that needs no script.

use std::sync::Arc;

use axum::{
    Form, Router,
    extract::{
        DefaultBodyLimit, Query, State,
        rejection::{FormRejection, QueryRejection},
    },
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use serde::Deserialize;
use ticket_status_texts::Texts;

use super::{
    lookups::BODY_BYTES_MAX,
    tickets::{Wishes, shown},
};
use crate::{
    app::App,
    http::{Problem, Visitor, page},
    lookup::{Lookup, look_up},
    mailed_link::ask,
    settings::AccessMode,
    status_page::{Content, Page, Typed},
};

const STYLES: &str = include_str!("../status_page/page.css");

/// A card with buttons is taller; nothing moves when it comes (docs/embedding.md).
const MORE_ROOM: &str = "ticket-status { --ticket-status-room: max(61rem, 130rem - 172cqw); }\n";

/// How the page may be asked for.
#[derive(Debug, Default, Deserialize)]
struct View {
    lang: Option<String>,
    /// Leaves the script out: for browsers in which the widget cannot run.
    plain: Option<String>,
}

/// What a visitor typed.
#[derive(Debug, Default, Deserialize)]
struct LookupForm {
    #[serde(default)]
    reference: String,
    #[serde(default)]
    email: String,
}

pub(super) fn routes() -> Router<Arc<App>> {
    let page = get(show).post(look).layer(DefaultBodyLimit::max(BODY_BYTES_MAX));
    Router::new().route("/status", page).route("/status.css", get(styles))
}

async fn styles(State(app): State<Arc<App>>) -> Response {
    let headers =
        [(header::CONTENT_TYPE, "text/css; charset=utf-8"), (header::CACHE_CONTROL, "public, max-age=300")];
    match app.settings.write_backs.are_sent() {
        true => (headers, [STYLES, MORE_ROOM].concat()).into_response(),
        false => (headers, STYLES).into_response(),
    }
}

async fn show(
    State(app): State<Arc<App>>,
    view: Result<Query<View>, QueryRejection>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let Query(view) = view.unwrap_or_default();
    let content = Content::Form { typed: Typed::default(), problem: None };
    let with_widget = view.plain.is_none() && !app.settings.files.is_empty();
    answer(&app, StatusCode::OK, app.languages.wanted(view.lang.as_deref(), &headers), content, with_widget)
}

async fn look(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    view: Result<Query<View>, QueryRejection>,
    headers: HeaderMap,
    form: Result<Form<LookupForm>, FormRejection>,
) -> Result<Response, Problem> {
    if !app.settings.site.hosted_page {
        return Err(Problem::NoSuchPage);
    }
    let Query(view) = view.unwrap_or_default();
    let texts = app.languages.wanted(view.lang.as_deref(), &headers);
    let Form(form) = form.map_err(|rejection| match rejection.into_response().status() {
        StatusCode::PAYLOAD_TOO_LARGE => Problem::BodyTooLarge,
        _ => Problem::BodyInvalid,
    })?;
    let lookup = Lookup { reference: &form.reference, email: &form.email };
    let found = match app.settings.site.access {
        AccessMode::EmailLink => ask(&app, &visitor, texts.lang(), lookup).map(|()| None),
        _ => look_up(&app, &visitor, lookup).await.map(Some),
    };
    match found {
        Ok(None) => answer(&app, StatusCode::ACCEPTED, texts, Content::Sent, false),
        Ok(Some(matched)) => {
            let wishes = Wishes { lang: Some(texts.lang().to_owned()) };
            let status = shown(&app, &matched.known, &wishes);
            answer(&app, StatusCode::OK, texts, Content::Status(Box::new(status)), false)
        }
        Err(problem) => {
            let typed = Typed { reference: &form.reference, email: &form.email };
            let content = Content::Form { typed, problem: Some(problem) };
            let mut response = answer(&app, problem.status(), texts, content, false)?;
            let retry_after = problem.retry_after_seconds().map(HeaderValue::from);
            response.headers_mut().extend(retry_after.map(|seconds| (header::RETRY_AFTER, seconds)));
            Ok(response)
        }
    }
}

fn answer(
    app: &App,
    status: StatusCode,
    texts: &Texts,
    content: Content<'_>,
    with_widget: bool,
) -> Result<Response, Problem> {
    if !app.settings.site.hosted_page {
        return Err(Problem::NoSuchPage);
    }
    let html = Page { texts, site: &app.settings.site, content, with_widget }.html();
    let mut response = page(status, html);
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("Accept-Language"));
    Ok(response)
}
