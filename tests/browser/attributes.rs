//! What a web team writes on the element, and what its scripts do with it.

use std::time::Duration;

use serde_json::json;

use crate::support::{browser::Browser, company::Company, wait};

/// Longer than the widget needs for anything that is under way.
const A_WHILE: Duration = Duration::from_millis(700);

async fn open(company: &Company, browser: &Browser, attributes: &str) {
    browser.goto(&company.page("attributes/page.html", &[("attributes", attributes)])).await;
}

#[tokio::test]
async fn a_gateway_that_is_no_web_address_is_told_to_the_web_team_and_kindly_to_the_visitor() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    for bad in ["ftp://status.example.com", "javascript:alert(1)", "data:,x"] {
        open(&company, &browser, &format!(r#"gateway="{bad}""#)).await;
        let seen =
            browser.card().until("it fails", |seen| seen.state == "failed" && !seen.text.is_empty()).await;
        assert!(!seen.text.contains("undefined"), "{bad}: {}", seen.text);
        let errors = browser.console_errors().await;
        let told = |text: &str| text.contains("ticket-status needs") && text.contains("gateway");
        assert!(errors.iter().any(|said| told(&said.message)), "{bad}: {errors:?}");
        assert!(browser.requests("/v1/").await.is_empty(), "{bad}");
    }
}

#[tokio::test]
async fn a_gateway_that_is_half_an_address_is_never_taken_for_the_page_itself() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    for bad in ["http://", "https://:443", "http://["] {
        open(&company, &browser, &format!(r#"gateway="{bad}""#)).await;
        browser.card().until("it fails", |seen| seen.state == "failed" && !seen.text.is_empty()).await;
        assert!(browser.requests("/v1/").await.is_empty(), "{bad}: the token goes nowhere");
    }
}

#[tokio::test]
async fn the_gateway_may_be_named_with_and_without_a_slash_at_its_end() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    for end in ["", "/", "//"] {
        open(&company, &browser, &format!(r#"gateway="{}{end}""#, company.gateway.origin())).await;
        browser.card().until_showing().await;
    }
    assert!(browser.console_errors().await.is_empty());
}

#[tokio::test]
async fn a_bad_refresh_time_is_the_usual_one() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    for bad in ["0", "-5", "soon", "", "1e9", "99999999999999999999"] {
        open(&company, &browser, &format!(r#"refresh-seconds="{bad}""#)).await;
        browser.card().until_showing().await;
        assert_eq!(browser.requests("/v1/tickets/").await.len(), 1, "{bad}");
    }
    wait::while_nothing_happens(A_WHILE).await;
    assert_eq!(browser.requests("/v1/tickets/").await.len(), 1);
    assert!(browser.console_errors().await.is_empty());
}

#[tokio::test]
async fn an_element_that_is_removed_while_loading_ends_quietly() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    open(&company, &browser, "").await;
    browser.card().until_showing().await;
    let before = browser.requests("/v1/").await.len();
    let script = "const [token, frames] = arguments;
        const element = document.createElement('ticket-status');
        element.setAttribute('reference', '1042');
        element.setAttribute('token', token);
        document.getElementById('there').append(element);
        if (!frames) return element.remove();
        const wait = (left) => left ? requestAnimationFrame(() => wait(left - 1)) : element.remove();
        wait(frames - 1);";
    for frames in 0..4 {
        browser.act(script, &[json!(company.gateway.token("1042")), json!(frames)]).await;
    }
    browser.until("all are gone", "document.querySelectorAll('ticket-status').length === 1").await;
    wait::while_nothing_happens(A_WHILE).await;
    let asked = browser.requests("/v1/").await.len();
    browser.act("dispatchEvent(new Event('online'))", &[]).await;
    wait::until("the one that is left asks", wait::PATIENCE, async || {
        match browser.requests("/v1/").await.len() {
            now if now > asked => Ok(()),
            now => Err(now.to_string()),
        }
    })
    .await;
    wait::while_nothing_happens(A_WHILE).await;
    let now = browser.requests("/v1/").await.len();
    assert_eq!(now, asked + 1, "only the one that is left asks (before: {before})");
    assert!(browser.console_errors().await.is_empty());
}

#[tokio::test]
async fn an_element_that_is_removed_before_the_widget_is_there_ends_quietly() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    open(&company, &browser, "").await;
    browser.until("the skeleton stands there", "document.querySelector('ticket-status').shadowRoot").await;
    browser.act("document.querySelector('ticket-status').remove()", &[]).await;
    wait::while_nothing_happens(A_WHILE).await;
    assert!(browser.card().look().await.is_none());
    assert!(browser.console_errors().await.is_empty());
}

#[tokio::test]
async fn an_element_that_is_moved_keeps_its_card() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    open(&company, &browser, "").await;
    browser.card().until_showing().await;
    let script = "const element = document.querySelector('ticket-status');
        const card = element.shadowRoot.querySelector('[part~=card]');
        document.getElementById('there').append(element);
        return card.isConnected && card === element.shadowRoot.querySelector('[part~=card]');";
    assert!(browser.run::<bool>(script, &[]).await, "it is the same card");
    wait::while_nothing_happens(A_WHILE).await;
    assert_eq!(browser.card().seen().await.state, "showing");
    assert_eq!(browser.requests("/v1/tickets/").await.len(), 1, "nobody was asked again");
    company.set_status("1042", "open", 11).await;
    browser.card().click("refresh").await;
    browser.card().until("it still follows", |seen| seen.situation == "in-progress").await;
}

#[tokio::test]
async fn an_element_that_is_removed_and_added_again_works() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    open(&company, &browser, "").await;
    browser.card().until_showing().await;
    browser.act("window.kept = document.querySelector('ticket-status'); kept.remove()", &[]).await;
    let left: usize = browser.run("return kept.shadowRoot.childElementCount", &[]).await;
    assert_eq!(left, 0, "nothing is left of the card");
    browser.act("document.getElementById('there').append(kept)", &[]).await;
    browser.card().until_showing().await;
    browser.card().click("refresh").await;
    assert!(browser.console_errors().await.is_empty());
}

#[tokio::test]
async fn another_reference_and_token_show_another_ticket() {
    let company = Company::open().await;
    company.create("1043", "Where is my parcel?").await;
    let browser = Browser::open().await;
    open(&company, &browser, "").await;
    browser.card().until_showing().await;
    let script = "const element = document.querySelector('ticket-status');
        element.setAttribute('reference', '1043');
        element.setAttribute('token', arguments[0]);";
    browser.act(script, &[json!(company.gateway.token("1043"))]).await;
    browser
        .card()
        .until("the other ticket", |seen| seen.number.contains("1043") && seen.state == "showing")
        .await;
    assert!(browser.console_errors().await.is_empty());
}
