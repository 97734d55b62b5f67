//! `POST /v1/tickets/{reference}/write-backs`: what a ticket's customer says. It is on disk before they are thanked.

use std::sync::Arc;

use axum::{
    Json, Router,
    body::Bytes,
    extract::{
        DefaultBodyLimit, Path, Query, State,
        rejection::{BytesRejection, PathRejection, QueryRejection},
    },
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
    routing::post,
};
use serde::Serialize;
use ticket_status_model::{Offered, TicketRef};
use ticket_status_texts::Texts;
use tracing::error;

use super::{
    lookups::json_body,
    tickets::{Wishes, granted, reference_in},
};
use crate::{
    app::App,
    http::{Problem, Visitor},
    measure,
    offers::{traces_of, with_offers},
    outbox::{Kept, NewEntry},
    saying,
    tickets::Found,
};

/// The longest text fits in, whatever its characters.
const BODY_BYTES_MAX: usize = 32 * 1024;

/// Long enough that nobody chooses one twice by chance.
const KEY_CHARS: std::ops::RangeInclusive<usize> = 8..=64;

/// That it is kept.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub(crate) struct KeptDocument {
    /// What kind it is.
    #[schema(example = "message")]
    what: &'static str,
}

pub(super) fn routes() -> Router<Arc<App>> {
    let route = Router::new().route("/v1/tickets/{reference}/write-backs", post(create));
    route.layer(DefaultBodyLimit::max(BODY_BYTES_MAX))
}

/// Keeps what a customer says, and brings it to the helpdesk however long that takes.
#[utoipa::path(
    post, path = "/v1/tickets/{reference}/write-backs", tag = "tickets",
    params(
        ("reference" = String, Path, description = "The ticket's number.", example = "1042"),
        ("Idempotency-Key" = String, Header, description = "8 to 64 letters, digits and hyphens, chosen by the sender. What is \
         sent again under the same key is kept once.", example = "7b0c3f6e-2a41-4c43-9a34-0d6c5d7c2f11"),
        Wishes,
    ),
    request_body = crate::schemas::WriteBackDocument,
    security(("access_token" = [])),
    responses(
        (status = 202, description = "It is kept.", body = KeptDocument),
        (status = 400, description = "`bad_request` or `idempotency_key_invalid`.", body = crate::http::ProblemDocument,
         content_type = "application/problem+json"),
        (status = 401, description = "`access_missing` or `access_expired`.", body = crate::http::ProblemDocument,
         content_type = "application/problem+json"),
        (status = 404, description = "`not_found`: no such ticket, not yours, or no right.",
         body = crate::http::ProblemDocument, content_type = "application/problem+json"),
        (status = 409, description = "`not_offered`: not, or no longer, possible for this ticket.",
         body = crate::http::ProblemDocument, content_type = "application/problem+json"),
        (status = 413, description = "`too_large`.", body = crate::http::ProblemDocument,
         content_type = "application/problem+json"),
        (status = 422, description = "`write_back_invalid` with its `field`, `reference_invalid` or `idempotency_key_reused`.",
         body = crate::http::ProblemDocument, content_type = "application/problem+json"),
        (status = 429, description = "`rate_limited`.", body = crate::http::ProblemDocument,
         content_type = "application/problem+json", headers(("Retry-After" = u64))),
        (status = 503, description = "`not_kept`.", body = crate::http::ProblemDocument,
         content_type = "application/problem+json", headers(("Retry-After" = u64))),
    ),
)]
pub(super) async fn create(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    reference: Result<Path<String>, PathRejection>,
    wishes: Result<Query<Wishes>, QueryRejection>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Problem> {
    app.write_backs.check(visitor.0)?;
    let reference = reference_in(reference)?;
    let granted = granted(&app, &headers, &reference)?;
    app.write_backs_of_ticket.check(granted.clone())?;
    let key = key_of(&headers)?.to_owned();
    let said = saying::read(&json_body(&headers, body)?, app.settings.write_backs.rating)?;
    let Some(outbox) = &app.outbox else { return Err(Problem::NotOffered) };

    let what = said.what();
    let Query(wishes) = wishes.unwrap_or_default();
    let texts = app.languages.wanted(wishes.lang.as_deref(), &headers);
    let mut entry = NewEntry { reference: granted, key, said, heading: heading(texts, what).to_owned() };
    // What was kept already may be impossible by now: its sender did not hear of it and is thanked all the same.
    let kept = match outbox.knows(&entry).await {
        Ok(Some(kept)) => Ok(kept),
        Ok(None) => {
            entry.reference = addressed(&app, &entry).await?;
            outbox.keep(&entry).await
        }
        Err(error) => Err(error),
    };
    match kept {
        Ok(Kept::Reused) => Err(Problem::KeyReused),
        Ok(kept) => {
            if kept == Kept::Now {
                measure::write_back(what.word(), "kept");
            }
            let headers = [(header::CACHE_CONTROL, "no-store")];
            Ok((StatusCode::ACCEPTED, headers, Json(KeptDocument { what: what.word() })).into_response())
        }
        Err(error) => {
            error!(error = %error, "What a customer sent could not be kept; they were asked to send it again");
            measure::write_back(what.word(), "not_kept");
            Err(Problem::NotKept)
        }
    }
}

/// The ticket as the helpdesk spells its number, if what is said is possible for it.
///
/// While the helpdesk is down and the ticket was not read before, whoever sends has a grant, and what they wrote must not
/// be lost: whether it is possible, the helpdesk will say.
async fn addressed(app: &App, entry: &NewEntry) -> Result<TicketRef, Problem> {
    let (granted, what) = (&entry.reference, entry.said.what());
    let (known, is_offered) = match app.tickets.find(granted).await {
        Found::Unknown => return Err(Problem::NotFound),
        Found::Unavailable { .. } => (granted.clone(), app.settings.write_backs.has(what)),
        Found::Ticket(known, _) => {
            let status = with_offers(app, known.status.clone(), &known, &traces_of(app, &known));
            (known.status.reference.clone(), status.offers.iter().any(|offer| offer.what == what))
        }
    };
    match is_offered {
        true => Ok(known),
        false => Err(Problem::NotOffered),
    }
}

fn key_of(headers: &HeaderMap) -> Result<&str, Problem> {
    let key = headers.get("idempotency-key").and_then(|key| key.to_str().ok()).unwrap_or_default();
    let is_good = |key: &str| key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    match KEY_CHARS.contains(&key.len()) && is_good(key) {
        true => Ok(key),
        false => Err(Problem::KeyInvalid),
    }
}

fn heading(texts: &Texts, what: Offered) -> &str {
    match what {
        Offered::WrongTeam => texts.heading_wrong_team(),
        Offered::Reopening => texts.heading_reopening(),
        _ => texts.heading_message(),
    }
}
