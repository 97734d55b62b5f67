//! A link in an e-mail: ticket and token in the fragment, which reaches no server.

use crate::support::{browser::Browser, company::Company};

#[tokio::test]
async fn a_signed_link_shows_its_ticket_and_the_next_link_the_next_one() {
    let company = Company::open().await;
    company.create("1043", "Where is my parcel?").await;
    let browser = Browser::open().await;
    let page = company.page("signed_link/page.html", &[]);

    browser.goto(&format!("{page}#ticket=1042&token={}", company.gateway.token("1042"))).await;
    assert_eq!(browser.card().until_showing().await.headline, "Olena K. has your request");

    let next = format!("location.hash = '#ticket=1043&token={}'", company.gateway.token("1043"));
    browser.act(&next, &[]).await;
    let seen =
        browser.card().until("the other ticket stands there", |seen| seen.number.contains("1043")).await;
    assert_eq!(seen.headline, "We have received your request");
    assert!(!seen.text.contains("Olena"), "nothing of the first ticket is left: {}", seen.text);

    browser.client().back().await.expect("back to the first link");
    browser.card().until("the first ticket is back", |seen| seen.number.contains("1042")).await;
    assert!(browser.console_errors().await.is_empty());
}

#[tokio::test]
async fn a_link_with_a_number_alone_leaves_only_the_address_to_be_typed() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    browser.goto(&format!("{}#ticket=1042", company.page("signed_link/page.html", &[]))).await;
    let seen = browser.card().until_state("lookup").await;
    assert_eq!(seen.problem, "", "nothing is wrong with such a link");
    browser.card().until_filled("reference", "1042").await;
    browser.card().fill("email", "anna@example.com").await;
    browser.card().click("submit").await;
    browser.card().until_showing().await;

    browser.card().click("another").await;
    browser.card().until("the focus is on the number", |seen| seen.focus == "reference").await;
    browser.card().until_filled("reference", "").await;
}

#[tokio::test]
async fn whoever_wants_another_request_than_that_of_the_link_begins_with_an_empty_form() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    let page = company.page("signed_link/page.html", &[]);
    browser.goto(&format!("{page}#ticket=1042&token={}", company.gateway.token("1042"))).await;
    browser.card().until_showing().await;
    browser.card().click("another").await;
    browser.card().until("the focus is on the number", |seen| seen.focus == "reference").await;
    browser.card().until_filled("reference", "").await;
}

#[tokio::test]
async fn a_number_with_a_hash_sign_or_another_case_is_the_same_ticket() {
    let company = Company::open().await;
    company.create("AB-17", "Where is my parcel?").await;
    let browser = Browser::open().await;
    let page = company.page("signed_link/page.html", &[]);
    for reference in ["%231042", "1042"] {
        browser.goto("about:blank").await;
        browser.goto(&format!("{page}#ticket={reference}&token={}", company.gateway.token("1042"))).await;
        browser.card().until_showing().await;
    }
    browser.goto("about:blank").await;
    browser.goto(&format!("{page}#ticket=ab-17&token={}", company.gateway.token("AB-17"))).await;
    let seen = browser.card().until_showing().await;
    assert!(seen.number.contains("AB-17"), "{}", seen.number);
}
