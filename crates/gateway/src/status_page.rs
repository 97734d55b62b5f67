//! The hosted page as HTML. Everything a visitor or a helpdesk wrote is escaped on its way in.

mod form;
mod head;
mod icons;
mod ticket;

use ticket_status_model::TicketStatus;
use ticket_status_texts::{Texts, direction};

pub(crate) use icons::icon;

use crate::{
    html::escaped,
    http::Problem,
    settings::{Contact, Site},
};

/// The page.
pub(crate) struct Page<'a> {
    /// Its words.
    pub(crate) texts: &'a Texts,
    /// Whose page it is.
    pub(crate) site: &'a Site,
    /// The path under which it was asked for, as it is to be found again.
    pub(crate) path: &'a str,
    /// What it shows.
    pub(crate) content: Content<'a>,
    /// Whether the widget takes over where scripts run.
    pub(crate) with_widget: bool,
    /// Whether the visitor asked for the page without the widget.
    pub(crate) is_plain: bool,
}

/// What the page shows.
pub(crate) enum Content<'a> {
    /// The form to look a ticket up.
    Form,
    /// The form again, and what was wrong with the last try.
    Corrected {
        /// What the visitor typed, to be corrected.
        typed: Typed<'a>,
        /// What was wrong.
        problem: Problem,
    },
    /// A letter is under way, if number and address belong together.
    Sent,
    /// A ticket.
    Status {
        /// Where it stands, explained.
        status: Box<TicketStatus>,
        /// What opens it for the widget; nothing where tickets are public.
        token: Option<String>,
    },
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
        let (lang, company) = (escaped(self.texts.lang()), escaped(&self.site.name));
        let content = match &self.content {
            Content::Form => self.lookup(&Typed::default(), None),
            Content::Corrected { typed, problem } => self.lookup(typed, Some(*problem)),
            Content::Sent => format!("<p role=\"status\">{}</p>\n", escaped(self.texts.lookup_sent())),
            Content::Status { status, token } => self.ticket(status, token.as_deref()),
        };
        format!(
            "<!doctype html>\n<html lang=\"{lang}\" dir=\"{direction}\">\n<head>\n{head}</head>\n\
             <body>\n<header><p>{company}</p></header>\n<main>\n<h1>{heading}</h1>\n{content}</main>\n{contact}\
             </body>\n</html>\n",
            direction = direction(self.texts.lang()),
            head = self.head(),
            heading = escaped(self.texts.page_title()),
            contact = contact(self.texts, &self.site.contact),
        )
    }
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
