//! What cards need to know of the outbox, in memory: a card is read far more often than something is said.

use std::collections::HashMap;

use sqlx::{AnyPool, Row};
use ticket_status_helpdesks::Saying;
use ticket_status_model::{Moment, Offered, TicketRef};

use super::{NewEntry, OutboxError, entry::moment, now_ms};

/// The longest time for which a rating can be changed, in ms: what the configuration can say at most.
const CHANGEABLE_MS_MAX: i64 = u16::MAX as i64 * 60 * 60 * 1000;

/// By ticket, oldest first.
#[derive(Default)]
pub(crate) struct Traces {
    by_ticket: HashMap<String, Vec<Trace>>,
    /// How many wait.
    pub(crate) waiting: u32,
    /// How many are refused.
    pub(crate) refused: u32,
    /// When the oldest of those that wait was accepted, in ms since 1970.
    pub(crate) oldest_ms: Option<i64>,
}

/// Something that was said.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Trace {
    /// What kind it is.
    pub(crate) what: Offered,
    /// When.
    pub(crate) at: Moment,
    /// Whether the helpdesk has it.
    pub(crate) is_delivered: bool,
    /// The score of a rating.
    pub(crate) score: Option<u32>,
    /// When a thing of this kind was first said, in ms since 1970.
    pub(crate) first_ms: i64,
}

impl Traces {
    /// What was said of a ticket: all that the helpdesk does not have, and its ratings.
    pub(crate) fn of(&self, reference: &TicketRef) -> &[Trace] {
        // Mostly so, and then nothing is to be written in small letters.
        if self.by_ticket.is_empty() {
            return &[];
        }
        self.by_ticket.get(&reference.as_str().to_lowercase()).map_or(&[], Vec::as_slice)
    }

    /// Adds something that is kept since now.
    pub(super) fn note(&mut self, new: &NewEntry) {
        let (what, now) = (new.said.what(), now_ms());
        let traces = self.by_ticket.entry(new.reference.as_str().to_lowercase()).or_default();
        let first = traces.iter().filter(|trace| trace.what == what).map(|trace| trace.first_ms).min();
        let score = match new.said {
            Saying::Rating { score, .. } => Some(score),
            _ => None,
        };
        traces.push(Trace {
            what,
            at: moment(now),
            is_delivered: false,
            score,
            first_ms: first.unwrap_or(now),
        });
        self.waiting += 1;
        self.oldest_ms = self.oldest_ms.or(Some(now));
    }

    pub(super) async fn read(pool: &AnyPool) -> Result<Self, OutboxError> {
        let rows = sqlx::query(
            "SELECT reference, what, score, accepted_ms, first_ms, state FROM write_backs
             WHERE state <> 'delivered' OR (what = 'rating' AND first_ms > $1)
             ORDER BY accepted_ms, id",
        )
        .bind(now_ms() - CHANGEABLE_MS_MAX)
        .fetch_all(pool)
        .await?;
        let mut traces = Self::default();
        for row in &rows {
            let (reference, what): (String, String) = (row.try_get("reference")?, row.try_get("what")?);
            let (state, accepted_ms): (String, i64) = (row.try_get("state")?, row.try_get("accepted_ms")?);
            match state.as_str() {
                "waiting" => {
                    traces.waiting += 1;
                    traces.oldest_ms = traces.oldest_ms.or(Some(accepted_ms));
                }
                "refused" => traces.refused += 1,
                _ => {}
            }
            let score: Option<i64> = row.try_get("score")?;
            traces.by_ticket.entry(reference.to_lowercase()).or_default().push(Trace {
                what: Offered::from_word(&what).unwrap_or(Offered::Unknown),
                at: moment(accepted_ms),
                is_delivered: state == "delivered",
                score: score.and_then(|score| u32::try_from(score).ok()),
                first_ms: row.try_get("first_ms")?,
            });
        }
        Ok(traces)
    }
}
