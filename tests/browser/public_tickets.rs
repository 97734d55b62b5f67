//! Mode *public*: the number alone opens a ticket, and nobody's name is told.

use ticket_status_gateway::settings::AccessMode;

use crate::support::{browser::Browser, company::Company};

#[tokio::test]
async fn the_number_alone_opens_a_public_ticket_and_names_nobody() {
    let company = Company::with(|settings| settings.site.access = AccessMode::Public).await;
    let browser = Browser::open().await;
    let filled = [("lang", "en"), ("theme", "light"), ("attributes", r#"access="public""#)];
    browser.goto(&company.page("accessibility/one.html", &filled)).await;
    let card = browser.card();
    let seen = card.until_state("lookup").await;
    assert!(!seen.text.contains("e-mail address"), "no address is asked for: {}", seen.text);
    card.fill("reference", "1042").await;
    card.click("submit").await;
    let seen = card.until_showing().await;
    assert_eq!(seen.headline, "A team has your request");
    assert!(!seen.text.contains("Olena") && !seen.text.contains("Invoice"), "{}", seen.text);

    card.click("another").await;
    card.until_state("lookup").await;
    card.fill("reference", "9999").await;
    card.click("submit").await;
    card.until("nothing is found", |seen| seen.state == "lookup" && !seen.problem.is_empty()).await;
    card.until_filled("reference", "9999").await;
}

#[tokio::test]
async fn a_page_that_names_the_number_shows_the_card_at_once() {
    let company = Company::with(|settings| settings.site.access = AccessMode::Public).await;
    let browser = Browser::open().await;
    let filled = [("lang", "en"), ("theme", "light"), ("attributes", r#"access="public" reference="1042""#)];
    browser.goto(&company.page("accessibility/one.html", &filled)).await;
    browser.card().until_showing().await;
    assert_eq!(browser.requests("/v1/").await.len(), 1, "one request");
}
