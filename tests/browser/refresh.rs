//! The card follows its ticket, and touches nothing when nothing happened.

use serde_json::{Value, json};

use crate::support::{browser::Browser, company::Company, wait};

const NOTHING: [&str; 0] = [];

/// The page is looked at again after 40 seconds.
const LATER: &str = "const real = Date.now; Date.now = () => real() + 40_000;
    document.dispatchEvent(new Event('visibilitychange'))";

#[tokio::test]
async fn the_card_follows_the_ticket_and_says_so_once() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    browser.goto(&company.page("refresh/page.html", &[])).await;
    browser.card().until_showing().await;
    watch(&browser, Some("#said")).await;

    company.set_status("1042", "open", 11).await;
    browser.card().click("refresh").await;
    let seen = browser.card().until("the card follows", |seen| seen.situation == "in-progress").await;
    assert_eq!(seen.headline, "We are working on your request");
    let said = "We are working on your request. It is our turn.";
    browser.card().until("it is said", |seen| seen.said == said).await;

    browser.card().click("refresh").await;
    until_answered(&browser, &[200, 200, 304]).await;
    assert_eq!(touched(&browser).await.len(), 1, "the live region speaks once");
    let seen =
        json!({"reference": "1042", "stage": "assigned", "turn": "company", "situation": "with-person"});
    let moved =
        json!({"reference": "1042", "stage": "in_progress", "turn": "company", "situation": "in-progress"});
    let told: Value = browser.run("return window.told", &[]).await;
    assert_eq!(told, json!([{"kind": "ready", "detail": seen}, {"kind": "change", "detail": moved}]));
}

#[tokio::test]
async fn a_question_turns_the_card_to_the_customer() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    browser.goto(&company.page("refresh/page.html", &[])).await;
    browser.card().until_showing().await;

    company.say("1042", "Which VAT number should it be?", 12).await;
    company.set_status("1042", "waiting_for_customer", 12).await;
    browser.card().click("refresh").await;
    let seen = browser.card().until("it waits", |seen| seen.situation == "waiting-for-you").await;
    assert_eq!(
        (seen.headline.as_str(), seen.turn.as_str()),
        ("We need an answer from you", "It is your turn.")
    );
    assert_eq!(seen.question, "Which VAT number should it be?");
}

#[tokio::test]
async fn an_unchanged_ticket_is_a_304_and_touches_nothing_on_the_card() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    browser.goto(&company.page("refresh/page.html", &[])).await;
    browser.card().until_showing().await;
    browser.card().timeline().await;
    watch(&browser, Some("[part~=card]")).await;

    browser.card().click("refresh").await;
    until_answered(&browser, &[200, 304]).await;

    // The clock goes on, and the next answer says how long ago it was checked.
    browser.act(LATER, &[]).await;
    until_answered(&browser, &[200, 304, 304]).await;
    let places = touched(&browser).await;
    assert!(places.iter().all(|place| place.contains("checked")), "touched: {places:?}");
    assert!(!browser.card().seen().await.timeline.is_empty(), "the timeline stays open");
    assert_eq!(browser.card().seen().await.focus, "refresh", "the focus stays where it is");
}

#[tokio::test]
async fn a_refresh_that_changes_nothing_touches_no_dom() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    browser.goto(&company.page("refresh/page.html", &[])).await;
    browser.card().until_showing().await;
    browser.card().timeline().await;
    watch(&browser, None).await;
    let refresh = "document.querySelector('ticket-status').refresh()";

    browser.act(refresh, &[]).await;
    until_answered(&browser, &[200, 304]).await;
    assert_eq!(touched(&browser).await, NOTHING, "the gateway says that nothing is new");

    browser.act(&format!("window.loses = true; {refresh}"), &[]).await;
    until_answered(&browser, &[200, 304, 200]).await;
    assert_eq!(touched(&browser).await, NOTHING, "the gateway says the same once more");

    // What is new after a while is only how long ago that was.
    browser.act(LATER, &[]).await;
    until_answered(&browser, &[200, 304, 200, 200]).await;
    let touched = touched(&browser).await;
    assert!(touched.iter().all(|place| place == "characterData checked"), "{touched:?}");
    assert_eq!(browser.card().seen().await.checked, "Checked just now");
}

/// Notes each change within a part of the card, or anywhere on the page and in the card.
async fn watch(browser: &Browser, part: Option<&str>) {
    browser.act(include_str!("refresh/watch.js"), &[json!(part)]).await;
}

/// What was noted.
async fn touched(browser: &Browser) -> Vec<String> {
    browser.run("return window.touched", &[]).await
}

/// Waits until the gateway has answered with these HTTP statuses, and the card has taken the last one.
async fn until_answered(browser: &Browser, expected: &[u16]) {
    let script = "return window.answers";
    let look = async || match browser.run::<Vec<u16>>(script, &[]).await {
        answers if answers == expected => Ok(()),
        answers => Err(format!("{answers:?}")),
    };
    wait::until(&format!("the answers are {expected:?}"), wait::PATIENCE, look).await;
    // What follows an answer follows it in the same turn of the page, and a paint comes after that.
    let painted = "const done = arguments[0]; requestAnimationFrame(() => setTimeout(done, 0, true))";
    assert!(browser.run_until_told::<bool>(painted, &[]).await);
}
