//! A lookup without scripts: the page is sent with what was typed, and shows the ticket in words.

use std::sync::Arc;

use axum::{
    Form,
    extract::{
        Path, Query, State,
        rejection::{FormRejection, PathRejection, QueryRejection},
    },
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Deserialize;
use ticket_status_model::TicketRef;
use ticket_status_texts::Texts;

use super::{
    super::{
        lookups::TOKEN_LIFETIME,
        tickets::{Wishes, shown, shown_publicly},
    },
    Asked, View,
};
use crate::{
    app::App,
    http::{Problem, Visitor},
    lookup::{Lookup, look_up},
    mailed_link::ask,
    settings::AccessMode,
    status_page::{Content, Typed},
    tickets::Found,
};

/// What a visitor typed.
#[derive(Debug, Default, Deserialize)]
pub(super) struct LookupForm {
    #[serde(default)]
    reference: String,
    #[serde(default)]
    email: String,
}

pub(super) async fn negotiated(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    view: Result<Query<View>, QueryRejection>,
    headers: HeaderMap,
    form: Result<Form<LookupForm>, FormRejection>,
) -> Result<Response, Problem> {
    let Query(view) = view.unwrap_or_default();
    let texts = app.languages.wanted(view.lang.as_deref(), &headers);
    sent(&app, &visitor, texts, &view, form).await
}

pub(super) async fn in_language(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    lang: Result<Path<String>, PathRejection>,
    view: Result<Query<View>, QueryRejection>,
    headers: HeaderMap,
    form: Result<Form<LookupForm>, FormRejection>,
) -> Result<Response, Problem> {
    let Path(lang) = lang.map_err(|_| Problem::NoSuchPage)?;
    let Query(view) = view.unwrap_or_default();
    sent(&app, &visitor, app.languages.wanted(Some(&lang), &headers), &view, form).await
}

/// Whatever it is answered, it is for one visitor: nobody keeps it, and no robot lists it.
async fn sent(
    app: &Arc<App>,
    visitor: &Visitor,
    texts: &Texts,
    view: &View,
    form: Result<Form<LookupForm>, FormRejection>,
) -> Result<Response, Problem> {
    if !app.settings.site.hosted_page {
        return Err(Problem::NoSuchPage);
    }
    let Form(form) = form.map_err(|rejection| match rejection.into_response().status() {
        StatusCode::PAYLOAD_TOO_LARGE => Problem::BodyTooLarge,
        _ => Problem::BodyInvalid,
    })?;
    let asked = Asked { app, texts, path: "/status", view };
    let mut response = match found(app, visitor, texts, &form).await {
        Ok(content @ Content::Sent) => asked.answer(StatusCode::ACCEPTED, content)?,
        Ok(content) => asked.answer(StatusCode::OK, content)?,
        Err(problem) => {
            let typed = Typed { reference: &form.reference, email: &form.email };
            let mut response = asked.answer(problem.status(), Content::Corrected { typed, problem })?;
            let retry_after = problem.retry_after_seconds().map(HeaderValue::from);
            response.headers_mut().extend(retry_after.map(|seconds| (header::RETRY_AFTER, seconds)));
            response
        }
    };
    let robots = HeaderName::from_static("x-robots-tag");
    response.headers_mut().insert(robots, HeaderValue::from_static("noindex"));
    Ok(response)
}

async fn found(
    app: &Arc<App>,
    visitor: &Visitor,
    texts: &Texts,
    form: &LookupForm,
) -> Result<Content<'static>, Problem> {
    let lookup = Lookup { reference: &form.reference, email: &form.email };
    let wishes = Wishes { lang: Some(texts.lang().to_owned()) };
    match app.settings.site.access {
        AccessMode::EmailLink => ask(app, visitor, texts.lang(), lookup).map(|()| Content::Sent),
        AccessMode::Public => public(app, visitor, &form.reference, &wishes).await,
        AccessMode::Match | AccessMode::Link => {
            let known = look_up(app, visitor, lookup).await?.known;
            let token = app.access.sign(&known.status.reference, TOKEN_LIFETIME).token;
            Ok(Content::Status { status: Box::new(shown(app, &known, &wishes)), token: Some(token) })
        }
    }
}

/// A public ticket, which its number alone opens, as for the widget.
async fn public(
    app: &App,
    visitor: &Visitor,
    reference: &str,
    wishes: &Wishes,
) -> Result<Content<'static>, Problem> {
    app.readings.check(visitor.0)?;
    let reference = TicketRef::parse(reference).map_err(Problem::ReferenceInvalid)?;
    match app.tickets.find_soon(&reference).await {
        Found::Ticket(known, _) => {
            Ok(Content::Status { status: Box::new(shown_publicly(app, &known, wishes)), token: None })
        }
        Found::Unknown => Err(Problem::NotFound),
        Found::Unavailable { retry_after } => Err(Problem::HelpdeskUnavailable { retry_after }),
    }
}
