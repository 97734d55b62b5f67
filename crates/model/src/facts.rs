//! What an adapter found out about a ticket, in words every helpdesk shares.
//!
//! Facts hold only what may be public: an adapter leaves internal notes, spam and deleted entries
//! behind. Names and texts are plain text already.

use crate::{Expected, Handler, Moment, TicketRef};

/// Everything the derivation of a status needs, and nothing more.
#[derive(Clone, Debug, PartialEq)]
pub struct Facts {
    /// The ticket's public number or code.
    pub reference: TicketRef,
    /// What it is about.
    pub subject: Option<String>,
    /// The helpdesk's own word for the status.
    pub label: String,
    /// What that word means here.
    pub category: Category,
    /// Since when it has that status.
    pub category_since: Option<Moment>,
    /// When the ticket arrived.
    pub opened_at: Option<Moment>,
    /// When anything last changed.
    pub changed_at: Option<Moment>,
    /// Who has it now.
    pub handler: Option<Handler>,
    /// Public messages after the opening one, in any order.
    pub messages: Vec<Message>,
    /// What changed, in any order.
    pub changes: Vec<Change>,
    /// A promised date.
    pub expected: Option<Expected>,
    /// Until when it waits.
    pub paused_until: Option<Moment>,
    /// For when the company has planned the work.
    pub planned_for: Option<Moment>,
    /// Where the customer can reply.
    pub reply_link: Option<String>,
    /// Whether messages may be missing: a ticket from an export, say. Then nobody can tell that it is unanswered.
    pub may_lack_messages: bool,
}

impl Facts {
    /// The facts of a ticket of which nothing but its reference and status is known.
    #[must_use]
    pub fn new(reference: TicketRef, label: impl Into<String>, category: Category) -> Self {
        Self {
            reference,
            subject: None,
            label: label.into(),
            category,
            category_since: None,
            opened_at: None,
            changed_at: None,
            handler: None,
            messages: Vec::new(),
            changes: Vec::new(),
            expected: None,
            paused_until: None,
            planned_for: None,
            reply_link: None,
            may_lack_messages: false,
        }
    }
}

/// What a helpdesk's status means, as far as the status alone can say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Category {
    /// Nobody has worked on it.
    New,
    /// Given to somebody, the helpdesk says; whether somebody has it, the handler tells.
    Assigned,
    /// Work to be done.
    Open,
    /// It waits, and the status does not say for whom.
    Waiting,
    /// It waits for the customer.
    WaitingForCustomer,
    /// It waits for somebody outside. Only from an explicit status or the operator's table.
    WaitingForThirdParty,
    /// It waits for a date.
    Paused,
    /// The work is planned for a date.
    Planned,
    /// Done, the company believes; the customer may confirm.
    SolvedConfirm,
    /// Done.
    Solved,
    /// Over, with or without a solution.
    Closed,
    /// Over, and the problem was not solved.
    ClosedUnsolved,
    /// Over: the company will not do it.
    Rejected,
    /// Over: the customer took it back.
    Cancelled,
    /// It goes on in another ticket.
    Merged {
        /// Which one, where the helpdesk says.
        into: Option<TicketRef>,
    },
    /// A status nobody has described yet.
    Unknown,
}

impl Category {
    /// Whether the ticket is done or over.
    #[must_use]
    pub fn is_closed_like(&self) -> bool {
        matches!(
            self,
            Self::SolvedConfirm
                | Self::Solved
                | Self::Closed
                | Self::ClosedUnsolved
                | Self::Rejected
                | Self::Cancelled
                | Self::Merged { .. }
        )
    }

    /// Whether the clock stands still, for whatever reason.
    #[must_use]
    pub fn is_waiting(&self) -> bool {
        matches!(
            self,
            Self::Waiting
                | Self::WaitingForCustomer
                | Self::WaitingForThirdParty
                | Self::Paused
                | Self::Planned
        )
    }
}

/// Which side wrote a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The customer, or anybody writing for them.
    Customer,
    /// The company.
    Staff,
}

/// A public message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// When it was written.
    pub at: Moment,
    /// By which side.
    pub side: Side,
    /// Its plain text, where the adapter fetched it.
    pub text: Option<String>,
}

/// Something that changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// When.
    pub at: Moment,
    /// What.
    pub kind: ChangeKind,
}

/// What changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChangeKind {
    /// Priority, kind or queue was set: somebody has judged it.
    Triaged,
    /// It was given to somebody, or, with `None`, taken from them.
    Handled(Option<Handler>),
    /// Its status changed to this meaning.
    Became(Category),
}
