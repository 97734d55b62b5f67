//! What waits on the desk, and how long a first reply took lately.

use sqlx::{Row, SqlitePool};
use ticket_status_model::Moment;

use super::{error::DeskError, status};
use crate::{Arrivals, KnownStatus, Waiting, backlog::BACKLOG_DAYS, plain_text};

/// Every ticket with its team, when it arrived, and when staff first wrote publicly.
const TICKETS: &str = "SELECT t.status, t.imported, t.opened_at, nullif(h.team, '') AS team,
        (SELECT min(m.at) FROM messages m
         WHERE m.reference = t.reference AND m.side = 'staff' AND m.internal = 0) AS replied_at
    FROM tickets t LEFT JOIN handlers h ON h.id = t.handler_id
    WHERE t.opened_at IS NOT NULL";

const SECONDS_PER_DAY: i64 = 24 * 60 * 60;

/// The tickets that wait and those answered lately.
pub(super) async fn arrivals(pool: &SqlitePool, now: Moment) -> Result<Arrivals, DeskError> {
    let from = now.unix_seconds() - i64::from(BACKLOG_DAYS) * SECONDS_PER_DAY;
    let mut arrivals = Arrivals::default();
    for row in sqlx::query(TICKETS).fetch_all(pool).await? {
        let text = |column| row.try_get::<Option<String>, _>(column);
        let moment =
            |text: Option<String>| text.and_then(|text| Moment::parse(&text).ok()).filter(Moment::is_set);
        let Some(opened_at) = moment(text("opened_at")?) else { continue };
        let team = text("team")?.as_deref().and_then(plain_text::name);
        let status = text("status")?.unwrap_or_default();
        match moment(text("replied_at")?) {
            // Of an export nobody knows who was answered.
            None if row.try_get("imported")? && status != status::NEW => {}
            None if !status::category_of(&status, None).is_closed_like() => {
                arrivals.unanswered.push(Waiting { label: status, team, at: opened_at });
            }
            Some(replied_at) if opened_at.unix_seconds() >= from => {
                let took = (replied_at.unix_seconds() - opened_at.unix_seconds()).max(0);
                arrivals.answered.push((team, u32::try_from(took).unwrap_or(u32::MAX)));
            }
            _ => {}
        }
    }
    Ok(arrivals)
}

/// Every status that a ticket on the desk has.
pub(super) async fn statuses_in_use(pool: &SqlitePool) -> Result<Vec<KnownStatus>, DeskError> {
    let words: Vec<String> =
        sqlx::query_scalar("SELECT DISTINCT status FROM tickets ORDER BY status").fetch_all(pool).await?;
    let known = |label: String| KnownStatus { category: status::category_of(&label, None), label };
    Ok(words.into_iter().map(known).collect())
}
