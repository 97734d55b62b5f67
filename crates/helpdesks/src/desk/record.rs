//! What staff read of a ticket on the desk: everything that was written, and how good the customer found the help.

use sqlx::Row;
use ticket_status_model::{Moment, Side, TicketRef};

use super::{
    Desk,
    error::DeskError,
    writing::{NewMessage, Visibility},
};

/// What staff read of a ticket.
#[derive(Clone, Debug, Default)]
pub struct Record {
    /// The helpdesk's word for its status.
    pub status: String,
    /// What was written, oldest first.
    pub messages: Vec<(Option<Moment>, NewMessage)>,
    /// The rating: score, best score, and why.
    pub rating: Option<(u32, u32, Option<String>)>,
}

impl Desk {
    /// Reads a ticket for staff, internal messages included.
    ///
    /// # Errors
    /// [`DeskError::UnknownTicket`].
    pub async fn record(&self, reference: &TicketRef) -> Result<Record, DeskError> {
        let ticket = sqlx::query(
            "SELECT status, rating, rating_scale, rating_comment FROM tickets WHERE reference = ?",
        );
        let ticket = ticket.bind(reference.as_str()).fetch_optional(&self.pool).await?;
        let ticket = ticket.ok_or(DeskError::UnknownTicket)?;
        let (score, scale): (Option<u32>, Option<u32>) =
            (ticket.try_get("rating")?, ticket.try_get("rating_scale")?);
        let comment: Option<String> = ticket.try_get("rating_comment")?;
        let rows =
            sqlx::query("SELECT at, side, internal, text FROM messages WHERE reference = ? ORDER BY at, id")
                .bind(reference.as_str())
                .fetch_all(&self.pool)
                .await?;
        let mut messages = Vec::with_capacity(rows.len());
        for row in &rows {
            let (at, side): (String, String) = (row.try_get("at")?, row.try_get("side")?);
            let side = if side == "staff" { Side::Staff } else { Side::Customer };
            let visibility = match row.try_get("internal")? {
                true => Visibility::Internal,
                false => Visibility::Public,
            };
            let message = NewMessage { side, text: row.try_get("text")?, visibility };
            messages.push((Moment::parse(&at).ok(), message));
        }
        Ok(Record {
            status: ticket.try_get("status")?,
            messages,
            rating: score.zip(scale).map(|(a, b)| (a, b, comment)),
        })
    }
}
