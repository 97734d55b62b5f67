//! Leaving the page and coming back to it.

use super::engines::{Promise, promises};
use crate::support::{browser::Browser, company::Company};

pub(super) const PROMISES: &[Promise] =
    promises![a_customer_who_goes_back_finds_the_card_and_it_goes_on_asking];

/// Whether the page was kept in the browser's back/forward cache, and not loaded anew.
const WAS_KEPT: &str = "return window.shown.at(-1)";

async fn a_customer_who_goes_back_finds_the_card_and_it_goes_on_asking(browser: &Browser) {
    let company = Company::open().await;
    let elsewhere = company.page("coming_back/elsewhere.html", &[]);
    browser.goto(&company.page("coming_back/page.html", &[])).await;
    browser.card().until_showing().await;
    browser.goto(&elsewhere).await;
    company.set_status("1042", "open", 11).await;
    browser.client().back().await.expect("back");
    browser.card().until_showing().await;
    assert!(browser.run::<bool>(WAS_KEPT, &[]).await, "the page was kept as it was, with the card on it");
    // What is older than the time between two questions is asked for when the page is seen again.
    browser
        .act(
            "const real = Date.now; Date.now = () => real() + 40_000;
            document.dispatchEvent(new Event('visibilitychange'))",
            &[],
        )
        .await;
    browser.card().until("it goes on asking", |seen| seen.situation == "in-progress").await;
    company.say("1042", "Which VAT number should it be?", 12).await;
    company.set_status("1042", "waiting_for_customer", 12).await;
    browser.card().click("refresh").await;
    browser.card().until("it can be asked", |seen| seen.situation == "waiting-for-you").await;
    browser.has_no_troubles().await;
}
