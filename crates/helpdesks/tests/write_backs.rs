//! What customers say, brought to each helpdesk: once, in the right place, and with a reason when it is refused. The real
//! Request Tracker has its turn in the gateway's `outbox` tests.

#[path = "contract/stub.rs"]
mod stub;

use serde_json::json;
use stub::{Recording, Stub};
use ticket_status_helpdesks::{
    Delivery, Desk, EmailAddress, Helpdesk, HelpdeskError, Saying, TicketQuestion,
    desk::{NewTicket, Record},
};
use ticket_status_model::{Moment, Offered, Side, TicketRef};
use wiremock::{
    Mock, ResponseTemplate,
    matchers::{body_string_contains, header_exists, method, path},
};

const GATE: &str = "/REST/1.0/NoAuth/mail-gateway";

fn moment() -> Moment {
    Moment::parse("2026-11-21T09:30:00Z").expect("a moment")
}

fn delivery(reference: &str, key: &str, said: Saying) -> Delivery {
    Delivery {
        key: key.to_owned(),
        reference: TicketRef::parse(reference).expect("a reference"),
        said,
        heading: "Added by the customer".to_owned(),
        at: moment(),
        is_repeated: false,
    }
}

fn message() -> Saying {
    Saying::Message { text: "The third chair has no leg.".to_owned() }
}

async fn desk() -> Desk {
    let desk = Desk::open(":memory:").await.expect("a desk");
    let ticket = NewTicket {
        reference: TicketRef::parse("SUP-1").expect("a reference"),
        customers: vec![EmailAddress::parse("anna@example.com").expect("an address")],
        subject: None,
        reply_link: None,
    };
    desk.create(&ticket, moment()).await.expect("created");
    desk
}

async fn record(desk: &Desk) -> Record {
    desk.record(&TicketRef::parse("SUP-1").expect("a reference")).await.expect("the ticket")
}

#[tokio::test]
async fn the_desk_takes_each_key_once_whatever_becomes_of_the_ticket() {
    let desk = desk().await;
    for _ in 0..3 {
        desk.deliver(&delivery("sup-1", "one", message())).await.expect("taken");
    }
    let text = "Still broken.".to_owned();
    for _ in 0..2 {
        desk.deliver(&delivery("SUP-1", "two", Saying::Reopening { text: text.clone() }))
            .await
            .expect("taken");
    }
    let record = record(&desk).await;
    let texts: Vec<&str> = record.messages.iter().map(|(_, message)| message.text.as_str()).collect();
    assert_eq!(texts, ["The third chair has no leg.", "Added by the customer\n\nStill broken."]);
    assert!(record.messages.iter().all(|(_, message)| message.side == Side::Customer));
    assert_eq!(record.status, "open");
}

#[tokio::test]
async fn the_desk_keeps_the_newest_rating_and_says_that_there_is_one() {
    let desk = desk().await;
    let rating = |score, comment: &str| Saying::Rating { score, scale: 5, comment: Some(comment.to_owned()) };
    desk.deliver(&delivery("SUP-1", "one", rating(2, "slow"))).await.expect("taken");
    desk.deliver(&delivery("SUP-1", "two", rating(5, "quick"))).await.expect("taken");
    assert_eq!(record(&desk).await.rating, Some((5, 5, Some("quick".to_owned()))));
    let reference = TicketRef::parse("SUP-1").expect("a reference");
    assert!(desk.ticket(&reference, TicketQuestion::Leave).await.expect("the ticket").is_rated);
    assert!(record(&desk).await.messages.is_empty(), "a rating is no message");
}

#[tokio::test]
async fn a_ticket_that_is_not_there_takes_nothing() {
    let unknown = delivery("7", "one", message());
    assert!(matches!(desk().await.deliver(&unknown).await, Err(HelpdeskError::UnknownTicket)));
    let stub = Stub::of(&Recording::load("no-such-ticket")).await;
    assert!(matches!(stub.request_tracker().deliver(&unknown).await, Err(HelpdeskError::UnknownTicket)));
    let code = delivery("SUP-1", "one", message());
    assert!(matches!(stub.request_tracker().deliver(&code).await, Err(HelpdeskError::UnknownTicket)));
}

/// A Request Tracker of recorded answers whose mail gate says this.
async fn gate(answer: ResponseTemplate) -> (Stub, Recording) {
    let recording = Recording::load("open");
    let stub = Stub::of(&recording).await;
    Mock::given(method("POST")).and(path(GATE)).respond_with(answer).mount(&stub.server).await;
    (stub, recording)
}

#[tokio::test]
async fn a_message_goes_by_the_mail_gate_in_the_customers_name_and_without_the_credential() {
    let (stub, recording) = gate(ResponseTemplate::new(200).set_body_string("ok\n")).await;
    stub.request_tracker().deliver(&delivery(&recording.reference, "key-1", message())).await.expect("taken");
    let requests = stub.server.received_requests().await.expect("recorded");
    let sent: Vec<_> = requests.iter().filter(|request| request.url.path() == GATE).collect();
    let [sent] = &sent[..] else { panic!("once: {sent:?}") };
    assert!(!sent.headers.contains_key("authorization"));
    let body = String::from_utf8_lossy(&sent.body);
    let wanted = [format!("ticket={}", recording.reference), "action=correspond".into(), "key-1".into()];
    assert!(wanted.iter().all(|part| body.contains(part)), "{body}");
}

#[tokio::test]
async fn what_the_mail_gate_says_decides_whether_it_is_tried_again() {
    for (status, said, is_final) in [
        (200, "not ok - operation unsuccessful\n", true),
        (200, "temporary failure - operation unsuccessful\n", false),
        (500, "", false),
        (200, "<html>", true),
    ] {
        let (stub, recording) = gate(ResponseTemplate::new(status).set_body_string(said)).await;
        let error = stub.request_tracker().deliver(&delivery(&recording.reference, "key-1", message())).await;
        let error = error.expect_err("not taken");
        assert_eq!(!error.may_retry(), is_final, "{status} {said}: {error}");
    }
}

#[tokio::test]
async fn a_repeated_message_that_has_arrived_is_not_sent_again() {
    let mut recording = Recording::load("open");
    let said = json!({"id": "900", "Type": "Correspond", "Data": "Added by the customer (key-1)\n",
                      "Creator": {"Name": "anna@example.com"}, "Created": "2026-11-21T09:30:00Z"});
    recording.history().insert(0, said);
    let stub = Stub::of(&recording).await;
    let never = Mock::given(method("POST")).and(path(GATE)).respond_with(ResponseTemplate::new(500));
    never.expect(0).mount(&stub.server).await;
    let repeated = |key| Delivery { is_repeated: true, ..delivery(&recording.reference, key, message()) };
    stub.request_tracker().deliver(&repeated("key-1")).await.expect("it is there");
    stub.server.verify().await;
}

#[tokio::test]
async fn a_status_that_did_not_change_is_refused_however_friendly_the_answer() {
    let recording = Recording::load("open");
    let stub = Stub::of(&recording).await;
    Mock::given(method("PUT"))
        .and(path(format!("/REST/2.0/ticket/{}", recording.reference)))
        .and(header_exists("authorization"))
        .and(body_string_contains("resolved"))
        .respond_with(ResponseTemplate::new(200).set_body_json(json!(["Ticket 1: Permission Denied"])))
        .expect(1)
        .mount(&stub.server)
        .await;
    let told =
        stub.request_tracker().deliver(&delivery(&recording.reference, "key-1", Saying::Confirmation)).await;
    assert!(matches!(told, Err(HelpdeskError::NotTaken { .. })), "{told:?}");
}

#[tokio::test]
async fn a_helpdesk_offers_only_what_it_can_take() {
    let stub = Stub::empty().await;
    assert!(!stub.request_tracker().takes().contains(&Offered::Rating), "without a field for it");
    assert!(desk().await.takes().contains(&Offered::Rating));
}

#[test]
fn nobody_reads_a_customers_words_in_debug_output() {
    let shown = format!("{:?}", delivery("1", "key", message()));
    assert!(!shown.contains("chair"), "{shown}");
}
