//! What a page's own scripts may do: give a status, ask for a refresh.

use serde_json::json;

use crate::support::{browser::Browser, company::Company, examples, wait};

#[tokio::test]
async fn a_page_that_has_a_status_already_shows_it_and_asks_nobody() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    let status = examples::named("waiting-for-you").to_string();
    browser.goto(&company.page("status_property/page.html", &[("status", &status)])).await;
    let seen = browser.card().until_showing().await;
    assert_eq!(seen.headline, "We need an answer from you");
    assert_eq!(seen.checked, "", "nobody was asked, so nothing was checked");

    let script = "document.querySelector('ticket-status').status = arguments[0]";
    browser.act(script, &[examples::named("solved")]).await;
    let seen = browser.card().until("the next status", |seen| seen.situation == "solved").await;
    assert_eq!(seen.headline, "Your request is solved");
    assert!(browser.requests("/v1/").await.is_empty());
    assert!(browser.console_errors().await.is_empty());
}

#[tokio::test]
async fn nobody_is_asked_for_a_status_that_the_page_has_whatever_else_it_says() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    browser.goto(&company.page("calling/page.html", &[])).await;
    for access in [json!({"access": "public"}), json!({"token": company.gateway.token("1042")})] {
        let script = "const options = { reference: '1042', status: arguments[0], ...arguments[1] };
            document.querySelector('#here').replaceChildren();
            ticketStatus.mount('#here', options)";
        browser.act(script, &[examples::named("solved"), access]).await;
        assert_eq!(browser.card().until_showing().await.situation, "solved");
        assert!(browser.requests("/v1/tickets").await.is_empty());
    }
}

#[tokio::test]
async fn a_status_from_a_newer_gateway_is_shown_as_far_as_it_is_understood() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    let mut status = examples::named("in-progress");
    status["stage"] = json!("teleported");
    status["turn"] = json!("robot");
    status["mood"] = json!({"of": "tomorrow"});
    browser.goto(&company.page("status_property/page.html", &[("status", &status.to_string())])).await;
    let seen = browser.card().until_showing().await;
    assert!(!seen.headline.is_empty());
    assert_eq!(seen.turn, "", "it does not claim whose turn it is");
}

#[tokio::test]
async fn names_and_texts_are_shown_as_text_whatever_they_contain() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    let mut status = examples::named("waiting-for-you");
    let name = format!("\u{202e}<b onclick=alert(1)>Olena</b> 🦀 {}", "x".repeat(300));
    status["handler"]["person"] = json!(name);
    status["subject"] = json!("<img src=x onerror=document.title='hacked'>");
    status["question"] = json!("<script>document.title='hacked'</script> & co.");
    status["links"]["reply"] = json!("javascript:document.title='hacked'");
    status["since"] = json!("1970-01-01T00:00:00Z");
    status["expected"] = json!({"what": "resolution", "by": "2999-01-01T00:00:00Z"});
    let status = status.to_string().replace("</", "<\\/");
    browser.resize(320, 900).await;
    browser.goto(&company.page("status_property/page.html", &[("status", &status)])).await;
    let seen = browser.card().until_showing().await;
    assert_eq!(seen.question, "<script>document.title='hacked'</script> & co.");
    assert!(seen.number.ends_with("<img src=x onerror=document.title='hacked'>"), "{}", seen.number);
    assert!(seen.handler.contains("<b onclick=alert(1)>Olena</b> 🦀"), "{}", seen.handler);
    assert!(!seen.text.contains("1970"), "{}", seen.text);
    let script = "const root = document.querySelector('ticket-status').shadowRoot;
        return [document.title, root.querySelectorAll('img, script, b').length,
          [...root.querySelectorAll('a')].filter((a) => !/^(https?|mailto|tel):/.test(a.href)).length,
          document.documentElement.scrollWidth > document.documentElement.clientWidth];";
    let found: serde_json::Value = browser.run(script, &[]).await;
    assert_eq!(found, json!(["Your request", 0, 0, false]));
}

#[tokio::test]
async fn a_page_may_ask_for_a_refresh() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    browser.goto(&company.page("one_tag/page.html", &[])).await;
    browser.card().until_showing().await;
    company.set_status("1042", "open", 11).await;
    browser.act("document.querySelector('ticket-status').refresh()", &[]).await;
    browser.card().until("the card follows", |seen| seen.situation == "in-progress").await;
}

#[tokio::test]
async fn what_is_no_status_is_told_to_the_pages_script_and_changes_nothing() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    let status = examples::named("solved").to_string();
    browser.goto(&company.page("status_property/page.html", &[("status", &status)])).await;
    browser.card().until_showing().await;
    let script = "try { document.querySelector('ticket-status').status = { reference: '1' }; return 'taken' }
        catch (why) { return String(why) }";
    let said: String = browser.run(script, &[]).await;
    assert!(said.contains("stage"), "the message names the field: {said}");
    wait::until_true("the card is as it was", async || browser.card().seen().await.situation == "solved")
        .await;
}
