//! Keyboard and forced colours.

use fantoccini::key::Key;
use serde_json::json;

use super::open_every_situation;
use crate::support::{browser::Browser, company::Company};

/// What has the focus: its id or its text.
const FOCUSED: &str = "const inside = document.activeElement?.shadowRoot?.activeElement;
    return inside ? inside.id || inside.innerText : document.activeElement?.localName";

async fn open_one(company: &Company, browser: &Browser) {
    let access = format!(r#"reference="1042" token="{}""#, company.gateway.token("1042"));
    let filled = [("lang", "en"), ("theme", "light"), ("attributes", access.as_str())];
    browser.goto(&company.page("accessibility/one.html", &filled)).await;
}

#[tokio::test]
async fn the_keyboard_reaches_everything_in_the_order_of_reading() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    open_one(&company, &browser).await;
    browser.card().until_showing().await;
    let mut order = Vec::new();
    for _ in 0..6 {
        browser.press(Key::Tab).await;
        order.push(browser.run::<String>(FOCUSED, &[]).await);
        let ring: String = browser
            .run("return getComputedStyle(document.activeElement.shadowRoot.activeElement).outlineStyle", &[])
            .await;
        assert_eq!(ring, "solid", "{order:?}: the focus is visible");
    }
    assert_eq!(
        order,
        [
            "Reply to us",
            "Write to help@northwind.example",
            "Call +380 44 000 00 00",
            "toggle",
            "refresh",
            "another"
        ]
    );
}

#[tokio::test]
async fn the_timeline_opens_and_closes_with_the_keyboard_and_keeps_the_focus() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    open_one(&company, &browser).await;
    browser.card().until_showing().await;
    for _ in 0..4 {
        browser.press(Key::Tab).await;
    }
    browser.type_text(" ").await;
    let seen = browser.card().until("the timeline is open", |seen| seen.timeline.len() == 2).await;
    assert_eq!(seen.focus, "toggle");
    let toggle = browser.card().part("#toggle").await;
    assert_eq!(toggle.attr("aria-expanded").await.expect("an attribute").as_deref(), Some("true"));
    assert_eq!(toggle.text().await.expect("its text"), "What has happened");
    browser.press(Key::Enter).await;
    let seen = browser.card().until("the timeline is closed", |seen| seen.timeline.is_empty()).await;
    assert_eq!(seen.focus, "toggle");
}

#[tokio::test]
async fn forced_colours_keep_borders_and_the_present_stage() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    let forced = json!({"features": [{"name": "forced-colors", "value": "active"}]});
    browser.devtools("Emulation.setEmulatedMedia", forced).await;
    open_every_situation(&company, &browser, "en", "light", "ltr").await;
    let script = "const root = document.querySelector('ticket-status').shadowRoot;
        const probe = document.body.appendChild(document.createElement('i'));
        const system = (color) => (probe.style.color = color, getComputedStyle(probe).color);
        const style = (part) => getComputedStyle(root.querySelector(part));
        return {
          card: style('.card').borderTopColor === system('CanvasText') && style('.card').borderTopStyle === 'solid',
          button: style('button').borderTopColor === system('CanvasText'),
          now: style('.stages .now').color === system('Highlight'),
          shape: getComputedStyle(root.querySelector('.stages .now'), '::before').borderTopWidth
            !== getComputedStyle(root.querySelector('.stages .ahead, .stages .done'), '::before').borderTopWidth,
        }";
    let found: serde_json::Value = browser.run(script, &[]).await;
    assert_eq!(found, json!({"card": true, "button": true, "now": true, "shape": true}));
    browser.screenshot("forced-colours").await;
}
