//! What of a ticket its customer may see: the company's choice, applied to the derived status.

use ticket_status_model::{Handler, Happening, Links, TicketStatus, TimelineEntry};

use crate::settings::{HandlerNames, Settings, Show};

/// The status as this site shows it to a ticket's customer.
#[must_use]
pub fn shown(status: TicketStatus, settings: &Settings) -> TicketStatus {
    with(status, settings, settings.show)
}

/// The status as this site shows it to everybody: no person, no subject, no question.
#[must_use]
pub fn shown_publicly(status: TicketStatus, settings: &Settings) -> TicketStatus {
    let nothing = Show { handler: HandlerNames::TeamOnly, subject: false, question: false };
    with(status, settings, nothing)
}

fn with(mut status: TicketStatus, settings: &Settings, show: Show) -> TicketStatus {
    if !show.subject {
        status.subject = None;
    }
    if !show.question {
        status.question = None;
    }
    status.handler = status.handler.map(|handler| {
        let contact = &settings.site.contact;
        Handler {
            email: contact.email.clone(),
            phone: contact.phone.clone(),
            ..named(handler, settings, show)
        }
    });
    status.timeline = told(status.timeline, settings, show);
    if let Some(template) = &settings.site.reply_link {
        let link = template.replace("{reference}", status.reference.as_str());
        status.links = Links { reply: Some(link) };
    }
    status
}

/// The handler as far as the site names it. Its own contacts stay behind: the site's are public.
fn named(handler: Handler, settings: &Settings, show: Show) -> Handler {
    let person = handler.person.and_then(|name| match show.handler {
        HandlerNames::FullName => Some(name),
        HandlerNames::FirstName => first_name(&name),
        HandlerNames::TeamOnly => None,
    });
    // Somebody has it, and that must stay visible even where neither person nor team can be named.
    let nobody_named = person.is_none() && handler.team.is_none();
    let team = handler.team.or_else(|| nobody_named.then(|| settings.site.name.clone()));
    Handler { person, team, since: handler.since, email: None, phone: None }
}

/// First name and initial. A login or an address is no name.
fn first_name(name: &str) -> Option<String> {
    if name.contains('@') {
        return None;
    }
    let in_order = match name.split_once(',') {
        Some((last, first)) => format!("{first} {last}"),
        None => name.to_owned(),
    };
    let mut words = in_order.split_whitespace();
    let first = words.next()?;
    let initial = words.next_back().and_then(|last| last.chars().find(|c| c.is_alphabetic()));
    Some(initial.map_or_else(|| first.to_owned(), |initial| format!("{first} {initial}.")))
}

/// The timeline with the names the site shows; a hand-over between two that look the same is left out.
fn told(timeline: Vec<TimelineEntry>, settings: &Settings, show: Show) -> Vec<TimelineEntry> {
    let mut before: Option<Handler> = None;
    let mut told = Vec::with_capacity(timeline.len());
    for mut entry in timeline {
        if let Some(handler) = entry.handler.take() {
            let handler = named(handler, settings, show);
            let same = before.as_ref().is_some_and(|before| before.is_same(&handler));
            before = Some(handler.clone());
            if same && entry.what == Happening::HandedOver {
                continue;
            }
            entry.handler = Some(handler);
        }
        told.push(entry);
    }
    told
}

#[cfg(test)]
mod tests {
    use super::first_name;

    #[test]
    fn a_person_is_shown_by_first_name_and_initial() {
        for (name, shown) in [
            ("Olena Kovalenko", Some("Olena K.")),
            ("Kovalenko, Olena", Some("Olena K.")),
            ("Олена Іванівна Коваленко", Some("Олена К.")),
            ("  Jonas  ", Some("Jonas")),
            ("Émile Zola", Some("Émile Z.")),
            ("Anna (Berlin)", Some("Anna B.")),
            ("olena@example.com", None),
            ("", None),
        ] {
            assert_eq!(first_name(name).as_deref(), shown, "{name}");
        }
    }
}
