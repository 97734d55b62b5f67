//! What pages that call, and write no element, rely on: properties, methods, `ticketStatus.mount`.

use serde_json::{Value, json};

use crate::support::{browser::Browser, company::Company, examples, wait};

async fn open(company: &Company, browser: &Browser) {
    browser.goto(&company.page("calling/page.html", &[])).await;
}

/// Mounts a card of ticket 1042.
async fn mount(company: &Company, browser: &Browser) {
    let script = "window.card = ticketStatus.mount('#here', { reference: '1042', token: arguments[0] })";
    browser.act(script, &[json!(company.gateway.token("1042"))]).await;
}

#[tokio::test]
async fn mount_puts_a_card_where_the_page_says() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    open(&company, &browser).await;
    mount(&company, &browser).await;
    assert_eq!(browser.card().until_showing().await.headline, "Olena K. has your request");
    browser.until("it stands there", "card.parentElement.id == 'here'").await;
    let script =
        "const options = { status: arguments[0], compact: true, theme: 'dark', refreshSeconds: 300 };
        window.other = ticketStatus.mount(document.querySelector('#far'), options)";
    browser.act(script, &[examples::named("solved")]).await;
    assert_eq!(browser.card_number(1).until_showing().await.situation, "solved");
    let attributes: Vec<String> = browser
        .run("return ['compact', 'theme', 'refresh-seconds'].map((name) => other.getAttribute(name))", &[])
        .await;
    assert_eq!(attributes, ["", "dark", "300"]);
    assert!(browser.console_errors().await.is_empty());
}

#[tokio::test]
async fn attributes_and_properties_say_the_same() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    open(&company, &browser).await;
    let script = "const card = document.createElement('ticket-status');
        const texts = ['reference', 'token', 'gateway', 'languages', 'access', 'theme', 'loading'];
        const before = [...texts, 'refreshSeconds'].every((name) => card[name] === null) && card.compact === false;
        for (const name of texts) card[name] = 'a ' + name;
        Object.assign(card, { refreshSeconds: 30, compact: true });
        const set = texts.every((name) => card.getAttribute(name) == 'a ' + name && card[name] == 'a ' + name);
        const counted = card.getAttribute('refresh-seconds') == '30' && card.getAttribute('compact') == '' && card.compact;
        Object.assign(card, { token: null, theme: undefined, compact: false });
        const gone = ['token', 'theme', 'compact'].some((name) => card.hasAttribute(name));
        return [before, set, counted, gone]";
    assert_eq!(browser.run::<Vec<bool>>(script, &[]).await, [true, true, true, false]);
}

#[tokio::test]
async fn what_is_called_before_the_card_is_there_is_done_when_it_is() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    open(&company, &browser).await;
    mount(&company, &browser).await;
    let script = "const done = arguments[0]; card.explain().then(done)";
    let said: Value = browser.run_until_told(script, &[]).await;
    let expected = [("lang", "en"), ("headline", "Olena K. has your request"), ("turn", "It is our turn.")];
    for (name, text) in expected {
        assert_eq!(said[name], text, "{said:#}");
    }
    for name in ["meaning", "who", "next", "can"] {
        assert!(said[name].as_str().is_some_and(|text| text.len() > 10), "{name}: {said:#}");
    }
}

#[tokio::test]
async fn a_refresh_or_a_form_that_is_asked_for_before_the_card_is_there_comes_after_it() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    for (call, state, questions) in [("refresh()", "showing", 2), ("lookup('1055')", "lookup", 1)] {
        open(&company, &browser).await;
        let script = format!(
            "const [token, done] = arguments;
            ticketStatus.mount('#here', {{ reference: '1042', token }}).{call}.then(() => done(true))"
        );
        let done: bool = browser.run_until_told(&script, &[json!(company.gateway.token("1042"))]).await;
        assert!(done, "{call} ends");
        browser.card().until_state(state).await;
        let asked = async || browser.requests("/v1/tickets/").await.len() == questions;
        wait::until_true("it has asked as often as it was told", asked).await;
        let errors = browser.console_errors().await;
        assert!(errors.is_empty(), "{call}: {errors:?}");
    }
}

#[tokio::test]
async fn lookup_shows_the_form_with_the_number_and_explain_then_has_nothing_to_say() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    open(&company, &browser).await;
    mount(&company, &browser).await;
    browser.card().until_showing().await;
    browser.act("card.lookup('1055')", &[]).await;
    browser.card().until_state("lookup").await;
    browser.card().until_filled("reference", "1055").await;
    let script = "const done = arguments[0]; card.explain().then((said) => done(said === null))";
    assert!(browser.run_until_told::<bool>(script, &[]).await, "there is no card to explain");
}

#[tokio::test]
async fn properties_set_before_the_script_is_there_count() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    let page = r#"<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title><ticket-status></ticket-status>
        <script>Object.assign(document.querySelector("ticket-status"), { reference: "1042", token: "TOKEN", compact: true, mine: 7 })</script>
        <script src="GATEWAY/ticket-status.js"></script></html>"#;
    let page =
        page.replace("TOKEN", &company.gateway.token("1042")).replace("GATEWAY", &company.gateway.origin());
    browser.goto(&company.host.put("/before", &page)).await;
    assert_eq!(browser.card().until_showing().await.situation, "with-person");
    browser.until("its own are kept", "document.querySelector('ticket-status[compact]').mine == 7").await;
}

#[tokio::test]
async fn a_lazy_card_loads_nothing_but_the_script_until_it_is_near() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    open(&company, &browser).await;
    let script = "far.style.marginTop = '5000px';
        window.card = ticketStatus.mount('#far', { reference: '1042', token: arguments[0], loading: 'lazy' })";
    browser.act(script, &[json!(company.gateway.token("1042"))]).await;
    // A card in view that was added later is whole: so the first one has had its time.
    mount(&company, &browser).await;
    let seen = browser.card().until_showing().await;
    assert_eq!(seen.situation, "with-person");
    assert_eq!(browser.requests("/v1/tickets/").await.len(), 1, "only the card in view has asked");
    let far = browser.card_number(1);
    assert_eq!(far.seen().await.state, "loading");
    let tall: f64 =
        browser.run("return document.querySelector('#far ticket-status').offsetHeight", &[]).await;
    assert!(tall > 400.0, "its room is there already: {tall}");
    browser.act("document.querySelector('#far').scrollIntoView()", &[]).await;
    far.until_showing().await;
}
