//! Importing files: what is good is kept, what is bad is named, and a second time changes nothing.

use std::time::Instant;

use ticket_status_helpdesks::{
    Desk, Helpdesk, TicketQuestion,
    desk::{BadRow, ImportError, ImportReport, NewMessage, Visibility},
};
use ticket_status_model::{
    Aside, BadTicketRef, Category, Facts, Happening, Moment, Side, TicketRef, Turn, asides, derive, situation,
};

fn at(text: &str) -> Moment {
    Moment::parse(text).expect("a moment")
}

fn now() -> Moment {
    at("2026-11-22T08:00:00Z")
}

async fn desk() -> Desk {
    Desk::open(":memory:").await.expect("a desk")
}

async fn import(desk: &Desk, file: &[u8]) -> ImportReport {
    desk.import(file, now()).await.expect("imported")
}

async fn facts(desk: &Desk, reference: &str) -> Facts {
    let reference = TicketRef::parse(reference).expect("a reference");
    desk.ticket(&reference, TicketQuestion::Read).await.expect("the ticket").facts
}

fn counts(report: &ImportReport) -> (usize, usize, usize, usize) {
    (report.created, report.updated, report.unchanged, report.rejected.len())
}

const FULL: &str = "\
reference,email,status,subject,opened_at,changed_at,person,team,expected_by,expected_what,paused_until,planned_for,merged_into,question
A-1,anna@example.com,Waiting for customer,\"Invoice, wrong\",2026-11-19,2026-11-20 10:30,Olena K.,Billing,2026-11-25,resolution,,,,Which number?
A-2,ben@example.com,paused,,2026-11-19T08:00:00+02:00,,,Billing,,,2026-12-01,2026-12-02,,
A-3,eve@example.com,merged,,,,,,,,,,A-1,
A-4,eve@example.com,in the workshop,,1970-01-01,,,,,,,,,
";

#[tokio::test]
async fn a_file_becomes_tickets() {
    let desk = desk().await;
    assert_eq!(counts(&import(&desk, FULL.as_bytes()).await), (4, 0, 0, 0));

    let first = facts(&desk, "a-1").await;
    assert_eq!(first.reference.as_str(), "A-1", "references match whatever the case");
    assert_eq!(first.category, Category::WaitingForCustomer);
    assert_eq!(first.subject.as_deref(), Some("Invoice, wrong"));
    assert_eq!(first.opened_at, Some(at("2026-11-19T00:00:00Z")));
    assert_eq!(first.changed_at, Some(at("2026-11-20T10:30:00Z")));
    assert_eq!(first.expected.as_ref().and_then(|promise| promise.by), Some(at("2026-11-25T23:59:59Z")));
    let status = derive(&first, None);
    assert_eq!((status.turn, status.question.as_deref()), (Turn::Customer, Some("Which number?")));

    let second = facts(&desk, "A-2").await;
    assert_eq!(second.opened_at, Some(at("2026-11-19T06:00:00Z")));
    assert_eq!(second.paused_until, Some(at("2026-12-01T00:00:00Z")));
    assert_eq!(second.planned_for, Some(at("2026-12-02T00:00:00Z")));
    assert_eq!(facts(&desk, "A-3").await.category, Category::Merged { into: TicketRef::parse("A-1").ok() });
    let fourth = facts(&desk, "A-4").await;
    assert_eq!(
        (fourth.category, fourth.label.as_str(), fourth.opened_at),
        (Category::Unknown, "in the workshop", None)
    );
}

#[tokio::test]
async fn a_repeated_import_changes_nothing() {
    let desk = desk().await;
    import(&desk, FULL.as_bytes()).await;
    let before = facts(&desk, "A-1").await;
    for _ in 0..2 {
        assert_eq!(counts(&import(&desk, FULL.as_bytes()).await), (0, 0, 4, 0));
    }
    assert_eq!(facts(&desk, "A-1").await, before);
}

#[tokio::test]
async fn a_changed_row_becomes_history() {
    let desk = desk().await;
    let header = "reference,email,status,changed_at,person,paused_until\n";
    let monday = format!("{header}7,anna@example.com,open,2026-11-16 09:00,Olena,\n");
    let tuesday = format!("{header}7,anna@example.com,paused,2026-11-17 09:00,Jonas,2026-11-30\n");
    let friday = format!("{header}7,anna@example.com,solved,2026-11-20 09:00,Jonas,\n");
    import(&desk, monday.as_bytes()).await;
    for changed in [&tuesday, &friday] {
        assert_eq!(counts(&import(&desk, changed.as_bytes()).await), (0, 1, 0, 0));
        assert_eq!(counts(&import(&desk, changed.as_bytes()).await), (0, 0, 1, 0), "{changed}");
    }
    let status = derive(&facts(&desk, "7").await, None);
    let told: Vec<_> = status.timeline.iter().map(|entry| entry.what).collect();
    assert_eq!(told, [Happening::Assigned, Happening::Paused, Happening::Resolved]);
    assert_eq!(status.handler.and_then(|handler| handler.person).as_deref(), Some("Jonas"));
}

#[tokio::test]
async fn a_column_that_is_missing_says_nothing() {
    let desk = desk().await;
    import(&desk, FULL.as_bytes()).await;
    let short = "status;reference;email\nopen;A-1;anna@example.com\n";
    assert_eq!(counts(&import(&desk, short.as_bytes()).await), (0, 1, 0, 0));
    let first = facts(&desk, "A-1").await;
    assert_eq!(first.subject.as_deref(), Some("Invoice, wrong"));
    assert_eq!(first.handler.and_then(|handler| handler.person).as_deref(), Some("Olena K."));
    assert_eq!(first.category_since, Some(now()), "without changed_at it changed now");
}

#[tokio::test]
async fn bad_rows_are_named_and_good_ones_are_kept() {
    let mut file = b"\xEF\xBB\xBFreference,email,status,opened_at,Colour\n\
        1,anna@example.com,open,,red\n\
        ../2,anna@example.com,open,,\n\
        3,nobody,open,,\n\
        4,anna@example.com,,,\n\
        5,anna@example.com,open,21.11.2026,\n\
        6,anna@example.com,open\n"
        .to_vec();
    file.extend(
        b"7,anna@example.com,op\xFFen,,\n\"8\n8\",anna@example.com,open,,\n9,anna@example.com,open,,\n",
    );
    let desk = desk().await;
    let report = import(&desk, &file).await;
    assert_eq!((report.created, report.unknown_columns.as_slice()), (2, ["Colour".to_owned()].as_slice()));
    let rejected: Vec<_> = report.rejected.iter().map(|row| (row.line, row.reason.clone())).collect();
    assert_eq!(
        rejected,
        [
            (3, BadRow::Reference(BadTicketRef::Characters)),
            (4, BadRow::Email),
            (5, BadRow::Status),
            (6, BadRow::Date { column: "opened_at" }),
            (7, BadRow::Cells { expected: 5, found: 3 }),
            (8, BadRow::NotUtf8),
            (9, BadRow::Reference(BadTicketRef::Characters)),
        ]
    );
    assert!(report.rejected[3].to_string().starts_with("line 6: `opened_at` is no date"));
    assert_eq!(facts(&desk, "9").await.category, Category::Open);
}

#[tokio::test]
async fn a_file_that_cannot_be_meant_is_refused_as_a_whole() {
    let desk = desk().await;
    for (file, expected) in [
        (b"".as_slice(), "the file is empty"),
        (b"reference,status\n1,open\n", "the column `email` is missing"),
        (b"reference,email,status,Email\n", "the column `email` stands there twice"),
        (b"\xFF\xFEr\0e\0f\0", "the file is not UTF-8"),
    ] {
        let error: ImportError = desk.import(file, now()).await.expect_err("refused");
        assert!(error.to_string().starts_with(expected), "{error}");
    }
}

#[tokio::test]
async fn an_import_leaves_internal_notes_and_messages_alone() {
    let desk = desk().await;
    import(&desk, FULL.as_bytes()).await;
    let reference = TicketRef::parse("A-1").expect("a reference");
    let note =
        NewMessage { side: Side::Staff, text: "INTERNAL".to_owned(), visibility: Visibility::Internal };
    desk.add_message(&reference, &note, now()).await.expect("said");
    assert_eq!(counts(&import(&desk, FULL.as_bytes()).await), (0, 0, 4, 0));
    assert_eq!(facts(&desk, "A-1").await.messages.len(), 1);
}

#[tokio::test]
async fn ten_thousand_rows_take_seconds() {
    let mut file = String::from("reference,email,status,subject,person,team,changed_at\n");
    for row in 0..10_000 {
        file += &format!("N{row},c{row}@example.com,open,Subject {row},Olena,Billing,2026-11-20 10:00\n");
    }
    let folder = std::env::temp_dir().join(format!("ticket-status-desk-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let desk = Desk::open(folder.join("desk.sqlite")).await.expect("a desk");
    for expected in [(10_000, 0, 0, 0), (0, 0, 10_000, 0)] {
        let started = Instant::now();
        assert_eq!(counts(&import(&desk, file.as_bytes()).await), expected);
        println!("{expected:?} in {:?}", started.elapsed());
        assert!(started.elapsed().as_secs() < 30, "{:?}", started.elapsed());
    }
    desk.close().await;
    let again = Desk::open(folder.join("desk.sqlite")).await.expect("the same desk");
    assert_eq!(facts(&again, "n9999").await.subject.as_deref(), Some("Subject 9999"));
    again.close().await;
    std::fs::remove_dir_all(&folder).expect("removed");
}

/// What a customer reads of a ticket that was imported a moment ago.
async fn read(desk: &Desk, reference: &str) -> (String, Vec<Aside>) {
    let status = derive(&facts(desk, reference).await, None);
    let now = at("2026-11-21T12:00:00Z");
    let case = situation(&status, now);
    (case.word().to_owned(), asides(&status, &case, now))
}

#[tokio::test]
async fn of_an_exported_ticket_nothing_is_claimed_that_the_export_does_not_say() {
    let desk = desk().await;
    let file = "reference,email,status,team,planned_for\n\
        1,anna@example.com,waiting_for_customer,Billing,\n\
        2,anna@example.com,paused,Billing,\n\
        3,anna@example.com,planned,,\n\
        4,anna@example.com,planned,,2026-12-01\n\
        5,anna@example.com,open,Billing,\n\
        6,anna@example.com,new,,\n";
    import(&desk, file.as_bytes()).await;
    for (reference, word, aside) in [
        ("1", "waiting-for-you", &[][..]),
        ("2", "paused", &[]),
        ("3", "paused", &[]),
        ("4", "planned", &[]),
        ("5", "in-progress", &[]),
        ("6", "received", &[]),
    ] {
        assert_eq!(read(&desk, reference).await, (word.to_owned(), aside.to_vec()), "ticket {reference}");
    }
    let waiting = desk.arrivals(at("2026-11-21T12:00:00Z")).await.expect("a count");
    assert!(waiting.unanswered.is_empty(), "without a date of arrival nobody waits: {waiting:?}");
}

#[tokio::test]
async fn an_exported_ticket_counts_as_unanswered_only_while_it_is_new() {
    let desk = desk().await;
    let file = "reference,email,status,opened_at\n1,anna@example.com,open,2026-11-20\n2,anna@example.com,new,2026-11-20\n";
    import(&desk, file.as_bytes()).await;
    let waiting = desk.arrivals(at("2026-11-21T12:00:00Z")).await.expect("a count");
    assert_eq!(waiting.unanswered.len(), 1, "{waiting:?}");
}
