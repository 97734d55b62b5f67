//! A page that shows and drops its card again and again, with no framework that would keep anything itself.

use serde_json::json;

use crate::{
    browser::apps::{Held, after_rounds},
    support::{browser::Browser, company::Company},
};

/// By then all that is made once is made, and most that the browser compiles is there. Of 1,200 rounds the last 600 took between
/// 0.3 and 3 kB a hundred; before, what the browser compiles came in steps of up to 80.
const WARM: u32 = 200;

const ROUNDS: u32 = 100;

/// What the browser may hold more after [`ROUNDS`] than before: a card that stays is 20 kB, so that one in twenty would show.
const HEAP_BYTES: f64 = 100_000.0;

#[tokio::test]
async fn after_a_hundred_mounts_the_heap_is_where_it_was() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    let watch = json!({"source": include_str!("../apps/watch.js")});
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", watch).await;
    browser.goto(&company.page("guest/rounds.html", &[])).await;
    after_rounds(&browser, WARM / 2).await;
    let before = after_rounds(&browser, WARM / 2).await;
    let after = after_rounds(&browser, ROUNDS).await;
    let rest = |held: Held| (held.nodes, held.listeners, held.under_way);
    assert_eq!(rest(after), rest(before), "elements, listeners, timers, requests and the memory of the wasm");
    let grown = after.heap_bytes - before.heap_bytes;
    assert!(grown < HEAP_BYTES, "{grown} bytes more after {ROUNDS} rounds: {before:?}, {after:?}");
}
