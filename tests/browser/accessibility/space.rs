//! Small screens, large text, other directions: nothing is cut off and nothing scrolls sideways.

use serde_json::json;

use ticket_status_texts::{ALL_LANGS, direction};

use super::{LANGS, open_every_situation};
use crate::support::{
    browser::{Browser, Setup},
    company::Company,
};

async fn assert_fits(browser: &Browser, what: &str) {
    let found: Vec<String> = browser.run(include_str!("too_wide.js"), &[]).await;
    assert!(found.is_empty(), "{what}: {found:#?}");
}

#[tokio::test]
async fn nothing_scrolls_sideways_at_320_pixels() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    browser.resize(320, 800).await;
    for lang in LANGS {
        open_every_situation(&company, &browser, lang, "light", "ltr").await;
        assert_fits(&browser, lang).await;
        let filled = [("lang", lang), ("theme", "light"), ("attributes", "")];
        browser.goto(&company.page("accessibility/one.html", &filled)).await;
        browser.card().until_state("lookup").await;
        browser.card().click("submit").await;
        browser.card().until("the errors stand there", |seen| !seen.email_error.is_empty()).await;
        assert_fits(&browser, &format!("the form in {lang}")).await;
    }
}

#[tokio::test]
async fn no_text_overflows_its_place_at_320_pixels_in_any_language() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    browser.resize(320, 800).await;
    for lang in ALL_LANGS {
        let dir = direction(lang);
        open_every_situation(&company, &browser, lang, "light", dir).await;
        assert_fits(&browser, lang).await;
        let script = "return getComputedStyle(document.querySelector('ticket-status').shadowRoot.querySelector('h2')).direction";
        assert_eq!(browser.run::<String>(script, &[]).await, dir, "{lang}");
    }
}

#[tokio::test]
async fn nothing_scrolls_sideways_when_the_page_or_only_its_text_is_twice_as_large() {
    let company = Company::open().await;
    let large_text = Setup { font_size: 32, ..Setup::default() };
    let (zoomed, enlarged) = (Browser::open().await, Browser::with(large_text).await);
    // A window of 1280 × 1024 at 200 %.
    let size = json!({"width": 640, "height": 512, "deviceScaleFactor": 2, "mobile": false});
    zoomed.devtools("Emulation.setDeviceMetricsOverride", size).await;
    enlarged.resize(640, 900).await;
    for lang in LANGS {
        open_every_situation(&company, &zoomed, lang, "light", "ltr").await;
        assert_fits(&zoomed, &format!("zoomed, {lang}")).await;
        open_every_situation(&company, &enlarged, lang, "light", "ltr").await;
        assert_fits(&enlarged, &format!("large text, {lang}")).await;
    }
    let script = "return getComputedStyle(document.querySelector('ticket-status').shadowRoot.querySelector('.card')).fontSize";
    assert_eq!(enlarged.run::<String>(script, &[]).await, "32px", "the card follows the visitor's text size");
}

#[tokio::test]
async fn a_page_written_from_right_to_left_keeps_the_card_readable() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    for width in [320, 1280] {
        browser.resize(width, 900).await;
        open_every_situation(&company, &browser, "en", "light", "rtl").await;
        assert_fits(&browser, &format!("right to left at {width} px")).await;
        let script = "const root = document.querySelector('ticket-status').shadowRoot;
            const box = (part) => root.querySelector(part).getBoundingClientRect();
            return [getComputedStyle(root.querySelector('h2')).direction, box('.card').left >= 0,
              box('.card').right <= innerWidth]";
        let found: serde_json::Value = browser.run(script, &[]).await;
        assert_eq!(found, json!(["ltr", true, true]), "English words run from left to right at {width} px");
    }
}
