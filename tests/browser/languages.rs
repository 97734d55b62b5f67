//! The card speaks the language of the page, or the visitor's, and writes dates as the visitor does.

use serde_json::json;

use crate::support::{
    browser::{Browser, Setup},
    company::{CUSTOMER, Company},
};

const HEADLINES: [(&str, &str); 3] = [
    ("en", "Olena K. has your request"),
    ("uk", "Вашим запитом займається Olena K."),
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
        (r#"lang="uk-Latn""#, "en", "uk"),
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
    for (accept, expected) in [("eo,lt-LT,en", "lt"), ("eo", "en")] {
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

#[tokio::test]
async fn a_language_that_goes_by_another_name_or_has_a_region_is_found() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    for (wanted, expected) in
        [("de-AT", "de"), ("nn-NO", "nb"), ("no", "nb"), ("iw", "he"), ("en-XA", "en-xa")]
    {
        let attribute = format!(r#"lang="{wanted}""#);
        let page = company.page("languages/page.html", &[("attribute", &attribute), ("nearest", "en")]);
        browser.goto(&page).await;
        assert_eq!(browser.card().until_showing().await.lang, expected, "{wanted}");
        let texts = browser.requests(".json").await;
        assert_eq!(texts.len(), 1, "one language is loaded and no other: {texts:?}");
    }
}

#[tokio::test]
async fn a_visitor_picks_a_language_and_keeps_what_was_looked_up() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    let page = company.page("languages/picker.html", &[("languages", "en uk ar")]);
    browser.goto(&page).await;
    let card = browser.card();
    card.until_state("lookup").await;
    card.look_up("1042", CUSTOMER).await;
    card.until("the card", |seen| seen.headline == headline("en")).await;
    let names: Vec<String> = browser.run(OPTIONS, &[]).await;
    assert_eq!(names, ["English", "українська", "العربية"], "each by its own name");

    for (lang, direction) in [("uk", "ltr"), ("ar", "rtl"), ("en", "ltr")] {
        browser.act(PICK, &[json!(lang)]).await;
        let seen = card.until("it speaks the language", |seen| seen.lang == lang).await;
        assert!(seen.number.contains("1042"), "the ticket stays: {}", seen.number);
        assert_eq!(seen.focus, "language", "and so does the focus");
        let shown: String = browser.run(DIRECTION, &[]).await;
        assert_eq!(shown, direction, "{lang}");
    }
    assert!(browser.console_errors().await.is_empty());
}

#[tokio::test]
async fn the_languages_can_be_picked_before_anything_is_looked_up_and_by_keyboard() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    browser.goto(&company.page("languages/picker.html", &[("languages", "en uk")])).await;
    browser.card().until_state("lookup").await;
    browser
        .act("document.querySelector('ticket-status').shadowRoot.getElementById('language').focus()", &[])
        .await;
    browser.type_text("у").await;
    browser.card().until("it speaks Ukrainian", |seen| seen.lang == "uk").await;
    assert_eq!(browser.card().seen().await.state, "lookup");
}

#[tokio::test]
async fn one_language_alone_is_no_choice() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    for languages in ["", "uk"] {
        browser.goto(&company.page("languages/picker.html", &[("languages", languages)])).await;
        browser.card().until_state("lookup").await;
        assert!(browser.run::<Vec<String>>(OPTIONS, &[]).await.is_empty(), "{languages:?}");
    }
}

const OPTIONS: &str =
    "return [...document.querySelector('ticket-status').shadowRoot.querySelectorAll('option')]
    .map((option) => option.text)";
/// Picks a language as a visitor does: the select has the focus, takes the value and tells of it.
const PICK: &str =
    "const select = document.querySelector('ticket-status').shadowRoot.getElementById('language');
    select.focus(); select.value = arguments[0]; select.dispatchEvent(new Event('input', { bubbles: true }))";
const DIRECTION: &str = "return getComputedStyle(document.querySelector('ticket-status').shadowRoot.querySelector('h2')).direction";
