//! What customers say, taken in at once: all of it, or nothing.

use sqlx::SqliteConnection;

use super::{
    Desk,
    error::DeskError,
    status::{OPEN, SOLVED},
    writing::{NewMessage, Visibility, become_status, check_exists, say},
};
use crate::{Delivery, Saying};
use ticket_status_model::Side;

impl Desk {
    /// Takes what a customer said; a key that was taken before changes nothing.
    ///
    /// # Errors
    /// [`DeskError::UnknownTicket`].
    pub async fn take(&self, delivery: &Delivery) -> Result<(), DeskError> {
        let mut write = self.write().await?;
        check_exists(&mut write, &delivery.reference).await?;
        let is_new =
            sqlx::query("INSERT OR IGNORE INTO write_backs (key, reference, what, at) VALUES (?, ?, ?, ?)")
                .bind(&delivery.key)
                .bind(delivery.reference.as_str())
                .bind(delivery.said.what().word())
                .bind(delivery.at.as_str())
                .execute(&mut *write)
                .await?
                .rows_affected()
                == 1;
        if is_new {
            apply(&mut write, delivery).await?;
        }
        Ok(write.commit().await?)
    }
}

async fn apply(db: &mut SqliteConnection, delivery: &Delivery) -> Result<(), DeskError> {
    let (reference, at) = (&delivery.reference, delivery.at);
    match &delivery.said {
        Saying::Rating { score, scale, comment } => {
            sqlx::query(
                "UPDATE tickets SET rating = ?, rating_scale = ?, rating_comment = ? WHERE reference = ?",
            )
            .bind(score)
            .bind(scale)
            .bind(comment)
            .bind(reference.as_str())
            .execute(db)
            .await?;
            Ok(())
        }
        Saying::Message { text } => say(db, reference, &message(text.clone()), at).await,
        Saying::WrongTeam { text } => say(db, reference, &headed(delivery, text), at).await,
        Saying::Confirmation => become_status(db, reference, SOLVED, Some(at)).await,
        Saying::Reopening { text } => {
            say(db, reference, &headed(delivery, text), at).await?;
            become_status(db, reference, OPEN, Some(at)).await
        }
    }
}

fn headed(delivery: &Delivery, text: &str) -> NewMessage {
    message(format!("{}\n\n{text}", delivery.heading))
}

fn message(text: String) -> NewMessage {
    NewMessage { side: Side::Customer, text, visibility: Visibility::Public }
}
