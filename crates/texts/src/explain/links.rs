//! Where the customer can do what an explanation says.

use ticket_status_model::{Handler, Link, TicketStatus};

use crate::{Texts, joined};

/// Only addresses a link may have: a document cannot bring in a script.
const SCHEMES: [&str; 3] = ["https://", "http://", "mailto:"];

pub(super) fn links(texts: &Texts, status: &TicketStatus) -> Vec<Link> {
    let mut links = Vec::new();
    if let Some(href) = &status.links.reply
        && SCHEMES.iter().any(|scheme| href.starts_with(scheme))
    {
        links.push(Link { text: texts.reply_link().to_owned(), href: href.clone() });
    }
    let Some(Handler { email, phone, .. }) = &status.handler else { return links };
    if let Some(email) = email {
        links.push(Link { text: texts.email_link(email), href: joined(&["mailto:", email]) });
    }
    if let Some(phone) = phone {
        let dialled: String = phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
        links.push(Link { text: texts.phone_link(phone), href: joined(&["tel:", &dialled]) });
    }
    links
}
