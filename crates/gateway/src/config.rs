//! Configuration: the only module that reads files and the environment.
//!
//! Everything is checked at the start. What is wrong is told with file, line, column and what to do.

mod assets;
mod error;
mod file;
mod helpdesk;
mod mail;
mod outbox;
mod secret;
mod source;
mod words;

use std::{
    collections::BTreeMap,
    env, fs,
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::Arc,
};

use ticket_status_texts::{ALL_LANGS, langs};

pub use assets::read_assets;
pub use error::{ConfigError, Place};
pub use helpdesk::{HelpdeskConfig, HelpdeskProblem, open_desk};

use crate::{
    languages::{OwnTexts, check},
    settings::{AccessMode, AllowedOrigins, Keys, OutboxPlace, Settings, Site, StatusRule},
};
use file::{File, KeysSection, SiteSection, StatusSection};
use secret::Secrets;
use source::Source;

/// A whole configuration file, checked.
#[derive(Debug)]
pub struct Config {
    /// Where visitors' requests come in.
    pub listen: SocketAddr,
    /// Where the operator's figures are served.
    pub admin_listen: Option<SocketAddr>,
    /// The site.
    pub settings: Settings,
    /// Where what customers said is kept.
    pub outbox: Option<OutboxPlace>,
    /// Its helpdesk.
    pub helpdesk: HelpdeskConfig,
}

/// Reads and checks a configuration file, the secrets it names, and the bundle.
///
/// # Errors
/// [`ConfigError`] says what is wrong, where, and what to do.
pub fn load(path: &Path) -> Result<Config, ConfigError> {
    load_with(path, &|name| env::var(name).ok())
}

/// As [`load`], with another environment.
///
/// # Errors
/// As [`load`].
pub fn load_with(path: &Path, env: &dyn Fn(&str) -> Option<String>) -> Result<Config, ConfigError> {
    let text = fs::read_to_string(path).map_err(|source| ConfigError::of_file(path, source))?;
    read_text(path, &text, env)
}

/// As [`load_with`], with the file's text in hand. Public for the fuzzer.
#[doc(hidden)]
pub fn read_text(
    path: &Path,
    text: &str,
    env: &dyn Fn(&str) -> Option<String>,
) -> Result<Config, ConfigError> {
    let source = Source::new(path, text);
    let file: File = toml::from_str(text).map_err(|error| source.explain(&error))?;
    let folder = path.parent().unwrap_or(Path::new("")).to_owned();
    let secrets = Secrets { source: &source, folder: &folder, env };

    let mut settings = Settings::new(site(file.site), keys(&secrets, &file.keys)?);
    settings.show = file.show;
    settings.cache = file.cache;
    settings.limits = file.limits;
    settings.backlog = file.backlog.used_for;
    settings.mail = mail::read(&secrets, file.mail.as_ref(), &settings.site)?;
    settings.texts = own_texts(&source, file.texts)?;
    for (label, section) in file.statuses {
        let rule = status_rule(&source, &label, section)?;
        settings.statuses.insert(label.to_lowercase(), rule);
    }
    if let Some(assets) = &file.assets {
        let files = read_assets(&folder.join(assets.get_ref()));
        settings.files = Arc::new(files.map_err(|error| source.at(assets.span(), &error.to_string()))?);
    }
    let (write_backs, outbox) = outbox::read(&secrets, file.write_backs, file.outbox.as_ref())?;
    settings.write_backs = write_backs;
    Ok(Config {
        outbox,
        listen: file.listen.0,
        admin_listen: file.admin_listen.map(|addr| addr.0),
        settings,
        helpdesk: helpdesk::read(&secrets, &file.helpdesk)?,
    })
}

/// Opens a file that the operator named on the command line.
///
/// # Errors
/// [`ConfigError`] says what to do.
pub fn open_file(path: &Path) -> Result<fs::File, ConfigError> {
    fs::File::open(path)
        .map_err(|source| ConfigError::Unreadable { path: path.display().to_string(), source })
}

fn site(section: SiteSection) -> Site {
    let origins: Vec<String> = section.allowed_origins.into_iter().map(|origin| origin.0.0).collect();
    Site {
        id: section.id.0.0,
        name: section.name,
        contact: section.contact,
        reply_link: section.reply_link.map(|link| link.0.0),
        page: section.page.map(|page| page.0.0),
        address: section.address.map(|address| address.0.0),
        hosted_page: section.hosted_page,
        configurator: section.configurator,
        allowed_origins: match origins.iter().any(|origin| origin == "*") {
            true => AllowedOrigins::Any,
            false => AllowedOrigins::These(origins),
        },
        access: section.access.unwrap_or(AccessMode::Match),
    }
}

fn status_rule(source: &Source, label: &str, section: StatusSection) -> Result<StatusRule, ConfigError> {
    let meaning = section.meaning();
    let mut rule = StatusRule { label: label.to_owned(), meaning, words: BTreeMap::new() };
    for (lang, words) in section.texts {
        rule.words.insert(known_lang(source, &lang)?, words.into());
    }
    Ok(rule)
}

type TextsSection = BTreeMap<toml::Spanned<String>, BTreeMap<toml::Spanned<String>, toml::Spanned<String>>>;

fn own_texts(source: &Source, section: TextsSection) -> Result<OwnTexts, ConfigError> {
    let mut own = OwnTexts::new();
    for (lang, texts) in section {
        let lang = known_lang(source, &lang)?;
        let of_lang = own.entry(lang.clone()).or_default();
        for (id, text) in texts {
            let span = if text.get_ref().trim().is_empty() { text.span() } else { id.span() };
            check(&lang, id.get_ref(), text.get_ref()).map_err(|bad| source.at(span, &bad.to_string()))?;
            of_lang.insert(id.into_inner(), text.into_inner());
        }
    }
    Ok(own)
}

fn known_lang(source: &Source, lang: &toml::Spanned<String>) -> Result<String, ConfigError> {
    let name = lang.get_ref().to_lowercase();
    match ALL_LANGS.contains(&name.as_str()) {
        true => Ok(name),
        false => {
            let what = format!(
                "`{}` is no language of this gateway; write one of `{}`",
                lang.get_ref(),
                langs().join("`, `")
            );
            Err(source.at(lang.span(), &what))
        }
    }
}

fn keys(secrets: &Secrets<'_>, section: &KeysSection) -> Result<Keys, ConfigError> {
    let read = |(id, named): (&String, &toml::Spanned<file::SecretSection>)| {
        let secret = named.get_ref();
        let secret = secrets.read(&secret::Named {
            what: "secret",
            file: secret.secret_file.as_ref(),
            env: secret.secret_env.as_ref(),
            section: named.span(),
        })?;
        Ok((id.clone(), secret))
    };
    let all = section.signing.iter().map(read).collect::<Result<_, ConfigError>>()?;
    let made = Keys::new(section.current.get_ref(), all);
    made.map_err(|bad| {
        let remedy = "name a key of [keys.signing]; make a secret with `openssl rand -base64 48`";
        secrets.source.at(section.current.span(), &format!("{bad}; {remedy}"))
    })
}

/// A path in the file is meant from the file's own folder.
fn from_folder(folder: &Path, path: &Path) -> PathBuf {
    folder.join(path)
}
