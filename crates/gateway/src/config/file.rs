//! The configuration file as it is written.

use std::{collections::BTreeMap, net::SocketAddr, num::NonZeroU16, path::PathBuf};

use ipnet::IpNet;
use serde::Deserialize;
use ticket_status_model::{Outcome, Override, Stage, Turn, Words};
use toml::Spanned;

use super::words::{Means, Origin, OwnAddress, PageUrl, ReplyLink, SiteId, Word};
use crate::settings::{AccessMode, BacklogUse, CacheTimes, Contact, Limits, MailTls, Show, WriteBacks};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    pub(super) listen: Word<SocketAddr>,
    pub(super) admin_listen: Option<Word<SocketAddr>>,
    pub(super) assets: Option<Spanned<PathBuf>>,
    pub(super) site: SiteSection,
    pub(super) helpdesk: Spanned<HelpdeskSection>,
    pub(super) keys: KeysSection,
    #[serde(default)]
    pub(super) show: Show,
    #[serde(default)]
    pub(super) statuses: BTreeMap<String, StatusSection>,
    #[serde(default)]
    pub(super) texts: BTreeMap<Spanned<String>, BTreeMap<Spanned<String>, Spanned<String>>>,
    #[serde(default)]
    pub(super) backlog: BacklogSection,
    pub(super) mail: Option<Spanned<MailSection>>,
    #[serde(default)]
    pub(super) cache: CacheTimes,
    pub(super) write_backs: Option<Spanned<WriteBacks>>,
    pub(super) outbox: Option<Spanned<OutboxSection>>,
    #[serde(default)]
    pub(super) limits: Limits,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SiteSection {
    pub(super) id: Word<SiteId>,
    pub(super) name: String,
    #[serde(default)]
    pub(super) contact: Contact,
    pub(super) reply_link: Option<Word<ReplyLink>>,
    pub(super) page: Option<Word<PageUrl>>,
    pub(super) address: Option<Word<OwnAddress>>,
    #[serde(default = "yes")]
    pub(super) hosted_page: bool,
    #[serde(default = "yes")]
    pub(super) configurator: bool,
    #[serde(default)]
    pub(super) allowed_origins: Vec<Word<Origin>>,
    pub(super) access: Option<AccessMode>,
}

/// The keys of all kinds of helpdesk: a table whose kind decides its keys would lose the places of mistakes.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HelpdeskSection {
    pub(super) kind: HelpdeskKind,
    pub(super) base: Option<Spanned<String>>,
    pub(super) token_file: Option<Spanned<PathBuf>>,
    pub(super) token_env: Option<Spanned<String>>,
    pub(super) allow_http: Option<Spanned<bool>>,
    pub(super) private_networks: Option<Spanned<Vec<Word<IpNet>>>>,
    pub(super) queue_as_team: Option<Spanned<QueueWord>>,
    pub(super) path: Option<Spanned<PathBuf>>,
    pub(super) rating_field: Option<Spanned<String>>,
    pub(super) rating_comment_field: Option<Spanned<String>>,
    pub(super) confirmed_status: Option<Spanned<String>>,
    pub(super) reopened_status: Option<Spanned<String>>,
}

#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub(super) enum HelpdeskKind {
    RequestTracker,
    Desk,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum QueueWord {
    WhenRouted,
    Always,
    Never,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct KeysSection {
    pub(super) current: Spanned<String>,
    pub(super) signing: BTreeMap<String, Spanned<SecretSection>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SecretSection {
    pub(super) secret_file: Option<Spanned<PathBuf>>,
    pub(super) secret_env: Option<Spanned<String>>,
}

/// The mail server for links.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MailSection {
    pub(super) host: String,
    pub(super) port: Option<u16>,
    #[serde(default)]
    pub(super) tls: MailTls,
    pub(super) ca_file: Option<Spanned<PathBuf>>,
    pub(super) user: Option<String>,
    pub(super) password_file: Option<Spanned<PathBuf>>,
    pub(super) password_env: Option<Spanned<String>>,
    pub(super) from: Spanned<String>,
    #[serde(default)]
    pub(super) private_networks: Vec<Word<IpNet>>,
}

/// Where what customers said is kept.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OutboxSection {
    pub(super) path: Option<Spanned<PathBuf>>,
    pub(super) postgres_file: Option<Spanned<PathBuf>>,
    pub(super) postgres_env: Option<Spanned<String>>,
    pub(super) keep_days: Option<u16>,
    pub(super) delivery_seconds: Option<NonZeroU16>,
    pub(super) retry_seconds: Option<NonZeroU16>,
}

/// Who may know how many tickets wait.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct BacklogSection {
    #[serde(default)]
    pub(super) used_for: BacklogUse,
}

/// What the operator says of one of the helpdesk's statuses.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StatusSection {
    situation: Option<Word<Means>>,
    stage: Option<Word<Stage>>,
    turn: Option<Word<Turn>>,
    outcome: Option<Word<Outcome>>,
    #[serde(default)]
    pub(super) texts: BTreeMap<Spanned<String>, WordsSection>,
}

/// The operator's own words for a status in one language.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WordsSection {
    headline: Option<String>,
    meaning: Option<String>,
    next: Option<String>,
}

impl StatusSection {
    /// What the status means: a situation, and what is said apart from it.
    pub(super) fn meaning(&self) -> Override {
        let means = self.situation.as_ref().map(|means| means.0.0.clone()).unwrap_or_default();
        Override {
            stage: self.stage.as_ref().map(|stage| stage.0).or(means.stage),
            turn: self.turn.as_ref().map(|turn| turn.0).or(means.turn),
            outcome: self.outcome.as_ref().map(|outcome| outcome.0).or(means.outcome),
            ..means
        }
    }
}

impl From<WordsSection> for Words {
    fn from(section: WordsSection) -> Self {
        let said = |text: Option<String>| text.filter(|text| !text.trim().is_empty());
        Self { headline: said(section.headline), meaning: said(section.meaning), next: said(section.next) }
    }
}

fn yes() -> bool {
    true
}
