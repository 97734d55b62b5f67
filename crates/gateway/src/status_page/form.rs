//! The form to look a ticket up, which needs no script.

use ticket_status_model::BadTicketRef;
use ticket_status_texts::Texts;

use super::{Page, Typed};
use crate::{html::escaped, http::Problem, settings::AccessMode};

impl Page<'_> {
    /// The form. Where the widget runs, it takes the place of what stands inside its element.
    pub(super) fn lookup(&self, typed: &Typed<'_>, problem: Option<Problem>) -> String {
        let by_number = self.site.access != AccessMode::Link;
        let form = if by_number { self.form(typed, problem) } else { self.alert(problem) };
        if !self.with_widget {
            return form;
        }
        let (lang, access) = (escaped(self.texts.lang()), self.access());
        format!("<ticket-status lang=\"{lang}\"{access}>\n{form}</ticket-status>\n")
    }

    /// The element's attribute where tickets are public.
    pub(super) fn access(&self) -> &'static str {
        if self.site.access == AccessMode::Public { " access=\"public\"" } else { "" }
    }

    /// Where the form is sent, and where an empty one is found.
    pub(super) fn form_path(&self) -> String {
        let plain = if self.is_plain { "?plain" } else { "" };
        format!("/status/{}{plain}", escaped(self.texts.lang()))
    }

    fn form(&self, typed: &Typed<'_>, problem: Option<Problem>) -> String {
        let texts = self.texts;
        let wrong_field = match problem {
            Some(Problem::ReferenceInvalid(_)) => Some("reference"),
            Some(Problem::EmailInvalid) => Some("email"),
            _ => None,
        };
        let sentence = problem.map(|problem| sentence(texts, problem, typed)).unwrap_or_default();
        let field = |name: &str, kind, label, hint, value| {
            let error = if wrong_field == Some(name) { sentence.as_str() } else { "" };
            field(&Field { name, kind, label, hint, value, error })
        };
        let reference = field(
            "reference",
            "type=\"text\" autocomplete=\"off\" autocapitalize=\"off\" spellcheck=\"false\"",
            texts.lookup_reference(),
            texts.lookup_reference_hint(),
            typed.reference,
        );
        let email = field(
            "email",
            "type=\"email\" autocomplete=\"email\"",
            texts.lookup_email(),
            texts.lookup_email_hint(),
            typed.email,
        );
        // Where tickets are public, nobody is asked for an address.
        let (intro, email) = match self.site.access {
            AccessMode::Public => (String::new(), String::new()),
            _ => (format!("<p>{}</p>\n", escaped(texts.page_intro())), email),
        };
        let alert = if wrong_field.is_none() { self.alert(problem) } else { String::new() };
        format!(
            "{intro}{alert}<form method=\"post\" action=\"{action}\">\n{reference}{email}\
             <button>{submit}</button>\n</form>\n",
            action = self.form_path(),
            submit = escaped(texts.lookup_submit()),
        )
    }

    fn alert(&self, problem: Option<Problem>) -> String {
        let none = Typed::default();
        let sentence = problem.map(|problem| sentence(self.texts, problem, &none));
        sentence
            .map(|text| format!("<p class=\"problem\" role=\"alert\">{}</p>\n", escaped(&text)))
            .unwrap_or_default()
    }
}

struct Field<'a> {
    name: &'a str,
    kind: &'a str,
    label: &'a str,
    hint: &'a str,
    value: &'a str,
    error: &'a str,
}

fn field(field: &Field<'_>) -> String {
    let Field { name, kind, .. } = field;
    let (error, invalid) = match field.error {
        "" => (String::new(), String::new()),
        error => (
            format!("<span class=\"problem\" id=\"{name}-problem\">{}</span>\n", escaped(error)),
            format!(" aria-invalid=\"true\" aria-errormessage=\"{name}-problem\" autofocus"),
        ),
    };
    let described =
        if error.is_empty() { format!("{name}-hint") } else { format!("{name}-problem {name}-hint") };
    format!(
        "<label for=\"{name}\">{label}</label>\n<span class=\"hint\" id=\"{name}-hint\">{hint}</span>\n{error}\
         <input id=\"{name}\" name=\"{name}\" {kind} value=\"{value}\" aria-describedby=\"{described}\"{invalid} required>\n",
        label = escaped(field.label),
        hint = escaped(field.hint),
        value = escaped(&bounded(field.value)),
    )
}

/// What a visitor typed is shown again for correction; nobody corrects a pasted novel.
fn bounded(text: &str) -> String {
    text.chars().take(300).collect()
}

/// What went wrong, for the one who reads the page.
fn sentence(texts: &Texts, problem: Problem, typed: &Typed<'_>) -> String {
    match problem {
        Problem::ReferenceInvalid(BadTicketRef::Empty) => texts.lookup_reference_empty(),
        Problem::ReferenceInvalid(BadTicketRef::TooLong) => texts.lookup_reference_long(),
        Problem::ReferenceInvalid(BadTicketRef::Characters) => texts.lookup_reference_characters(),
        Problem::EmailInvalid if typed.email.trim().is_empty() => texts.lookup_email_empty(),
        Problem::EmailInvalid => texts.lookup_email_bad(),
        Problem::NotFound => texts.lookup_not_found(),
        Problem::HelpdeskUnavailable { .. } | Problem::TooSlow => texts.page_unreachable(),
        Problem::RateLimited { .. } => texts.page_busy(),
        _ => texts.problem_broken(),
    }
    .to_owned()
}
