//! A page that somebody saved and opens again: on a disk, without the gateway, without what scripts had drawn.

use std::fs;

use serde_json::json;

use super::{
    engines::{Promise, promises},
    old_browser::assert_link_stays,
};
use crate::support::{browser::Browser, company::Company};

pub(super) const PROMISES: &[Promise] = promises![
    a_page_that_was_saved_shows_its_link_when_it_is_opened_offline,
    a_saved_page_that_finds_its_gateway_shows_the_card_again,
    a_copy_of_the_page_without_what_was_drawn_shows_its_link,
    a_copy_of_the_page_with_what_was_drawn_shows_a_fresh_card_in_its_place,
];

/// The page as browsers save it: the elements as they stand, without shadow roots.
async fn saved(company: &Company, browser: &Browser) -> String {
    browser.goto(&company.page("plain/page.html", &[])).await;
    browser.card().until_showing().await;
    let html: String = browser.run("return document.documentElement.outerHTML", &[]).await;
    assert!(html.contains(r#"state="showing""#), "it is saved while the card stands there: {html}");
    // The script that watches is the web site's and is not saved with the page.
    format!("<!doctype html>{html}").replace(r#"<script src="/watch.js"></script>"#, "")
}

async fn a_page_that_was_saved_shows_its_link_when_it_is_opened_offline(browser: &Browser) {
    let mut company = Company::open().await;
    let html = saved(&company, browser).await;
    company.gateway.stop().await;
    let name = format!("ticket-status-saved-{}-{:?}.html", std::process::id(), browser.engine());
    let file = std::env::temp_dir().join(name);
    fs::write(&file, html).expect("a saved page");
    browser.goto(&format!("file://{}", file.display())).await;
    assert_link_stays(browser).await;
    let _ = fs::remove_file(&file);
}

async fn a_saved_page_that_finds_its_gateway_shows_the_card_again(browser: &Browser) {
    let company = Company::open().await;
    let html = saved(&company, browser).await;
    browser.goto(&company.host.put("/saved.html", &html)).await;
    browser.card().until_showing().await;
    assert!(browser.card_number(1).look().await.is_none(), "there is one card only");
}

async fn a_copy_of_the_page_without_what_was_drawn_shows_its_link(browser: &Browser) {
    let company = Company::open().await;
    let html = saved(&company, browser).await;
    let loader = format!(r#"<script src="{}/ticket-status.js" async=""></script>"#, company.gateway.origin());
    assert!(html.contains(&loader), "{html}");
    browser.goto(&company.host.put("/copy.html", &html.replace(&loader, ""))).await;
    assert_link_stays(browser).await;
    let room = "return document.querySelector('ticket-status').getBoundingClientRect().height < 100";
    assert!(browser.run::<bool>(room, &[json!(null)]).await, "no room is kept for a card that does not come");
}

/// Some archives keep what stands in shadow roots, and put it there again before any script runs.
async fn a_copy_of_the_page_with_what_was_drawn_shows_a_fresh_card_in_its_place(browser: &Browser) {
    let company = Company::open().await;
    saved(&company, browser).await;
    let drawn = "const shadowRoots = [document.querySelector('ticket-status').shadowRoot];
        return document.documentElement.getHTML({ shadowRoots })";
    let html: String = browser.run(drawn, &[]).await;
    assert!(html.contains("shadowrootmode") && html.contains("Olena K."), "{html}");
    company.set_status("1042", "open", 11).await;
    browser
        .goto(&company.host.put("/archived.html", &format!("<!doctype html><html lang=\"en\">{html}</html>")))
        .await;
    let seen = browser.card().until_showing().await;
    assert_eq!(seen.situation, "in-progress", "what was kept is not taken for what is");
    let cards = "return document.querySelector('ticket-status').shadowRoot.querySelectorAll('.card').length";
    assert_eq!(browser.run::<usize>(cards, &[]).await, 1);
    browser.has_no_troubles().await;
}
