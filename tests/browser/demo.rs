//! The example company: its page with a card that moves on, and the gallery of every situation.

use std::time::Duration;

use fantoccini::Locator;
use ticket_status_gateway::{Running, demo};
use tokio::net::TcpListener;

use crate::support::{axe, browser::Browser, examples, told, wait};

async fn start() -> (Running, String) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let bundle = told("TICKET_STATUS_DIST", "dist");
    let running = demo::start(listener, &bundle).await.expect("the demo starts: run `cargo xtask test`");
    let url = format!("http://{}", running.addr());
    (running, url)
}

async fn click(browser: &Browser, css: &str) {
    let found = browser.client().wait().for_element(Locator::Css(css)).await;
    let link = found.unwrap_or_else(|why| panic!("no {css}: {why}"));
    link.click().await.unwrap_or_else(|why| panic!("{css} cannot be clicked: {why}"));
}

#[tokio::test]
async fn a_ticket_of_the_demo_moves_on_while_you_watch() {
    let (_running, url) = start().await;
    let browser = Browser::open().await;
    browser.goto(&url).await;
    assert_eq!(browser.card().until_state("lookup").await.headline, "Check your request");

    click(&browser, "#tickets a[data-reference='1042']").await;
    let first = browser.card().until_showing().await;
    assert!(first.number.contains("1042"), "{}", first.number);
    let moved = browser
        .card()
        .until_within(Duration::from_secs(40), "it moves on by itself", |seen| {
            seen.situation != first.situation
        })
        .await;
    assert_ne!(moved.headline, first.headline);
    assert!(browser.console_errors().await.is_empty());
}

#[tokio::test]
async fn the_demo_page_tries_every_way_in_and_every_language() {
    let (_running, url) = start().await;
    let browser = Browser::open().await;
    browser.goto(&url).await;
    browser.card().until_state("lookup").await;
    click(&browser, "#tickets a[data-reference='1047']").await;
    let seen = browser.card().until_showing().await;
    assert_eq!(seen.headline, "We need an answer from you");
    axe::check(&browser, "the demo page").await;

    click(&browser, "#languages a[lang='uk']").await;
    browser.card().until("it speaks Ukrainian", |seen| seen.headline == "Нам потрібна Ваша відповідь").await;
    click(&browser, "#themes button[value='dark']").await;
    axe::check(&browser, "the demo page in Ukrainian and dark").await;

    click(&browser, "a[data-text='form']").await;
    browser.card().until("the form stands there", |seen| seen.state == "lookup").await;
    browser.card().look_up("1051", "anna@example.com").await;
    browser.card().until("the ticket stands there", |seen| seen.situation == "solved").await;

    browser.resize(320, 800).await;
    let fits = "document.documentElement.scrollWidth <= document.documentElement.clientWidth";
    browser.until("the page fits a phone", fits).await;
    assert!(browser.console_errors().await.is_empty());
}

#[tokio::test]
async fn the_gallery_has_every_situation_in_each_language() {
    let (_running, url) = start().await;
    let browser = Browser::open().await;
    // A variant, `overdue--reopened`, is in the situation before the hyphens.
    let of = |name: String| name.split("--").next().unwrap_or_default().to_owned();
    let mut names: Vec<String> = examples::all().into_iter().map(|(name, _)| of(name)).collect();
    names.sort();
    for (lang, theme, headline) in [
        ("en", "light", "We need an answer from you"),
        ("uk", "dark", "Нам потрібна Ваша відповідь"),
        ("lt", "light", "Mums reikia Jūsų atsakymo"),
    ] {
        browser.goto(&format!("{url}/gallery?lang={lang}&theme={theme}")).await;
        let script = "return [...document.querySelectorAll('ticket-status')]
            .map((host) => host.shadowRoot?.querySelector('[data-situation]')?.dataset.situation ?? '').sort()";
        wait::until("the gallery has every situation", wait::PATIENCE, async || {
            match browser.run::<Vec<String>>(script, &[]).await {
                shown if shown == names => Ok(()),
                shown => Err(format!("{shown:?}")),
            }
        })
        .await;
        let said: String = browser
            .run("return document.querySelector('#waiting-for-you ticket-status').shadowRoot.querySelector('h2').innerText", &[])
            .await;
        assert_eq!(said, headline);
        axe::check(&browser, &format!("the gallery in {lang}, {theme}")).await;
        browser.resize(320, 800).await;
        let fits = "document.documentElement.scrollWidth <= document.documentElement.clientWidth";
        browser.until("the gallery fits a phone", fits).await;
        browser.resize(1000, 900).await;
    }
    assert!(browser.console_errors().await.is_empty());
}
