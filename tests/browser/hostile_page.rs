//! The page cannot break the card, and the card leaves nothing on the page.

use serde_json::{Value, json};

use crate::support::{browser::Browser, company::Company};

#[tokio::test]
async fn a_page_whose_styles_reset_everything_cannot_break_the_card() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    browser.goto(&company.page("hostile_page/page.html", &[])).await;
    let seen = browser.card().until_showing().await;
    assert_eq!(seen.headline, "Olena K. has your request");
    let script = "const root = document.querySelector('ticket-status').shadowRoot;
        const style = (part) => getComputedStyle(root.querySelector(part));
        const card = root.querySelector('.card').getBoundingClientRect();
        return {
          card: [style('.card').fontSize, style('.card').color, style('.card').textTransform],
          shown: ['.card', 'h2', '.meaning', '.stages', 'dl', '#refresh'].map((part) => {
            const { width, height, left } = root.querySelector(part).getBoundingClientRect();
            return width > 40 && height > 10 && left >= 0;
          }),
          wide: card.width > 400 && card.width <= innerWidth,
          tall: card.height > 300,
        };";
    let look: Value = browser.run(script, &[]).await;
    let expected = json!({
        "card": ["16px", "rgb(27, 36, 48)", "none"],
        "shown": [true, true, true, true, true, true],
        "wide": true,
        "tall": true,
    });
    assert_eq!(look, expected);
    browser.screenshot("hostile-page").await;
    browser.card().click("toggle").await;
    browser.card().timeline().await;
}

#[tokio::test]
async fn the_card_leaves_no_trace_on_the_page() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    browser.goto(&company.page("hostile_page/traces.html", &[])).await;
    browser.card().until_showing().await;
    browser.card().click("refresh").await;
    let (before, after): (String, Value) = browser.run("return [window.before, window.traces()]", &[]).await;
    let mut before: Value = serde_json::from_str(&before).expect("what was there before");
    // What stands after the point where the page was read the first time is the page's own.
    before["body"] = after["body"].clone();
    // The one name that pages call by.
    let globals = before["globals"].as_array_mut().expect("the names of globals");
    globals.push(json!("ticketStatus"));
    globals.sort_by(|a, b| a.as_str().cmp(&b.as_str()));
    for (what, then) in before.as_object().expect("the traces by name") {
        assert_eq!(*then, after[what], "{what}");
    }
    let left: Value = browser
        .run(
            "return [document.querySelectorAll('style, link, iframe').length, document.body.children.length]",
            &[],
        )
        .await;
    assert_eq!(left, json!([0, 1]));
}
