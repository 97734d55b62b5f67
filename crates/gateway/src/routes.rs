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

use std::{net::SocketAddr, sync::Arc};

use axum::{
    Router,
    extract::State,
    http::Uri,
    response::{IntoResponse, Redirect, Response},
};
use hyper::{Request, body::Incoming};

use crate::{
    app::App,
    http::{Around, Problem},
    server::Answers,
};

pub(crate) use bundle::send as send_file;
pub(crate) use openapi::document as openapi_document;

/// All calls for visitors; `extra` adds the demo's.
pub(crate) fn router(app: &Arc<App>, extra: Router) -> Router {
    // The fallback comes before the layer: a preflight asks with a method that no call has.
    let api = tickets::routes()
        .merge(write_backs::routes())
        .merge(device_tokens::routes())
        .merge(lookups::routes())
        .merge(site::routes())
        .merge(backlog::routes())
        .merge(glossary::api())
        .method_not_allowed_fallback(wrong_method)
        .layer(Around { shared: Some(Arc::clone(app)) })
        .with_state(Arc::clone(app));
    let own = health::routes().merge(openapi::routes()).merge(bundle::routes()).merge(status_page::routes());
    let own = own.merge(glossary::pages()).merge(configure::routes());
    own.fallback(nothing_here)
        .with_state(Arc::clone(app))
        .merge(extra)
        .method_not_allowed_fallback(wrong_method)
        .layer(Around { shared: None })
        .merge(api)
}

/// Everything that a visitor may ask for: plain readings of tickets by the shortest way, all else through the router.
#[derive(Clone)]
pub(crate) struct Calls {
    app: Arc<App>,
    router: Router,
}

impl Calls {
    pub(crate) fn new(app: &Arc<App>, extra: Router) -> Self {
        Self { app: Arc::clone(app), router: router(app, extra) }
    }
}

impl Answers for Calls {
    async fn answer(self, peer: SocketAddr, request: Request<Incoming>) -> Response {
        match tickets::plain_reading(request.method(), request.uri()) {
            Some(reading) => reading.answer(&self.app, peer.ip(), &request.into_parts().0).await,
            None => self.router.answer(peer, request).await,
        }
    }
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
