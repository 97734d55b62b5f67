//! `GET /v1/site`: what the widget needs to know about the company before it knows a ticket.

use std::sync::Arc;

use axum::{
    Json, Router,
    extract::State,
    http::header,
    response::{IntoResponse, Response},
    routing::get,
};
use serde::Serialize;
use ticket_status_helpdesks::KnownStatus;
use ticket_status_model::{
    Category, Change, ChangeKind, Facts, Handler, Moment, TicketRef, derive, situation,
};
use ticket_status_texts::LANGS;

use crate::{
    app::App,
    clock,
    settings::{AccessMode, Contact, Settings},
};

/// It changes when the operator changes the configuration.
const CACHING: &str = "public, max-age=300";

/// What the widget needs to know about the company.
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[schema(as = Site)]
pub(crate) struct SiteDocument {
    /// The company's name.
    #[schema(example = "Northwind Office")]
    name: String,
    /// The languages of explanations, as BCP 47 tags.
    #[schema(example = json!(["en", "lt", "uk"]))]
    locales: Vec<&'static str>,
    /// What a visitor needs in order to see a ticket.
    access: AccessMode,
    /// How customers reach the company.
    contact: Contact,
    /// Where a customer replies; `{reference}` stands for the ticket's number.
    #[serde(skip_serializing_if = "Option::is_none")]
    reply_link: Option<String>,
    /// Whether the gateway serves a page of its own at `/status`.
    hosted_page: bool,
    /// The helpdesk's statuses and the situation each stands for.
    statuses: Vec<StatusMeaning>,
}

/// A status of the helpdesk and what it means.
#[derive(Debug, Serialize, utoipa::ToSchema)]
struct StatusMeaning {
    /// The helpdesk's own word.
    #[schema(example = "stalled")]
    label: String,
    /// How far such a ticket is.
    #[schema(example = "in_progress")]
    stage: &'static str,
    /// Who must act.
    #[schema(example = "company")]
    turn: &'static str,
    /// The situation whose texts explain it.
    #[schema(example = "paused")]
    situation: &'static str,
}

pub(super) fn routes() -> Router<Arc<App>> {
    Router::new().route("/v1/site", get(read))
}

/// Reads what the widget needs to know about the company.
#[utoipa::path(get, path = "/v1/site", tag = "site",
    responses((status = 200, description = "The company.", body = SiteDocument)))]
pub(super) async fn read(State(app): State<Arc<App>>) -> Response {
    let site = &app.settings.site;
    let statuses = app.tickets.helpdesk().statuses();
    let document = SiteDocument {
        name: site.name.clone(),
        locales: LANGS.to_vec(),
        access: site.access,
        contact: site.contact.clone(),
        reply_link: site.reply_link.clone(),
        hosted_page: site.hosted_page,
        statuses: statuses.into_iter().filter_map(|known| meaning_of(known, &app.settings)).collect(),
    };
    ([(header::CACHE_CONTROL, CACHING)], Json(document)).into_response()
}

/// What a status means for a plain ticket: one that a team has, unless it is new.
fn meaning_of(known: KnownStatus, settings: &Settings) -> Option<StatusMeaning> {
    let reference = TicketRef::parse("1").ok()?;
    let now: Moment = clock::now();
    let is_new = known.category == Category::New;
    let facts = Facts {
        opened_at: Some(now),
        handler: (!is_new).then(|| Handler { team: Some(settings.site.name.clone()), ..Handler::default() }),
        changes: vec![Change { at: now, kind: ChangeKind::Became(known.category.clone()) }],
        ..Facts::new(reference, known.label.clone(), known.category)
    };
    let status = derive(&facts, settings.statuses.get(&known.label.to_lowercase()));
    Some(StatusMeaning {
        stage: status.stage.word(),
        turn: status.turn.word(),
        situation: situation(&status, now).word(),
        label: known.label,
    })
}
