//! The card speaks the language of the page, or the visitor's, and writes dates as the visitor does.

use serde_json::json;

use crate::support::{
    browser::{Browser, Setup},
    company::Company,
};

const HEADLINES: [(&str, &str); 3] = [
    ("en", "Olena K. has your request"),
    ("uk", "Ваше звернення веде Olena K."),
    ("lt", "Jūsų užklausą tvarko Olena K."),
];

fn headline(lang: &str) -> &'static str {
    HEADLINES.iter().find(|(known, _)| *known == lang).map_or("", |(_, headline)| headline)
}

async fn expect(browser: &Browser, page: &str, lang: &str) {
    browser.goto(page).await;
    let seen = browser.card().until_showing().await;
    assert_eq!((seen.lang.as_str(), seen.headline.as_str()), (lang, headline(lang)), "{page}");
}

#[tokio::test]
async fn the_attribute_comes_before_the_nearest_language_and_that_before_the_browsers() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    for (attribute, nearest, expected) in [
        (r#"lang="uk""#, "lt", "uk"),
        (r#"lang="uk-UA""#, "lt", "uk"),
        (r#"lang="LT""#, "en", "lt"),
        ("", "lt", "lt"),
        ("", "uk-Cyrl-UA", "uk"),
        ("", "xx", "en"),
        (r#"lang="klingon!""#, "lt", "lt"),
        (r#"lang="""#, "uk", "uk"),
        (r#"lang="-""#, "uk", "uk"),
    ] {
        let page = company.page("languages/page.html", &[("attribute", attribute), ("nearest", nearest)]);
        expect(&browser, &page, expected).await;
    }
    assert!(browser.console_errors().await.is_empty());
}

#[tokio::test]
async fn a_page_without_a_language_gets_the_visitors() {
    let company = Company::open().await;
    for (accept, expected) in [("fr-FR,lt-LT,en", "lt"), ("fr-FR", "en")] {
        let browser = Browser::with(Setup { accept, ..Setup::default() }).await;
        expect(&browser, &company.page("languages/no_language.html", &[("attribute", "")]), expected).await;
    }
}

#[tokio::test]
async fn the_tag_can_name_the_language() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    for (lang, _) in HEADLINES {
        let attribute = format!(r#"data-lang="{lang}""#);
        let page = company.page("languages/no_language.html", &[("attribute", &attribute)]);
        expect(&browser, &page, lang).await;
    }
}

#[tokio::test]
async fn a_changed_language_changes_the_card() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    let page = company.page("languages/page.html", &[("attribute", ""), ("nearest", "en")]);
    expect(&browser, &page, "en").await;
    browser.act("document.querySelector('ticket-status').lang = 'uk'", &[]).await;
    browser.card().until("it speaks Ukrainian", |seen| seen.headline == headline("uk")).await;
}

#[tokio::test]
async fn dates_are_written_in_the_visitors_way_and_zone() {
    let company = Company::open().await;
    for (accept, lang, zone) in [
        ("en-GB,en", "en", "Europe/Kyiv"),
        ("en-US,en", "en", "America/New_York"),
        ("uk-UA,uk", "uk", "Europe/Kyiv"),
    ] {
        let browser = Browser::with(Setup { accept, ..Setup::default() }).await;
        browser.devtools("Emulation.setTimezoneOverride", json!({"timezoneId": zone})).await;
        expect(&browser, &company.page("languages/no_language.html", &[("attribute", "")]), lang).await;
        let script =
            "return new Intl.DateTimeFormat(navigator.language, { dateStyle: 'long', timeStyle: 'short' })
            .format(new Date('2026-11-20T10:00:00Z')).replace(/\\s+/g, ' ')";
        let date: String = browser.run(script, &[]).await;
        let hour = if zone == "America/New_York" { "5:00" } else { "12:00" };
        assert!(date.contains(hour), "{date}");
        let seen = browser.card().seen().await;
        assert!(seen.handler.ends_with(&date), "{} ends with {date}", seen.handler);
    }
}
