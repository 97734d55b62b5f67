//! `<ticket-queue>`: how busy the company is, where it shows that.

use ticket_status_gateway::settings::BacklogUse;
use ticket_status_model::Side;
use ticket_status_texts::ALL_LANGS;

use crate::support::{axe, browser::Browser, company::Company, wait};

const ROOT: &str = "const root = document.querySelector('ticket-queue').shadowRoot;";

/// A company with two teams: 21 requests wait, and six were answered within the hour.
async fn busy() -> Company {
    let company = Company::with(|settings| settings.backlog = BacklogUse::Everybody).await;
    for number in 0..20 {
        let reference = (2000 + number).to_string();
        company.create(&reference, "A request").await;
        company.hand_to(&reference, "Anna Nowak", if number < 15 { "Deliveries" } else { "Billing" }).await;
    }
    for number in 0..6 {
        let reference = (3000 + number).to_string();
        company.create(&reference, "A request").await;
        company.hand_to(&reference, "Olena Kovalenko", "Billing").await;
        company.write(&reference, Side::Staff, "An answer", 11).await;
    }
    company
}

async fn open(company: &Company, browser: &Browser, lang: &str, theme: &str) -> String {
    browser
        .goto(&company.page("board.html", &[("element", "ticket-queue"), ("lang", lang), ("theme", theme)]))
        .await;
    let said = "return document.querySelector('ticket-queue')?.shadowRoot?.querySelector('[part~=meaning]')?.innerText ?? ''";
    wait::until_true("the queue stands there", async || !browser.run::<String>(said, &[]).await.is_empty())
        .await;
    browser.run(said, &[]).await
}

#[tokio::test]
async fn says_how_many_wait_and_how_long_it_usually_takes_in_the_visitors_language() {
    let company = busy().await;
    let browser = Browser::open().await;
    for (lang, beginning) in [
        ("en", "21 requests wait for a first answer. Most people hear back within 3 hours."),
        ("uk", "21 запит іще без першої відповіді."),
        ("lt", "21 užklausa dar be pirmo atsakymo."),
    ] {
        let said = open(&company, &browser, lang, "light").await;
        assert!(said.starts_with(beginning), "{lang}: {said}");
    }
    assert!(browser.console_errors().await.is_empty());
}

#[tokio::test]
async fn the_chart_is_a_table_that_a_screen_reader_reads_row_by_row() {
    let company = busy().await;
    let browser = Browser::open().await;
    open(&company, &browser, "en", "light").await;
    let script = format!(
        "{ROOT} return [...root.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.innerText.trim()))"
    );
    let rows: Vec<Vec<String>> = browser.run(&script, &[]).await;
    assert_eq!(
        rows,
        [
            ["Team", "Waiting", "First answer within"],
            ["Deliveries", "15", "not known"],
            ["Billing", "6", "3 hours"],
        ]
    );
    let bars = format!(
        "{ROOT} return [...root.querySelectorAll('meter')].map((bar) => [bar.value, bar.max, bar.ariaHidden])"
    );
    let bars: Vec<(u32, u32, String)> = browser.run(&bars, &[]).await;
    assert_eq!(bars, [(15, 15, "true".to_owned()), (6, 15, "true".to_owned())]);
    for (lang, theme, width) in [("en", "light", 320), ("uk", "dark", 320), ("ar", "light", 1000)] {
        browser.resize(width, 900).await;
        open(&company, &browser, lang, theme).await;
        axe::check(&browser, &format!("the queue in {lang}, {theme}")).await;
        browser
            .until("it fits", "document.documentElement.scrollWidth <= document.documentElement.clientWidth")
            .await;
        browser.screenshot(&format!("queue/{lang}-{theme}-{width}")).await;
    }
}

#[tokio::test]
async fn the_chart_fits_a_phone_in_every_language_and_breaks_no_short_word() {
    let company = busy().await;
    let browser = Browser::open().await;
    browser.resize(320, 800).await;
    for lang in ALL_LANGS {
        open(&company, &browser, lang, "light").await;
        let script = format!(
            "{ROOT} const page = document.documentElement;
            const team = root.querySelector('tbody th');
            return [page.scrollWidth <= page.clientWidth,
              root.querySelector('table').scrollWidth <= root.querySelector('.card').clientWidth,
              team.getClientRects().length === 1 && team.offsetHeight < 2 * parseFloat(getComputedStyle(team).lineHeight) + 20]"
        );
        assert_eq!(browser.run::<[bool; 3]>(&script, &[]).await, [true; 3], "{lang}");
    }
}

#[tokio::test]
async fn a_company_that_does_not_show_it_keeps_what_stands_inside_the_element() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    browser
        .goto(&company.page("board.html", &[("element", "ticket-queue"), ("lang", "en"), ("theme", "light")]))
        .await;
    let state = "return document.querySelector('ticket-queue').getAttribute('state') ?? ''";
    wait::until_true("it gives up", async || browser.run::<String>(state, &[]).await == "failed").await;
    let words = "return document.querySelector('ticket-queue').innerText.trim()";
    assert_eq!(browser.run::<String>(words, &[]).await, "What stands here when there is nothing better.");
}

#[tokio::test]
async fn while_the_helpdesk_is_down_it_says_that_it_cannot_count() {
    let company = busy().await;
    company.line.cut();
    let browser = Browser::open().await;
    let said = open(&company, &browser, "en", "light").await;
    assert_eq!(said.trim(), "We cannot count the requests right now. We try again later.");
}
