//! The card on paper.

use fantoccini::wd::PrintConfiguration;
use serde_json::{Value, json};
use ticket_status_gateway::settings::WriteBacks;

use super::engines::{Promise, promises};
use crate::support::{browser::Browser, company::Company, engine::Engine};

pub(super) const PROMISES: &[Promise] =
    promises![a_printed_card_is_dark_on_light_and_has_nothing_to_press, a_page_with_a_card_can_be_printed,];

/// Makes the card's rules for paper hold on the screen: not every engine can be asked to look at a page as at paper.
const ON_PAPER: &str =
    "for (const sheet of document.querySelector('ticket-status').shadowRoot.adoptedStyleSheets)
    for (const rule of sheet.cssRules)
        if (rule.media?.mediaText === 'print') rule.media.mediaText = 'all';";

const LOOK: &str = "const root = document.querySelector('ticket-status').shadowRoot;
    const shown = (element) => element.getClientRects().length > 0;
    const style = getComputedStyle(root.querySelector('.card'));
    return {
        pressable: [...root.querySelectorAll('button, input, select, textarea, label')].filter(shown).map((e) => e.outerHTML),
        text: style.color,
        cut_off: [...root.querySelectorAll('*')].filter((e) => e.clientHeight > 20 && e.scrollHeight > e.clientHeight + 2).map((e) => e.localName),
        parts: ['h2', '.meaning', '.stages', '.turn', '.question blockquote'].filter((part) => shown(root.querySelector(part))).length,
    };";

async fn open(company: &Company, browser: &Browser, theme: &str) {
    company.say("1042", &"Which VAT number should it be?\n".repeat(30), 12).await;
    company.set_status("1042", "waiting_for_customer", 12).await;
    browser.goto(&company.page("paper/page.html", &[("theme", theme)])).await;
    browser.card().until_showing().await;
}

async fn a_printed_card_is_dark_on_light_and_has_nothing_to_press(browser: &Browser) {
    for theme in ["light", "dark"] {
        let company = Company::with(|settings| settings.write_backs = WriteBacks::all()).await;
        open(&company, browser, theme).await;
        browser.card().click("offer-message").await;
        browser.card().until("the panel opens", |seen| !seen.panel.is_empty()).await;
        let expected = json!({ "pressable": [], "text": "rgb(27, 36, 48)", "cut_off": [], "parts": 5 });
        if browser.engine() == Engine::Chromium {
            browser.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
            let look: Value = browser.run(LOOK, &[]).await;
            browser.screenshot(&format!("paper-{theme}")).await;
            browser.devtools("Emulation.setEmulatedMedia", json!({ "media": "" })).await;
            assert_eq!(look, expected, "a {theme} page, as Chromium looks at paper");
        }
        browser.act(ON_PAPER, &[]).await;
        let look: Value = browser.run(LOOK, &[]).await;
        assert_eq!(look, expected, "a {theme} page");
    }
}

async fn a_page_with_a_card_can_be_printed(browser: &Browser) {
    let company = Company::open().await;
    open(&company, browser, "light").await;
    match browser.client().print(PrintConfiguration::default()).await {
        Ok(paper) => assert!(paper.starts_with(b"%PDF")),
        // WebKit's driver has no such command.
        Err(why) => assert!(browser.engine() == Engine::WebKit, "it cannot be printed: {why}"),
    }
    assert_eq!(browser.card().seen().await.situation, "waiting-for-you", "the card goes on");
    browser.has_no_troubles().await;
}
