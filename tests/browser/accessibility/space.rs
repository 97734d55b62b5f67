//! A small screen in every language, and pages that run the other way.

use serde_json::json;

use ticket_status_texts::{ALL_LANGS, direction};

use super::open_every_situation;
use crate::support::{browser::Browser, company::Company};

async fn assert_fits(browser: &Browser, what: &str) {
    let found: Vec<String> = browser.run(include_str!("too_wide.js"), &[]).await;
    assert!(found.is_empty(), "{what}: {found:#?}");
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
