//! Where the widget cannot run, the page's own link stays.

use fantoccini::Locator;
use serde_json::json;

use crate::support::{browser::Browser, company::Company};

#[tokio::test]
async fn a_browser_without_constructable_styles_keeps_the_link_inside_the_element() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    browser.goto(&company.page("old_browser/page.html", &[])).await;
    assert_link_stays(&browser).await;
    assert!(browser.run::<bool>("return !customElements.get('ticket-status')", &[]).await);
    assert!(browser.console_errors().await.is_empty());
    assert!(browser.requests("/assets/").await.is_empty(), "nothing is downloaded for nothing");
}

#[tokio::test]
async fn a_browser_without_scripts_keeps_the_link_inside_the_element() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    browser.devtools("Emulation.setScriptExecutionDisabled", json!({"value": true})).await;
    browser.goto(&company.page("old_browser/no_script.html", &[])).await;
    let link = browser.client().find(Locator::Css("ticket-status a")).await.expect("the link");
    assert_eq!(link.text().await.expect("its text"), "Where is my request?");
    let (_, _, width, height) = link.rectangle().await.expect("its place");
    assert!(width > 50.0 && height > 10.0);
}

async fn assert_link_stays(browser: &Browser) {
    let link = browser.client().find(Locator::Css("ticket-status a")).await.expect("the link");
    assert!(link.is_displayed().await.expect("whether it is visible"));
    assert_eq!(link.text().await.expect("its text"), "Where is my request?");
}
