//! The pages of other people: whatever a page does to itself, the card stands there whole.

use serde_json::{Value, json};

use super::engines::{Promise, promises};
use crate::support::{browser::Browser, company::Company};

pub(super) const PROMISES: &[Promise] = promises![
    the_card_stands_whole_on_every_kind_of_page,
    a_card_is_as_wide_as_it_may_be_where_a_page_shrinks_what_it_holds,
    a_card_is_measured_by_its_own_letters_and_not_by_those_of_the_page,
    a_card_in_a_frame_works_as_on_a_page,
    a_page_whose_relative_addresses_lead_elsewhere_changes_none_of_ours,
    a_card_that_is_hidden_first_is_whole_when_it_is_shown,
];

/// Pages with one card: the scenario, and why it is one.
const HOST_PAGES: &[(&str, &str)] = &[
    ("plain/page.html", "nothing in the way"),
    ("hostile_page/page.html", "all styles unset, and everything hidden"),
    ("hostile_page/giant.html", "giant fonts, spaces and capitals, which would be inherited"),
    ("hostile_page/boxes.html", "another box model, and edges, gaps and floats for everything"),
    ("quirks/page.html", "no doctype: a table for a layout, and the rules of the nineties"),
];

/// The card's own look, whatever the page's is.
const LOOK: &str =
    "16px rgb(27, 36, 48) rgb(255, 255, 255) none normal start horizontal-tb 1px auto visible border-box";

/// Checks that a card is whole and at least this wide.
pub(super) async fn assert_whole(browser: &Browser, number: usize, width: u32, what: &str) {
    let found: Value = browser.run(include_str!("../support/whole.js"), &[json!(number), json!(width)]).await;
    assert_eq!(found, json!({ "look": LOOK, "missing": [], "wide": true, "tall": true }), "{what}");
}

async fn the_card_stands_whole_on_every_kind_of_page(browser: &Browser) {
    let company = Company::open().await;
    for (page, what) in HOST_PAGES {
        browser.goto(&company.page(page, &[])).await;
        let seen = browser.card().until_showing().await;
        assert_eq!(seen.headline, "Olena K. has your request", "{what}");
        assert_whole(browser, 0, 300, what).await;
        browser.screenshot(&format!("{:?}-{}", browser.engine(), page.replace(['/', '.'], "-"))).await;
        browser.card().timeline().await;
        browser.has_no_troubles().await;
    }
}

/// Places that are as wide as what they hold.
const SHRINKING: &[&str] = &[
    "display: flex; flex-direction: column; align-items: center",
    "display: flex; justify-content: center",
    "display: grid; place-items: center",
    "display: inline-block",
    "display: table",
    "float: left",
    "position: absolute",
    "width: fit-content; margin: auto",
];

async fn a_card_is_as_wide_as_it_may_be_where_a_page_shrinks_what_it_holds(browser: &Browser) {
    let company = Company::open().await;
    let card = format!(
        r#"<ticket-status reference="1042" token="{}"></ticket-status>"#,
        company.gateway.token("1042")
    );
    let place = |style: &&str| format!(r#"<section><div style="{style}">{card}</div></section>"#);
    let places: String = SHRINKING.iter().map(place).collect();
    browser.goto(&company.page("shrunk/page.html", &[("places", &places)])).await;
    for (window, least) in [(1000, 690), (500, 440)] {
        browser.resize(window, 900).await;
        browser.until("the page has its width", &format!("innerWidth === {window}")).await;
        for (number, style) in SHRINKING.iter().enumerate() {
            browser.card_number(number).until_showing().await;
            assert_whole(browser, number, least, &format!("{style}, {window} px")).await;
        }
    }
    browser.resize(1000, 900).await;
}

/// Many pages make their root's letters small, so that one of its units is ten pixels, or large.
async fn a_card_is_measured_by_its_own_letters_and_not_by_those_of_the_page(browser: &Browser) {
    let company = Company::open().await;
    let measure = "const root = document.querySelector('ticket-status').shadowRoot;
        const { width, height } = root.querySelector('.card').getBoundingClientRect();
        const columns = getComputedStyle(root.querySelector('.stages')).gridTemplateColumns.split(' ').length;
        return [width === Math.min(704, document.documentElement.clientWidth), Math.min(Math.floor(height), 656), columns]";
    browser.goto(&company.page("small_root/page.html", &[])).await;
    browser.card().until_showing().await;
    for root in ["62.5%", "16px", "40px"] {
        browser.resize(1000, 900).await;
        browser.until("the page is wide", "innerWidth === 1000").await;
        browser.act("document.documentElement.style.fontSize = arguments[0]", &[json!(root)]).await;
        assert_eq!(
            browser.run::<(bool, u32, u32)>(measure, &[]).await,
            (true, 656, 5),
            "a wide page, {root}"
        );
        browser.resize(500, 900).await;
        browser.until("the page is narrow", "innerWidth === 500").await;
        assert_eq!(
            browser.run::<(bool, u32, u32)>(measure, &[]).await,
            (true, 656, 1),
            "a narrow page, {root}"
        );
    }
    browser.resize(1000, 900).await;
}

async fn a_card_in_a_frame_works_as_on_a_page(browser: &Browser) {
    let company = Company::open().await;
    company.page("plain/page.html", &[]);
    browser.goto(&company.page("framed/page.html", &[("page", "/plain/page.html"), ("width", "900")])).await;
    browser.client().enter_frame(0).await.expect("the page has a frame");
    browser.card().until_showing().await;
    assert_whole(browser, 0, 500, "in a frame").await;
    company.set_status("1042", "open", 11).await;
    browser.card().click("refresh").await;
    browser.card().until("it follows", |seen| seen.situation == "in-progress").await;
    browser.has_no_troubles().await;
}

async fn a_page_whose_relative_addresses_lead_elsewhere_changes_none_of_ours(browser: &Browser) {
    let company = Company::open().await;
    let host = company.host.origin();
    let page = company.page("base_address/page.html", &[("host", &host)]);
    browser.goto(&format!("{page}#ticket=1042&token={}", company.gateway.token("1042"))).await;
    browser.card().until_showing().await;
    assert_whole(browser, 0, 500, "another base address").await;
    browser.card().click("refresh").await;
    browser.has_no_troubles().await;
    let strays: usize = browser.requests("127.0.0.1:9/").await.len();
    assert_eq!(strays, 0, "nothing is asked for below the page's base address");
}

async fn a_card_that_is_hidden_first_is_whole_when_it_is_shown(browser: &Browser) {
    let company = Company::open().await;
    browser.goto(&company.page("hidden_first/page.html", &[])).await;
    browser
        .until(
            "the card is there, though nobody sees it",
            "document.querySelector('ticket-status[state=showing]')",
        )
        .await;
    let sizes = "return document.querySelector('ticket-status').getBoundingClientRect().height";
    assert_eq!(browser.run::<f64>(sizes, &[]).await, 0.0, "it is hidden");
    browser
        .act("document.getElementById('tab').click(); document.getElementById('more').open = true", &[])
        .await;
    browser.card().until_showing().await;
    assert_whole(browser, 0, 500, "shown later").await;
    browser.card_number(1).until("the form stands there", |seen| seen.headline == "Check your request").await;
    browser.has_no_troubles().await;
}
