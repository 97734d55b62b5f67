//! The card leaves nothing on the page. That the page cannot break the card: `host_pages`.

use serde_json::{Value, json};

use super::engines::{Promise, promises};
use crate::support::{browser::Browser, company::Company};

pub(super) const PROMISES: &[Promise] = promises![the_card_leaves_no_trace_on_the_page];

async fn the_card_leaves_no_trace_on_the_page(browser: &Browser) {
    let company = Company::open().await;
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
