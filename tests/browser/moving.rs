//! A page that moves, removes and copies its elements, in parts and as a whole.

use serde_json::json;

use super::{
    engines::{Promise, promises},
    host_pages::assert_whole,
};
use crate::support::{browser::Browser, company::Company, host::scenario};

pub(super) const PROMISES: &[Promise] = promises![
    an_element_that_is_moved_and_removed_while_it_loads_shows_one_card,
    a_card_that_is_moved_keeps_what_stands_on_it,
    a_page_that_swaps_its_body_has_one_card_each_time,
    a_card_that_stays_while_the_page_around_it_is_swapped_is_not_asked_for_again,
];

async fn an_element_that_is_moved_and_removed_while_it_loads_shows_one_card(browser: &Browser) {
    let company = Company::open().await;
    browser.goto(&company.page("moving/page.html", &[])).await;
    browser.card().until_showing().await;
    assert!(browser.run::<bool>("return window.state.every(Boolean)", &[]).await, "both had begun to load");
    assert!(browser.card_number(1).look().await.is_none(), "the other is gone");
    assert_whole(browser, 0, 300, "moved while loading").await;
    assert_eq!(browser.run::<usize>("return window.ready", &[]).await, 1, "one card is told of");
    browser.has_no_troubles().await;
}

async fn a_card_that_is_moved_keeps_what_stands_on_it(browser: &Browser) {
    let company = Company::open().await;
    browser.goto(&company.page("moving/page.html", &[])).await;
    browser.card().until_showing().await;
    let asked = browser.requests("/v1/tickets/").await.len();
    let lines = browser.card().timeline().await;
    // The last way is a new one, which leaves a frame or a film as it is; not every engine knows it.
    let ways = [
        "there.append(card)",
        "document.querySelector('main').prepend(card)",
        "(there.moveBefore ?? there.insertBefore).call(there, card, null)",
    ];
    for way in ways {
        browser.act(&format!("const card = document.querySelector('ticket-status'); {way}"), &[]).await;
        assert_eq!(browser.card().seen().await.timeline, lines, "the timeline is still open");
        assert_whole(browser, 0, 300, way).await;
    }
    assert_eq!(browser.requests("/v1/tickets/").await.len(), asked, "nobody is asked again");
    company.set_status("1042", "open", 11).await;
    browser.card().click("refresh").await;
    browser.card().until("it still follows", |seen| seen.situation == "in-progress").await;
    browser.has_no_troubles().await;
}

/// A site whose pages take each other's place, as with Turbo.
fn put(company: &Company, path: &str, title: &str, main: &str) -> String {
    let swap = include_str!("page_swaps/swap.js");
    let html = scenario("page_swaps/page.html", &[("swap", swap), ("title", title), ("main", main)]);
    company.host.put(path, &html)
}

async fn a_page_that_swaps_its_body_has_one_card_each_time(browser: &Browser) {
    let company = Company::open().await;
    let (gateway, token) = (company.gateway.origin(), company.gateway.token("1042"));
    let tag = format!(
        r#"<script src="{gateway}/ticket-status.js" data-reference="1042" data-token="{token}" async></script>"#
    );
    let first = put(&company, "/first", "Your request", &tag);
    put(&company, "/second", "Opening hours", "9 to 17");
    put(&company, "/third", "Your request again", &tag);
    browser.goto(&first).await;
    browser.card().until_showing().await;
    for (path, cards) in [("/second", 0), ("/third", 1), ("/second", 0)] {
        browser.act("window.visit(arguments[0])", &[json!(path)]).await;
        browser.until("the page is another", &format!("location.pathname === '{path}' && document.querySelectorAll('ticket-status').length === {cards}")).await;
        if cards == 1 {
            browser.card().until_showing().await;
            assert_whole(browser, 0, 500, path).await;
        }
    }
    // Back to the kept copy, which has the element and the tag, and no shadow root.
    // By the page's own word: WebKit's driver goes back over all that no hand has pressed.
    browser.act("history.back()", &[]).await;
    browser
        .until("the third page is back", "document.querySelector('h1')?.textContent === 'Your request again'")
        .await;
    browser.card().until_showing().await;
    assert!(browser.card_number(1).look().await.is_none(), "there is one card only");
    assert_eq!(browser.requests(".wasm").await.len(), 1, "one download for all pages");
    browser.has_no_troubles().await;
}

async fn a_card_that_stays_while_the_page_around_it_is_swapped_is_not_asked_for_again(browser: &Browser) {
    let company = Company::open().await;
    let (gateway, token) = (company.gateway.origin(), company.gateway.token("1042"));
    let kept = format!(
        r#"<ticket-status id="kept" data-permanent reference="1042" token="{token}"></ticket-status><script src="{gateway}/ticket-status.js" async></script>"#
    );
    let first = put(&company, "/first", "Your request", &kept);
    put(&company, "/second", "The same request", &kept);
    browser.goto(&first).await;
    browser.card().until_showing().await;
    browser.act("window.visit('/second')", &[]).await;
    browser
        .until("the page is another", "document.querySelector('h1')?.textContent === 'The same request'")
        .await;
    assert_eq!(browser.card().seen().await.situation, "with-person", "the card is there at once");
    assert_eq!(browser.requests("/v1/tickets/").await.len(), 1);
    browser.has_no_troubles().await;
}
