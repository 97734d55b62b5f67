//! Nothing on the page moves when the card arrives.

use std::time::Duration;

use ticket_status_gateway::settings::WriteBacks;

use crate::support::{browser::Browser, company::Company};

/// Opens a page with a helpdesk that takes its time, so that the skeleton stands there first, and asks what
/// has moved once the card is there.
async fn moved(page: &str, width: u32) -> Vec<String> {
    moved_of(Company::open().await, page, width).await
}

async fn moved_of(company: Company, page: &str, width: u32) -> Vec<String> {
    company.line.slow_down(Duration::from_millis(1_000));
    let browser = Browser::open().await;
    browser.resize(width, 1600).await;
    browser.goto(&company.page(page, &[])).await;
    browser.card().until("the skeleton is there first", |seen| seen.state == "loading").await;
    browser.card().until_showing().await;
    browser.run_until_told(include_str!("layout/shifts.js"), &[]).await
}

#[tokio::test]
async fn nothing_moves_when_the_card_replaces_the_skeleton_on_a_desktop() {
    let moved = moved("layout/element.html", 1000).await;
    assert!(moved.is_empty(), "{moved:?}");
}

#[tokio::test]
async fn nothing_moves_when_the_card_replaces_the_skeleton_on_a_phone() {
    for width in [390, 320] {
        let moved = moved("layout/element.html", width).await;
        assert!(moved.is_empty(), "at {width} px: {moved:?}");
    }
}

#[tokio::test]
async fn nothing_moves_on_a_page_whose_root_has_small_letters() {
    for width in [1000, 390] {
        let moved = moved("layout/small_root.html", width).await;
        assert!(moved.is_empty(), "at {width} px: {moved:?}");
    }
}

#[tokio::test]
async fn nothing_moves_when_a_card_with_buttons_has_the_room_that_the_docs_name() {
    for width in [1000, 390, 320] {
        let company = Company::with(|settings| settings.write_backs = WriteBacks::all()).await;
        let moved = moved_of(company, "layout/room.html", width).await;
        assert!(moved.is_empty(), "at {width} px: {moved:?}");
    }
}

#[tokio::test]
async fn nothing_moves_when_the_tag_alone_brings_the_card() {
    let moved = moved("layout/tag.html", 1000).await;
    assert!(moved.is_empty(), "{moved:?}");
}

#[tokio::test]
async fn nothing_moves_when_the_form_replaces_the_skeleton() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    for width in [1000, 390, 320] {
        browser.resize(width, 1600).await;
        browser.goto(&company.page("layout/form.html", &[])).await;
        browser
            .card()
            .until("the form is there", |seen| seen.state == "lookup" && !seen.text.is_empty())
            .await;
        let moved: Vec<String> = browser.run_until_told(include_str!("layout/shifts.js"), &[]).await;
        assert!(moved.is_empty(), "at {width} px: {moved:?}");
    }
}
