//! A link that opens nothing leads to the form, with a kind sentence, and shows nothing of the ticket.

use std::sync::Arc;

use ticket_status_gateway::settings::Keys;

use crate::support::{
    browser::Browser,
    company::Company,
    gateway::{Served, settings},
};

const NOT_SHOWN: &str =
    "We cannot show this request. Perhaps the link is not complete. Please look it up here.";
const EXPIRED: &str = "This link is too old. Please look your request up here, or ask us for a new link.";

/// The token's header with `"alg": "none"`, and no signature.
fn unsigned(token: &str) -> String {
    let claims = token.split('.').nth(1).expect("a token has three parts");
    format!("eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.{claims}.")
}

async fn signed_with_another_key(company: &Company) -> String {
    let mut settings = settings(&company.host.origin());
    settings.keys = Keys::single("another secret of thirty-two bytes!").expect("a key");
    Served::start(settings, Arc::clone(&company.line) as _).await.token("1042")
}

#[tokio::test]
async fn a_token_that_opens_nothing_leads_to_the_form_with_a_kind_sentence() {
    let company = Company::open().await;
    company.create("1043", "Where is my parcel?").await;
    let good = company.gateway.token("1042");
    let browser = Browser::open().await;
    for (what, token, expected) in [
        ("of another ticket", company.gateway.token("1043"), NOT_SHOWN),
        ("truncated", good[..good.len() - 5].to_owned(), NOT_SHOWN),
        ("without its signature", good[..good.rfind('.').expect("a dot")].to_owned(), NOT_SHOWN),
        ("alg none", unsigned(&good), NOT_SHOWN),
        ("another key", signed_with_another_key(&company).await, NOT_SHOWN),
        ("no token at all", "garbage".to_owned(), NOT_SHOWN),
        ("10 kB", "a".repeat(10_000), NOT_SHOWN),
        ("missing", String::new(), ""),
    ] {
        browser.goto(&company.page("tokens/page.html", &[("link", &token)])).await;
        let seen =
            browser.card().until("the form stands there", |seen| seen.headline == "Check your request").await;
        assert_eq!(seen.state, "lookup", "{what}");
        assert_eq!(seen.problem, expected, "{what}");
        for secret in ["Olena", "Billing", "Invoice", "Request 1042"] {
            assert!(!seen.text.contains(secret), "{what}: {}", seen.text);
        }
        let asked = browser.requests("/v1/tickets/").await.len();
        assert!(asked <= 1, "{what}: the gateway is not asked again, but was {asked} times");
        browser.card().look_up("1042", "anna@example.com").await;
        browser.card().until_showing().await;
    }
}

#[tokio::test]
async fn an_expired_link_says_that_it_is_too_old() {
    let company = Company::open().await;
    let expired = company.gateway.expired_token("1042");
    let browser = Browser::open().await;
    browser.goto(&company.page("tokens/page.html", &[("link", &expired)])).await;
    let seen = browser.card().until_state("lookup").await;
    assert_eq!(seen.problem, EXPIRED);
    assert!(!seen.text.contains("Olena"), "{}", seen.text);
    browser.card().until_filled("reference", "1042").await;
    browser.card().fill("email", "anna@example.com").await;
    browser.card().click("submit").await;
    browser.card().until_showing().await;
}
