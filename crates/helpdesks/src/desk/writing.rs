//! What happens on the desk. Every change says when it happened: the desk has no clock.

use sqlx::{Sqlite, SqliteConnection, Transaction};
use ticket_status_model::{Expected, Handler, Moment, Side, TicketRef};

use super::{
    Desk,
    error::DeskError,
    status::{MERGED, NEW, PAUSED, PLANNED, spelled},
};
use crate::EmailAddress;

/// A ticket to begin with. Its opening message is its subject's business and is not kept.
#[derive(Clone, Debug)]
pub struct NewTicket {
    /// Its number or code; unique, whatever the case.
    pub reference: TicketRef,
    /// Whose it is.
    pub customers: Vec<EmailAddress>,
    /// What it is about.
    pub subject: Option<String>,
    /// Where the customer can reply.
    pub reply_link: Option<String>,
}

/// A message after the opening one.
#[derive(Clone, Debug)]
pub struct NewMessage {
    /// Who wrote it.
    pub side: Side,
    /// What they wrote.
    pub text: String,
    /// Who may read it.
    pub visibility: Visibility,
}

/// Who may read a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Visibility {
    /// The customer, too.
    Public,
    /// Staff alone: it never leaves the desk, nor does the fact that it was written.
    Internal,
}

pub(super) type Write = Transaction<'static, Sqlite>;

impl Desk {
    /// Opens a ticket.
    ///
    /// # Errors
    /// [`DeskError::AlreadyThere`] when the reference is taken.
    pub async fn create(&self, ticket: &NewTicket, at: Moment) -> Result<(), DeskError> {
        let mut write = self.write().await?;
        sqlx::query(
            "INSERT INTO tickets (reference, subject, status, status_since, opened_at, changed_at, reply_link)
             VALUES (?, ?, ?, ?, ?, ?, ?)",
        )
        .bind(ticket.reference.as_str())
        .bind(&ticket.subject)
        .bind(NEW)
        .bind(at.as_str())
        .bind(at.as_str())
        .bind(at.as_str())
        .bind(&ticket.reply_link)
        .execute(&mut *write)
        .await?;
        for email in &ticket.customers {
            add_customer(&mut write, &ticket.reference, email).await?;
        }
        Ok(write.commit().await?)
    }

    /// Gives a ticket to a person, a team or both; with `None`, takes it from whoever has it.
    ///
    /// # Errors
    /// [`DeskError::UnknownTicket`].
    pub async fn hand_to(
        &self,
        reference: &TicketRef,
        handler: Option<&Handler>,
        at: Moment,
    ) -> Result<(), DeskError> {
        let mut write = self.write().await?;
        hand(&mut write, reference, handler, Some(at)).await?;
        Ok(write.commit().await?)
    }

    /// Notes that somebody judged the ticket's urgency or subject.
    ///
    /// # Errors
    /// [`DeskError::UnknownTicket`].
    pub async fn triage(&self, reference: &TicketRef, at: Moment) -> Result<(), DeskError> {
        let mut write = self.write().await?;
        touch(&mut write, reference, at).await?;
        sqlx::query("INSERT INTO history (reference, at, kind) VALUES (?, ?, 'triaged')")
            .bind(reference.as_str())
            .bind(at.as_str())
            .execute(&mut *write)
            .await?;
        Ok(write.commit().await?)
    }

    /// Sets the status to one of [`statuses`](super::statuses), or to a word of the company's own.
    ///
    /// # Errors
    /// [`DeskError::UnknownTicket`].
    pub async fn set_status(&self, reference: &TicketRef, status: &str, at: Moment) -> Result<(), DeskError> {
        let mut write = self.write().await?;
        become_status(&mut write, reference, status, Some(at)).await?;
        Ok(write.commit().await?)
    }

    /// Adds a message.
    ///
    /// # Errors
    /// [`DeskError::UnknownTicket`].
    pub async fn add_message(
        &self,
        reference: &TicketRef,
        message: &NewMessage,
        at: Moment,
    ) -> Result<(), DeskError> {
        let mut write = self.write().await?;
        say(&mut write, reference, message, at).await?;
        Ok(write.commit().await?)
    }

    /// Promises a date, or takes the promise back.
    ///
    /// # Errors
    /// [`DeskError::UnknownTicket`].
    pub async fn set_expected(
        &self,
        reference: &TicketRef,
        expected: Option<&Expected>,
        at: Moment,
    ) -> Result<(), DeskError> {
        let mut write = self.write().await?;
        touch(&mut write, reference, at).await?;
        let promise = expected.and_then(|expected| Some((expected.what.word(), expected.by?)));
        sqlx::query("UPDATE tickets SET expected_what = ?, expected_by = ? WHERE reference = ?")
            .bind(promise.as_ref().map(|(what, _)| *what))
            .bind(promise.as_ref().map(|(_, by)| by.as_str()))
            .bind(reference.as_str())
            .execute(&mut *write)
            .await?;
        Ok(write.commit().await?)
    }

    /// Pauses the ticket until a date.
    ///
    /// # Errors
    /// [`DeskError::UnknownTicket`].
    pub async fn pause_until(
        &self,
        reference: &TicketRef,
        until: Moment,
        at: Moment,
    ) -> Result<(), DeskError> {
        let mut write = self.write().await?;
        become_status(&mut write, reference, PAUSED, Some(at)).await?;
        sqlx::query("UPDATE tickets SET paused_until = ? WHERE reference = ?")
            .bind(until.as_str())
            .bind(reference.as_str())
            .execute(&mut *write)
            .await?;
        Ok(write.commit().await?)
    }

    /// Plans the work for a date.
    ///
    /// # Errors
    /// [`DeskError::UnknownTicket`].
    pub async fn plan_for(&self, reference: &TicketRef, date: Moment, at: Moment) -> Result<(), DeskError> {
        let mut write = self.write().await?;
        become_status(&mut write, reference, PLANNED, Some(at)).await?;
        sqlx::query("UPDATE tickets SET planned_for = ? WHERE reference = ?")
            .bind(date.as_str())
            .bind(reference.as_str())
            .execute(&mut *write)
            .await?;
        Ok(write.commit().await?)
    }

    /// Joins a ticket to another one, which goes on.
    ///
    /// # Errors
    /// [`DeskError::UnknownTicket`].
    pub async fn merge(&self, reference: &TicketRef, into: &TicketRef, at: Moment) -> Result<(), DeskError> {
        let mut write = self.write().await?;
        become_status(&mut write, reference, MERGED, Some(at)).await?;
        sqlx::query("UPDATE tickets SET merged_into = ? WHERE reference = ?")
            .bind(into.as_str())
            .bind(reference.as_str())
            .execute(&mut *write)
            .await?;
        Ok(write.commit().await?)
    }

    /// A transaction that may write from its beginning, so that two writers wait instead of failing.
    pub(super) async fn write(&self) -> Result<Write, DeskError> {
        Ok(self.pool.begin_with("BEGIN IMMEDIATE").await?)
    }
}

/// Notes when the customer could last see a change.
async fn touch(db: &mut SqliteConnection, reference: &TicketRef, at: Moment) -> Result<(), DeskError> {
    let touched =
        sqlx::query("UPDATE tickets SET changed_at = max(coalesce(changed_at, ?1), ?1) WHERE reference = ?2")
            .bind(at.as_str())
            .bind(reference.as_str())
            .execute(db)
            .await?;
    if touched.rows_affected() == 0 { Err(DeskError::UnknownTicket) } else { Ok(()) }
}

pub(super) async fn add_customer(
    db: &mut SqliteConnection,
    reference: &TicketRef,
    email: &EmailAddress,
) -> Result<(), DeskError> {
    sqlx::query("INSERT OR IGNORE INTO customers (reference, email) VALUES (?, ?)")
        .bind(reference.as_str())
        .bind(email.as_str())
        .execute(db)
        .await?;
    Ok(())
}

/// Changes the handler; without a time the change is not history, only a fact.
pub(super) async fn hand(
    db: &mut SqliteConnection,
    reference: &TicketRef,
    handler: Option<&Handler>,
    at: Option<Moment>,
) -> Result<(), DeskError> {
    if let Some(at) = at {
        touch(db, reference, at).await?;
    }
    let id = match handler.filter(|handler| handler.is_named()) {
        Some(handler) => Some(handler_id(db, handler).await?),
        None => None,
    };
    sqlx::query("UPDATE tickets SET handler_id = ?, handler_since = ? WHERE reference = ?")
        .bind(id)
        .bind(at.as_ref().map(Moment::as_str))
        .bind(reference.as_str())
        .execute(&mut *db)
        .await?;
    let Some(at) = at else { return Ok(()) };
    sqlx::query("INSERT INTO history (reference, at, kind, handler_id) VALUES (?, ?, 'handled', ?)")
        .bind(reference.as_str())
        .bind(at.as_str())
        .bind(id)
        .execute(db)
        .await?;
    Ok(())
}

async fn handler_id(db: &mut SqliteConnection, handler: &Handler) -> Result<i64, DeskError> {
    let id = sqlx::query_scalar(
        "INSERT INTO handlers (person, team, email, phone) VALUES (?, ?, ?, ?)
         ON CONFLICT (person, team) DO UPDATE SET
             email = coalesce(excluded.email, email), phone = coalesce(excluded.phone, phone)
         RETURNING id",
    )
    .bind(handler.person.as_deref().unwrap_or_default())
    .bind(handler.team.as_deref().unwrap_or_default())
    .bind(&handler.email)
    .bind(&handler.phone)
    .fetch_one(db)
    .await?;
    Ok(id)
}

/// Changes the status; without a time the change is not history, only a fact.
pub(super) async fn become_status(
    db: &mut SqliteConnection,
    reference: &TicketRef,
    status: &str,
    at: Option<Moment>,
) -> Result<(), DeskError> {
    if let Some(at) = at {
        touch(db, reference, at).await?;
    }
    let status = spelled(status);
    // The end of a pause belongs to the pause, and a planned date to the plan.
    sqlx::query(
        "UPDATE tickets SET status = ?, status_since = ?, paused_until = NULL, planned_for = NULL
         WHERE reference = ?",
    )
    .bind(&status)
    .bind(at.as_ref().map(Moment::as_str))
    .bind(reference.as_str())
    .execute(&mut *db)
    .await?;
    let Some(at) = at else { return Ok(()) };
    sqlx::query("INSERT INTO history (reference, at, kind, status) VALUES (?, ?, 'status', ?)")
        .bind(reference.as_str())
        .bind(at.as_str())
        .bind(&status)
        .execute(db)
        .await?;
    Ok(())
}

/// Adds a message. An internal one changes nothing that the customer can see, `changed_at` included.
pub(super) async fn say(
    db: &mut SqliteConnection,
    reference: &TicketRef,
    message: &NewMessage,
    at: Moment,
) -> Result<(), DeskError> {
    match message.visibility {
        Visibility::Public => touch(db, reference, at).await?,
        Visibility::Internal => check_exists(db, reference).await?,
    }
    sqlx::query("INSERT INTO messages (reference, at, side, internal, text) VALUES (?, ?, ?, ?, ?)")
        .bind(reference.as_str())
        .bind(at.as_str())
        .bind(match message.side {
            Side::Customer => "customer",
            Side::Staff => "staff",
        })
        .bind(message.visibility == Visibility::Internal)
        .bind(&message.text)
        .execute(db)
        .await?;
    Ok(())
}

pub(super) async fn check_exists(db: &mut SqliteConnection, reference: &TicketRef) -> Result<(), DeskError> {
    let found: Option<i64> = sqlx::query_scalar("SELECT 1 FROM tickets WHERE reference = ?")
        .bind(reference.as_str())
        .fetch_optional(db)
        .await?;
    found.map(|_| ()).ok_or(DeskError::UnknownTicket)
}
