//! What every helpdesk promises the gateway: one list, run for each of them.

#[path = "contract/desk.rs"]
mod desk;
#[path = "contract/promises.rs"]
mod promises;
#[path = "contract/request_tracker.rs"]
mod request_tracker;
#[path = "contract/stub.rs"]
mod stub;

use ticket_status_helpdesks::Helpdesk;
use ticket_status_model::TicketRef;

/// A helpdesk with one ticket on it, and what keeps them alive.
struct Bench {
    helpdesk: Box<dyn Helpdesk>,
    reference: TicketRef,
    _stub: Option<stub::Stub>,
}

/// How the ticket differs from an ordinary one: open, with Olena of Support, a customer's.
enum With<'a> {
    Nothing,
    Status(&'a str),
    Subject(&'a str),
    Person(&'a str),
    /// Staff ask this, as the helpdesk keeps it, and wait for the customer.
    Question(&'a str),
    /// An internal note, the newest thing that happened.
    Note(&'a str),
    /// A promised date, as the helpdesk writes dates.
    Promise(&'a str),
}

macro_rules! contract {
    ($($helpdesk:ident),+; $($promise:ident),+ $(,)?) => {
        contract!(@ ($($helpdesk),+) ($($promise),+));
    };
    (@ ($first:ident, $second:ident) ($($promise:ident),+)) => {
        mod of_the_desk { $(#[tokio::test] async fn $promise() { super::promises::$promise(super::$first::bench).await; })+ }
        mod of_request_tracker { $(#[tokio::test] async fn $promise() { super::promises::$promise(super::$second::bench).await; })+ }
    };
}

contract! {
    desk, request_tracker;
    an_unknown_ticket_is_unknown,
    a_reference_of_another_helpdesk_is_unknown,
    a_ticket_names_its_handler_and_its_customers,
    internal_notes_never_leave,
    html_becomes_plain_text,
    texts_are_left_behind_unless_asked_for,
    every_documented_state_has_a_stage,
    an_undocumented_state_shows_in_progress,
    odd_names_become_plain_ones,
    a_zero_date_is_no_date,
    a_date_of_the_year_2999_is_no_trouble,
    a_helpdesk_that_works_is_ready,
}
