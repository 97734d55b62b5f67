//! The lookup form: reference and e-mail address, errors beside the field.

use ticket_status_texts::{Texts, joined};

use super::{
    slot,
    tree::{Element, element},
};

pub(super) fn form(
    texts: &Texts,
    notice: Option<&str>,
    [reference_error, email_error]: [Option<&str>; 2],
    is_pending: bool,
    is_public: bool,
    class: &str,
) -> Element {
    let headline = element("h2").with("part", "headline").with("id", "headline").with("tabindex", "-1");
    let alert = element("p").with("part", "problem").with("class", "notice").with("role", "alert");
    let send = if is_pending { texts.lookup_busy() } else { texts.lookup_submit() };
    let button = element("button")
        .with("type", "submit")
        .with("part", "button")
        .with("id", "submit")
        .maybe("aria-disabled", is_pending.then_some("true"));
    element("form")
        .with("part", "card lookup")
        .with("class", class)
        .with("novalidate", "")
        .with("aria-labelledby", "headline")
        .child(headline.text(texts.lookup_headline()))
        .child(alert.maybe_child(notice.map(words)))
        .children(reference(texts, reference_error))
        .children(if is_public { Vec::new() } else { email(texts, email_error) })
        .child(button.text(send))
        .child(slot("contact"))
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
