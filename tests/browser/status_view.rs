//! The gateway's own page at `/status`: without scripts, with them, in a tab, and on paper.

use fantoccini::Locator;
use serde_json::json;
use ticket_status_gateway::settings::WriteBacks;

use super::engines::{Promise, promises};
use crate::support::{
    axe,
    browser::Browser,
    card::Seen,
    company::{CUSTOMER, Company},
    engine::Engine,
};

pub(super) const PROMISES: &[Promise] = promises![
    title_and_icon_of_the_hosted_page_follow_the_card,
    a_link_with_a_locale_opens_the_ticket_in_the_nearest_language,
    after_a_lookup_without_scripts_the_card_takes_the_texts_place,
];

/// Fills in the form that came with the page and sends it, as where no script runs.
async fn submit(browser: &Browser) {
    for (id, text) in [("reference", "1042"), ("email", CUSTOMER)] {
        let field = browser.client().find(Locator::Id(id)).await.expect("the field");
        field.send_keys(text).await.expect("it takes text");
    }
    let button = browser.client().find(Locator::Css("form button")).await.expect("the button");
    button.click().await.expect("it can be clicked");
}

/// Sends the form of a page on which scripts run, but have not come yet: the answer is then the page that hands over.
async fn submit_before_scripts(company: &Company, browser: &Browser, lang: &str) {
    browser.goto(&format!("{}/status/{lang}?plain", company.gateway.origin())).await;
    browser.act("document.forms[0].action = document.forms[0].action.replace('?plain', '')", &[]).await;
    submit(browser).await;
}

/// The condition, asked of a card that asks again: what the gateway keeps for a moment may be older than the change.
fn refreshed(condition: &str) -> String {
    format!("(document.querySelector('ticket-status').refresh(), {condition})")
}

async fn title(browser: &Browser) -> String {
    browser.run("return document.title", &[]).await
}

async fn icon(browser: &Browser) -> String {
    let script = "return new URL(document.querySelector('link[rel=icon]').href).pathname";
    browser.run(script, &[]).await
}

/// One browser for all of it: a session costs more than a page.
#[tokio::test]
async fn the_hosted_page_says_where_the_ticket_stands_with_and_without_scripts() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    where_scripts_run_the_card_takes_the_texts_place_and_nothing_moves(&company, &browser, 1000).await;
    where_scripts_run_the_card_takes_the_texts_place_and_nothing_moves(&company, &browser, 320).await;
    let talkative = Company::with(|settings| settings.write_backs = WriteBacks::all()).await;
    where_scripts_run_the_card_takes_the_texts_place_and_nothing_moves(&talkative, &browser, 390).await;
    browser.resize(1000, 900).await;
    where_the_widget_cannot_come_the_text_stays(&company, &browser).await;
    on_paper_the_ticket_stands_alone_with_its_contacts(&talkative, &browser).await;
    browser.devtools("Emulation.setEmulatedMedia", json!({"media": ""})).await;
    without_scripts_a_lookup_shows_the_ticket_in_words_with_title_and_icon(&company, &browser).await;
}

async fn without_scripts_a_lookup_shows_the_ticket_in_words_with_title_and_icon(
    company: &Company,
    browser: &Browser,
) {
    company.set_status("1042", "waiting_for_customer", 13).await;
    browser.devtools("Emulation.setScriptExecutionDisabled", json!({"value": true})).await;
    browser.goto(&format!("{}/status/uk", company.gateway.origin())).await;
    submit(browser).await;
    let article = browser.client().wait().for_element(Locator::Css("article")).await.expect("the text");
    let text = article.text().await.expect("its text");
    assert!(text.contains("Olena K.") && text.contains("1042"), "{text}");
    let title = browser.client().title().await.expect("a title");
    assert!(title.starts_with("Черга за Вами: ") && title.ends_with(" – Northwind Office"), "{title}");
    let icon = browser.client().find(Locator::Css("link[rel=icon]")).await.expect("an icon");
    let href = icon.attr("href").await.expect("an attribute");
    assert_eq!(href.as_deref(), Some("/status/icons/customer.svg"));
    let url = browser.client().current_url().await.expect("an address");
    assert_eq!((url.path(), url.query(), url.fragment()), ("/status/uk", None, None));
    let (_, _, _, height) = article.rectangle().await.expect("a place");
    let room = browser.client().find(Locator::Css(".room")).await.expect("the room");
    let (_, _, _, kept) = room.rectangle().await.expect("a place");
    assert!(kept < height + 100.0, "no room is kept for a card that does not come: {kept} for {height}");
}

async fn where_scripts_run_the_card_takes_the_texts_place_and_nothing_moves(
    company: &Company,
    browser: &Browser,
    width: u32,
) {
    browser.resize(width, 1600).await;
    submit_before_scripts(company, browser, "en").await;
    let seen = browser.card().until_showing().await;
    assert_eq!(seen.headline, "Olena K. has your request");
    browser.until("the card stands there alone", "document.getElementById('text')?.hidden").await;
    browser.until("it can be seen", "document.querySelector('ticket-status')?.offsetHeight > 100").await;
    let moved: Vec<String> = browser.run_until_told(include_str!("layout/shifts.js"), &[]).await;
    assert!(moved.is_empty(), "at {width} px: {moved:?}");
    assert!(browser.requests("/v1/lookups").await.is_empty(), "nobody looks it up a second time");
    assert_eq!(browser.requests("/v1/tickets/1042").await.len(), 1, "it is read once");
    let places: String =
        browser.run("return location.href + JSON.stringify(history.state) + document.referrer", &[]).await;
    assert!(!places.contains("eyJ") && !places.contains('#'), "{places}");
    assert!(browser.console_errors().await.is_empty());
    axe::check(browser, "the card on the hosted page").await;
}

async fn after_a_lookup_without_scripts_the_card_takes_the_texts_place(browser: &Browser) {
    let company = Company::open().await;
    submit_before_scripts(&company, browser, "uk").await;
    let seen = browser.card().until_showing().await;
    assert_eq!(seen.lang, "uk");
    browser.until("the card stands there alone", "document.getElementById('text')?.hidden").await;
    assert!(title(browser).await.ends_with(" – Northwind Office"));
    let url = browser.client().current_url().await.expect("an address");
    assert_eq!((url.path(), url.query(), url.fragment()), ("/status/uk", None, None), "no token in it");
}

async fn where_the_widget_cannot_come_the_text_stays(company: &Company, browser: &Browser) {
    let blocked = json!({"urls": ["*/widget.wasm"]});
    browser.devtools("Network.enable", json!({})).await;
    browser.devtools("Network.setBlockedURLs", blocked).await;
    submit_before_scripts(company, browser, "en").await;
    browser
        .until(
            "the loader has given up",
            "document.querySelector('ticket-status[state=showing], ticket-status[state=failed]')",
        )
        .await;
    let text: String = browser.run("return document.querySelector('main').innerText", &[]).await;
    assert_eq!(
        text.matches("Olena K. has your request").count(),
        2,
        "headline and handler, once each: {text}"
    );
    assert_eq!(title(browser).await, "Olena K. has your request – Northwind Office");
    browser.devtools("Network.setBlockedURLs", json!({"urls": []})).await;
    browser.console_errors().await;
}

async fn title_and_icon_of_the_hosted_page_follow_the_card(browser: &Browser) {
    let company = Company::open().await;
    if browser.engine() == Engine::Chromium {
        // What pages before this one have said.
        browser.console().await;
    }
    let (origin, token) = (company.gateway.origin(), company.gateway.token("1042"));
    browser.goto(&format!("{origin}/status/en#ticket=1042&token={token}")).await;
    browser.card().until_showing().await;
    browser
        .until("the title follows", "document.title === 'Olena K. has your request – Northwind Office'")
        .await;
    assert_eq!(icon(browser).await, "/status/icons/company.svg");
    browser.until("no robot keeps it", "document.querySelector('meta[name=robots][content=noindex]')").await;

    company.set_status("1042", "waiting_for_customer", 11).await;
    browser
        .until(
            "the title says whose turn it is",
            &refreshed("document.title.startsWith('Your turn: We need an answer from you – ')"),
        )
        .await;
    assert_eq!(icon(browser).await, "/status/icons/customer.svg");

    company.set_status("1042", "solved", 12).await;
    browser
        .until(
            "the title says that it is solved",
            &refreshed("document.title.startsWith('Your request is solved')"),
        )
        .await;
    assert_eq!(icon(browser).await, "/status/icons/nobody.svg");

    browser.card().click("another").await;
    browser
        .until("the form is no ticket", "document.title === 'The status of your request – Northwind Office'")
        .await;
    assert_eq!(icon(browser).await, "/status/icons/unknown.svg");
    browser.card().look_up("1042", CUSTOMER).await;
    browser.until("the ticket is back", "document.title.startsWith('Your request is solved')").await;
    if browser.engine() == Engine::Chromium {
        let errors = browser.console_errors().await;
        assert!(errors.is_empty(), "the strict policy of the page blocks nothing: {errors:#?}");
    }
}

async fn a_link_with_a_locale_opens_the_ticket_in_the_nearest_language(browser: &Browser) {
    let company = Company::open().await;
    let (origin, token) = (company.gateway.origin(), company.gateway.token("1042"));
    for (locale, path, lang) in [("lt-LT", "/status/lt", "lt"), ("ja", "/status", "en")] {
        browser.goto(&format!("{origin}/status/{locale}#ticket=1042&token={token}")).await;
        let in_it = |seen: &Seen| seen.lang == lang && !seen.situation.is_empty();
        browser.card().until(&format!("{locale} opens the ticket in {lang}"), in_it).await;
        let url = browser.client().current_url().await.expect("an address");
        assert_eq!(url.path(), path, "{locale}");
    }
}

async fn on_paper_the_ticket_stands_alone_with_its_contacts(company: &Company, browser: &Browser) {
    let visible = "return [...document.querySelectorAll('h1, article, ticket-status, footer, form, .more')]
        .filter((part) => part.offsetHeight > 0).map((part) => part.localName)";
    browser.goto(&format!("{}/status/en?plain", company.gateway.origin())).await;
    submit(browser).await;
    browser.client().wait().for_element(Locator::Css("article")).await.expect("the text");
    browser.devtools("Emulation.setEmulatedMedia", json!({"media": "print"})).await;
    let parts: Vec<String> = browser.run(visible, &[]).await;
    assert_eq!(parts, ["h1", "article", "footer"], "the text on paper");

    browser.devtools("Emulation.setEmulatedMedia", json!({"media": "screen"})).await;
    submit_before_scripts(company, browser, "en").await;
    browser.until("the card stands there", "document.getElementById('text')?.hidden").await;
    browser.devtools("Emulation.setEmulatedMedia", json!({"media": "print"})).await;
    let parts: Vec<String> = browser.run(visible, &[]).await;
    assert_eq!(parts, ["h1", "ticket-status", "footer"], "the card on paper");
    // A4 with margins of a centimetre and a half, at 96 dots to the inch.
    browser.resize(680, 1009).await;
    browser.until("one sheet is enough", "document.documentElement.scrollHeight <= 1009").await;
    let room = "return getComputedStyle(document.querySelector('ticket-status').shadowRoot.querySelector('.card')).minHeight";
    assert_eq!(browser.run::<String>(room, &[]).await, "0px", "no empty room is printed");
}
