//! The page in use: by keyboard, on a phone, in three languages, and by an address that somebody sent.

use fantoccini::key::Key;
use serde_json::json;
use ticket_status_gateway::settings::BacklogUse;

use super::{
    super::engines::{Promise, promises},
    choose, code, fragment, open,
};
use crate::support::{axe, browser::Browser, company::Company, examples};

pub(in crate::browser) const PROMISES: &[Promise] =
    promises![every_choice_shows_on_the_real_card_at_once_and_stands_in_the_address];

/// One browser for all of it: a session costs more than a page.
#[tokio::test]
async fn whoever_opens_the_configurator_can_use_all_of_it() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    an_address_that_somebody_sent_brings_everything_back_and_nothing_bad(&company, &browser).await;
    a_wrong_value_is_told_beside_its_field_and_changes_nothing(&company, &browser).await;
    everything_works_with_the_keyboard_alone_and_is_copied_by_it(&company, &browser).await;
    the_page_follows_the_rules_fits_a_phone_and_speaks_three_languages(&company, &browser).await;
    uk_and_lt_say_everything_that_the_page_says(&company, &browser).await;
}

async fn every_choice_shows_on_the_real_card_at_once_and_stands_in_the_address(browser: &Browser) {
    // The queue needs a company that says how many requests wait.
    let company = Company::with(|settings| settings.backlog = BacklogUse::Everybody).await;
    browser.resize(1400, 1000).await;
    open(&company, browser, "", "").await;
    let seen = browser.card().until_showing().await;
    assert_eq!((seen.headline.as_str(), seen.lang.as_str()), ("We need an answer from you", "en"));
    choose(browser, "#lang", "uk").await;
    browser.card().until("it speaks Ukrainian", |seen| seen.headline == "Нам потрібна Ваша відповідь").await;
    choose(browser, "[name=theme][value=dark]", "").await;
    choose(browser, "#dark-background", "rgb(1, 2, 3)").await;
    let background = "getComputedStyle(document.querySelector('ticket-status').shadowRoot.querySelector('.card')).backgroundColor";
    browser.until("it has the colour", &format!("{background} === 'rgb(1, 2, 3)'")).await;
    assert_eq!(fragment(browser).await, "lang=uk&theme=dark&background-dark=rgb(1, 2, 3)");

    let names: Vec<String> = browser
        .run("return [...document.getElementById('situation').options].map(({ value }) => value)", &[])
        .await;
    assert_eq!(names.len(), examples::all().len() + 1, "every example, and the form");
    choose(browser, "#situation", "solved").await;
    browser.card().until("another situation", |seen| seen.situation == "solved").await;
    choose(browser, "#situation", "form").await;
    browser.card().until("the form", |seen| seen.state == "lookup" && seen.text.contains("адрес")).await;
    choose(browser, "[data-key=access]", "").await;
    browser
        .card()
        .until("no address is asked for", |seen| seen.state == "lookup" && !seen.text.contains("адрес"))
        .await;
    choose(browser, "[name=size][value=phone]", "").await;
    browser
        .until("as wide as a phone", "document.querySelector('#stage ticket-status').offsetWidth === 360")
        .await;

    choose(browser, "[name=where][value=glossary]", "").await;
    browser.until("the glossary", "document.querySelector('#stage ticket-glossary[state=showing]')").await;
    assert!(code(browser, "page").await.contains("<ticket-glossary lang=\"uk\" theme=\"dark\">"));
    choose(browser, "[name=where][value=queue]", "").await;
    browser.until("the queue", "document.querySelector('#stage ticket-queue[state=showing]')").await;
    assert!(browser.requests("/v1/tickets").await.is_empty(), "no ticket is asked for");
}

async fn an_address_that_somebody_sent_brings_everything_back_and_nothing_bad(
    company: &Company,
    browser: &Browser,
) {
    let sent = "where=element&lang=lt&languages=lt en&theme=light&look=paper&compact=1&lazy=1&refresh=45&access=public&radius=8px\
                &space=2rem&width=30rem&font=serif&accent=#6b2c91&accent-dark=#d3a6ee";
    let encoded: String = browser
        .run(
            "return new URLSearchParams([...new URLSearchParams(arguments[0].replaceAll('#', '%23'))]).toString()",
            &[json!(sent)],
        )
        .await;
    open(company, browser, "", &encoded).await;
    assert_eq!(fragment(browser).await, sent);
    let notice = "return document.getElementById('notice').textContent";
    assert_eq!(browser.run::<String>(notice, &[]).await, "");
    let fields = "return ['lang', 'refresh', 'radius', 'width', 'font', 'light-accent'].map((id) => document.getElementById(id).value)";
    let fields: Vec<String> = browser.run(fields, &[]).await;
    browser.card().until_showing().await;
    assert!(browser.requests("/v1/tickets").await.is_empty(), "an example is no ticket to be asked for");
    assert_eq!(fields, ["lt", "45", "8px", "30rem", "serif", "#6b2c91"]);

    let bad = "theme=pink&look=neon&refresh=3&lang=tlh&where=nowhere&radius=1px;}&width=calc(1px)&font=a{}&text=var(--x)&mood=1\
               &gateway=javascript:alert(1)&compact=1";
    open(company, browser, "", bad).await;
    let said: String = browser.run(notice, &[]).await;
    assert_eq!(
        said,
        "We left out what we did not understand: theme, look, refresh, lang, where, radius, width, font, text, mood, gateway."
    );
    assert_eq!(fragment(browser).await, "compact=1", "what was good is kept");

    let token = company.gateway.token("1042");
    open(company, browser, "", &format!("ticket=1042&token={token}&lang=uk")).await;
    let said: String = browser.run(notice, &[]).await;
    assert_eq!(said, "This page takes no number and no token of a ticket. We took them out of the address.");
    assert_eq!(fragment(browser).await, "lang=uk");
    let everything: String = browser.run("return document.documentElement.outerHTML", &[]).await;
    assert!(!everything.contains(&token), "it is nowhere on the page");
    assert!(browser.requests("/v1/tickets").await.is_empty(), "and nobody is asked with it");
}

async fn a_wrong_value_is_told_beside_its_field_and_changes_nothing(company: &Company, browser: &Browser) {
    open(company, browser, "", "refresh=30").await;
    for (css, value, part) in [
        ("#refresh", "5", "from 15 to 3600"),
        ("#light-accent", "shiny", "Write a colour"),
        ("#gateway", "https://anna:secret@status.example.com", "Write an address"),
    ] {
        choose(browser, css, value).await;
        let script = "const field = document.querySelector(arguments[0]);
            return [field.ariaInvalid, document.getElementById(field.getAttribute('aria-describedby'))?.textContent]";
        let (invalid, problem): (String, String) = browser.run(script, &[json!(css)]).await;
        assert_eq!(invalid, "true", "{css}");
        assert!(problem.contains(part), "{css}: {problem}");
    }
    assert_eq!(fragment(browser).await, "refresh=30");
    choose(browser, "#refresh", "60").await;
    let invalid = "return document.querySelector('#refresh').ariaInvalid";
    assert_eq!(browser.run::<Option<String>>(invalid, &[]).await, None);
}

async fn everything_works_with_the_keyboard_alone_and_is_copied_by_it(company: &Company, browser: &Browser) {
    open(company, browser, "", "").await;
    browser.act("navigator.clipboard.writeText = async (text) => { window.copied = text }", &[]).await;
    browser.act("document.getElementById('gateway').focus()", &[]).await;
    // From the address on to the kinds, where arrows choose, and on to the language.
    browser.press(Key::Tab).await;
    browser.press(Key::Down).await;
    browser.until("the element is chosen", "document.querySelector('[value=element]').checked").await;
    browser.press(Key::Tab).await;
    browser.type_text("Lietuvių").await;
    browser.until("the language is chosen", "document.getElementById('lang').value === 'lt'").await;
    let script = "document.querySelector('#page button').focus()";
    browser.act(script, &[]).await;
    browser.press(Key::Enter).await;
    browser.until("it says so", "document.getElementById('said').textContent === 'Copied.'").await;
    let copied: String = browser.run("return window.copied", &[]).await;
    assert_eq!(copied, code(browser, "page").await);
    assert!(copied.contains("<ticket-status lang=\"lt\">"), "{copied}");
    browser.act("navigator.clipboard.writeText = async () => { throw new Error('not allowed') }", &[]).await;
    browser.press(Key::Enter).await;
    browser
        .until("it is marked instead", "document.getElementById('said').textContent.startsWith('Marked.')")
        .await;
    let marked: String = browser.run("return String(getSelection())", &[]).await;
    assert_eq!(marked.trim(), copied.trim());
    // Every part that can be used can be reached.
    let unreachable =
        "return [...document.querySelectorAll('main button, main input, main select, main summary')]
        .filter((part) => part.tabIndex < 0).length";
    assert_eq!(browser.run::<usize>(unreachable, &[]).await, 0);
}

async fn the_page_follows_the_rules_fits_a_phone_and_speaks_three_languages(
    company: &Company,
    browser: &Browser,
) {
    for (lang, scheme, width, heading) in [
        ("en", "light", 320, "Put your tag together"),
        ("uk", "dark", 320, "Складіть свій тег"),
        ("lt", "dark", 1280, "Susidėkite savo žymą"),
    ] {
        browser.resize(width, 900).await;
        let features = json!({"features": [{"name": "prefers-color-scheme", "value": scheme}]});
        browser.devtools("Emulation.setEmulatedMedia", features).await;
        open(company, browser, &format!("?lang={lang}"), "on-accent=%23888").await;
        browser.card().until_showing().await;
        browser.act("for (const one of document.querySelectorAll('details')) one.open = true", &[]).await;
        choose(browser, "#radius", "round").await;
        let said: String = browser.run("return document.querySelector('h1').textContent", &[]).await;
        assert_eq!(said, heading);
        let weak = "return document.querySelectorAll('.weak').length";
        assert_eq!(browser.run::<usize>(weak, &[]).await, 1, "a contrast that is too weak is on the page");
        let english = "return [...document.querySelectorAll('[data-text]')]
            .filter((part) => part.textContent.trim() === '').length";
        assert_eq!(browser.run::<usize>(english, &[]).await, 0, "{lang}");
        let fits = "document.documentElement.scrollWidth <= document.documentElement.clientWidth";
        browser.until("nothing scrolls sideways", fits).await;
        axe::check(browser, &format!("the configurator in {lang}, {scheme}, {width} px")).await;
        let forced = json!({"features": [{"name": "forced-colors", "value": "active"}]});
        browser.devtools("Emulation.setEmulatedMedia", forced).await;
        let edge = "return getComputedStyle(document.querySelector('#page button')).borderTopStyle";
        assert_eq!(browser.run::<String>(edge, &[]).await, "solid", "a button has an edge in forced colours");
    }
    browser.devtools("Emulation.setEmulatedMedia", json!({"features": []})).await;
    let errors = browser.console_errors().await;
    assert!(errors.is_empty(), "{errors:#?}");
}

async fn uk_and_lt_say_everything_that_the_page_says(company: &Company, browser: &Browser) {
    open(company, browser, "", "").await;
    let script = "const done = arguments[arguments.length - 1];
        const keys = (value, at) => typeof value === 'object' && !Array.isArray(value)
          ? Object.entries(value).flatMap(([key, inner]) => keys(inner, at + '.' + key)) : [at + (Array.isArray(value) ? value.length : '')];
        const onPage = [...document.querySelectorAll('[data-text], [data-label]')].map(({ dataset }) => dataset.text ?? dataset.label);
        Promise.all(['en', 'uk', 'lt'].map((lang) => import(`/configure/words-${lang}.js`))).then((all) => {
          const [en, ...others] = all.map(({ words }) => words);
          done(others.flatMap((words) => {
            const { page, ...rest } = words, { page: _, ...source } = en;
            const said = keys(rest, ''), wanted = keys(source, '');
            return [...wanted.filter((key) => !said.includes(key)), ...said.filter((key) => !wanted.includes(key)),
              ...onPage.filter((key) => !page[key])];
          }));
        }, (why) => done([String(why)]))";
    let missing: Vec<String> = browser.run_until_told(script, &[]).await;
    assert!(missing.is_empty(), "{missing:?}");
}
