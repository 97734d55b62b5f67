//! The example company's desk: the built-in one, in memory, seeded anew whenever the story begins again.

use std::sync::{PoisonError, RwLock};

use async_trait::async_trait;
use jiff::{SignedDuration, Timestamp};
use ticket_status_helpdesks::{
    Arrivals, Delivery, Desk, EmailAddress, Helpdesk, HelpdeskError, KnownStatus, Ticket, TicketQuestion,
    desk::{DeskError, NewMessage, NewTicket, Visibility},
};
use ticket_status_model::{Expected, Handler, Moment, Offered, TicketRef};

use super::stories::{CUSTOMER, OTHER_CUSTOMER, Step, Story, others, stories};
use crate::clock;

/// The example company's desk.
pub(super) struct DemoDesk(RwLock<Desk>);

impl DemoDesk {
    /// A desk with the example tickets, as old as they are relative to now.
    pub(super) async fn open() -> Result<Self, DeskError> {
        Ok(Self(RwLock::new(seeded().await?)))
    }

    /// Puts everything back to how it began.
    pub(super) async fn begin_anew(&self) -> Result<(), DeskError> {
        let desk = seeded().await?;
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = desk;
        Ok(())
    }

    /// Lets one thing happen to a ticket now.
    pub(super) async fn step(&self, reference: &TicketRef, step: &Step) -> Result<(), DeskError> {
        apply(&self.desk(), reference, step, clock::now()).await
    }

    fn desk(&self) -> Desk {
        self.0.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

#[async_trait]
impl Helpdesk for DemoDesk {
    fn name(&self) -> &'static str {
        self.desk().name()
    }

    async fn ticket(&self, reference: &TicketRef, question: TicketQuestion) -> Result<Ticket, HelpdeskError> {
        self.desk().ticket(reference, question).await
    }

    async fn is_ready(&self) -> Result<(), HelpdeskError> {
        self.desk().is_ready().await
    }

    fn statuses(&self) -> Vec<KnownStatus> {
        self.desk().statuses()
    }

    async fn statuses_in_use(&self) -> Result<Vec<KnownStatus>, HelpdeskError> {
        self.desk().statuses_in_use().await
    }

    fn takes(&self) -> Vec<Offered> {
        self.desk().takes()
    }

    async fn deliver(&self, delivery: &Delivery) -> Result<(), HelpdeskError> {
        self.desk().deliver(delivery).await
    }

    async fn arrivals(&self, now: Moment) -> Result<Arrivals, HelpdeskError> {
        self.desk().arrivals(now).await
    }
}

async fn seeded() -> Result<Desk, DeskError> {
    let desk = Desk::open(":memory:").await?;
    for story in stories() {
        tell(&desk, &story, CUSTOMER).await?;
    }
    for story in others() {
        tell(&desk, &story, OTHER_CUSTOMER).await?;
    }
    Ok(desk)
}

async fn tell(desk: &Desk, story: &Story, customer: &str) -> Result<(), DeskError> {
    let reference = story.reference();
    let ticket = NewTicket {
        reference: reference.clone(),
        customers: EmailAddress::parse(customer).into_iter().collect(),
        subject: Some(story.subject.to_owned()),
        reply_link: None,
    };
    desk.create(&ticket, hours_ago(story.hours_ago)).await?;
    for (hours, step) in &story.steps {
        apply(desk, &reference, step, hours_ago(*hours)).await?;
    }
    Ok(())
}

async fn apply(desk: &Desk, reference: &TicketRef, step: &Step, at: Moment) -> Result<(), DeskError> {
    match step {
        Step::Assess => desk.triage(reference, at).await,
        Step::Give(person, team) => {
            let (person, team) = (person.map(str::to_owned), Some((*team).to_owned()));
            let handler = Handler { person, team, ..Handler::default() };
            desk.hand_to(reference, Some(&handler), at).await
        }
        Step::Say(side, text) => {
            let text = (*text).to_owned();
            let message = NewMessage { side: *side, text, visibility: Visibility::Public };
            desk.add_message(reference, &message, at).await
        }
        Step::Become(status) => desk.set_status(reference, status, at).await,
        Step::Plan(hours) => desk.plan_for(reference, hours_ago(-hours), at).await,
        Step::Promise(what, hours) => {
            let expected = Expected { what: *what, by: Some(hours_ago(-hours)) };
            desk.set_expected(reference, Some(&expected), at).await
        }
    }
}

fn hours_ago(hours: i64) -> Moment {
    clock::moment(Timestamp::now() - SignedDuration::from_hours(hours))
}
