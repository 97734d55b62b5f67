//! Apps of other people's making, built by Vite with the npm package: they use the elements in their framework's own way,
//! and leave nothing behind.

use serde::Deserialize;
use serde_json::{Value, json};

use crate::support::{browser::Browser, company::Company, told, wait};

/// How often a card comes and goes before the memory is looked at first: by then all that is made once is made.
const WARM: u32 = 20;

/// How often it comes and goes besides.
const ROUNDS: u32 = 80;

/// What the browser may hold more after [`ROUNDS`] than before: less than one kilobyte a round. A card is some ten.
const HEAP_BYTES: f64 = 64_000.0;

/// What a page holds.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Held {
    heap_bytes: f64,
    nodes: f64,
    listeners: f64,
    under_way: UnderWay,
}

#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
struct UnderWay {
    timers: u32,
    requests: u32,
    wasm: f64,
}

#[tokio::test]
async fn a_react_app_in_strict_mode_shows_and_drops_the_card_a_hundred_times_with_flat_memory() {
    comes_and_goes("react").await;
}

#[tokio::test]
async fn a_vue_app_shows_and_drops_the_card_a_hundred_times_with_flat_memory() {
    comes_and_goes("vue").await;
}

#[tokio::test]
async fn a_svelte_app_shows_and_drops_the_card_a_hundred_times_with_flat_memory() {
    comes_and_goes("svelte").await;
}

async fn comes_and_goes(app: &str) {
    let company = Company::open().await;
    let browser = Browser::open().await;
    let watch = json!({"source": include_str!("apps/watch.js")});
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", watch).await;
    browser.goto(&opened(&company, app)).await;

    // Attributes, properties and events, as the framework writes them.
    assert_eq!(browser.card().until_showing().await.situation, "with-person");
    assert_eq!(browser.card_number(1).until_showing().await.situation, "closed");
    heard(&browser, "1 with-person").await;
    browser.act("document.getElementById('dark').click()", &[]).await;
    browser.until("it is dark", "document.querySelector('#asked[theme=dark]')").await;

    let before = after_rounds(&browser, WARM).await;
    let after = after_rounds(&browser, ROUNDS).await;
    heard(&browser, &format!("{} with-person", 1 + WARM + ROUNDS)).await;
    println!("{app}: {before:?}\n{app}: {after:?}");
    assert_eq!(
        (after.nodes, after.listeners),
        (before.nodes, before.listeners),
        "{app}: elements and listeners"
    );
    assert_eq!(after.under_way, before.under_way, "{app}: timers, requests and the memory of the wasm");
    let grown = after.heap_bytes - before.heap_bytes;
    assert!(grown < HEAP_BYTES, "{app}: {grown} bytes more after {ROUNDS} rounds: {before:?}, {after:?}");
    assert!(browser.console_errors().await.is_empty());
}

/// The address of a built app that shows ticket 1042.
fn opened(company: &Company, app: &str) -> String {
    let folder = told("TICKET_STATUS_APPS", "target/apps").join("dist").join(app);
    let page = company.host.put_app(&format!("/{app}/"), &folder);
    format!("{page}?{}", asked(company))
}

/// What an app's own backend would tell it.
fn asked(company: &Company) -> String {
    format!("gateway={}&reference=1042&token={}", company.gateway.origin(), company.gateway.token("1042"))
}

/// Waits until the app's handler of the event has run so often, and learned this.
async fn heard(browser: &Browser, said: &str) {
    wait::until("the app hears of its card", wait::PATIENCE, async || {
        match browser.run::<String>("return document.querySelector('output').textContent", &[]).await {
            heard if heard == said => Ok(()),
            heard => Err(heard),
        }
    })
    .await;
}

/// Lets the card come and go, takes it off the page, and looks at what is held then.
async fn after_rounds(browser: &Browser, rounds: u32) -> Held {
    let _: bool = browser.run_until_told(include_str!("apps/rounds.js"), &[json!(rounds)]).await;
    browser.devtools("HeapProfiler.collectGarbage", json!({})).await;
    browser.devtools("Performance.enable", json!({})).await;
    let metrics = browser.devtools("Performance.getMetrics", json!({})).await;
    let metric = |name: &str| {
        let all = metrics["metrics"].as_array().into_iter().flatten();
        let mut named = all.filter(|metric: &&Value| metric["name"] == name);
        named.next().and_then(|metric| metric["value"].as_f64()).expect("the browser counts it")
    };
    Held {
        heap_bytes: metric("JSHeapUsedSize"),
        nodes: metric("Nodes"),
        listeners: metric("JSEventListeners"),
        under_way: browser.run("return underWay()", &[]).await,
    }
}
