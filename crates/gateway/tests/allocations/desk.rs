//! A helpdesk with a short ticket and a long one.

use async_trait::async_trait;
use ticket_status_gateway::settings::{Keys, Settings, Site};
use ticket_status_helpdesks::{
    Arrivals, Delivery, Helpdesk, HelpdeskError, KnownStatus, Ticket, TicketQuestion,
};
use ticket_status_model::{Category, Facts, Message, Moment, Offered, Side, TicketRef, derive};

pub(crate) const SHORT: &str = "1001";
pub(crate) const LONG: &str = "1002";

/// How many messages the long one has.
const MESSAGES: u32 = 240;

pub(crate) struct Desk;

pub(crate) fn settings() -> Settings {
    let secret = "a secret of at least thirty-two bytes";
    let mut settings =
        Settings::new(Site::new("northwind", "Northwind Office"), Keys::single(secret).expect("a key"));
    settings.limits.tickets_per_minute = 100_000.try_into().expect("not zero");
    settings
}

fn moment(minute: u32) -> Moment {
    let text = format!("2026-11-20T{:02}:{:02}:00Z", minute / 60, minute % 60);
    Moment::parse(&text).expect("a moment")
}

fn facts(number: &str) -> Facts {
    let messages = if number == LONG { MESSAGES } else { 1 };
    let side = |minute: u32| if minute.is_multiple_of(2) { Side::Customer } else { Side::Staff };
    let message = |minute| Message { at: moment(minute), side: side(minute), text: None };
    Facts {
        subject: Some("Invoice shows the wrong VAT number".into()),
        opened_at: Some(moment(0)),
        messages: (1..=messages).map(message).collect(),
        ..Facts::new(TicketRef::parse(number).expect("a reference"), "open", Category::Open)
    }
}

/// How many entries a ticket's timeline has.
pub(crate) fn entries(number: &str) -> usize {
    derive(&facts(number), None).timeline.len()
}

#[async_trait]
impl Helpdesk for Desk {
    fn name(&self) -> &'static str {
        "memory"
    }

    async fn ticket(&self, reference: &TicketRef, _: TicketQuestion) -> Result<Ticket, HelpdeskError> {
        Ok(Ticket { facts: facts(reference.as_str()), customers: Vec::new(), is_rated: false })
    }

    async fn is_ready(&self) -> Result<(), HelpdeskError> {
        Ok(())
    }

    fn statuses(&self) -> Vec<KnownStatus> {
        Vec::new()
    }

    async fn statuses_in_use(&self) -> Result<Vec<KnownStatus>, HelpdeskError> {
        Ok(Vec::new())
    }

    fn takes(&self) -> Vec<Offered> {
        Vec::new()
    }

    async fn deliver(&self, _: &Delivery) -> Result<(), HelpdeskError> {
        Ok(())
    }

    async fn arrivals(&self, _: Moment) -> Result<Arrivals, HelpdeskError> {
        Ok(Arrivals::default())
    }
}
