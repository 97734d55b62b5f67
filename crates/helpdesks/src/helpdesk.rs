//! What the gateway asks of any helpdesk.

use async_trait::async_trait;
use ticket_status_model::{Backlog, Category, Facts, Moment, Offered, TicketRef};

use crate::{Arrivals, Delivery, EmailAddress, HelpdeskError};

/// A ticket as the gateway needs it: the facts, and who may ask for them.
#[derive(Clone, Debug)]
pub struct Ticket {
    /// What is true of the ticket and may be public.
    pub facts: Facts,
    /// The addresses of the people the ticket belongs to. They never leave the gateway.
    pub customers: Vec<EmailAddress>,
    /// Whether the customer has said how good the help was.
    pub is_rated: bool,
}

/// What to read beyond the facts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TicketQuestion {
    /// Leave the text of messages behind: the site does not show questions.
    #[default]
    Leave,
    /// Read the text of the newest staff message while the ticket waits for the customer.
    Read,
}

/// A status the helpdesk can show, and what it means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownStatus {
    /// The helpdesk's own word.
    pub label: String,
    /// What it means.
    pub category: Category,
}

impl KnownStatus {
    /// Whether this is its word, whatever the case.
    #[must_use]
    pub fn is_called(&self, label: &str) -> bool {
        self.label.to_lowercase() == label.to_lowercase()
    }
}

/// One helpdesk. Implementations only read what the customer may know, and only write what the customer said.
#[async_trait]
pub trait Helpdesk: Send + Sync {
    /// The helpdesk's name in logs, metrics and configuration: `request-tracker`, `desk`.
    fn name(&self) -> &'static str;

    /// Reads one ticket.
    ///
    /// # Errors
    /// [`HelpdeskError::UnknownTicket`] when there is no such ticket, when it is deleted or spam, and
    /// when the gateway's user may not see it: one and the same answer.
    async fn ticket(&self, reference: &TicketRef, question: TicketQuestion) -> Result<Ticket, HelpdeskError>;

    /// Asks for as little as possible, to learn whether the helpdesk answers and takes the credential.
    ///
    /// # Errors
    /// As [`Helpdesk::ticket`], but never [`HelpdeskError::UnknownTicket`].
    async fn is_ready(&self) -> Result<(), HelpdeskError>;

    /// The statuses this helpdesk is known to have, for the glossary.
    fn statuses(&self) -> Vec<KnownStatus>;

    /// The statuses that tickets really have now, the company's own ones included.
    ///
    /// # Errors
    /// As [`Helpdesk::is_ready`].
    async fn statuses_in_use(&self) -> Result<Vec<KnownStatus>, HelpdeskError>;

    /// What waits for a first reply, and how long one took lately, ticket by ticket.
    ///
    /// # Errors
    /// As [`Helpdesk::is_ready`].
    async fn arrivals(&self, now: Moment) -> Result<Arrivals, HelpdeskError>;

    /// What of a customer's words it can take; the card offers nothing else.
    fn takes(&self) -> Vec<Offered>;

    /// Brings what a customer said. What was delivered under the same key before is there already: then this changes
    /// nothing.
    ///
    /// # Errors
    /// [`HelpdeskError::NotTaken`] and [`HelpdeskError::UnknownTicket`] when trying again cannot help; as
    /// [`Helpdesk::ticket`] besides. After any other error it may have arrived all the same.
    async fn deliver(&self, delivery: &Delivery) -> Result<(), HelpdeskError>;

    /// The backlog: [`Helpdesk::arrivals`] counted, in the same way for every helpdesk, without those that are over by the
    /// operator's table.
    ///
    /// # Errors
    /// As [`Helpdesk::is_ready`].
    async fn backlog(
        &self,
        now: Moment,
        is_over: &(dyn for<'a> Fn(&'a str) -> bool + Sync),
    ) -> Result<Backlog, HelpdeskError> {
        let mut arrivals = self.arrivals(now).await?;
        let before = arrivals.unanswered.len();
        arrivals.unanswered.retain(|waiting| !is_over(&waiting.label));
        let over = u32::try_from(before - arrivals.unanswered.len()).unwrap_or(u32::MAX);
        arrivals.unanswered_total = arrivals.unanswered_total.map(|total| total.saturating_sub(over));
        Ok(arrivals.count(now))
    }
}
