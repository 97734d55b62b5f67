//! The hosted page as HTML. Everything a visitor or a helpdesk wrote is escaped on its way in.

use ticket_status_model::{BadTicketRef, TicketStatus, TimelineEntry};
use ticket_status_texts::{Texts, direction, happened};

use crate::{
    html::escaped,
    http::Problem,
    settings::{AccessMode, Contact, Site},
};

/// The page.
pub(crate) struct Page<'a> {
    /// Its words.
    pub(crate) texts: &'a Texts,
    /// Whose page it is.
    pub(crate) site: &'a Site,
    /// What it shows.
    pub(crate) content: Content<'a>,
    /// Whether the widget takes the form's place where scripts run.
    pub(crate) with_widget: bool,
}

/// What the page shows.
pub(crate) enum Content<'a> {
    /// The form to look a ticket up, and what was wrong with the last try.
    Form {
        /// What the visitor typed, to be corrected.
        typed: Typed<'a>,
        /// What was wrong.
        problem: Option<Problem>,
    },
    /// A letter is under way, if number and address belong together.
    Sent,
    /// A ticket.
    Status(Box<TicketStatus>),
}

/// What the visitor typed.
#[derive(Default)]
pub(crate) struct Typed<'a> {
    /// As the ticket's number.
    pub(crate) reference: &'a str,
    /// As the e-mail address.
    pub(crate) email: &'a str,
}

impl Page<'_> {
    /// The whole page.
    pub(crate) fn html(&self) -> String {
        let (lang, title, company) =
            (escaped(self.texts.lang()), escaped(self.texts.page_title()), escaped(&self.site.name));
        let script =
            if self.with_widget { "<script src=\"/ticket-status.js\" async></script>\n" } else { "" };
        let content = match &self.content {
            Content::Form { typed, problem } => self.lookup(typed, *problem),
            Content::Sent => format!("<p role=\"status\">{}</p>\n", escaped(self.texts.lookup_sent())),
            Content::Status(status) => self.status(status),
        };
        let contact = contact(self.texts, &self.site.contact);
        let direction = direction(self.texts.lang());
        format!(
            "<!doctype html>\n<html lang=\"{lang}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"robots\" content=\"noindex\">\n\
             <title>{title} – {company}</title>\n<link rel=\"stylesheet\" href=\"/status.css\">\n{script}</head>\n\
             <body>\n<header><p>{company}</p></header>\n<main>\n<h1>{title}</h1>\n{content}</main>\n{contact}\
             </body>\n</html>\n"
        )
    }

    /// The form. Where the widget runs, it takes the place of what stands inside its element.
    fn lookup(&self, typed: &Typed<'_>, problem: Option<Problem>) -> String {
        let by_number = self.site.access != AccessMode::Link;
        let form = if by_number { self.form(typed, problem) } else { self.alert(problem) };
        match self.with_widget {
            true => {
                format!("<ticket-status lang=\"{}\">\n{form}</ticket-status>\n", escaped(self.texts.lang()))
            }
            false => form,
        }
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
        let alert = if wrong_field.is_none() { self.alert(problem) } else { String::new() };
        format!(
            "<p>{intro}</p>\n{alert}<form method=\"post\" action=\"/status?lang={lang}\">\n{reference}{email}\
             <button>{submit}</button>\n</form>\n",
            intro = escaped(texts.page_intro()),
            lang = escaped(texts.lang()),
            reference = field(
                "reference",
                "type=\"text\" autocomplete=\"off\" autocapitalize=\"off\" spellcheck=\"false\"",
                texts.lookup_reference(),
                texts.lookup_reference_hint(),
                typed.reference,
            ),
            email = field(
                "email",
                "type=\"email\" autocomplete=\"email\"",
                texts.lookup_email(),
                texts.lookup_email_hint(),
                typed.email,
            ),
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

    fn status(&self, status: &TicketStatus) -> String {
        let texts = self.texts;
        let number = escaped(&texts.card_number(status.reference.as_str()));
        let Some(explanation) = &status.explanation else { return String::new() };
        let part = |label: &str, text: Option<&str>| match text {
            Some(text) => format!("<dt>{}</dt>\n<dd>{}</dd>\n", escaped(label), escaped(text)),
            None => String::new(),
        };
        let parts = [
            part(texts.who_label(), explanation.who.as_deref()),
            part(texts.turn_label(), explanation.turn.as_deref()),
            part(texts.question_label(), status.question.as_deref()),
            part(texts.next_label(), explanation.next.as_deref()),
            part(texts.can_label(), explanation.can.as_deref()),
        ];
        let subject =
            status.subject.as_deref().map(|subject| format!("<p><bdi>{}</bdi></p>\n", escaped(subject)));
        let link = status.links.reply.as_deref().filter(|link| is_web_or_mail(link)).map(|link| {
            format!("<p><a href=\"{}\">{}</a></p>\n", escaped(link), escaped(texts.reply_link()))
        });
        format!(
            "<article>\n<p class=\"number\">{number}</p>\n{subject}<h2>{headline}</h2>\n<p>{meaning}</p>\n\
             <dl>\n{parts}</dl>\n{link}{timeline}</article>\n\
             <p><a href=\"/status?lang={lang}&amp;plain\">{another}</a></p>\n\
             <p><a href=\"/glossary/{lang}\">{glossary}</a></p>\n",
            glossary = escaped(texts.glossary_title()),
            subject = subject.unwrap_or_default(),
            headline = escaped(&explanation.headline),
            meaning = escaped(&explanation.meaning),
            parts = parts.concat(),
            link = link.unwrap_or_default(),
            timeline = self.timeline(status),
            lang = escaped(texts.lang()),
            another = escaped(texts.another()),
        )
    }

    fn timeline(&self, status: &TicketStatus) -> String {
        let line = |entry: &TimelineEntry| {
            let what = escaped(&happened(self.texts, entry));
            // Without scripts nobody knows the visitor's time zone, so the date alone, and that it is UTC.
            let at = entry.at.map(|at| {
                let (full, day) = (at.as_str(), &at.as_str()[..10]);
                format!("<time datetime=\"{full}\">{day} {} UTC</time> ", &full[11..16])
            });
            format!("<li>{}{what}</li>\n", at.unwrap_or_default())
        };
        let lines: String = status.timeline.iter().map(line).collect();
        let heading = escaped(self.texts.timeline_label());
        if lines.is_empty() { lines } else { format!("<h3>{heading}</h3>\n<ol>\n{lines}</ol>\n") }
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

fn contact(texts: &Texts, contact: &Contact) -> String {
    let link =
        |href: String, text: String| format!("<a href=\"{}\">{}</a>\n", escaped(&href), escaped(&text));
    let email =
        contact.email.as_deref().map(|email| link(format!("mailto:{email}"), texts.email_link(email)));
    let phone = contact.phone.as_deref().map(|phone| {
        let digits: String = phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
        link(format!("tel:{digits}"), texts.phone_link(phone))
    });
    let url = contact
        .url
        .as_deref()
        .filter(|url| is_web_or_mail(url))
        .map(|url| link(url.to_owned(), url.to_owned()));
    let all: String = [email, phone, url].into_iter().flatten().collect();
    if all.is_empty() { all } else { format!("<footer>\n{all}</footer>\n") }
}

/// A helpdesk's or an operator's link leads to a page or a letter, never to a script.
fn is_web_or_mail(link: &str) -> bool {
    ["https://", "http://", "mailto:"].iter().any(|scheme| link.starts_with(scheme))
}
