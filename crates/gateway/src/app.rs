//! What all requests share.

use std::{net::IpAddr, sync::Arc};

use ticket_status_helpdesks::Helpdesk;
use ticket_status_model::TicketRef;
use tracing::warn;

use crate::{
    access::Access,
    backlog::Counted,
    languages::Languages,
    limiter::Limiter,
    mail::Mailer,
    outbox::Outbox,
    own_files::with_own_texts,
    readiness::Readiness,
    settings::{Mail, Settings},
    tickets::Tickets,
};

/// What all requests share.
pub(crate) struct App {
    pub(crate) settings: Arc<Settings>,
    pub(crate) access: Access,
    pub(crate) tickets: Arc<Tickets>,
    pub(crate) readiness: Readiness,
    pub(crate) languages: Languages,
    pub(crate) backlog: Arc<Counted>,
    pub(crate) lookups: Limiter<IpAddr>,
    pub(crate) lookups_of_ticket: Limiter<TicketRef>,
    pub(crate) lookups_in_all: Limiter<()>,
    /// Where customers get links by mail.
    pub(crate) mailer: Option<Mailer>,
    pub(crate) readings: Limiter<IpAddr>,
    /// Where what customers said is kept; nothing is offered without it.
    pub(crate) outbox: Option<Arc<Outbox>>,
    pub(crate) write_backs: Limiter<IpAddr>,
    pub(crate) write_backs_of_ticket: Limiter<TicketRef>,
}

impl App {
    pub(crate) fn new(
        mut settings: Settings,
        helpdesk: Arc<dyn Helpdesk>,
        outbox: Option<Arc<Outbox>>,
    ) -> Arc<Self> {
        let languages = Languages::new(&settings.texts);
        if !settings.texts.is_empty() {
            settings.files = Arc::new(with_own_texts(&settings.files, &settings.texts, &languages));
        }
        let mailer = settings.mail.as_ref().and_then(ready);
        let settings = Arc::new(settings);
        let limits = &settings.limits;
        Arc::new(Self {
            access: Access::new(&settings.site.id, &settings.keys),
            lookups: Limiter::per_minute(limits.lookups_per_minute),
            lookups_of_ticket: Limiter::per_minute(limits.lookups_per_ticket_per_minute),
            lookups_in_all: Limiter::per_minute(limits.lookups_in_all_per_minute),
            readings: Limiter::per_minute(limits.tickets_per_minute),
            mailer,
            write_backs: Limiter::per_minute(limits.write_backs_per_minute),
            write_backs_of_ticket: Limiter::per_minute(limits.write_backs_per_ticket_per_minute),
            outbox,
            readiness: Readiness::new(Arc::clone(&helpdesk)),
            backlog: Counted::new(Arc::clone(&helpdesk), Arc::clone(&settings)),
            languages,
            tickets: Arc::new(Tickets::new(Arc::clone(&settings), helpdesk)),
            settings,
        })
    }
}

/// The mail server; the configuration has been checked before, so that this only fails for settings made in place.
fn ready(mail: &Mail) -> Option<Mailer> {
    let mailer = Mailer::new(mail);
    if let Err(bad) = &mailer {
        warn!("No links are mailed: {bad}");
    }
    mailer.ok()
}
