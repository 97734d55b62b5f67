//! A CSV file onto the built-in desk: a second time nothing changes, and every ticket can be read and explained.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use ticket_status_fuzz::plain_facts;
use ticket_status_helpdesks::{
    Desk, Helpdesk, TicketQuestion,
    fuzzing::{empty, references_in},
};
use ticket_status_model::{Facts, Moment, TicketRef};
use tokio::runtime::{Builder, Runtime};

/// More rows show nothing new and take longer.
const ROWS_MAX: usize = 12;

static RUNTIME: LazyLock<Runtime> =
    LazyLock::new(|| Builder::new_current_thread().enable_time().build().expect("a runtime"));

static DESK: LazyLock<Desk> = LazyLock::new(|| RUNTIME.block_on(Desk::open(":memory:")).expect("a desk"));

fuzz_target!(|data: &[u8]| {
    let Ok(references) = references_in(data) else { return };
    if (1..=ROWS_MAX).contains(&references.len()) {
        let desk = &*DESK;
        RUNTIME.block_on(import(desk, data, &references));
    }
});

async fn import(desk: &Desk, file: &[u8], references: &[TicketRef]) {
    let now = Moment::parse("2026-11-22T08:00:00Z").expect("a moment");
    empty(desk).await.expect("an empty desk");
    let first = desk.import(file, now).await.expect("a file with good rows");
    assert_eq!(first.created + first.updated + first.unchanged, references.len());
    let mut apart: Vec<String> = references.iter().map(|r| r.as_str().to_lowercase()).collect();
    apart.sort();
    apart.dedup();
    assert_eq!(first.created, apart.len());
    let before = tickets(desk, references).await;
    before.iter().for_each(plain_facts);
    if apart.len() == references.len() {
        let second = desk.import(file, now).await.expect("the same file");
        assert_eq!(second.rejected, first.rejected);
        assert_eq!((second.created, second.updated, second.unchanged), (0, 0, references.len()));
        assert_eq!(tickets(desk, references).await, before, "a second import changed something");
    }
}

async fn tickets(desk: &Desk, references: &[TicketRef]) -> Vec<Facts> {
    let mut all = Vec::new();
    for reference in references {
        let ticket = desk.ticket(reference, TicketQuestion::Read).await.expect("an imported ticket");
        assert_eq!(ticket.customers.len(), 1, "each row has one customer");
        all.push(ticket.facts);
    }
    all
}
