//! Finding the ticket by its number and the customer's address.

use serde_json::json;

use super::{
    company::Company,
    http::{Answer, Request},
    life::{BUSY, LANGS, Life, texts},
};

/// A number that Request Tracker has given to no ticket.
const UNKNOWN: &str = "2000000001";

/// An address that wrote none of the tickets.
const STRANGER: &str = "somebody.else@example.com";

/// The right pair opens the ticket; three kinds of wrong ones get one and the same answer.
pub(crate) async fn number_and_address_open_the_ticket_and_a_refusal_tells_nothing(
    life: &Life<'_>,
    company: &Company,
) {
    let customer = &life.tracker.customer;
    for address in [customer.clone(), customer.to_uppercase()] {
        let found = look_up(company, &life.number, &address).await;
        assert_eq!(found.status, 200, "{address}: {}", found.body);
        assert_eq!(found.json()["status"]["reference"], life.number.as_str());
        assert!(!found.body.to_lowercase().contains(customer.as_str()), "the address is not told");
    }
    let wrong_address = look_up(company, &life.number, STRANGER).await;
    assert_eq!((wrong_address.status, &wrong_address.json()["code"]), (404, &json!("not_found")));
    let private = life.tracker.facts.private_ticket.to_string();
    for number in [UNKNOWN, &private] {
        let refused = look_up(company, number, customer).await;
        assert_eq!(refused, wrong_address, "ticket {number}: the answers differ");
    }
    // The private ticket's own customer, as the seed made it.
    let refused = look_up(company, &private, "other@example.com").await;
    assert_eq!(refused, wrong_address, "the private ticket's own customer");
    in_the_browser(life, company).await;
}

async fn look_up(company: &Company, number: &str, address: &str) -> Answer {
    let json = json!({"reference": number, "email": address});
    let request = Request { method: "POST", path: "/v1/lookups", authorization: "", json: Some(json) };
    request.send(company.address).await.expect("the gateway answers")
}

/// The same through the form, on a page of its own in a tab of its own.
async fn in_the_browser(life: &Life<'_>, company: &Company) {
    let base = company.base();
    let html = format!(
        r#"<!doctype html><html lang="en"><title>Northwind</title><ticket-status gateway="{base}"></ticket-status>
        <script src="{base}/ticket-status.js"></script></html>"#
    );
    let client = life.browser.client();
    let cards = client.window().await.expect("the tab with the cards");
    let tab = client.new_window(true).await.expect("a new tab");
    client.switch_to_window(tab.handle).await.expect("the new tab");
    life.browser.goto(&life.host.put("/lookup", &html)).await;
    let card = life.browser.card();
    card.until_state("lookup").await;
    let customer = life.tracker.customer.to_uppercase();
    let texts = texts(LANGS[0]);
    card.look_up(&life.number, STRANGER).await;
    card.until_within(BUSY, "the refusal stands there", |seen| seen.problem == texts.lookup_not_found())
        .await;
    card.look_up(&life.number, &customer).await;
    let seen = card.until_within(BUSY, "the card stands there", |seen| seen.state == "showing").await;
    assert_eq!((seen.headline.as_str(), seen.situation.as_str()), (texts.reopened_headline(), "reopened"));
    client.close_window().await.expect("the tab closes");
    client.switch_to_window(cards).await.expect("the tab with the cards");
}
