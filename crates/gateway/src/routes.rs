//! Every call of the gateway, one file per resource.

mod backlog;
mod bundle;
mod configure;
mod device_tokens;
mod glossary;
mod health;
mod lookups;
mod openapi;
mod site;
mod status_page;
mod tickets;
mod write_backs;

use std::{sync::Arc, time::Duration};

use axum::{
    Router,
    extract::{Request, State},
    http::Uri,
    middleware::{self, Next},
    response::{IntoResponse, Redirect, Response},
};
use tower_http::catch_panic::CatchPanicLayer;

use crate::{
    app::App,
    http::{Problem, cross_origin, observe, secure},
};

pub(crate) use bundle::send as send_file;
pub(crate) use openapi::document as openapi_document;

/// No answer takes longer: a helpdesk's own deadline is shorter.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(30);

/// All calls for visitors; `extra` adds the demo's.
pub(crate) fn router(app: &Arc<App>, extra: Router) -> Router {
    let shared = middleware::from_fn_with_state(Arc::clone(app), cross_origin);
    // The fallback comes before the layer: a preflight asks with a method that no call has.
    let api = tickets::routes()
        .merge(write_backs::routes())
        .merge(device_tokens::routes())
        .merge(lookups::routes())
        .merge(site::routes());
    let api = api.merge(backlog::routes()).merge(glossary::api());
    let api = api.method_not_allowed_fallback(wrong_method).layer(shared);
    let own = health::routes().merge(openapi::routes()).merge(bundle::routes()).merge(status_page::routes());
    let own = own.merge(glossary::pages()).merge(configure::routes());
    api.merge(own)
        .fallback(nothing_here)
        .with_state(Arc::clone(app))
        .merge(extra)
        .method_not_allowed_fallback(wrong_method)
        .layer(CatchPanicLayer::custom(|_| Problem::Broken.into_response()))
        .layer(middleware::from_fn(in_time))
        .layer(middleware::from_fn(secure))
        .layer(middleware::from_fn(observe))
}

async fn in_time(request: Request, next: Next) -> Response {
    let answer = tokio::time::timeout(REQUEST_TIMEOUT, next.run(request)).await;
    answer.unwrap_or_else(|_| Problem::TooSlow.into_response())
}

async fn wrong_method() -> Problem {
    Problem::MethodNotAllowed
}

/// Nobody links to `/`, but people try it.
async fn nothing_here(State(app): State<Arc<App>>, uri: Uri) -> Response {
    match uri.path() == "/" && app.settings.site.hosted_page {
        true => Redirect::temporary("/status").into_response(),
        false => Problem::NoSuchPage.into_response(),
    }
}
