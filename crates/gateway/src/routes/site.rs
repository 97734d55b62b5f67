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
use ticket_status_model::situation;
use ticket_status_texts::langs;

use crate::{
    app::App,
    clock,
    meanings::{all_statuses, plain_ticket},
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
    let statuses = all_statuses(app.tickets.helpdesk().statuses(), &app.settings, &app.tickets.unmapped());
    let document = SiteDocument {
        name: site.name.clone(),
        locales: langs().to_vec(),
        access: site.access,
        contact: site.contact.clone(),
        reply_link: site.reply_link.clone(),
        hosted_page: site.hosted_page,
        statuses: statuses.into_iter().filter_map(|known| meaning_of(known, &app.settings)).collect(),
    };
    ([(header::CACHE_CONTROL, CACHING)], Json(document)).into_response()
}

fn meaning_of(known: KnownStatus, settings: &Settings) -> Option<StatusMeaning> {
    let now = clock::now();
    let status = plain_ticket(&known, settings, now)?;
    Some(StatusMeaning {
        stage: status.stage.word(),
        turn: status.turn.word(),
        situation: situation(&status, now).word(),
        label: known.label,
    })
}
