#![doc = include_str!("desk/README.md")]

mod backlog;
mod error;
mod import;
mod reading;
mod record;
mod status;
mod write_backs;
mod writing;

use std::{path::Path, time::Duration};

use async_trait::async_trait;
use sqlx::{
    SqlSafeStr, SqlitePool,
    migrate::{Migration, MigrationType, Migrator},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};
use ticket_status_model::{Moment, Offered, TicketRef};

use crate::{Arrivals, Delivery, Helpdesk, HelpdeskError, KnownStatus, Ticket, TicketQuestion};
pub use error::DeskError;
#[cfg(feature = "fuzzing")]
pub(crate) use import::references_in;
pub use import::{BadRow, ImportError, ImportReport, RejectedRow};
pub use record::Record;
pub use status::statuses;
pub use writing::{NewMessage, NewTicket, Visibility};

/// How long a writer waits for another one.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

/// Readers at a time: SQLite answers a ticket in well under a millisecond.
const CONNECTIONS_MAX: u32 = 4;

/// The built-in desk: tickets in a SQLite file. Clones share it.
#[derive(Clone, Debug)]
pub struct Desk {
    pool: SqlitePool,
}

impl Desk {
    /// Opens a desk, and makes it when there is none; `:memory:` is a desk that ends with the process.
    ///
    /// # Errors
    /// [`DeskError::Storage`] when the file cannot be made or is no desk of this or an earlier version.
    pub async fn open(path: impl AsRef<Path>) -> Result<Self, DeskError> {
        let in_memory = path.as_ref() == Path::new(":memory:");
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true)
            .foreign_keys(true)
            .busy_timeout(BUSY_TIMEOUT)
            .journal_mode(if in_memory { SqliteJournalMode::Memory } else { SqliteJournalMode::Wal })
            .synchronous(SqliteSynchronous::Full);
        // Each connection to `:memory:` has a database of its own, which ends with it: keep exactly one.
        let pool = SqlitePoolOptions::new()
            .max_connections(if in_memory { 1 } else { CONNECTIONS_MAX })
            .idle_timeout(None)
            .max_lifetime(None)
            .connect_with(options)
            .await?;
        migrations().run(&pool).await.map_err(|error| DeskError::Storage(error.into()))?;
        Ok(Self { pool })
    }

    /// Finishes what is being written and closes the file.
    pub async fn close(&self) {
        self.pool.close().await;
    }

    /// Takes every ticket away: a desk per input would take most of the fuzzer's time.
    #[cfg(feature = "fuzzing")]
    pub(crate) async fn empty(&self) -> Result<(), DeskError> {
        sqlx::query("DELETE FROM tickets").execute(&self.pool).await?;
        sqlx::query("DELETE FROM handlers").execute(&self.pool).await?;
        Ok(())
    }
}

/// The desk's tables, oldest first. A migration that has been released never changes.
fn migrations() -> Migrator {
    let desk = include_str!("../migrations/desk/0001_desk.sql").into_sql_str();
    let planned = include_str!("../migrations/desk/0002_planned.sql").into_sql_str();
    let write_backs = include_str!("../migrations/desk/0003_write_backs.sql").into_sql_str();
    Migrator::with_migrations(vec![
        Migration::new(1, "desk".into(), MigrationType::Simple, desk, false),
        Migration::new(2, "planned".into(), MigrationType::Simple, planned, false),
        Migration::new(3, "write_backs".into(), MigrationType::Simple, write_backs, false),
    ])
}

#[async_trait]
impl Helpdesk for Desk {
    fn name(&self) -> &'static str {
        "desk"
    }

    async fn ticket(&self, reference: &TicketRef, question: TicketQuestion) -> Result<Ticket, HelpdeskError> {
        reading::ticket(&self.pool, reference, question).await?.ok_or(HelpdeskError::UnknownTicket)
    }

    async fn is_ready(&self) -> Result<(), HelpdeskError> {
        sqlx::query("SELECT 1 FROM tickets LIMIT 1").execute(&self.pool).await.map_err(DeskError::from)?;
        Ok(())
    }

    fn statuses(&self) -> Vec<KnownStatus> {
        statuses()
    }

    async fn statuses_in_use(&self) -> Result<Vec<KnownStatus>, HelpdeskError> {
        Ok(backlog::statuses_in_use(&self.pool).await?)
    }

    fn takes(&self) -> Vec<Offered> {
        use Offered as O;
        vec![O::Rating, O::WrongTeam, O::Message, O::Confirmation, O::Reopening]
    }

    async fn deliver(&self, delivery: &Delivery) -> Result<(), HelpdeskError> {
        Ok(self.take(delivery).await?)
    }

    async fn arrivals(&self, now: Moment) -> Result<Arrivals, HelpdeskError> {
        Ok(backlog::arrivals(&self.pool, now).await?)
    }
}
