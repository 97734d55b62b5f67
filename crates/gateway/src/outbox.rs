//! What customers said, kept on disk before they are thanked, and brought to the helpdesk however long that takes.
//!
//! An entry is `waiting` until it is delivered or refused. A delivery begins by being written down, so that after a crash
//! nobody takes it for the first one; the helpdesk is then asked whether it has it. Entries of one ticket go in their
//! order. [`courier`] delivers, [`traces`] remembers what cards need to know.

mod courier;
mod entry;
mod error;
mod operator;
mod traces;

use std::{
    sync::{PoisonError, RwLock, RwLockReadGuard},
    time::Duration,
};

use secrecy::ExposeSecret;
use sqlx::{
    AnyPool, SqlSafeStr,
    any::AnyPoolOptions,
    migrate::{Migration, MigrationType, Migrator},
};
use tokio::sync::Notify;

use crate::settings::{Database, OutboxPlace};
pub(crate) use courier::Courier;
pub use entry::{Entry, State};
pub(crate) use entry::{Kept, NewEntry};
pub use error::OutboxError;
pub(crate) use traces::{Trace, Traces};

/// How long a writer waits for another one, and for a free connection.
const PATIENCE: Duration = Duration::from_secs(5);

/// Writers stand in line anyway; a few more may read.
const CONNECTIONS_MAX: u32 = 4;

/// The outbox of one site.
pub struct Outbox {
    pool: AnyPool,
    place: OutboxPlace,
    traces: RwLock<Traces>,
    /// Wakes the courier.
    news: Notify,
}

impl Outbox {
    /// Opens an outbox, and makes it when there is none.
    ///
    /// # Errors
    /// [`OutboxError`] when the database cannot be had or is none of this or an earlier version.
    pub async fn open(place: OutboxPlace) -> Result<Self, OutboxError> {
        sqlx::any::install_default_drivers();
        let options = AnyPoolOptions::new().acquire_timeout(PATIENCE).idle_timeout(None).max_lifetime(None);
        let pool = match &place.database {
            Database::File(path) => {
                let is_in_memory = path.as_os_str() == ":memory:";
                let url = format!("sqlite:{}?mode=rwc", url_path(path));
                let options = options.max_connections(if is_in_memory { 1 } else { CONNECTIONS_MAX });
                let made = options.after_connect(|connection, _| Box::pin(careful(connection)));
                made.connect(if is_in_memory { "sqlite::memory:" } else { &url }).await?
            }
            Database::Postgres(url) => {
                options.max_connections(CONNECTIONS_MAX).connect(url.expose_secret()).await?
            }
        };
        migrations().run(&pool).await.map_err(|error| OutboxError::Storage(error.into()))?;
        let outbox = Self { pool, place, traces: RwLock::default(), news: Notify::new() };
        outbox.remember().await?;
        Ok(outbox)
    }

    /// Keeps something; when this returns, it is on disk.
    ///
    /// # Errors
    /// [`OutboxError`] when it is not.
    pub(crate) async fn keep(&self, new: &NewEntry) -> Result<Kept, OutboxError> {
        let kept = new.insert(&self.pool).await?;
        if kept == Kept::Now {
            self.traces.write().unwrap_or_else(PoisonError::into_inner).note(new);
            self.news.notify_one();
        }
        Ok(kept)
    }

    /// Whether it was kept before.
    ///
    /// # Errors
    /// [`OutboxError::Storage`].
    pub(crate) async fn knows(&self, new: &NewEntry) -> Result<Option<Kept>, OutboxError> {
        new.known(&self.pool).await
    }

    /// What cards need to know of it.
    pub(crate) fn traces(&self) -> RwLockReadGuard<'_, Traces> {
        self.traces.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether something could be kept now.
    pub(crate) async fn is_writable(&self) -> Result<(), OutboxError> {
        sqlx::query("UPDATE probe SET at_ms = $1 WHERE id = 1").bind(now_ms()).execute(&self.pool).await?;
        Ok(())
    }

    /// Finishes what is being written and closes the database.
    pub async fn close(&self) {
        self.pool.close().await;
    }

    /// Reads anew what cards need to know: other gateways and the command line change it, too.
    async fn remember(&self) -> Result<(), OutboxError> {
        let traces = Traces::read(&self.pool).await?;
        *self.traces.write().unwrap_or_else(PoisonError::into_inner) = traces;
        Ok(())
    }
}

/// A commit is on the disk before it counts; a crash loses nothing that was thanked for.
async fn careful(connection: &mut sqlx::AnyConnection) -> Result<(), sqlx::Error> {
    for pragma in ["PRAGMA busy_timeout = 5000", "PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL"] {
        sqlx::raw_sql(pragma).execute(&mut *connection).await?;
    }
    Ok(())
}

/// A path as it stands in SQLite's URLs.
fn url_path(path: &std::path::Path) -> String {
    url::form_urlencoded::byte_serialize(path.as_os_str().as_encoded_bytes())
        .collect::<String>()
        .replace('+', "%20")
        .replace("%2F", "/")
}

/// The outbox's tables, oldest first. A migration that has been released never changes.
fn migrations() -> Migrator {
    let outbox = include_str!("../migrations/outbox/0001_outbox.sql").into_sql_str();
    Migrator::with_migrations(vec![Migration::new(1, "outbox".into(), MigrationType::Simple, outbox, false)])
}

/// Now, in ms since 1970.
pub(crate) fn now_ms() -> i64 {
    jiff::Timestamp::now().as_millisecond()
}

/// For how long the oldest of those that wait has waited, in seconds; 0 when none waits.
pub(crate) fn age_seconds(traces: &Traces) -> f64 {
    traces.oldest_ms.map_or(0.0, |oldest| (now_ms() - oldest).max(0) as f64 / 1000.0)
}

/// A time in ms.
pub(crate) fn millis(time: Duration) -> i64 {
    i64::try_from(time.as_millis()).unwrap_or(i64::MAX)
}
