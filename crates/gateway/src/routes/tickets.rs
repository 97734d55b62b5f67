//! `GET /v1/tickets/{reference}`: where a ticket stands.

use std::{net::IpAddr, sync::Arc};

use axum::{
    Router,
    body::Body,
    extract::{
        Path, Query, Request, State,
        rejection::{PathRejection, QueryRejection},
    },
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, header, request::Parts},
    response::{IntoResponse, Response},
    routing::get,
};
use serde::Deserialize;
use ticket_status_model::{Backlog, BadTicketRef, Moment, TicketRef, TicketStatus};

use crate::{
    access::Denied,
    app::App,
    backlog::with_backlog,
    clock,
    finished::{Kind, Written},
    http::{Problem, Visitor, around, etag_matches},
    languages::Languages,
    offers::{traces_of, with_offers},
    outbox::Trace,
    policy,
    settings::AccessMode,
    tickets::{Found, Freshness, Known},
};

const ROUTE: &str = "/v1/tickets/{reference}";
const BEFORE_THE_REFERENCE: &str = "/v1/tickets/";

/// Where an answer comes from (RFC 9211).
const CACHE_STATUS: HeaderName = HeaderName::from_static("cache-status");

/// Room for the headers of an answer, with those that every answer gets.
const HEADERS: usize = 12;

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
    Router::new().route(ROUTE, get(read))
}

/// A plain reading, as nearly all requests are one, needs no router to be found: the path as it is, and no query but a
/// language. Whatever looks otherwise is none, and is routed.
pub(super) fn plain_reading(method: &Method, uri: &Uri) -> Option<PlainReading> {
    let reference = uri.path().strip_prefix(BEFORE_THE_REFERENCE).filter(|_| *method == Method::GET)?;
    let is_word = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let lang = match uri.query() {
        None => None,
        Some(query) => Some(query.strip_prefix("lang=").filter(|lang| is_word(lang))?),
    };
    (is_word(reference) && !reference.is_empty()).then(|| PlainReading {
        reference: reference.to_owned(),
        wishes: Wishes { lang: lang.map(str::to_owned) },
    })
}

/// A plain reading of a ticket.
pub(super) struct PlainReading {
    reference: String,
    wishes: Wishes,
}

impl PlainReading {
    /// The same answer as through the router.
    pub(super) async fn answer(self, app: &App, peer: IpAddr, head: &Parts) -> Response {
        let answer = async {
            let reference = || TicketRef::parse(&self.reference).map_err(Problem::ReferenceInvalid);
            let visitor = Visitor::of(peer, &head.headers, app);
            told(app, visitor, reference, &self.wishes, &head.headers).await.into_response()
        };
        around(app, ROUTE, head, answer).await
    }
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
    request: Request,
) -> Result<Response, Problem> {
    let Query(wishes) = wishes.unwrap_or_default();
    told(&app, visitor, || reference_in(reference), &wishes, request.headers()).await
}

/// Where a ticket stands, for whoever may know.
async fn told(
    app: &App,
    visitor: Visitor,
    reference: impl FnOnce() -> Result<TicketRef, Problem>,
    wishes: &Wishes,
    headers: &HeaderMap,
) -> Result<Response, Problem> {
    app.readings.check(visitor.0)?;
    let reference = reference()?;
    let sight = sight_of(app, headers, &reference)?;
    let (known, freshness) = match app.tickets.find_soon(&reference).await {
        Found::Ticket(known, freshness) => (known, freshness),
        Found::Unknown => return Err(Problem::NotFound),
        Found::Unavailable { retry_after } => return Err(Problem::HelpdeskUnavailable { retry_after }),
    };
    let is_public = match sight {
        // Helpdesks that take `abc` for `ABC` name the ticket themselves; the token must mean that one.
        Sight::Own(granted) if granted != reference && granted != known.status.reference => {
            return Err(Problem::NotFound);
        }
        Sight::Own(_) => false,
        Sight::Public => true,
    };
    let written = written(app, &known, is_public, wishes)?;
    Ok(answer(headers, &written, &known, freshness))
}

/// The answer about a ticket: a finished one where it still holds.
fn written(app: &App, known: &Known, is_public: bool, wishes: &Wishes) -> Result<Arc<Written>, Problem> {
    let lang = wishes.lang.as_deref().map(|lang| Languages::spoken(&[lang]));
    let kind = Kind { is_public, lang };
    let traces = traces_of(app, known);
    let seen = Seen { backlog: app.backlog.known(), traces: &traces };
    if traces.is_empty()
        && let Some(written) = known.finished.of(kind, seen.backlog.as_ref(), clock::seconds())
    {
        return Ok(written);
    }
    let now = clock::now();
    let status = match is_public {
        false => shown_with(app, known, wishes, &seen, now),
        true => shown_publicly_with(app, known, wishes, &seen, now),
    };
    let written = Written::new(kind, &status, seen.backlog, now).map_err(|_| Problem::Broken)?;
    let written = Arc::new(written);
    if traces.is_empty() {
        known.finished.keep(Arc::clone(&written));
    }
    Ok(written)
}

/// What is told beside what the helpdesk said, as it is at one moment.
struct Seen<'a> {
    backlog: Option<Arc<Backlog>>,
    traces: &'a [Trace],
}

/// The status as its customer sees it here.
pub(crate) fn shown(app: &App, known: &Known, wishes: &Wishes) -> TicketStatus {
    let seen = Seen { backlog: app.backlog.known(), traces: &traces_of(app, known) };
    shown_with(app, known, wishes, &seen, clock::now())
}

fn shown_with(app: &App, known: &Known, wishes: &Wishes, seen: &Seen<'_>, now: Moment) -> TicketStatus {
    let status = policy::shown(known.status.clone(), &app.settings);
    explained_if_wished(app, with_offers(app, status, known, seen.traces), wishes, seen, now)
}

/// The status as everybody sees it here, where tickets are public.
pub(crate) fn shown_publicly(app: &App, known: &Known, wishes: &Wishes) -> TicketStatus {
    let seen = Seen { backlog: app.backlog.known(), traces: &[] };
    shown_publicly_with(app, known, wishes, &seen, clock::now())
}

fn shown_publicly_with(
    app: &App,
    known: &Known,
    wishes: &Wishes,
    seen: &Seen<'_>,
    now: Moment,
) -> TicketStatus {
    let status = policy::shown_publicly(known.status.clone(), &app.settings);
    explained_if_wished(app, status, wishes, seen, now)
}

/// How old the answer is and where it comes from.
pub(crate) fn provenance(known: &Known, freshness: Freshness) -> [(HeaderName, HeaderValue); 2] {
    let came = match freshness {
        Freshness::Hit => "ticket-status; hit",
        Freshness::Miss => "ticket-status; fwd=miss",
        Freshness::Stale => "ticket-status; fwd=stale",
    };
    [(header::AGE, known.age().as_secs().into()), (CACHE_STATUS, HeaderValue::from_static(came))]
}

fn explained_if_wished(
    app: &App,
    status: TicketStatus,
    wishes: &Wishes,
    seen: &Seen<'_>,
    now: Moment,
) -> TicketStatus {
    let status = with_backlog(status, seen.backlog.as_deref());
    match &wishes.lang {
        Some(lang) => app.languages.explained(status, lang, &app.settings, now),
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
fn answer(request: &HeaderMap, written: &Written, known: &Known, freshness: Freshness) -> Response {
    let is_known = etag_matches(request, written.etag.to_str().unwrap_or_default());
    let mut headers = HeaderMap::with_capacity(HEADERS);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    headers.insert(header::ETAG, written.etag.clone());
    headers.extend(provenance(known, freshness));
    let (status, body) = match is_known {
        true => (StatusCode::NOT_MODIFIED, Body::empty()),
        false => {
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
            (StatusCode::OK, Body::from(written.body.clone()))
        }
    };
    let mut response = Response::new(body);
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    response
}
