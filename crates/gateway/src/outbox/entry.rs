//! One entry of the outbox.

use sha2::{Digest, Sha256};
use sqlx::{AnyPool, Row, any::AnyRow};
use ticket_status_helpdesks::{Delivery, Saying};
use ticket_status_model::{Moment, TicketRef};

use super::{OutboxError, now_ms};
use crate::clock;

/// Something to keep.
pub(crate) struct NewEntry {
    /// The ticket, spelled as the helpdesk does.
    pub(crate) reference: TicketRef,
    /// What tells it from everything else that is said of this ticket: the sender chooses it.
    pub(crate) key: String,
    /// What was said.
    pub(crate) said: Saying,
    /// A heading for the staff.
    pub(crate) heading: String,
}

/// Whether it was new.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kept {
    /// It is kept since now.
    Now,
    /// It was kept before: the sender did not hear of it.
    Before,
    /// Something else was sent under the same key.
    Reused,
}

/// How far an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It will be tried again by itself.
    Waiting,
    /// The helpdesk does not take it: somebody must act.
    Refused,
    /// The helpdesk has it.
    Delivered,
}

/// An entry as the operator sees it.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its id; the helpdesk shows it beside a message.
    pub id: String,
    /// The ticket.
    pub reference: String,
    /// What kind it is.
    pub what: String,
    /// How far it is.
    pub state: State,
    /// How often it was tried.
    pub attempts: i64,
    /// When it was accepted.
    pub accepted_at: Moment,
    /// When it is tried next; waiting entries only.
    pub due_at: Moment,
    /// Why it is not delivered.
    pub trouble: Option<String>,
    /// What the customer sent, as JSON; gone once it is delivered.
    pub said: Option<String>,
}

impl NewEntry {
    /// The id: the sender's key, bound to the ticket, so that nobody can use up somebody else's.
    pub(crate) fn id(&self) -> String {
        let hash = Sha256::digest(format!("{}\n{}", self.reference.as_str().to_lowercase(), self.key));
        hex(&hash[..12])
    }

    /// Whether it was kept before; `None` when not.
    pub(super) async fn known(&self, pool: &AnyPool) -> Result<Option<Kept>, OutboxError> {
        let row = sqlx::query("SELECT digest FROM write_backs WHERE id = $1").bind(self.id());
        let Some(row) = row.fetch_optional(pool).await? else { return Ok(None) };
        let known: String = row.try_get(0)?;
        Ok(Some(if known == digest(&self.json()?) { Kept::Before } else { Kept::Reused }))
    }

    pub(super) async fn insert(&self, pool: &AnyPool) -> Result<Kept, OutboxError> {
        let said = self.json()?;
        let score = match self.said {
            Saying::Rating { score, .. } => Some(i64::from(score)),
            _ => None,
        };
        let done = sqlx::query(
            "INSERT INTO write_backs (id, reference, what, said, heading, digest, score, accepted_ms, first_ms,
                                      state, attempts, due_ms, leased_until_ms)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8,
                     coalesce((SELECT min(first_ms) FROM write_backs WHERE reference = $2 AND what = $3), $8),
                     'waiting', 0, $8, 0)
             ON CONFLICT (id) DO NOTHING",
        )
        .bind(self.id())
        .bind(self.reference.as_str())
        .bind(self.said.what().word())
        .bind(&said)
        .bind(&self.heading)
        .bind(digest(&said))
        .bind(score)
        .bind(now_ms())
        .execute(pool)
        .await?;
        match done.rows_affected() {
            1 => Ok(Kept::Now),
            _ => Ok(self.known(pool).await?.unwrap_or(Kept::Before)),
        }
    }

    fn json(&self) -> Result<String, OutboxError> {
        serde_json::to_string(&self.said).map_err(|error| OutboxError::Storage(error.into()))
    }
}

fn digest(text: &str) -> String {
    hex(&Sha256::digest(text))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

impl State {
    /// The word in the database and for the operator.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Refused => "refused",
            Self::Delivered => "delivered",
        }
    }

    fn from_word(word: &str) -> Self {
        match word {
            "refused" => Self::Refused,
            "delivered" => Self::Delivered,
            _ => Self::Waiting,
        }
    }
}

impl Entry {
    pub(super) fn of(row: &AnyRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            id: row.try_get("id")?,
            reference: row.try_get("reference")?,
            what: row.try_get("what")?,
            state: State::from_word(row.try_get("state")?),
            attempts: row.try_get("attempts")?,
            accepted_at: moment(row.try_get("accepted_ms")?),
            due_at: moment(row.try_get("due_ms")?),
            trouble: row.try_get("trouble")?,
            said: row.try_get("said")?,
        })
    }
}

/// An entry that was taken on for delivery.
pub(super) fn delivery(row: &AnyRow) -> Result<Delivery, OutboxError> {
    let said: String = row.try_get("said")?;
    let reference: String = row.try_get("reference")?;
    let attempts: i64 = row.try_get("attempts")?;
    Ok(Delivery {
        key: row.try_get("id")?,
        reference: TicketRef::parse(&reference).map_err(|error| OutboxError::Storage(error.into()))?,
        said: serde_json::from_str(&said).map_err(|error| OutboxError::Storage(error.into()))?,
        heading: row.try_get("heading")?,
        at: moment(row.try_get("accepted_ms")?),
        is_repeated: attempts > 1,
    })
}

pub(super) fn moment(ms: i64) -> Moment {
    clock::moment(jiff::Timestamp::from_millisecond(ms).unwrap_or_default())
}
