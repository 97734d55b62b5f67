//! The sections `[write_backs]` and `[outbox]`: what customers can say, and where it is kept.

use std::time::Duration;

use toml::Spanned;

use super::{
    error::ConfigError,
    file::OutboxSection,
    from_folder,
    secret::{Named, Secrets},
};
use crate::settings::{Database, OutboxPlace, WriteBacks};

/// Reads and checks both. What is sent needs a place where it is kept.
pub(super) fn read(
    secrets: &Secrets<'_>,
    write_backs: Option<Spanned<WriteBacks>>,
    section: Option<&Spanned<OutboxSection>>,
) -> Result<(WriteBacks, Option<OutboxPlace>), ConfigError> {
    let place = section.map(|section| place(secrets, section)).transpose()?;
    let Some(switches) = write_backs else { return Ok((WriteBacks::default(), place)) };
    if place.is_none() && switches.get_ref().are_sent() {
        let missing = "what customers send must be kept somewhere; add a section [outbox] with `path = \"outbox.sqlite\"`";
        return Err(secrets.source.at(switches.span(), missing));
    }
    Ok((switches.into_inner(), place))
}

fn place(secrets: &Secrets<'_>, section: &Spanned<OutboxSection>) -> Result<OutboxPlace, ConfigError> {
    let told = section.get_ref();
    let is_postgres = told.postgres_file.is_some() || told.postgres_env.is_some();
    let database = match &told.path {
        Some(path) if is_postgres => {
            let message = "two places for one outbox; keep `path`, or the key for PostgreSQL";
            return Err(secrets.source.at(path.span(), message));
        }
        Some(path) => Database::File(from_folder(secrets.folder, path.get_ref())),
        None if is_postgres => Database::Postgres(secrets.read(&Named {
            what: "postgres",
            file: told.postgres_file.as_ref(),
            env: told.postgres_env.as_ref(),
            section: section.span(),
        })?),
        None => {
            let message =
                "the outbox has no place; set `path`, or `postgres_file` or `postgres_env` with its URL";
            return Err(secrets.source.at(section.span(), message));
        }
    };
    let mut place = OutboxPlace::of(database);
    if let Some(days) = told.keep_days {
        place.kept = Duration::from_secs(u64::from(days) * 24 * 60 * 60);
    }
    if let Some(seconds) = told.delivery_seconds {
        place.lease = Duration::from_secs(seconds.get().into());
    }
    if let Some(seconds) = told.retry_seconds {
        place.first_retry = Duration::from_secs(seconds.get().into());
    }
    Ok(place)
}
