//! The states, one by one.

use std::collections::BTreeMap;

use super::{State, States};
use crate::support::{company::CUSTOMER, examples};

/// A card that asks the gateway for the ticket and stands there when it has an answer.
const STANDS: &str = "see [part~=card][data-situation]";

/// Every state but [`stale`].
pub(super) fn all(states: &States) -> Vec<State> {
    let all = [documents(), forms(states), troubles(states), panels(states), boards(states)];
    all.into_iter().flatten().collect()
}

/// What the card of `live` becomes when the helpdesk is down.
pub(super) fn stale(states: &States) -> Vec<State> {
    let (gateway, token) = (states.company.gateway.origin(), states.company.gateway.token("1044"));
    let attributes = [("reference", "1044"), ("token", token.as_str()), ("gateway", gateway.as_str())];
    vec![card("stale", &attributes, &["click #refresh", "see .problem"])]
}

fn card(id: &str, attributes: &[(&'static str, &str)], steps: &[&str]) -> State {
    element("ticket-status", id, attributes, steps)
}

fn element(element: &'static str, id: &str, attributes: &[(&'static str, &str)], steps: &[&str]) -> State {
    let attributes: BTreeMap<_, _> =
        attributes.iter().map(|(name, text)| (*name, (*text).to_owned())).collect();
    let steps = steps.iter().map(|step| (*step).to_owned()).collect();
    State { id: id.to_owned(), element, attributes, status: None, steps }
}

/// A card for each example, the timeline open; and three with what a page can choose.
fn documents() -> Vec<State> {
    let given = |id: &str, status, attributes: &[(&'static str, &str)], steps: &[&str]| State {
        status: Some(status),
        ..card(id, attributes, steps)
    };
    let examples = examples::all().into_iter();
    let mut states: Vec<State> = examples
        .map(|(name, document)| given(&name, document, &[], &["click #toggle", "see #timeline li"]))
        .collect();
    states.push(given("timeline-closed", examples::named("in-progress"), &[], &[STANDS]));
    states.push(given("compact", examples::named("waiting-for-you"), &[("compact", "")], &[STANDS]));
    let languages = [("languages", "en uk ar lt")];
    states.push(given("picker", examples::named("with-person"), &languages, &["see #language"]));
    states
}

fn forms(states: &States) -> Vec<State> {
    let (gateway, mails) = (states.company.gateway.origin(), states.other.gateway.origin());
    let (gateway, mails) = (("gateway", gateway.as_str()), ("gateway", mails.as_str()));
    let ended = states.company.gateway.expired_token("1042");
    let customer = format!("fill #email {CUSTOMER}");
    let asked =
        ["see #submit", "fill #reference 9999", customer.as_str(), "click #submit", "see .notice span"];
    vec![
        card("form", &[gateway], &["see #submit"]),
        card("form-public", &[gateway, ("access", "public")], &["see #submit"]),
        card("form-errors", &[gateway], &["click #submit", "see #email-error span"]),
        card("form-not-found", &[gateway], &asked),
        card("form-mailed", &[mails], &asked),
        card(
            "form-expired",
            &[gateway, ("reference", "1042"), ("token", ended.as_str())],
            &["see .notice span"],
        ),
    ]
}

fn troubles(states: &States) -> Vec<State> {
    let address = states.silent.local_addr().expect("it listens");
    let (silent, down) = (format!("http://{address}"), states.other.gateway.origin());
    let token = states.other.gateway.token("1042");
    let access = [("reference", "1042"), ("token", token.as_str())];
    let at = |gateway| [access.as_slice(), &[("gateway", gateway)]].concat();
    vec![
        card("loading", &at(&silent), &["see .skeleton p"]),
        card("offline", &at("http://127.0.0.1:9"), &["see .problem"]),
        card("unavailable", &at(&down), &["see .problem", "see #refresh"]),
        card("not-set-up", &[("gateway", "ftp://example.com")], &["see .card slot"]),
        element("ticket-glossary", "glossary-loading", &[("gateway", &silent)], &["see .skeleton"]),
    ]
}

/// Cards of two tickets, each with another panel open.
fn panels(states: &States) -> Vec<State> {
    let gateway = states.company.gateway.origin();
    let panel = |id: &str, reference: &'static str, steps: &[&str]| {
        let token = states.company.gateway.token(reference);
        let access = [("reference", reference), ("token", &token), ("gateway", &gateway)];
        card(id, &access, steps)
    };
    let opened = |what: &str, reference: &'static str, more: &[&str]| {
        let (press, title) = (format!("click #offer-{what}"), "see #say-title");
        panel(&format!("say-{what}"), reference, &[&[press.as_str(), title], more].concat())
    };
    let empty = ["click #offer-message", "click #say-send", "see #say-problem span"];
    let unrated = ["click #offer-rating", "see #say-score-1", "click #say-send", "see #say-problem span"];
    vec![
        panel("live", "1042", &[STANDS, "see #another"]),
        panel("stale", "1044", &[STANDS]),
        opened("message", "1042", &["see #say-text"]),
        opened("wrong_team", "1042", &["see #say-text"]),
        opened("confirmation", "1043", &["see #say-send"]),
        opened("reopening", "1043", &["see #say-text"]),
        opened("rating", "1043", &["see #say-score-5", "click #say-score-4"]),
        opened("contact", "1043", &["see #say-copy"]),
        opened("device", "1043", &["see #say-send"]),
        panel("say-empty", "1042", &empty),
        panel("say-unrated", "1043", &unrated),
    ]
}

fn boards(states: &States) -> Vec<State> {
    let gateway = states.company.gateway.origin();
    let at = [("gateway", gateway.as_str())];
    vec![
        element("ticket-glossary", "glossary", &at, &["see dt"]),
        element(
            "ticket-glossary",
            "glossary-none",
            &at,
            &["see dt", "fill #search zzz", "see [role=status] span"],
        ),
        element("ticket-queue", "queue", &at, &["see table"]),
    ]
}
