//! A device remembers a ticket when its visitor asks for that, and only then.

use serde_json::json;
use ticket_status_gateway::settings::WriteBacks;

use crate::support::{browser::Browser, card::Seen, company::Company};

const KEPT: &str = "return Object.entries(localStorage).flat().join(' ')";

async fn company() -> Company {
    Company::with(|settings| settings.write_backs = WriteBacks { device: true, ..WriteBacks::default() })
        .await
}

async fn open(browser: &Browser, url: &str) -> Seen {
    browser.goto(url).await;
    browser.card().until_showing().await
}

#[tokio::test]
async fn a_device_that_was_asked_to_remember_opens_the_ticket_without_a_link_until_it_is_asked_to_forget() {
    let company = company().await;
    let browser = Browser::open().await;
    let page = company.page("remembering/page.html", &[]);
    let link = format!("{page}#ticket=1042&token={}", company.gateway.token("1042"));
    let seen = open(&browser, &link).await;
    assert_eq!(seen.offers, ["Remember on this device"]);
    assert_eq!(browser.run::<String>(KEPT, &[]).await, "", "nothing is kept before the visitor asks");

    let card = browser.card();
    card.click("offer-device").await;
    card.until("the panel explains", |seen| seen.panel == "Remember this request").await;
    card.click("say-send").await;
    card.until("it is remembered", |seen| seen.panel == "This device now remembers your request.").await;
    let kept: String = browser.run(KEPT, &[]).await;
    assert!(
        kept.contains("1042") && !kept.contains(&company.gateway.token("1042")),
        "a token of its own: {kept}"
    );

    // A page without a number or a link.
    browser.goto("about:blank").await;
    let seen = open(&browser, &page).await;
    assert!(seen.number.contains("1042"), "{seen:?}");

    card.click("offer-device").await;
    card.until("the panel explains", |seen| seen.panel == "Remember this request").await;
    card.click("say-forget").await;
    let forgotten = "This device no longer remembers your request.";
    card.until("it is forgotten", |seen| seen.panel == forgotten).await;
    assert_eq!(browser.run::<String>(KEPT, &[]).await, "");
    browser.goto("about:blank").await;
    browser.goto(&page).await;
    browser.card().until_state("lookup").await;
}

#[tokio::test]
async fn where_a_browser_lets_nothing_be_remembered_the_card_works_and_says_so() {
    let company = company().await;
    let browser = Browser::open().await;
    open(&browser, &company.page("remembering/blocked.html", &[])).await;
    let card = browser.card();
    card.click("offer-device").await;
    card.until("the panel explains", |seen| seen.panel == "Remember this request").await;
    card.click("say-send").await;
    let blocked = "Your browser does not let this page remember anything.";
    card.until("it says so", |seen| seen.panel_problem == blocked).await;
    assert!(browser.console_errors().await.is_empty());
}

#[tokio::test]
async fn a_company_that_does_not_offer_it_keeps_nothing_on_devices() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    let page = company.page("remembering/page.html", &[]);
    let seen = open(&browser, &format!("{page}#ticket=1042&token={}", company.gateway.token("1042"))).await;
    assert!(seen.offers.is_empty(), "{seen:?}");
    assert_eq!(browser.run::<String>(KEPT, &[]).await, "");
}

#[tokio::test]
async fn a_remembered_ticket_that_cannot_be_opened_any_more_is_forgotten_and_its_number_stands_in_the_form() {
    let company = company().await;
    let browser = Browser::open().await;
    let page = company.page("remembering/page.html", &[]);
    browser.goto(&page).await;
    let kept = "localStorage['ticket-status' + arguments[0]] = JSON.stringify(['1042', arguments[1]])";
    let gateway = format!("{}/", company.gateway.origin());
    browser.act(kept, &[json!(gateway), json!(company.gateway.expired_token("1042"))]).await;
    browser.goto("about:blank").await;
    browser.goto(&page).await;
    let card = browser.card();
    card.until_state("lookup").await;
    card.until_filled("reference", "1042").await;
    assert_eq!(browser.run::<String>(KEPT, &[]).await, "");
}
