//! A company with a built-in desk, a gateway and a web site.

use std::sync::Arc;

use ticket_status_gateway::settings::Settings;
use ticket_status_helpdesks::{
    Desk, EmailAddress,
    desk::{NewMessage, NewTicket, Visibility},
};
use ticket_status_model::{Handler, Moment, Side, TicketRef};

use super::{
    gateway::{Served, settings},
    helpdesk::Line,
    host::{Host, scenario},
};

/// Whose the tickets are.
pub(crate) const CUSTOMER: &str = "anna@example.com";

/// The company.
pub(crate) struct Company {
    /// Its tickets.
    pub(crate) desk: Desk,
    /// What lies between gateway and desk.
    pub(crate) line: Arc<Line>,
    /// Its gateway.
    pub(crate) gateway: Served,
    /// Its web site.
    pub(crate) host: Host,
}

impl Company {
    /// A company with ticket 1042, which Olena Kovalenko of Billing has.
    pub(crate) async fn open() -> Self {
        Self::with(|_| {}).await
    }

    /// The same with other settings.
    pub(crate) async fn with(change: impl FnOnce(&mut Settings)) -> Self {
        let desk = Desk::open(":memory:").await.expect("a desk in memory");
        let line = Line::to(Arc::new(desk.clone()));
        let host = Host::start().await;
        let mut settings = settings(&host.origin());
        change(&mut settings);
        let gateway = Served::start(settings, Arc::clone(&line) as _).await;
        let company = Self { desk, line, gateway, host };
        company.create("1042", "Invoice PDF shows the wrong VAT number").await;
        company.hand_to("1042", "Olena Kovalenko", "Billing").await;
        company
    }

    /// Opens a ticket of the usual customer.
    pub(crate) async fn create(&self, reference: &str, subject: &str) {
        self.create_for(reference, subject, &[CUSTOMER]).await;
    }

    /// Opens a ticket of these customers.
    pub(crate) async fn create_for(&self, reference: &str, subject: &str, customers: &[&str]) {
        let address = |text: &&str| EmailAddress::parse(text).expect("an address");
        let ticket = NewTicket {
            reference: number(reference),
            customers: customers.iter().map(address).collect(),
            subject: Some(subject.to_owned()),
            reply_link: None,
        };
        self.desk.create(&ticket, at(8)).await.expect("a new ticket");
    }

    /// Gives a ticket to a person of a team.
    pub(crate) async fn hand_to(&self, reference: &str, person: &str, team: &str) {
        let (person, team) = (Some(person.to_owned()), Some(team.to_owned()));
        let handler = Handler { person, team, ..Handler::default() };
        self.desk.hand_to(&number(reference), Some(&handler), at(10)).await.expect("a hand-over");
    }

    /// Sets a status, so many hours into the day.
    pub(crate) async fn set_status(&self, reference: &str, status: &str, hour: u8) {
        self.desk.set_status(&number(reference), status, at(hour)).await.expect("a status");
    }

    /// Staff write to the customer.
    pub(crate) async fn say(&self, reference: &str, text: &str, hour: u8) {
        self.write(reference, Side::Staff, text, hour).await;
    }

    /// Somebody writes.
    pub(crate) async fn write(&self, reference: &str, side: Side, text: &str, hour: u8) {
        let message = NewMessage { side, text: text.to_owned(), visibility: Visibility::Public };
        self.desk.add_message(&number(reference), &message, at(hour)).await.expect("a message");
    }

    /// Puts a scenario's page on the web site and returns its address. `{{gateway}}` and `{{token}}`
    /// (of 1042) are filled in besides what is given.
    pub(crate) fn page(&self, path: &str, filled: &[(&str, &str)]) -> String {
        self.page_with(path, filled, &[])
    }

    /// The same with headers.
    pub(crate) fn page_with(
        &self,
        path: &str,
        filled: &[(&str, &str)],
        headers: &[(&'static str, &str)],
    ) -> String {
        let (gateway, token) = (self.gateway.origin(), self.gateway.token("1042"));
        let mut all = filled.to_vec();
        all.extend([("gateway", gateway.as_str()), ("token", token.as_str())]);
        self.host.put_with(&format!("/{path}"), &scenario(path, &all), headers)
    }
}

/// A ticket's number.
pub(crate) fn number(reference: &str) -> TicketRef {
    TicketRef::parse(reference).expect("a reference")
}

/// An hour of one day.
pub(crate) fn at(hour: u8) -> Moment {
    Moment::parse(&format!("2026-11-20T{hour:02}:00:00Z")).expect("an hour of a day")
}
