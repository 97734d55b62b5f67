//! Which helpdesk, and how to reach it.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use ticket_status_helpdesks::{
    BadHttp, Desk, Helpdesk, Http, HttpSettings, PrivateNetworks, QueueAsTeam, RequestTracker,
    RequestTrackerSettings, RequestTrackerWriteBacks,
};
use toml::Spanned;

use super::{
    error::ConfigError,
    file::{HelpdeskKind, HelpdeskSection, QueueWord},
    from_folder,
    secret::{Named, Secrets},
};

/// Which helpdesk, and how to reach it.
#[derive(Clone, Debug)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "a gateway has one")]
pub enum HelpdeskConfig {
    /// Request Tracker 5.
    RequestTracker {
        /// How to ask it.
        settings: RequestTrackerSettings,
        /// How to connect to it.
        http: HttpSettings,
    },
    /// The built-in desk.
    Desk {
        /// Its database file.
        path: PathBuf,
    },
}

/// Why a helpdesk cannot be opened.
#[derive(Debug, thiserror::Error)]
#[error("the helpdesk cannot be opened: {0}")]
pub struct HelpdeskProblem(String);

impl HelpdeskConfig {
    /// Makes the helpdesk ready to be asked; asks nothing yet.
    ///
    /// # Errors
    /// [`HelpdeskProblem`] says what is wrong.
    pub async fn open(&self) -> Result<Arc<dyn Helpdesk>, HelpdeskProblem> {
        match self {
            Self::RequestTracker { settings, http } => {
                let opened = RequestTracker::new(settings, client(http)?);
                Ok(Arc::new(opened.map_err(|bad| HelpdeskProblem(bad.to_string()))?))
            }
            Self::Desk { path } => Ok(Arc::new(open_desk(path).await?)),
        }
    }
}

/// Opens the built-in desk, and makes it when there is none.
///
/// # Errors
/// [`HelpdeskProblem`] says what is wrong.
pub async fn open_desk(path: &Path) -> Result<Desk, HelpdeskProblem> {
    let opened = Desk::open(path).await;
    opened.map_err(|error| {
        HelpdeskProblem(format!("{error} (`{}`); may the gateway's user write there?", path.display()))
    })
}

fn client(settings: &HttpSettings) -> Result<Http, HelpdeskProblem> {
    Http::new(settings.clone()).map_err(|bad: BadHttp| HelpdeskProblem(bad.to_string()))
}

pub(super) fn read(
    secrets: &Secrets<'_>,
    section: &Spanned<HelpdeskSection>,
) -> Result<HelpdeskConfig, ConfigError> {
    let told = section.get_ref();
    match told.kind {
        HelpdeskKind::RequestTracker => {
            refuse(secrets, "path", &told.path, "request-tracker")?;
            request_tracker(secrets, section)
        }
        HelpdeskKind::Desk => {
            refuse(secrets, "base", &told.base, "desk")?;
            refuse(secrets, "token_file", &told.token_file, "desk")?;
            refuse(secrets, "token_env", &told.token_env, "desk")?;
            refuse(secrets, "allow_http", &told.allow_http, "desk")?;
            refuse(secrets, "private_networks", &told.private_networks, "desk")?;
            refuse(secrets, "queue_as_team", &told.queue_as_team, "desk")?;
            refuse(secrets, "rating_field", &told.rating_field, "desk")?;
            refuse(secrets, "rating_comment_field", &told.rating_comment_field, "desk")?;
            refuse(secrets, "confirmed_status", &told.confirmed_status, "desk")?;
            refuse(secrets, "reopened_status", &told.reopened_status, "desk")?;
            let path = wanted(secrets, section, "path", &told.path, "the desk's database file")?;
            Ok(HelpdeskConfig::Desk { path: from_folder(secrets.folder, path.get_ref()) })
        }
    }
}

fn request_tracker(
    secrets: &Secrets<'_>,
    section: &Spanned<HelpdeskSection>,
) -> Result<HelpdeskConfig, ConfigError> {
    let told = section.get_ref();
    let base = wanted(secrets, section, "base", &told.base, "the address of its web pages")?;
    let token = secrets.read(&Named {
        what: "token",
        file: told.token_file.as_ref(),
        env: told.token_env.as_ref(),
        section: section.span(),
    })?;
    let mut settings = RequestTrackerSettings::new(base.get_ref(), token);
    settings.allow_http = told.allow_http.as_ref().is_some_and(|allowed| *allowed.get_ref());
    settings.queue_as_team = match told.queue_as_team.as_ref().map(Spanned::get_ref) {
        Some(QueueWord::Always) => QueueAsTeam::Always,
        Some(QueueWord::Never) => QueueAsTeam::Never,
        Some(QueueWord::WhenRouted) | None => QueueAsTeam::WhenRouted,
    };
    settings.write_backs = write_backs(told);
    // The helpdesk alone knows which address is good: it is asked here, where the place is still known.
    let named = told.private_networks.iter().flat_map(|networks| networks.get_ref());
    let private_networks = PrivateNetworks::new(named.map(|network| network.0).collect());
    let http = HttpSettings { private_networks, ..HttpSettings::default() };
    let checked = client(&http).map(|client| RequestTracker::new(&settings, client));
    match checked {
        Ok(Err(bad)) => Err(secrets.source.at(base.span(), &format!("{bad}; correct it, then run `check`"))),
        _ => Ok(HelpdeskConfig::RequestTracker { settings, http }),
    }
}

fn write_backs(told: &HelpdeskSection) -> RequestTrackerWriteBacks {
    let word = |told: &Option<Spanned<String>>| told.as_ref().map(|told| told.get_ref().clone());
    let usual = RequestTrackerWriteBacks::default();
    RequestTrackerWriteBacks {
        rating_field: word(&told.rating_field),
        rating_comment_field: word(&told.rating_comment_field),
        confirmed_status: word(&told.confirmed_status).unwrap_or(usual.confirmed_status),
        reopened_status: word(&told.reopened_status).unwrap_or(usual.reopened_status),
    }
}

fn wanted<'a, T>(
    secrets: &Secrets<'_>,
    section: &Spanned<HelpdeskSection>,
    key: &str,
    value: &'a Option<Spanned<T>>,
    what: &str,
) -> Result<&'a Spanned<T>, ConfigError> {
    value.as_ref().ok_or_else(|| {
        secrets.source.at(section.span(), &format!("the key `{key}` is missing; set it to {what}"))
    })
}

fn refuse<T>(
    secrets: &Secrets<'_>,
    key: &str,
    value: &Option<Spanned<T>>,
    kind: &str,
) -> Result<(), ConfigError> {
    match value {
        Some(value) => {
            let message = format!("the key `{key}` means nothing for the kind `{kind}`; take it out");
            Err(secrets.source.at(value.span(), &message))
        }
        None => Ok(()),
    }
}
