//! The facts that tests begin with.

use ticket_status_model::{Category, Facts, Handler, Message, Moment, Side, TicketRef};

pub(crate) fn at(minute: u32) -> Moment {
    let text = format!("2026-11-{:02}T{:02}:{:02}:00Z", 1 + minute / 1440, minute / 60 % 24, minute % 60);
    Moment::parse(&text).expect("a moment")
}

pub(crate) fn facts(category: Category) -> Facts {
    let reference = TicketRef::parse("1042").expect("a reference");
    Facts {
        opened_at: Some(at(0)),
        changed_at: Some(at(100)),
        category_since: Some(at(50)),
        ..Facts::new(reference, "word", category)
    }
}

pub(crate) fn message(minute: u32, side: Side) -> Message {
    Message { at: at(minute), side, text: None }
}

pub(crate) fn olena() -> Handler {
    Handler { person: Some("Olena K.".into()), team: Some("Billing".into()), ..Handler::default() }
}
