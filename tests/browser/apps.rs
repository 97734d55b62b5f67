//! Apps of other people's making, built by Vite with the npm package: they use the elements in their framework's own way,
//! and leave nothing behind.

use std::{fs, path::PathBuf};

use serde::Deserialize;
use serde_json::{Value, json};
use ticket_status_gateway::settings::AllowedOrigins;

use crate::support::{browser::Browser, company::Company, dev_server::DevServer, told, wait};

/// How often a card comes and goes before the memory is looked at first: by then all that is made once is made.
const WARM: u32 = 19;

/// How often it comes and goes besides; with the first card and the warming up a hundred times.
const ROUNDS: u32 = 80;

/// What the browser may hold more after [`ROUNDS`] than before. It goes on compiling for some hundred rounds: 1.2 kB a round
/// at first, 3 kB with the development build of React, then less and less. One card that stays takes more than ten.
const HEAP_BYTES: f64 = ROUNDS as f64 * 4_000.0;

/// What a page holds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Held {
    pub(super) heap_bytes: f64,
    pub(super) nodes: f64,
    pub(super) listeners: f64,
    pub(super) under_way: UnderWay,
}

#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
pub(super) struct UnderWay {
    pub(super) timers: u32,
    pub(super) requests: u32,
    pub(super) wasm: f64,
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

#[tokio::test]
async fn an_app_without_configuration_shows_the_card_under_a_policy_that_allows_it_nothing_but_wasm_and_the_gateway()
 {
    let company = Company::open().await;
    let browser = Browser::open().await;
    let address = opened(&company, "plain");
    let html = fs::read_to_string(built("plain").join("index.html")).expect("the page of the app");
    let policy = format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src {}",
        company.gateway.origin()
    );
    company.host.put_with("/plain/index.html", &html, &[("content-security-policy", &policy)]);
    browser.goto(&address).await;
    assert_eq!(browser.card().until_showing().await.headline, "Olena K. has your request");
    heard(&browser, "with-person").await;
    assert_eq!(browser.console_errors().await, []);
}

#[tokio::test]
async fn the_development_server_of_vite_shows_the_card_without_configuration() {
    let server = DevServer::start("plain").await;
    let origin = server.origin();
    let allowed = AllowedOrigins::These(vec![origin.clone()]);
    let company = Company::with(|settings| settings.site.allowed_origins = allowed).await;
    let browser = Browser::open().await;
    browser.goto(&format!("{origin}/?{}", asked(&company))).await;
    assert_eq!(browser.card().until_showing().await.headline, "Olena K. has your request");
    browser.card().click("toggle").await;
    heard(&browser, "with-person").await;
    assert_eq!(browser.console_errors().await, []);
}

async fn comes_and_goes(app: &str) {
    let company = Company::open().await;
    let browser = Browser::open().await;
    let watch = json!({"source": include_str!("apps/watch.js")});
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", watch).await;
    browser.goto(&opened(&company, app)).await;

    // Attributes, properties and events, as the framework writes them.
    assert_eq!(browser.card().until_showing().await.situation, "with-person");
    assert_eq!(browser.card_number(1).until_showing().await.situation, "solved");
    heard(&browser, "1 with-person").await;
    browser.act("document.getElementById('dark').click()", &[]).await;
    browser.until("it is dark", "document.querySelector('#asked[theme=dark]')").await;

    browser.act("document.getElementById('toggle').click()", &[]).await;
    browser.until("the card is gone", "!document.getElementById('asked')").await;
    let alone: UnderWay = browser.run("return underWay()", &[]).await;
    let before = after_rounds(&browser, WARM).await;
    let after = after_rounds(&browser, ROUNDS).await;
    heard(&browser, "100 with-person").await;
    assert_eq!(
        (after.nodes, after.listeners),
        (before.nodes, before.listeners),
        "{app}: elements and listeners"
    );
    assert_eq!(after.under_way, alone, "{app}: timers, requests and the memory of the wasm");
    assert_eq!(after.under_way.requests, 0, "{app}: nothing is asked any more");
    let grown = after.heap_bytes - before.heap_bytes;
    assert!(grown < HEAP_BYTES, "{app}: {grown} bytes more after {ROUNDS} rounds: {before:?}, {after:?}");
    assert_eq!(browser.console_errors().await, []);
}

/// The address of a built app that shows ticket 1042.
fn opened(company: &Company, app: &str) -> String {
    let page = company.host.put_app(&format!("/{app}/"), &built(app));
    format!("{page}?{}", asked(company))
}

fn built(app: &str) -> PathBuf {
    told("TICKET_STATUS_APPS", "target/apps").join("dist").join(app)
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
pub(super) async fn after_rounds(browser: &Browser, rounds: u32) -> Held {
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
