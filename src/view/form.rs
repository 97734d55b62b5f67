//! The lookup form: reference and e-mail address, errors beside the field.

use ticket_status_texts::Texts;

use super::{
    Shell,
    element::{Element, element},
};
use crate::{browser::host::DomEvent, state::Event};

pub(super) fn form(
    shell: Shell,
    notice: Option<&str>,
    reference_error: Option<&str>,
    email_error: Option<&str>,
    is_pending: bool,
) -> Element {
    let submit = move |event: DomEvent| {
        event.prevent_default();
        shell.send(Event::Submitted(shell.field("reference"), shell.field("email")));
    };
    let headline = element("h2").with("part", "headline").with("id", "headline").with("tabindex", "-1");
    let notice = element("p")
        .with("part", "problem")
        .with("class", "notice")
        .with("role", "alert")
        .children(notice.map(words));
    let send = shell.text(if is_pending { Texts::lookup_busy } else { Texts::lookup_submit });
    let button = element("button")
        .with("type", "submit")
        .with("id", "submit")
        .maybe("aria-disabled", is_pending.then_some("true"));
    element("form")
        .with("part", "card lookup")
        .with("class", "card lookup")
        .with("novalidate", "")
        .with("aria-labelledby", "headline")
        .on("submit", submit)
        .child(headline.text(&shell.text(Texts::lookup_headline)))
        .child(notice)
        .children(field(shell, REFERENCE, reference_error))
        .children(field(shell, EMAIL, email_error))
        .child(button.text(&send))
}

struct Field {
    id: &'static str,
    kind: &'static str,
    autocomplete: &'static str,
    label: fn(&Texts) -> &str,
    hint: fn(&Texts) -> &str,
}

const REFERENCE: Field = Field {
    id: "reference",
    kind: "text",
    autocomplete: "off",
    label: Texts::lookup_reference,
    hint: Texts::lookup_reference_hint,
};

const EMAIL: Field = Field {
    id: "email",
    kind: "email",
    autocomplete: "email",
    label: Texts::lookup_email,
    hint: Texts::lookup_email_hint,
};

/// Label, hint, error and input; the hint and the error describe the input.
fn field(shell: Shell, field: Field, error: Option<&str>) -> [Element; 4] {
    let Field { id, kind, autocomplete, label, hint } = field;
    let (hint_id, error_id) = (format!("{id}-hint"), format!("{id}-error"));
    [
        element("label").with("for", id).text(&shell.text(label)),
        element("p").with("class", "hint").with("id", &hint_id).text(&shell.text(hint)),
        element("p").with("class", "error").with("id", &error_id).children(error.map(words)),
        element("input")
            .with("id", id)
            .with("name", id)
            .with("type", kind)
            .with("autocomplete", autocomplete)
            .with("autocapitalize", "none")
            .with("spellcheck", "false")
            .with("aria-required", "true")
            .with("aria-describedby", &format!("{error_id} {hint_id}"))
            .maybe("aria-invalid", error.map(|_| "true")),
    ]
}

fn words(text: &str) -> Element {
    element("span").text(text)
}
