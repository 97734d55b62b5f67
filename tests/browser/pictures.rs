//! Pictures of every situation, for people who look: `target/screenshots/<language>/<theme>/<width>/`.

use serde_json::json;

use crate::support::{browser::Browser, company::Company, examples, wait};

/// The first bytes of every PNG file.
const PNG: [u8; 8] = [0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A];
/// A picture of nothing is smaller than this.
const BYTES_MIN: usize = 8_000;

/// Every document, theme and device, so that people can look: `cargo xtask test browser` with `PICTURES=all`.
fn are_all_wanted() -> bool {
    std::env::var_os("PICTURES").is_some()
}

/// What is taken with every run: each situation light on a phone and dark on a desktop.
const USUAL: [(&str, &str); 2] = [("light", "phone"), ("dark", "desktop")];

async fn take(lang: &str) {
    let company = Company::open().await;
    let browser = Browser::open().await;
    let documents: Vec<_> =
        examples::all().into_iter().filter(|(name, _)| are_all_wanted() || !name.contains("--")).collect();
    let first = documents[0].1.to_string();
    for theme in ["light", "dark"] {
        let filled = [("lang", lang), ("theme", theme), ("status", first.as_str())];
        browser.goto(&company.page("pictures/card.html", &filled)).await;
        browser.card().until_showing().await;
        let devices = [("phone", 390), ("desktop", 1000)];
        for (device, width) in
            devices.into_iter().filter(|(device, _)| are_all_wanted() || USUAL.contains(&(theme, device)))
        {
            browser.resize(width, 800).await;
            for (name, document) in &documents {
                show(&browser, name, document).await;
                let picture = browser.screenshot(&format!("{lang}/{theme}/{device}/{name}")).await;
                assert!(picture.starts_with(&PNG), "{name} is a PNG file");
                assert!(picture.len() > BYTES_MIN, "{name} shows something: {} bytes", picture.len());
            }
        }
    }
}

/// Shows a document in a window as tall as its card.
async fn show(browser: &Browser, name: &str, document: &serde_json::Value) {
    browser.act("document.querySelector('ticket-status').status = arguments[0]", &[json!(document)]).await;
    let situation = name.split("--").next().unwrap_or_default();
    browser.card().until(name, |seen| seen.situation == situation).await;
    let [width, height]: [u32; 2] = browser.run("return [innerWidth, document.body.offsetHeight]", &[]).await;
    browser.resize(width, height).await;
    let painted =
        "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done(true)))";
    wait::until_true("it is painted", async || browser.run_until_told::<bool>(painted, &[]).await).await;
}

#[tokio::test]
async fn every_situation_has_its_picture_in_english() {
    take("en").await;
}

#[tokio::test]
async fn every_situation_has_its_picture_in_ukrainian() {
    take("uk").await;
}

#[tokio::test]
async fn every_situation_has_its_picture_in_lithuanian() {
    take("lt").await;
}

#[tokio::test]
async fn every_situation_has_its_picture_in_arabic() {
    take("ar").await;
}
