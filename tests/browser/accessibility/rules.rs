//! The rules of axe: contrast, names, roles, order, languages.

use ticket_status_texts::direction;

use super::{LANGS, THEMES, open_every_situation};
use crate::support::{axe, browser::Browser, company::Company};

#[tokio::test]
async fn every_situation_follows_the_rules_in_each_language_in_light_and_dark() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    browser.resize(1280, 1000).await;
    for lang in LANGS.into_iter().chain(["ar"]) {
        for theme in THEMES {
            open_every_situation(&company, &browser, lang, theme, direction(lang)).await;
            axe::check(&browser, &format!("a card in {lang}, {theme}")).await;
        }
    }
}

#[tokio::test]
async fn every_situation_follows_the_rules_on_a_narrow_screen() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    browser.resize(320, 800).await;
    for lang in LANGS {
        open_every_situation(&company, &browser, lang, "light", "ltr").await;
        axe::check(&browser, &format!("a narrow card in {lang}")).await;
    }
}

#[tokio::test]
async fn the_form_follows_the_rules_with_and_without_errors() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    for (lang, theme, width) in
        [("en", "light", 320), ("en", "dark", 1280), ("uk", "light", 1280), ("lt", "dark", 320)]
    {
        browser.resize(width, 900).await;
        let filled = [("lang", lang), ("theme", theme), ("attributes", "")];
        browser.goto(&company.page("accessibility/one.html", &filled)).await;
        browser.card().until("the form stands there", |seen| seen.state == "lookup").await;
        axe::check(&browser, &format!("the form in {lang}, {theme}")).await;
        browser.card().click("submit").await;
        browser.card().until("the errors stand there", |seen| !seen.email_error.is_empty()).await;
        axe::check(&browser, &format!("the form with errors in {lang}, {theme}")).await;
    }
}

#[tokio::test]
async fn every_kind_of_trouble_follows_the_rules() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    let access = format!(r#"reference="1042" token="{}""#, company.gateway.token("1042"));
    let nowhere = format!(r#"{access} gateway="http://127.0.0.1:9""#);
    for (lang, theme) in [("en", "light"), ("en", "dark"), ("uk", "light"), ("lt", "dark")] {
        let open = async |attributes: &str| {
            let filled = [("lang", lang), ("theme", theme), ("attributes", attributes)];
            browser.goto(&company.page("accessibility/one.html", &filled)).await;
        };
        open(r#"gateway="ftp://example.com""#).await;
        browser.card().until_state("failed").await;
        axe::check(&browser, &format!("a page that is not set up, in {lang}, {theme}")).await;

        open(&nowhere).await;
        browser.card().until_state("failed").await;
        axe::check(&browser, &format!("a failure in {lang}, {theme}")).await;

        open(&access).await;
        browser.card().until_showing().await;
        company.line.cut();
        browser.card().click("refresh").await;
        browser.card().until_state("stale").await;
        axe::check(&browser, &format!("a stale card in {lang}, {theme}")).await;
        company.line.mend();
    }
}
