//! Figures for the operator, in Prometheus' format. No label ever carries visitor data.

use std::{
    collections::BTreeMap,
    sync::{OnceLock, PoisonError, RwLock},
    time::Duration,
};

use metrics::{Counter, Histogram, counter, gauge, histogram};
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use ticket_status_helpdesks::HelpdeskError;

use crate::{
    outbox::{Traces, age_seconds},
    tickets::{Found, Freshness},
};

/// Upper bounds in seconds: from a cached answer to a helpdesk's deadline.
const SECONDS: [f64; 10] = [0.001, 0.005, 0.025, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0];

/// Begins to count, once per process; returns what prints the figures.
pub(crate) fn start() -> Option<&'static PrometheusHandle> {
    static PRINTER: OnceLock<Option<PrometheusHandle>> = OnceLock::new();
    let begin = || PrometheusBuilder::new().set_buckets(&SECONDS).ok()?.install_recorder().ok();
    PRINTER.get_or_init(begin).as_ref()
}

/// The figures of requests that were answered alike.
struct Alike {
    method: &'static str,
    status: u16,
    seconds: Histogram,
    requests: Counter,
}

/// The figures of requests by their routes: looked up for each request, and made for the first of its kind.
static REQUESTS: RwLock<BTreeMap<String, Vec<Alike>>> = RwLock::new(BTreeMap::new());

/// One request of a visitor.
pub(crate) fn request(method: &'static str, route: &str, status: u16, took: Duration) {
    let is_alike = |alike: &&Alike| alike.status == status && alike.method == method;
    let all = REQUESTS.read().unwrap_or_else(PoisonError::into_inner);
    if let Some(alike) = all.get(route).and_then(|alike| alike.iter().find(is_alike)) {
        return alike.count(took);
    }
    drop(all);
    let first = Alike::new(method, route, status);
    first.count(took);
    let mut all = REQUESTS.write().unwrap_or_else(PoisonError::into_inner);
    let alike = all.entry(route.to_owned()).or_default();
    if !alike.iter().any(|alike| is_alike(&alike)) {
        alike.push(first);
    }
}

impl Alike {
    fn new(method: &'static str, route: &str, status: u16) -> Self {
        // Figures that are made before there is a printer would count for nobody.
        start();
        let labels = [("method", method.to_owned()), ("route", route.to_owned())];
        let seconds = histogram!("ticket_status_request_seconds", &labels);
        let [method_label, route] = labels;
        let labels = [method_label, route, ("status", status.to_string())];
        Self { method, status, seconds, requests: counter!("ticket_status_requests_total", &labels) }
    }

    fn count(&self, took: Duration) {
        self.seconds.record(took);
        self.requests.increment(1);
    }
}

/// One question to the helpdesk.
pub(crate) fn question(helpdesk: &'static str, error: Option<&HelpdeskError>, took: Duration) {
    let outcome = error.map_or("ok", outcome);
    counter!("ticket_status_helpdesk_questions_total", "helpdesk" => helpdesk, "outcome" => outcome)
        .increment(1);
    histogram!("ticket_status_helpdesk_seconds", "helpdesk" => helpdesk).record(took);
}

/// One ticket whose status nobody has described.
pub(crate) fn unmapped() {
    counter!("ticket_status_unmapped_total").increment(1);
}

/// One look into the cache.
pub(crate) fn cache(found: &Found, fresh: Freshness) {
    let result = match (found, fresh) {
        (Found::Ticket(_, Freshness::Stale), _) => "stale",
        (Found::Unavailable { .. }, _) => "unavailable",
        (_, Freshness::Hit) => "hit",
        _ => "miss",
    };
    match result {
        "hit" => hits().increment(1),
        _ => counter!("ticket_status_cache_total", "result" => result).increment(1),
    }
}

/// By far the most.
fn hits() -> &'static Counter {
    static HITS: OnceLock<Counter> = OnceLock::new();
    HITS.get_or_init(|| {
        start();
        counter!("ticket_status_cache_total", "result" => "hit")
    })
}

/// Something that a customer said: kept, delivered, refused, or waiting for another try.
pub(crate) fn write_back(what: &'static str, outcome: &'static str) {
    counter!("ticket_status_write_backs_total", "what" => what, "outcome" => outcome).increment(1);
}

/// What the outbox holds.
pub(crate) fn outbox(traces: &Traces) {
    gauge!("ticket_status_outbox_entries", "state" => "waiting").set(traces.waiting);
    gauge!("ticket_status_outbox_entries", "state" => "refused").set(traces.refused);
    gauge!("ticket_status_outbox_oldest_seconds").set(age_seconds(traces));
}

fn outcome(error: &HelpdeskError) -> &'static str {
    match error {
        HelpdeskError::UnknownTicket => "unknown_ticket",
        HelpdeskError::Refused => "refused",
        HelpdeskError::Busy { .. } => "busy",
        HelpdeskError::Silent { .. } => "silent",
        HelpdeskError::Unreadable { .. } => "unreadable",
        HelpdeskError::Private(_) => "private_address",
        HelpdeskError::TooLarge { .. } => "too_large",
        HelpdeskError::NotTaken { .. } => "not_taken",
        _ => "failed",
    }
}
