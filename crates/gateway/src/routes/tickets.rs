//! `GET /v1/tickets/{reference}`: where a ticket stands.

use std::sync::Arc;

use axum::{
    Router,
    extract::{
        Path, Query, State,
        rejection::{PathRejection, QueryRejection},
    },
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use serde::Deserialize;
use ticket_status_model::{BadTicketRef, TicketRef, TicketStatus};

use crate::{
    access::Denied,
    app::App,
    backlog::with_backlog,
    http::{Problem, Visitor, etag_matches, etag_of},
    offers::with_offers,
    policy,
    settings::AccessMode,
    tickets::{Found, Freshness, Known},
};

/// What may be asked for beside the status.
#[derive(Debug, Default, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct Wishes {
    /// A BCP 47 language tag. The answer then explains the status in the nearest language there is.
    #[param(example = "uk")]
    pub(crate) lang: Option<String>,
}

/// How much of a ticket a visitor may see.
enum Sight {
    /// All the site shows, of the ticket with this reference.
    Own(TicketRef),
    /// What everybody may know.
    Public,
}

pub(super) fn routes() -> Router<Arc<App>> {
    Router::new().route("/v1/tickets/{reference}", get(read))
}

/// Reads where a ticket stands.
#[utoipa::path(
    get, path = "/v1/tickets/{reference}", tag = "tickets",
    params(("reference" = String, Path, description = "The ticket's number.", example = "1042"), Wishes),
    security(("access_token" = [])),
    responses(
        (status = 200, description = "Where the ticket stands.", body = crate::schemas::TicketStatusDocument,
         headers(("ETag" = String), ("Age" = u64), ("Cache-Status" = String))),
        (status = 304, description = "Nothing has changed since the answer with this `ETag`."),
        (status = 401, description = "`access_missing` or `access_expired`.", body = crate::http::ProblemDocument,
         content_type = "application/problem+json"),
        (status = 404, description = "`not_found`: no such ticket, not yours, or no right.",
         body = crate::http::ProblemDocument, content_type = "application/problem+json"),
        (status = 422, description = "`reference_invalid`.", body = crate::http::ProblemDocument,
         content_type = "application/problem+json"),
        (status = 429, description = "`rate_limited`.", body = crate::http::ProblemDocument,
         content_type = "application/problem+json", headers(("Retry-After" = u64))),
        (status = 503, description = "`helpdesk_unavailable`.", body = crate::http::ProblemDocument,
         content_type = "application/problem+json", headers(("Retry-After" = u64))),
    ),
)]
pub(super) async fn read(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    reference: Result<Path<String>, PathRejection>,
    wishes: Result<Query<Wishes>, QueryRejection>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    app.readings.check(visitor.0)?;
    let reference = reference_in(reference)?;
    let Query(wishes) = wishes.unwrap_or_default();
    let sight = sight_of(&app, &headers, &reference)?;
    let (known, freshness) = match app.tickets.find_soon(&reference).await {
        Found::Ticket(known, freshness) => (known, freshness),
        Found::Unknown => return Err(Problem::NotFound),
        Found::Unavailable { retry_after } => return Err(Problem::HelpdeskUnavailable { retry_after }),
    };
    let status = match sight {
        // Helpdesks that take `abc` for `ABC` name the ticket themselves; the token must mean that one.
        Sight::Own(granted) if granted != reference && granted != known.status.reference => {
            return Err(Problem::NotFound);
        }
        Sight::Own(_) => shown(&app, &known, &wishes),
        Sight::Public => shown_publicly(&app, &known, &wishes),
    };
    let body = serde_json::to_vec(&status).map_err(|_| Problem::Broken)?;
    Ok(answer(&headers, body, &known, freshness))
}

/// The status as its customer sees it here.
pub(crate) fn shown(app: &App, known: &Known, wishes: &Wishes) -> TicketStatus {
    let status = policy::shown(known.status.clone(), &app.settings);
    explained_if_wished(app, with_offers(app, status, known), wishes)
}

/// The status as everybody sees it here, where tickets are public.
pub(crate) fn shown_publicly(app: &App, known: &Known, wishes: &Wishes) -> TicketStatus {
    explained_if_wished(app, policy::shown_publicly(known.status.clone(), &app.settings), wishes)
}

/// How old the answer is and where it comes from.
pub(crate) fn provenance(known: &Known, freshness: Freshness) -> [(header::HeaderName, HeaderValue); 2] {
    let came = match freshness {
        Freshness::Hit => "ticket-status; hit",
        Freshness::Miss => "ticket-status; fwd=miss",
        Freshness::Stale => "ticket-status; fwd=stale",
    };
    let cache_status = header::HeaderName::from_static("cache-status");
    [(header::AGE, known.age().as_secs().into()), (cache_status, HeaderValue::from_static(came))]
}

fn explained_if_wished(app: &App, status: TicketStatus, wishes: &Wishes) -> TicketStatus {
    let status = with_backlog(status, app.backlog.known().as_deref());
    match &wishes.lang {
        Some(lang) => app.languages.explained(status, lang, &app.settings),
        None => status,
    }
}

/// The reference in a call's path. What is not even UTF-8 is no reference either.
pub(super) fn reference_in(path: Result<Path<String>, PathRejection>) -> Result<TicketRef, Problem> {
    let Path(reference) = path.map_err(|_| Problem::ReferenceInvalid(BadTicketRef::Characters))?;
    TicketRef::parse(&reference).map_err(Problem::ReferenceInvalid)
}

/// The ticket that a token opens, for whoever wants more than to read: that needs a token also where tickets are public.
pub(super) fn granted(app: &App, headers: &HeaderMap, reference: &TicketRef) -> Result<TicketRef, Problem> {
    match sight_of(app, headers, reference)? {
        Sight::Own(granted) => Ok(granted),
        Sight::Public => Err(Problem::AccessMissing),
    }
}

fn sight_of(app: &App, headers: &HeaderMap, reference: &TicketRef) -> Result<Sight, Problem> {
    let Some(token) = bearer(headers) else {
        return match app.settings.site.access {
            AccessMode::Public => Ok(Sight::Public),
            AccessMode::Match | AccessMode::EmailLink | AccessMode::Link => Err(Problem::AccessMissing),
        };
    };
    match app.access.ticket_of(token) {
        Ok(granted) if granted.as_str().eq_ignore_ascii_case(reference.as_str()) => Ok(Sight::Own(granted)),
        Ok(_) => Err(Problem::NotFound),
        Err(Denied::Missing) => Err(Problem::AccessMissing),
        Err(Denied::Expired) => Err(Problem::AccessExpired),
    }
}

pub(super) fn bearer(headers: &HeaderMap) -> Option<&str> {
    let (scheme, token) = headers.get(header::AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

/// Browsers keep the answer but ask again each time: `ETag` makes that cheap.
fn answer(request: &HeaderMap, body: Vec<u8>, known: &Known, freshness: Freshness) -> Response {
    let etag = etag_of(&body);
    let is_known = etag_matches(request, &etag);
    let mut response = match is_known {
        true => StatusCode::NOT_MODIFIED.into_response(),
        false => ([(header::CONTENT_TYPE, "application/json")], body).into_response(),
    };
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    headers.extend(HeaderValue::from_str(&etag).map(|etag| (header::ETAG, etag)));
    headers.extend(provenance(known, freshness));
    response
}
