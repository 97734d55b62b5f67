//! What customers say, written where Request Tracker keeps such things.
//!
//! A message goes in by Request Tracker's own gate for mail, from the requestor's address: then it is the customer's
//! word there too, in the history, in the counts of unanswered tickets and for the scrips. Through REST it would be the
//! gateway user's, so staff's. Its subject carries the delivery's key, by which a repeated delivery finds it.

use serde_json::{Value, json};
use ticket_status_model::TicketRef;

use super::{
    RequestTrackerWriteBacks, history_of, is_number, letter, mapping, search,
    wire::{Ticket, Transaction},
};
use crate::{
    Delivery, HelpdeskError, Http, Saying,
    http::{Endpoint, Write},
};

/// What is needed for writing.
pub(super) struct Writing<'a> {
    pub(super) http: &'a Http,
    pub(super) endpoint: &'a Endpoint,
    pub(super) as_told: &'a RequestTrackerWriteBacks,
}

impl Writing<'_> {
    /// Brings what a customer said.
    pub(super) async fn deliver(&self, delivery: &Delivery) -> Result<(), HelpdeskError> {
        let reference = &delivery.reference;
        if !is_number(reference.as_str()) {
            return Err(HelpdeskError::UnknownTicket);
        }
        match &delivery.said {
            Saying::Message { text } | Saying::WrongTeam { text } => self.say(delivery, text).await,
            Saying::Rating { score, scale, comment } => {
                self.rate(reference, &score_word(*score, *scale), comment.as_deref()).await
            }
            Saying::Confirmation => self.become_status(reference, &self.as_told.confirmed_status).await,
            Saying::Reopening { text } => {
                self.say(delivery, text).await?;
                self.open_again(delivery).await
            }
        }
    }

    /// Says something as the requestor, unless it has been said.
    async fn say(&self, delivery: &Delivery, text: &str) -> Result<(), HelpdeskError> {
        let id = delivery.reference.as_str();
        let ticket = self.ticket(&delivery.reference).await?;
        if delivery.is_repeated && self.said(delivery).await?.is_some() {
            return Ok(());
        }
        let customers = mapping::customers_of(&ticket);
        let letter = customers.first().and_then(|from| letter::write(from, delivery, text));
        let letter = letter.ok_or(HelpdeskError::NotTaken {
            why: "the ticket has no requestor with a mail address, in whose name a message could be written",
        })?;
        let fields = [("action", "correspond"), ("ticket", id), ("message", &letter)];
        let gate = Write::form("mail gate", ["REST", "1.0", "NoAuth", "mail-gateway"], &fields);
        let answer = self.http.call(self.endpoint).write(gate).await?;
        match String::from_utf8_lossy(&answer).trim() {
            "ok" => Ok(()),
            told if told.starts_with("temporary failure") => Err(HelpdeskError::Failed { status: 503 }),
            told if told.starts_with("not ok") => Err(HelpdeskError::NotTaken {
                why: "its mail gate refused the message; may requestors reply to tickets (ReplyToTicket)?",
            }),
            _ => Err(HelpdeskError::Unreadable { at: "mail gate".to_owned(), source: None }),
        }
    }

    async fn rate(
        &self,
        reference: &TicketRef,
        score: &str,
        comment: Option<&str>,
    ) -> Result<(), HelpdeskError> {
        let field = self.as_told.rating_field.as_deref().ok_or(HelpdeskError::NotTaken {
            why: "no field for ratings is configured; set `rating_field` under [helpdesk]",
        })?;
        let mut fields = serde_json::Map::from_iter([(field.to_owned(), json!(score))]);
        if let Some(comment_field) = &self.as_told.rating_comment_field {
            fields.insert(comment_field.clone(), json!(comment.unwrap_or_default()));
        }
        self.put(reference, json!({ "CustomFields": fields })).await?;
        // A field that is not there, or may not be changed, is no error to Request Tracker.
        match self.ticket(reference).await?.custom_field(field) {
            Some(now) if now == score => Ok(()),
            _ => Err(HelpdeskError::NotTaken {
                why: "the field for ratings did not change; does it apply to the ticket's queue, and has the \
                      gateway's user SeeCustomField and ModifyCustomField?",
            }),
        }
    }

    /// With the usual scrips the customer's message has opened the ticket already. Whatever has become of its status since
    /// the message is left as it is.
    async fn open_again(&self, delivery: &Delivery) -> Result<(), HelpdeskError> {
        match self.said(delivery).await? {
            Some(Said::AndFollowed) => Ok(()),
            _ => self.become_status(&delivery.reference, &self.as_told.reopened_status).await,
        }
    }

    async fn said(&self, delivery: &Delivery) -> Result<Option<Said>, HelpdeskError> {
        let id = delivery.reference.as_str();
        let history = history_of(&self.http.call(self.endpoint), id, id).await?;
        Ok(said_before(&history, &delivery.key))
    }

    async fn become_status(&self, reference: &TicketRef, status: &str) -> Result<(), HelpdeskError> {
        self.put(reference, json!({ "Status": status })).await?;
        // A refusal has HTTP status 200 and a sentence as its body.
        match self.ticket(reference).await?.status.eq_ignore_ascii_case(status) {
            true => Ok(()),
            false => Err(HelpdeskError::NotTaken {
                why: "the status did not change; does the queue's lifecycle allow it, and has the gateway's user \
                      ModifyTicket?",
            }),
        }
    }

    async fn put(&self, reference: &TicketRef, fields: Value) -> Result<(), HelpdeskError> {
        let path = ["REST", "2.0", "ticket", reference.as_str()];
        self.http.call(self.endpoint).write(Write::put("ticket", path, &fields)).await.map(|_| ())
    }

    async fn ticket(&self, reference: &TicketRef) -> Result<Ticket, HelpdeskError> {
        let call = self.http.call(self.endpoint);
        let ticket = search(&call, reference.as_str()).await?;
        ticket.filter(mapping::is_shown).ok_or(HelpdeskError::UnknownTicket)
    }
}

/// A message that stands in the history.
#[derive(Debug, PartialEq, Eq)]
enum Said {
    /// Nothing followed.
    Only,
    /// The status has changed since.
    AndFollowed,
}

/// Looks for a message with this key in its subject.
fn said_before(history: &[Transaction], key: &str) -> Option<Said> {
    let is_it = |entry: &Transaction| {
        entry.kind == "Correspond" && entry.data.as_deref().is_some_and(|subject| subject.contains(key))
    };
    let at = history.iter().position(is_it)?;
    let is_followed = history[at..].iter().any(mapping::is_status);
    Some(if is_followed { Said::AndFollowed } else { Said::Only })
}

/// A score as staff read it.
fn score_word(score: u32, scale: u32) -> String {
    match (score, scale) {
        (1, 2) => "bad".to_owned(),
        (_, 2) => "good".to_owned(),
        (score, _) => score.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(kind: &str, subject: &str) -> Transaction {
        let field = if kind == "Status" { "Status" } else { "" };
        let entry = json!({"id": "1", "Type": kind, "Field": field, "Data": subject});
        serde_json::from_value(entry).expect("an entry")
    }

    #[test]
    fn a_message_is_found_by_the_key_in_its_subject_and_by_nothing_else() {
        let key = "0f3a-77";
        let said = |entries: &[Transaction]| said_before(entries, key);
        assert_eq!(said(&[entry("Correspond", "Re: invoice"), entry("Comment", key)]), None);
        assert_eq!(said(&[entry("Correspond", "Added (0f3a-77)\n")]), Some(Said::Only));
        let followed = [entry("Correspond", "Added (0f3a-77)\n"), entry("Status", "")];
        assert_eq!(said(&followed), Some(Said::AndFollowed));
    }

    #[test]
    fn staff_read_scores_as_words_or_figures() {
        assert_eq!([score_word(1, 2), score_word(2, 2), score_word(4, 5)], ["bad", "good", "4"]);
    }
}
