//! Mode *e-mail link*: who asks for a ticket gets an answer that tells nothing, and the ticket's customer a letter.

use std::{sync::Arc, time::Duration};

use ticket_status_helpdesks::EmailAddress;
use ticket_status_model::TicketRef;

use crate::{
    app::App,
    http::{Problem, Visitor},
    lookup::{Lookup, belongs},
    mail::Link,
    tickets::Found,
};

/// For how long a mailed link opens the ticket. The letter says so: keep both alike.
const LINK_LIFETIME: Duration = Duration::from_secs(24 * 60 * 60);

/// Takes the question. Whether anything is mailed is found out later, by nobody who waits for it: answer, work and time
/// are the same for every number and every address.
///
/// # Errors
/// What limits and wrong input lead to, and a helpdesk that fails for everybody.
pub(crate) fn ask(app: &Arc<App>, visitor: &Visitor, lang: &str, lookup: Lookup<'_>) -> Result<(), Problem> {
    let (reference, email) = lookup.checked(app, visitor)?;
    if app.tickets.is_failing() {
        return Err(Problem::HelpdeskUnavailable { retry_after: app.settings.cache.failure });
    }
    let (app, lang) = (Arc::clone(app), lang.to_owned());
    tokio::spawn(async move { mail(&app, &reference, &email, &lang).await });
    Ok(())
}

async fn mail(app: &App, reference: &TicketRef, email: &EmailAddress, lang: &str) {
    let Some((mailer, page)) = app.mailer.as_ref().zip(app.settings.site.page.as_ref()) else { return };
    let Found::Ticket(known, _) = app.tickets.find(reference).await else { return };
    if !belongs(&known.customers, email) {
        return;
    }
    let reference = &known.status.reference;
    let signed = app.access.sign(reference, LINK_LIFETIME);
    let address = format!("{page}#ticket={reference}&token={}", signed.token);
    let texts = app.languages.texts(&[lang]);
    let link = Link { reference: reference.as_str(), address: &address };
    mailer.send(email, texts, &app.settings.site.name, &link).await;
}
