//! The promises, each in the words of its name.

use ticket_status_helpdesks::{HelpdeskError, Ticket, TicketQuestion};
use ticket_status_model::{Stage, TicketRef, Turn, derive};

use crate::{Bench, With};

async fn read(bench: &Bench) -> Ticket {
    bench.helpdesk.ticket(&bench.reference, TicketQuestion::Read).await.expect("the ticket")
}

async fn is_unknown(bench: &Bench, reference: &str) {
    let reference = TicketRef::parse(reference).expect("a reference");
    let answer = bench.helpdesk.ticket(&reference, TicketQuestion::Read).await;
    assert!(matches!(answer, Err(HelpdeskError::UnknownTicket)), "{reference}: {answer:?}");
}

pub async fn an_unknown_ticket_is_unknown(bench: impl AsyncFn(With<'_>) -> Bench) {
    is_unknown(&bench(With::Nothing).await, "999999").await;
}

pub async fn a_reference_of_another_helpdesk_is_unknown(bench: impl AsyncFn(With<'_>) -> Bench) {
    let bench = bench(With::Nothing).await;
    for reference in ["ABC-123", "0", "00042", "99999999999999999999", "1_2"] {
        is_unknown(&bench, reference).await;
    }
}

pub async fn a_ticket_names_its_handler_and_its_customers(bench: impl AsyncFn(With<'_>) -> Bench) {
    let ticket = read(&bench(With::Nothing).await).await;
    let handler = ticket.facts.handler.expect("a handler");
    assert_eq!(handler.person.as_deref(), Some("Olena Kovalenko"));
    assert_eq!(handler.team.as_deref(), Some("Support"));
    assert!(handler.since.is_some());
    let customers: Vec<_> = ticket.customers.iter().map(|email| email.as_str()).collect();
    assert_eq!(customers, ["anna@customer.example"]);
}

pub async fn internal_notes_never_leave(bench: impl AsyncFn(With<'_>) -> Bench) {
    let without = read(&bench(With::Nothing).await).await;
    let with = read(&bench(With::Note("INTERNAL: a difficult customer")).await).await;
    assert!(!format!("{with:?}").contains("INTERNAL"));
    assert_eq!(with.facts, without.facts, "not even the time of a note is told");
}

pub async fn html_becomes_plain_text(bench: impl AsyncFn(With<'_>) -> Bench) {
    let html = "Which <b>number</b>?\u{202E}\n\n> the quoted mail";
    let ticket = read(&bench(With::Question(html)).await).await;
    let status = derive(&ticket.facts, None);
    let question = status.question.expect("a question");
    assert!(question.starts_with("Which ") && !question.contains('\u{202E}'), "{question}");
    assert!(!question.contains("quoted"), "{question}");
    assert_eq!(status.turn, Turn::Customer);
}

pub async fn texts_are_left_behind_unless_asked_for(bench: impl AsyncFn(With<'_>) -> Bench) {
    let bench = bench(With::Question("Which number?")).await;
    let ticket = bench.helpdesk.ticket(&bench.reference, TicketQuestion::Leave).await.expect("the ticket");
    assert!(!ticket.facts.messages.is_empty());
    assert!(ticket.facts.messages.iter().all(|message| message.text.is_none()));
}

pub async fn every_documented_state_has_a_stage(bench: impl AsyncFn(With<'_>) -> Bench) {
    for known in bench(With::Nothing).await.helpdesk.statuses() {
        let ticket = read(&bench(With::Status(&known.label)).await).await;
        assert_eq!(ticket.facts.category, known.category, "{}", known.label);
        assert_ne!(derive(&ticket.facts, None).stage, Stage::Unknown, "{}", known.label);
    }
}

pub async fn an_undocumented_state_shows_in_progress(bench: impl AsyncFn(With<'_>) -> Bench) {
    let status = derive(&read(&bench(With::Status("in the workshop")).await).await.facts, None);
    assert_eq!(status.stage, Stage::InProgress);
    assert_eq!(status.helpdesk_label.as_deref(), Some("in the workshop"));
    assert_eq!(status.outcome, None);
}

pub async fn odd_names_become_plain_ones(bench: impl AsyncFn(With<'_>) -> Bench) {
    for (odd, plain) in [
        ("\u{202E}Olena\u{202C} \u{200F}K.", "Olena K.".to_owned()),
        ("Олена 👩‍💻", "Олена 👩‍💻".to_owned()),
        ("<img src=x onerror=alert(1)>Olena<script>x</script>", "Olena".to_owned()),
        (&"ы".repeat(300), format!("{}…", "ы".repeat(79))),
    ] {
        let handler = read(&bench(With::Person(odd)).await).await.facts.handler.expect("a handler");
        assert_eq!(handler.person, Some(plain));
    }
    let subject = read(&bench(With::Subject("a\u{0}b\r\n\u{2066}c < d")).await).await.facts.subject;
    assert_eq!(subject.as_deref(), Some("ab c < d"));
}

pub async fn a_zero_date_is_no_date(bench: impl AsyncFn(With<'_>) -> Bench) {
    let ticket = read(&bench(With::Promise("1970-01-01T00:00:00Z")).await).await;
    assert_eq!(ticket.facts.expected, None);
    assert_eq!(derive(&ticket.facts, None).expected, None);
}

pub async fn a_date_of_the_year_2999_is_no_trouble(bench: impl AsyncFn(With<'_>) -> Bench) {
    let ticket = read(&bench(With::Promise("2999-12-31T23:59:59Z")).await).await;
    assert!(ticket.facts.expected.is_some());
    assert_eq!(derive(&ticket.facts, None).expected, None, "a placeholder is no promise");
}

pub async fn a_helpdesk_that_works_is_ready(bench: impl AsyncFn(With<'_>) -> Bench) {
    bench(With::Nothing).await.helpdesk.is_ready().await.expect("ready");
}
