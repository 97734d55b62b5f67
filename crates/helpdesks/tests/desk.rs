//! The built-in desk: a ticket's life on it.

use ticket_status_helpdesks::{
    Desk, EmailAddress, Helpdesk, TicketQuestion, Waiting,
    desk::{DeskError, NewMessage, NewTicket, Visibility},
};
use ticket_status_model::{
    Category, Expected, ExpectedWhat, Handler, Happening, Moment, Side, TicketRef, TicketStatus, Turn,
    derive, situation,
};

fn at(hour: u8) -> Moment {
    Moment::parse(&format!("2026-11-21T{hour:02}:00:00Z")).expect("a moment")
}

fn reference(text: &str) -> TicketRef {
    TicketRef::parse(text).expect("a reference")
}

fn handler(person: &str) -> Handler {
    Handler { person: Some(person.to_owned()), team: Some("Billing".to_owned()), ..Handler::default() }
}

fn says(side: Side, text: &str) -> NewMessage {
    NewMessage { side, text: text.to_owned(), visibility: Visibility::Public }
}

async fn desk_with(text: &str) -> Desk {
    let desk = Desk::open(":memory:").await.expect("a desk");
    let ticket = NewTicket {
        reference: reference(text),
        customers: vec![EmailAddress::parse("Anna@Example.com").expect("an address")],
        subject: Some("An invoice".to_owned()),
        reply_link: Some("mailto:support@example.com".to_owned()),
    };
    desk.create(&ticket, at(8)).await.expect("created");
    assert!(matches!(desk.create(&ticket, at(8)).await, Err(DeskError::AlreadyThere)));
    desk
}

async fn status(desk: &Desk, text: &str) -> TicketStatus {
    let ticket = desk.ticket(&reference(text), TicketQuestion::Read).await.expect("the ticket");
    derive(&ticket.facts, None)
}

#[tokio::test]
async fn a_ticket_lives_on_the_desk_from_the_first_mail_to_the_second_solution() {
    let (desk, one) = (desk_with("1").await, reference("1"));
    desk.triage(&one, at(9)).await.expect("judged");
    desk.hand_to(&one, Some(&handler("Olena")), at(10)).await.expect("taken");
    desk.set_status(&one, "open", at(11)).await.expect("opened");
    desk.add_message(&one, &says(Side::Staff, "Which number?"), at(12)).await.expect("said");
    desk.set_status(&one, "Waiting for customer", at(13)).await.expect("waits");
    let waiting = status(&desk, "1").await;
    assert_eq!((waiting.turn, waiting.question.as_deref()), (Turn::Customer, Some("Which number?")));

    desk.add_message(&one, &says(Side::Customer, "LT123"), at(14)).await.expect("said");
    assert_eq!(status(&desk, "1").await.turn, Turn::Company);
    desk.hand_to(&one, Some(&handler("Jonas")), at(15)).await.expect("handed over");
    desk.set_status(&one, "solved", at(16)).await.expect("solved");
    desk.set_status(&one, "open", at(17)).await.expect("opened again");

    use Happening as H;
    let told: Vec<_> = status(&desk, "1").await.timeline.iter().map(|entry| entry.what).collect();
    assert_eq!(
        told,
        [
            H::Received,
            H::Assessed,
            H::Assigned,
            H::Started,
            H::CompanyReplied,
            H::Paused,
            H::CustomerReplied,
            H::HandedOver,
            H::Resolved,
            H::Reopened,
        ]
    );
}

#[tokio::test]
async fn a_pause_ends_with_the_next_status() {
    let (desk, one) = (desk_with("1").await, reference("1"));
    desk.pause_until(&one, at(20), at(9)).await.expect("paused");
    assert_eq!(status(&desk, "1").await.paused_until, Some(at(20)));
    desk.set_status(&one, "open", at(10)).await.expect("opened");
    assert_eq!(status(&desk, "1").await.paused_until, None);
}

#[tokio::test]
async fn a_planned_date_is_told_until_the_next_status() {
    let (desk, one) = (desk_with("1").await, reference("1"));
    desk.hand_to(&one, Some(&handler("Olena")), at(9)).await.expect("taken");
    desk.plan_for(&one, at(20), at(10)).await.expect("planned");
    let planned = status(&desk, "1").await;
    assert_eq!(planned.planned_for, Some(at(20)));
    assert_eq!(situation(&planned, at(11)).word(), "planned");
    desk.set_status(&one, "open", at(12)).await.expect("opened");
    assert_eq!(status(&desk, "1").await.planned_for, None);
}

#[tokio::test]
async fn what_waits_for_a_first_reply_is_told_with_its_team_and_what_was_answered_with_its_time() {
    let (desk, one) = (desk_with("1").await, reference("1"));
    desk.hand_to(&one, Some(&handler("Olena")), at(9)).await.expect("taken");
    let team = handler("Olena").team;
    let opened_at = status(&desk, "1").await.opened_at.expect("when it arrived");
    let waiting = desk.arrivals(at(12)).await.expect("a count");
    assert_eq!(
        (waiting.unanswered, waiting.answered),
        (vec![Waiting { label: "new".into(), team: team.clone(), at: opened_at }], vec![])
    );

    let note = NewMessage { visibility: Visibility::Internal, ..says(Side::Staff, "x") };
    desk.add_message(&one, &note, at(10)).await.expect("noted");
    assert_eq!(desk.arrivals(at(12)).await.expect("a count").answered, [], "a note answers nobody");
    desk.add_message(&one, &says(Side::Staff, "x"), at(11)).await.expect("answered");
    desk.add_message(&one, &says(Side::Staff, "y"), at(12)).await.expect("answered again");
    let took = u32::try_from(at(11).unix_seconds() - opened_at.unix_seconds()).expect("seconds");
    let answered = desk.arrivals(at(12)).await.expect("a count");
    assert_eq!((answered.unanswered, answered.answered), (vec![], vec![(team, took)]));

    desk.set_status(&one, "solved", at(13)).await.expect("solved");
    assert_eq!(desk.statuses_in_use().await.expect("words").len(), 1);
    let much_later = Moment::parse("2027-06-01T00:00:00Z").expect("a moment");
    assert_eq!(desk.arrivals(much_later).await.expect("a count").answered, [], "only the last days count");
}

#[tokio::test]
async fn an_unanswered_ticket_that_is_over_waits_for_nothing() {
    let (desk, one) = (desk_with("1").await, reference("1"));
    for over in ["solved", "closed", "closed_unsolved", "rejected", "cancelled"] {
        desk.set_status(&one, over, at(9)).await.expect("over");
        assert_eq!(desk.arrivals(at(12)).await.expect("a count").unanswered, [], "{over}");
    }
}

#[tokio::test]
async fn a_ticket_can_be_promised_taken_back_and_merged() {
    let (desk, one) = (desk_with("1").await, reference("1"));
    let promise = Expected { what: ExpectedWhat::FirstReply, by: Some(at(18)) };
    desk.set_expected(&one, Some(&promise), at(9)).await.expect("promised");
    assert_eq!(status(&desk, "1").await.expected, Some(promise));
    desk.set_expected(&one, None, at(10)).await.expect("taken back");
    assert_eq!(status(&desk, "1").await.expected, None);
    desk.hand_to(&one, Some(&handler("Olena")), at(11)).await.expect("taken");
    desk.hand_to(&one, None, at(12)).await.expect("released");
    assert_eq!(status(&desk, "1").await.handler, None);
    desk.merge(&one, &reference("2"), at(13)).await.expect("merged");
    let facts = desk.ticket(&one, TicketQuestion::Leave).await.expect("the ticket").facts;
    assert_eq!(facts.category, Category::Merged { into: Some(reference("2")) });
}

#[tokio::test]
async fn nothing_can_happen_to_an_unknown_ticket() {
    let (desk, two) = (desk_with("1").await, reference("2"));
    let note = NewMessage { visibility: Visibility::Internal, ..says(Side::Staff, "x") };
    for result in [
        desk.hand_to(&two, Some(&handler("Olena")), at(9)).await,
        desk.set_status(&two, "open", at(9)).await,
        desk.add_message(&two, &says(Side::Staff, "x"), at(9)).await,
        desk.add_message(&two, &note, at(9)).await,
        desk.pause_until(&two, at(10), at(9)).await,
        desk.merge(&two, &reference("1"), at(9)).await,
    ] {
        assert!(matches!(result, Err(DeskError::UnknownTicket)), "{result:?}");
    }
}
