//! `<ticket-glossary>`: what each word means, without a ticket.

use serde_json::json;
use ticket_status_texts::{ALL_LANGS, Texts, direction};

use crate::support::{axe, browser::Browser, company::Company, wait};

const ROOT: &str = "const root = document.querySelector('ticket-glossary').shadowRoot;";

async fn open(company: &Company, browser: &Browser, lang: &str, theme: &str, fragment: &str) {
    let page =
        company.page("board.html", &[("element", "ticket-glossary"), ("lang", lang), ("theme", theme)]);
    browser.goto(&format!("{page}{fragment}")).await;
    wait::until_true("the glossary stands there", async || !terms(browser).await.is_empty()).await;
}

async fn terms(browser: &Browser) -> Vec<String> {
    let script = "const root = document.querySelector('ticket-glossary')?.shadowRoot;
        return [...(root?.querySelectorAll('dt') ?? [])].map((dt) => dt.innerText)";
    browser.run(script, &[]).await
}

#[tokio::test]
async fn every_word_is_explained_in_the_language_of_the_page() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    for lang in ["en", "uk", "lt", "ar"] {
        open(&company, &browser, lang, "light", "").await;
        let texts = Texts::builtin(lang).expect("a language");
        let terms = terms(&browser).await;
        assert!(terms.contains(&texts.stage_assigned().to_owned()), "{lang}: {terms:?}");
        assert!(terms.contains(&texts.article_unanswered_not().to_owned()), "{lang}: {terms:?}");
        let said: [String; 2] = browser
            .run(&format!("{ROOT} return [root.querySelector('h2').innerText, getComputedStyle(root.querySelector('h2')).direction]"), &[])
            .await;
        assert_eq!(said, [texts.glossary_title().to_owned(), direction(lang).to_owned()]);
    }
    assert!(browser.requests(".json").await.is_empty(), "the words come with the glossary");
    assert!(browser.console_errors().await.is_empty());
}

#[tokio::test]
async fn a_search_finds_a_word_whatever_its_case_and_says_so_when_there_is_none() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    open(&company, &browser, "en", "light", "").await;
    let all = terms(&browser).await.len();
    browser.act(&format!("{ROOT} root.getElementById('search').focus()"), &[]).await;
    browser.type_text("WAITING_FOR_THIRD").await;
    wait::until_true("one is left", async || terms(&browser).await.len() == 1).await;
    assert_eq!(terms(&browser).await, ["What does “waiting_for_third_party” mean?"]);
    browser.type_text("zzz").await;
    wait::until_true("none is left", async || terms(&browser).await.is_empty()).await;
    let said: String =
        browser.run(&format!("{ROOT} return root.querySelector('[role=status]').innerText"), &[]).await;
    assert_eq!(said, "We found no such word. Try another one, or write to us.");
    let clear = format!(
        "{ROOT} const field = root.getElementById('search'); field.value = '';
        field.dispatchEvent(new Event('input', {{ bubbles: true }}))"
    );
    browser.act(&clear, &[]).await;
    wait::until_true("all are back", async || terms(&browser).await.len() == all).await;
}

#[tokio::test]
async fn a_link_to_a_word_leads_to_it() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    open(&company, &browser, "en", "light", "#assigned").await;
    let focus = format!("{ROOT} return root.activeElement?.id ?? ''");
    wait::until_true("the word has the focus", async || {
        browser.run::<String>(&focus, &[]).await == "assigned"
    })
    .await;
    browser.act("location.hash = '#unanswered'", &[]).await;
    wait::until_true("the next one has it", async || {
        browser.run::<String>(&focus, &[]).await == "unanswered"
    })
    .await;
    let visible = format!(
        "{ROOT} const box = root.getElementById('unanswered').getBoundingClientRect();
        return box.top >= 0 && box.bottom <= innerHeight"
    );
    assert!(browser.run::<bool>(&visible, &[]).await, "and can be seen");
}

#[tokio::test]
async fn everybody_can_use_it_on_a_phone_and_on_a_desktop_in_light_and_dark() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    for (lang, theme, width) in
        [("en", "light", 320), ("uk", "dark", 1280), ("ar", "light", 320), ("lt", "dark", 320)]
    {
        browser.resize(width, 900).await;
        open(&company, &browser, lang, theme, "").await;
        axe::check(&browser, &format!("the glossary in {lang}, {theme}, {width} px")).await;
        let fits = "document.documentElement.scrollWidth <= document.documentElement.clientWidth";
        browser.until("it fits", fits).await;
        browser.screenshot(&format!("glossary/{lang}-{theme}-{width}")).await;
    }
}

#[tokio::test]
async fn no_word_overflows_its_place_at_320_pixels_in_any_language() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    browser.resize(320, 800).await;
    for lang in ALL_LANGS {
        open(&company, &browser, lang, "light", "").await;
        let fits = format!("{ROOT} const page = document.documentElement;
            const {{ left, right }} = root.querySelector('.card').getBoundingClientRect();
            return page.scrollWidth <= page.clientWidth && [...root.querySelectorAll('.card *')].every((part) => {{
              const box = part.getBoundingClientRect();
              return box.left >= left - 0.5 && box.right <= right + 0.5;
            }})");
        assert!(browser.run::<bool>(&fits, &[]).await, "{lang}");
    }
}

#[tokio::test]
async fn what_stands_inside_the_element_stays_where_the_gateway_cannot_be_reached() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    browser
        .goto(
            &company
                .page("board.html", &[("element", "ticket-glossary"), ("lang", "en"), ("theme", "light")]),
        )
        .await;
    wait::until_true("the glossary stands there", async || !terms(&browser).await.is_empty()).await;
    browser
        .act(
            "document.querySelector('ticket-glossary').setAttribute('gateway', arguments[0])",
            &[json!("http://127.0.0.1:9")],
        )
        .await;
    let state = "return document.querySelector('ticket-glossary').getAttribute('state')";
    wait::until_true("it gives up", async || browser.run::<String>(state, &[]).await == "failed").await;
    let words = "return document.querySelector('ticket-glossary').innerText.trim()";
    assert_eq!(browser.run::<String>(words, &[]).await, "What stands here when there is nothing better.");
}
