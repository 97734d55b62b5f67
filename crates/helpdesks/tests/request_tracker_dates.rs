//! What Request Tracker's dates mean, and what they do not.

#[path = "contract/stub.rs"]
mod stub;

use serde_json::json;
use stub::{Recording, Stub};
use ticket_status_helpdesks::{Helpdesk, Ticket, TicketQuestion};
use ticket_status_model::{ExpectedWhat, TicketRef};

async fn read(recording: &Recording) -> Ticket {
    let stub = Stub::of(recording).await;
    let reference = TicketRef::parse(&recording.reference).expect("a reference");
    stub.request_tracker().ticket(&reference, TicketQuestion::Read).await.expect("the recorded ticket")
}

#[tokio::test]
async fn due_is_the_first_reply_until_told_is_set() {
    let what = |ticket: Ticket| ticket.facts.expected.expect("a date").what;
    assert_eq!(what(read(&Recording::load("open")).await), ExpectedWhat::FirstReply);
    assert_eq!(what(read(&Recording::load("stalled-question")).await), ExpectedWhat::Resolution);
    let moved = read(&Recording::load("stalled-customer-replied")).await;
    assert_eq!(moved.facts.expected, None, "the service level moved it to the next reply");
}

#[tokio::test]
async fn a_start_that_request_tracker_set_by_itself_is_no_plan() {
    let starts = |who: &str| {
        let mut recording = Recording::load("open");
        recording.ticket()["Starts"] = json!("2026-11-26T09:00:00Z");
        recording.history().insert(
            0,
            json!({
                "id": "900", "Type": "Set", "Field": "Starts", "NewValue": "2026-11-26 09:00:00",
                "Creator": {"Name": who}, "Created": "2026-11-21T18:30:00Z",
            }),
        );
        recording
    };
    assert_eq!(read(&starts("RT_System")).await.facts.planned_for, None, "business hours are nobody's plan");
    assert!(read(&starts("olena")).await.facts.planned_for.is_some());
}
