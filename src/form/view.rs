//! What the form shows: reference and e-mail address, errors beside the field.

use ticket_status_model::BadTicketRef;
use ticket_status_texts::{Texts, joined};

use super::{lookup::BadEmail, machine::Machine};
use crate::{
    answer::Failure,
    calendar::Calendar,
    view::{
        slot,
        tree::{Element, Node, element},
        whole,
    },
};

/// A next try is announced for then when nobody says when it may be.
const USUAL_WAIT_MS: f64 = 30_000.0;
/// A next try is never announced for "in 0 seconds".
const SOONEST_MS: f64 = 1_000.0;

/// The whole form at a time in ms since 1970.
pub(super) fn screen(texts: &Texts, calendar: &dyn Calendar, machine: &Machine, now_ms: f64) -> Node {
    let said = element("p").with("id", "said").with("class", "unseen").with("role", "status");
    Node::Element(whole(texts).child(said).child(form(texts, calendar, machine, now_ms)))
}

fn form(texts: &Texts, calendar: &dyn Calendar, machine: &Machine, now_ms: f64) -> Element {
    let headline = element("h2").with("part", "headline").with("id", "headline").with("tabindex", "-1");
    let alert = element("p").with("part", "problem").with("class", "notice").with("role", "alert");
    let notice = match machine.notice {
        Some(failure) => Some(notice(texts, calendar, machine, failure, now_ms)),
        None => machine.is_mailed.then(|| texts.lookup_sent().to_owned()),
    };
    let send = if machine.is_pending { texts.lookup_busy() } else { texts.lookup_submit() };
    let button = element("button")
        .with("type", "submit")
        .with("part", "button")
        .with("id", "submit")
        .maybe("aria-disabled", machine.is_pending.then_some("true"));
    // Where a card was to be it keeps the card's room.
    let is_tall = machine.notice.is_some() && !machine.was_sent;
    let class = match (machine.is_mailed, is_tall) {
        (true, _) => "card lookup short good",
        (false, true) => "card lookup",
        (false, false) => "card lookup short",
    };
    let (reference_error, email_error) = (machine.errors.reference, machine.errors.email);
    element("form")
        .with("part", "card lookup")
        .with("class", class)
        .with("novalidate", "")
        .with("aria-labelledby", "headline")
        .child(slot("header"))
        .child(headline.text(texts.lookup_headline()))
        .child(alert.maybe_child(notice.as_deref().map(words)))
        .children(reference(texts, reference_error.map(|bad| reference_text(texts, bad))))
        .children(match machine.is_public {
            true => Vec::new(),
            false => email(texts, email_error.map(|bad| email_text(texts, bad))),
        })
        .child(button.text(send))
        .child(slot("contact"))
        .child(element("div").with("id", "languages"))
        .child(slot("footer"))
}

fn notice(
    texts: &Texts,
    calendar: &dyn Calendar,
    machine: &Machine,
    failure: Failure,
    now_ms: f64,
) -> String {
    let at_ms = machine.retry_at_ms.unwrap_or(now_ms + USUAL_WAIT_MS);
    let when = || calendar.span((at_ms - now_ms).max(SOONEST_MS));
    match failure {
        Failure::NotFound if machine.was_sent => texts.lookup_not_found().to_owned(),
        Failure::NotFound => texts.problem_not_found().to_owned(),
        Failure::Expired => texts.problem_expired().to_owned(),
        Failure::Offline => texts.problem_offline().to_owned(),
        Failure::Busy(_) => texts.problem_busy(&when()),
        Failure::Unavailable(_) => texts.problem_unreachable(&when()),
        Failure::Broken => texts.problem_broken().to_owned(),
    }
}

fn reference_text(texts: &Texts, bad: BadTicketRef) -> &str {
    match bad {
        BadTicketRef::Empty => texts.lookup_reference_empty(),
        BadTicketRef::TooLong => texts.lookup_reference_long(),
        BadTicketRef::Characters => texts.lookup_reference_characters(),
    }
}

fn email_text(texts: &Texts, bad: BadEmail) -> &str {
    match bad {
        BadEmail::Empty => texts.lookup_email_empty(),
        BadEmail::Form => texts.lookup_email_bad(),
    }
}

fn reference(texts: &Texts, error: Option<&str>) -> Vec<Element> {
    let input = element("input").with("type", "text").with("autocomplete", "off");
    field("reference", texts.lookup_reference(), texts.lookup_reference_hint(), error, input)
}

fn email(texts: &Texts, error: Option<&str>) -> Vec<Element> {
    let input = element("input").with("type", "email").with("autocomplete", "email");
    field("email", texts.lookup_email(), texts.lookup_email_hint(), error, input)
}

/// Label, hint, error and input; the error and the hint describe the input.
fn field(id: &str, label: &str, hint: &str, error: Option<&str>, input: Element) -> Vec<Element> {
    let (hint_id, error_id) = (joined(&[id, "-hint"]), joined(&[id, "-error"]));
    let described_by = joined(&[&*error_id, " ", &*hint_id]);
    let input = input
        .with("id", id)
        .with("name", id)
        .with("autocapitalize", "none")
        .with("spellcheck", "false")
        .with("aria-required", "true")
        .with("aria-describedby", &described_by)
        .maybe("aria-invalid", error.map(|_| "true"));
    vec![
        element("label").with("for", id).text(label),
        element("p").with("class", "hint").with("id", &hint_id).text(hint),
        element("p").with("class", "error").with("id", &error_id).maybe_child(error.map(words)),
        input,
    ]
}

fn words(text: &str) -> Element {
    element("span").text(text)
}
