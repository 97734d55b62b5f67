//! A lookup, from the first byte of its body to the answer: who has the ticket's number and its customer's address sees
//! it, and everybody else gets one of a few answers, in which nothing of what they sent stands.
//!
//! The first line is the body's kind, the rest the body.
#![no_main]

use std::{
    collections::BTreeSet,
    num::NonZeroU32,
    sync::{Arc, LazyLock, Mutex},
    time::Duration,
};

use async_trait::async_trait;
use axum::{
    Router,
    body::Body,
    http::{HeaderValue, Request, StatusCode},
};
use http_body_util::BodyExt;
use libfuzzer_sys::{fuzz_mutator, fuzz_target};
use ticket_status_fuzz::changed_json;
use ticket_status_gateway::{
    Gateway,
    settings::{Keys, Settings, Site},
};
use ticket_status_helpdesks::{
    Arrivals, Delivery, EmailAddress, Helpdesk, HelpdeskError, KnownStatus, Ticket, TicketQuestion,
};
use ticket_status_model::{Category, Facts, Moment, Offered, TicketRef};
use tokio::runtime::{Builder, Runtime};
use tower::ServiceExt;

const REFERENCE: &str = "1042";
const CUSTOMER: &str = "anna@example.com";
const BODY_BYTES_MAX: usize = 16 * 1024;
const WORDS: [&str; 6] = ["reference", "email", REFERENCE, " #1042 ", CUSTOMER, "ANNA@example.com"];

/// Its clock stands still and jumps: a refusal takes its time, and nobody waits for it.
static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
    Builder::new_current_thread().enable_time().start_paused(true).build().expect("a runtime")
});

static GATEWAY: LazyLock<Router> = LazyLock::new(|| {
    let keys = Keys::single("k".repeat(40)).expect("a key");
    let mut settings = Settings::new(Site::new("northwind", "Northwind Office"), keys);
    let limits = &mut settings.limits;
    limits.lookups_per_minute = NonZeroU32::MAX;
    limits.lookups_per_ticket_per_minute = NonZeroU32::MAX;
    limits.lookups_in_all_per_minute = NonZeroU32::MAX;
    limits.refused_lookup = Duration::from_millis(1);
    Gateway::new(settings, Arc::new(OneTicket)).router()
});

/// Another form, too large, unknown, no address, and three ways in which a text is no number.
const REFUSALS_MAX: usize = 7;

/// The answers so far to whoever was refused.
static REFUSALS: LazyLock<Mutex<BTreeSet<String>>> = LazyLock::new(Mutex::default);

struct OneTicket;

#[async_trait]
impl Helpdesk for OneTicket {
    fn name(&self) -> &'static str {
        "one-ticket"
    }

    async fn ticket(&self, reference: &TicketRef, _: TicketQuestion) -> Result<Ticket, HelpdeskError> {
        let found = (reference.as_str() == REFERENCE).then(|| Ticket {
            facts: Facts::new(reference.clone(), "open", Category::Open),
            customers: vec![EmailAddress::parse(CUSTOMER).expect("an address")],
            is_rated: false,
        });
        found.ok_or(HelpdeskError::UnknownTicket)
    }

    async fn is_ready(&self) -> Result<(), HelpdeskError> {
        Ok(())
    }

    fn statuses(&self) -> Vec<KnownStatus> {
        Vec::new()
    }

    async fn statuses_in_use(&self) -> Result<Vec<KnownStatus>, HelpdeskError> {
        Ok(Vec::new())
    }

    fn takes(&self) -> Vec<Offered> {
        Vec::new()
    }

    async fn deliver(&self, _: &Delivery) -> Result<(), HelpdeskError> {
        Err(HelpdeskError::UnknownTicket)
    }

    async fn arrivals(&self, _: Moment) -> Result<Arrivals, HelpdeskError> {
        Ok(Arrivals::default())
    }
}

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    changed_json(data, size, max_size, seed, &WORDS)
});

fuzz_target!(|data: &[u8]| {
    let (kind, body) = data.split_at(data.iter().position(|byte| *byte == b'\n').unwrap_or(data.len()));
    let body = body.get(1..).unwrap_or_default();
    let Ok(kind) = HeaderValue::from_bytes(kind) else { return };
    let (status, answer) = RUNTIME.block_on(ask(kind.clone(), body.to_vec()));
    assert_eq!(status, expected(kind.as_bytes(), body), "{answer}");
    if status != StatusCode::OK {
        let mut refusals = REFUSALS.lock().expect("lock");
        refusals.insert(answer);
        assert!(refusals.len() <= REFUSALS_MAX, "{refusals:#?}");
    }
});

async fn ask(kind: HeaderValue, body: Vec<u8>) -> (StatusCode, String) {
    let request = Request::post("/v1/lookups").header("content-type", kind).body(Body::from(body));
    let answer = GATEWAY.clone().oneshot(request.expect("a request")).await.expect("an answer");
    let (parts, body) = answer.into_parts();
    let bytes = body.collect().await.expect("a body").to_bytes();
    (parts.status, String::from_utf8(bytes.to_vec()).expect("text"))
}

/// What was typed, decoded apart from the gateway.
#[derive(serde::Deserialize)]
struct Typed {
    #[serde(default)]
    reference: String,
    #[serde(default)]
    email: String,
}

fn expected(kind: &[u8], body: &[u8]) -> StatusCode {
    if body.len() > BODY_BYTES_MAX {
        return StatusCode::PAYLOAD_TOO_LARGE;
    }
    let is_json_object = kind.starts_with(b"application/json") && body.trim_ascii_start().starts_with(b"{");
    let Some(typed) = serde_json::from_slice::<Typed>(body).ok().filter(|_| is_json_object) else {
        return StatusCode::BAD_REQUEST;
    };
    match (TicketRef::parse(&typed.reference), EmailAddress::parse(&typed.email)) {
        (Ok(reference), Ok(email)) if reference.as_str() == REFERENCE && email.as_str() == CUSTOMER => {
            StatusCode::OK
        }
        (Ok(_), Ok(_)) => StatusCode::NOT_FOUND,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    }
}
