//! A good guest: how little a page has to give for its cards.

mod burden;
mod rounds;

use serde::Deserialize;

use super::engines::{Promise, promises};
use crate::support::{browser::Browser, company::Company};

pub(super) const PROMISES: &[Promise] = promises![
    ten_cards_cost_one_wasm_instance_and_one_request_per_ticket,
    ten_elements_of_one_ticket_cost_one_request,
    an_element_that_goes_while_all_wait_takes_the_answer_from_nobody,
    the_wasm_starts_with_256_kib_at_most_and_a_card_needs_no_more,
    a_lazy_card_fetches_nothing_but_the_loader_until_it_is_near,
];

/// What a module may start with, in bytes. The stack that Rust takes unasked is four times as large.
const MEMORY_BYTES_MAX: u64 = 256 * 1024;

/// A WebAssembly instance on the page.
#[derive(Debug, Deserialize)]
struct Instance {
    /// Its memory when it was made, and now, in bytes.
    starts: u64,
    now: u64,
}

/// All instances that the page has made.
async fn instances(browser: &Browser) -> Vec<Instance> {
    let script = "return noted.map(({ memory, starts }) => ({ starts, now: memory.buffer.byteLength }))";
    browser.run(script, &[]).await
}

fn element(company: &Company, reference: &str) -> String {
    let token = company.gateway.token(reference);
    format!(r#"<ticket-status reference="{reference}" token="{token}"></ticket-status>"#)
}

/// Opens a page with these elements.
async fn open(browser: &Browser, company: &Company, cards: &str) {
    let filled = [("notes", include_str!("guest/notes.js")), ("cards", cards)];
    browser.goto(&company.page("guest/page.html", &filled)).await;
}

async fn ten_cards_cost_one_wasm_instance_and_one_request_per_ticket(browser: &Browser) {
    let company = Company::open().await;
    let mut cards = String::new();
    for number in 0..10 {
        let reference = (3000 + number).to_string();
        company.create(&reference, "Where is my parcel?").await;
        cards += &element(&company, &reference);
    }
    open(browser, &company, &cards).await;
    for number in 0..10 {
        let seen = browser.card_number(number).until_showing().await;
        assert!(seen.number.contains(&(3000 + number).to_string()), "{}", seen.number);
    }
    assert_eq!(browser.requests("/v1/tickets/").await.len(), 10);
    for file in [".wasm", "/look.js", "en.json"] {
        assert_eq!(browser.requests(file).await.len(), 1, "{file}");
    }
    browser.act("document.querySelectorAll('ticket-status')[4].remove()", &[]).await;
    browser.card_number(8).click("refresh").await;
    browser.card_number(8).until_showing().await;
    assert!(browser.card_number(9).look().await.is_none());
    let instances = instances(browser).await;
    assert_eq!(instances.len(), 1, "{instances:?}");
    browser.has_no_troubles().await;
}

async fn ten_elements_of_one_ticket_cost_one_request(browser: &Browser) {
    let company = Company::open().await;
    open(browser, &company, &element(&company, "1042").repeat(10)).await;
    for number in 0..10 {
        assert_eq!(browser.card_number(number).until_showing().await.situation, "with-person");
    }
    let asked = browser.requests("/v1/tickets/").await;
    assert_eq!(asked.len(), 1, "{asked:?}");
    assert_eq!(instances(browser).await.len(), 1);

    // One that comes later is told what is so by then.
    company.set_status("1042", "open", 11).await;
    browser
        .act("const [card] = document.querySelectorAll('ticket-status'); card.after(card.cloneNode())", &[])
        .await;
    assert_eq!(browser.card_number(1).until_showing().await.situation, "in-progress");
    browser.has_no_troubles().await;
}

async fn an_element_that_goes_while_all_wait_takes_the_answer_from_nobody(browser: &Browser) {
    let company = Company::open().await;
    company.create("1043", "Where is my parcel?").await;
    // The second may see nothing: what opens the ticket is part of the question.
    let stranger = element(&company, "1043").replace("reference=\"1043\"", "reference=\"1042\"");
    let own = element(&company, "1042");
    company.line.slow_down(std::time::Duration::from_millis(400));
    open(browser, &company, &format!("{own}{stranger}{own}")).await;
    browser.card().until("all wait", |seen| seen.state == "loading").await;
    browser.act("document.querySelector('ticket-status').remove()", &[]).await;
    assert_eq!(browser.card_number(1).until_showing().await.situation, "with-person");
    browser.card().until_state("lookup").await;
    assert_eq!(browser.requests("/v1/tickets/").await.len(), 2);
}

async fn the_wasm_starts_with_256_kib_at_most_and_a_card_needs_no_more(browser: &Browser) {
    let company = Company::open().await;
    open(browser, &company, &element(&company, "1042")).await;
    browser.card().until_showing().await;
    browser.card().timeline().await;
    let instances = instances(browser).await;
    println!("{:?}: {instances:?}", browser.engine());
    let [Instance { starts, now }] = instances[..] else { panic!("{instances:?}") };
    assert!(
        starts <= MEMORY_BYTES_MAX && now <= MEMORY_BYTES_MAX,
        "{starts} bytes at first, {now} with a card"
    );
}

async fn a_lazy_card_fetches_nothing_but_the_loader_until_it_is_near(browser: &Browser) {
    let company = Company::open().await;
    let lazy = element(&company, "1042").replace("<ticket-status", "<ticket-status loading=\"lazy\"");
    open(browser, &company, &format!("<p style='height: 5000px'>Our terms</p>{lazy}")).await;
    browser.until("the loader has seen it", "document.querySelector('ticket-status[state=loading]')").await;
    let near = "const [done] = arguments;
        const card = document.querySelector('ticket-status');
        const at = performance.now();
        scrollTo(0, card.getBoundingClientRect().top - innerHeight - 300);
        done(at)";
    // Observers are told in the order they began: by then the card's has been told that it is far away.
    let far = "const [done] = arguments;
        new IntersectionObserver(([seen]) => done(seen.isIntersecting)).observe(document.querySelector('ticket-status'))";
    assert!(!browser.run_until_told::<bool>(far, &[]).await, "it is far away");
    let at: f64 = browser.run_until_told(near, &[]).await;
    browser.card().until_showing().await;
    let before = "return performance.getEntriesByType('resource')
        .filter(({ name, startTime }) => name.startsWith(arguments[0]) && startTime < arguments[1]).map(({ name }) => name)";
    let origin = company.gateway.origin();
    let fetched: Vec<String> = browser.run(before, &[origin.clone().into(), at.into()]).await;
    assert_eq!(fetched, [format!("{origin}/ticket-status.js")]);
    let seen: bool = browser
        .run("return document.querySelector('ticket-status').getBoundingClientRect().top < innerHeight", &[])
        .await;
    assert!(!seen, "near is not in view yet");
}
