//! How the card comes onto a page: by a tag alone, by elements, by both, by too many.

use super::engines::{Promise, promises};
use crate::support::{browser::Browser, company::Company};

pub(super) const PROMISES: &[Promise] = promises![
    one_script_tag_shows_the_card_where_it_stands,
    several_elements_share_one_wasm,
    the_loader_may_be_there_twice,
    two_tags_for_two_tickets_show_two_cards,
    the_loader_may_stand_in_the_head_before_the_elements,
    an_element_that_a_script_adds_later_shows_its_card,
    a_page_with_a_glossary_or_a_queue_gets_no_card_besides,
];

async fn one_script_tag_shows_the_card_where_it_stands(browser: &Browser) {
    let company = Company::open().await;
    browser.goto(&company.page("one_tag/page.html", &[])).await;

    let seen = browser.card().until_showing().await;
    assert_eq!((seen.stage.as_str(), seen.turn_word.as_str()), ("assigned", "company"));
    assert_eq!(seen.situation, "with-person");
    assert_eq!(seen.number, "Request 1042 Invoice PDF shows the wrong VAT number");
    assert_eq!(seen.headline, "Olena K. has your request");
    assert!(
        seen.handler.starts_with("Olena K. has your request (team: Billing). Since November 20, 2026"),
        "{}",
        seen.handler
    );
    assert_eq!(seen.turn, "It is our turn.");
    assert_eq!(seen.next, "This person will look into it and write to you.");
    assert_eq!(seen.checked, "Checked just now");
    assert!(seen.stage_now.starts_with("Assigned"), "{}", seen.stage_now);
    assert_eq!(seen.stages.len(), 5);
    assert!(seen.timeline.is_empty(), "the timeline is closed until asked for");

    let lines = browser.card().timeline().await;
    assert!(lines[0].starts_with("Your request arrived"), "{lines:?}");
    assert!(lines[1].starts_with("Assigned: Olena K. (Billing)"), "{lines:?}");

    let place = "document.querySelector('main script').nextElementSibling?.localName === 'ticket-status'";
    browser.until("the element follows its tag", place).await;
    browser.has_no_troubles().await;
}

async fn several_elements_share_one_wasm(browser: &Browser) {
    let company = Company::open().await;
    company.create("1043", "Where is my parcel?").await;
    let token = company.gateway.token("1043");
    browser.goto(&company.page("one_tag/several.html", &[("token_1043", &token)])).await;

    assert_eq!(browser.card().until_showing().await.situation, "with-person");
    let second = browser.card_number(1).until_showing().await;
    assert_eq!(second.number, "Request 1043 Where is my parcel?");
    assert_eq!(browser.card_number(2).until_state("lookup").await.headline, "Check your request");

    for file in ["/widget.wasm", "/form.wasm", "/widget.", "/look.js", "/en.json"] {
        let expected = if file == "/widget." { 2 } else { 1 };
        let requests = browser.requests(file).await;
        assert_eq!(requests.len(), expected, "{file} is fetched once: {requests:#?}");
    }
    assert_eq!(browser.requests("/v1/tickets/").await.len(), 2, "each ticket is asked for once");
    assert!(browser.card_number(3).look().await.is_none(), "the tag adds none to the page's own elements");
    browser.has_no_troubles().await;
}

async fn the_loader_may_be_there_twice(browser: &Browser) {
    let company = Company::open().await;
    browser.goto(&company.page("one_tag/twice.html", &[])).await;
    browser.card().until_showing().await;
    assert!(browser.card_number(1).look().await.is_none(), "there is one card only");
    assert_eq!(browser.requests(".wasm").await.len(), 1);
    assert_eq!(browser.requests("/v1/tickets/").await.len(), 1);
    browser.has_no_troubles().await;
}

async fn two_tags_for_two_tickets_show_two_cards(browser: &Browser) {
    let company = Company::open().await;
    company.create("1043", "Where is my parcel?").await;
    let token = company.gateway.token("1043");
    browser.goto(&company.page("one_tag/two_tags.html", &[("token_1043", &token)])).await;
    for (number, place, reference) in [(0, "first", "1042"), (1, "second", "1043")] {
        let seen = browser.card_number(number).until_showing().await;
        assert!(seen.number.contains(reference), "{seen:#?}");
        browser
            .until("it stands at its tag", &format!("document.querySelector('#{place} ticket-status')"))
            .await;
    }
    assert_eq!(browser.requests(".wasm").await.len(), 1);
    browser.has_no_troubles().await;
}

async fn the_loader_may_stand_in_the_head_before_the_elements(browser: &Browser) {
    let company = Company::open().await;
    for how in ["", "async", "defer"] {
        browser.goto(&company.page("one_tag/head.html", &[("how", how)])).await;
        browser.card().until_showing().await;
        assert!(browser.card_number(1).look().await.is_none(), "there is one card only");
        browser.has_no_troubles().await;
    }
}

async fn an_element_that_a_script_adds_later_shows_its_card(browser: &Browser) {
    let company = Company::open().await;
    browser.goto(&company.page("one_tag/head.html", &[("how", "")])).await;
    browser.card().until_showing().await;
    browser.act("document.querySelector('main').append(document.createElement('ticket-status'))", &[]).await;
    browser.card_number(1).until_state("lookup").await;
    assert_eq!(browser.requests("/widget.wasm").await.len(), 1);
}

async fn a_page_with_a_glossary_or_a_queue_gets_no_card_besides(browser: &Browser) {
    let company = Company::open().await;
    browser
        .goto(
            &company
                .page("board.html", &[("element", "ticket-glossary"), ("lang", "en"), ("theme", "light")]),
        )
        .await;
    browser
        .until(
            "the glossary stands there",
            "document.querySelector('ticket-glossary').shadowRoot?.querySelector('dt')",
        )
        .await;
    browser.until("and nothing else", "!document.querySelector('ticket-status')").await;
}
