//! What all requests share.

use std::{net::IpAddr, sync::Arc};

use ticket_status_helpdesks::Helpdesk;
use ticket_status_model::TicketRef;

use crate::{
    access::Access, backlog::Counted, languages::Languages, limiter::Limiter, own_files::with_own_texts,
    readiness::Readiness, settings::Settings, tickets::Tickets,
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
    pub(crate) readings: Limiter<IpAddr>,
}

impl App {
    pub(crate) fn new(mut settings: Settings, helpdesk: Arc<dyn Helpdesk>) -> Arc<Self> {
        let languages = Languages::new(&settings.texts);
        if !settings.texts.is_empty() {
            settings.files = Arc::new(with_own_texts(&settings.files, &settings.texts, &languages));
        }
        let settings = Arc::new(settings);
        let limits = &settings.limits;
        Arc::new(Self {
            access: Access::new(&settings.site.id, &settings.keys),
            lookups: Limiter::per_minute(limits.lookups_per_minute),
            lookups_of_ticket: Limiter::per_minute(limits.lookups_per_ticket_per_minute),
            readings: Limiter::per_minute(limits.tickets_per_minute),
            readiness: Readiness::new(Arc::clone(&helpdesk)),
            backlog: Counted::new(Arc::clone(&helpdesk), settings.backlog),
            languages,
            tickets: Arc::new(Tickets::new(Arc::clone(&settings), helpdesk)),
            settings,
        })
    }
}
