//! The built-in desk at the bench.

use ticket_status_helpdesks::{
    Desk, EmailAddress,
    desk::{NewMessage, NewTicket, Visibility},
};
use ticket_status_model::{Expected, ExpectedWhat, Handler, Moment, Side, TicketRef};

use crate::{Bench, With};

fn at(minute: u8) -> Moment {
    Moment::parse(&format!("2026-11-21T09:{minute:02}:00Z")).expect("a moment")
}

pub async fn bench(with: With<'_>) -> Bench {
    let reference = TicketRef::parse("1042").expect("a reference");
    let desk = Desk::open(":memory:").await.expect("a desk");
    let subject = if let With::Subject(subject) = with { subject } else { "An invoice" };
    let ticket = NewTicket {
        reference: reference.clone(),
        customers: vec![EmailAddress::parse("anna@customer.example").expect("an address")],
        subject: Some(subject.to_owned()),
        reply_link: None,
    };
    desk.create(&ticket, at(0)).await.expect("created");
    let person = if let With::Person(person) = with { person } else { "Olena Kovalenko" };
    let handler =
        Handler { person: Some(person.to_owned()), team: Some("Support".to_owned()), ..Handler::default() };
    desk.hand_to(&reference, Some(&handler), at(1)).await.expect("handed");
    desk.set_status(&reference, "open", at(2)).await.expect("opened");
    change(&desk, &reference, with).await;
    Bench { helpdesk: Box::new(desk), reference, _stub: None }
}

async fn change(desk: &Desk, reference: &TicketRef, with: With<'_>) {
    let message =
        |text: &str, visibility| NewMessage { side: Side::Staff, text: text.to_owned(), visibility };
    match with {
        With::Nothing | With::Subject(_) | With::Person(_) => {}
        With::Status(status) => desk.set_status(reference, status, at(3)).await.expect("set"),
        With::Note(text) => {
            desk.add_message(reference, &message(text, Visibility::Internal), at(4)).await.expect("said");
        }
        With::Question(text) => {
            desk.add_message(reference, &message(text, Visibility::Public), at(4)).await.expect("said");
            desk.set_status(reference, "waiting_for_customer", at(5)).await.expect("set");
        }
        With::Promise(by) => {
            let by = Moment::parse(by).ok();
            let expected = Expected { what: ExpectedWhat::Resolution, by };
            desk.set_expected(reference, Some(&expected), at(2)).await.expect("promised");
        }
    }
}
