//! What a gateway is told before it starts: plain values, already checked. `config` makes them from a
//! file; tests make them in place.

mod backlog;
mod cache;
mod keys;
mod limits;
mod mail;
mod show;
mod site;
mod status_rule;
mod write_backs;

use std::{collections::BTreeMap, sync::Arc};

use ticket_status_model::TicketStatus;

pub use backlog::BacklogUse;
pub use cache::CacheTimes;
pub use keys::{BadKeys, Keys};
pub use limits::Limits;
pub(crate) use limits::network;
pub use mail::{Mail, MailTls};
pub use show::{HandlerNames, Show};
pub use site::{AccessMode, AllowedOrigins, Contact, Site};
pub use status_rule::StatusRule;
pub use write_backs::{Database, OutboxPlace, Scale, WriteBacks};

pub use crate::languages::OwnTexts;

use crate::files::Files;

/// Everything one gateway needs to know.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The company and its pages.
    pub site: Site,
    /// The keys that sign access tokens.
    pub keys: Keys,
    /// How much of a ticket is shown.
    pub show: Show,
    /// The operator's table: the helpdesk's own word, in lower case, and what it means here.
    pub statuses: BTreeMap<String, StatusRule>,
    /// The operator's own texts in place of ours.
    pub texts: OwnTexts,
    /// The mail server, in mode *e-mail link*.
    pub mail: Option<Mail>,
    /// Who may know how many tickets wait.
    pub backlog: BacklogUse,
    /// How long answers are kept.
    pub cache: CacheTimes,
    /// What customers can do through the card.
    pub write_backs: WriteBacks,
    /// How often visitors may ask.
    pub limits: Limits,
    /// What browsers download; nothing is served without it.
    pub files: Arc<Files>,
}

impl Settings {
    /// Settings with the defaults of the documentation: mode *match*, first names, no origin allowed.
    #[must_use]
    pub fn new(site: Site, keys: Keys) -> Self {
        Self {
            site,
            keys,
            show: Show::default(),
            statuses: BTreeMap::new(),
            texts: OwnTexts::new(),
            mail: None,
            backlog: BacklogUse::default(),
            cache: CacheTimes::default(),
            write_backs: WriteBacks::default(),
            limits: Limits::default(),
            files: Arc::new(Files::default()),
        }
    }

    /// What the operator says of a status of the helpdesk, whatever its case.
    #[must_use]
    pub fn rule(&self, label: &str) -> Option<&StatusRule> {
        self.statuses.get(&label.to_lowercase())
    }

    /// The status with the operator's own words for the helpdesk's, in a language.
    pub(crate) fn worded(&self, status: TicketStatus, lang: &str) -> TicketStatus {
        let rule = status.helpdesk_label.as_deref().and_then(|label| self.rule(label));
        let words = rule.and_then(|rule| rule.words.get(lang).cloned());
        TicketStatus { words, ..status }
    }
}
