//! Pages with a strict Content-Security-Policy.

use crate::support::{browser::Browser, company::Company};

const POLICY: &str = "content-security-policy";

async fn open(company: &Company, browser: &Browser, policy: &str) {
    let policy = policy.replace("GATEWAY", &company.gateway.origin());
    browser.goto(&company.page_with("strict_page/page.html", &[], &[(POLICY, &policy)])).await;
}

#[tokio::test]
async fn the_strictest_policy_that_names_the_gateway_is_enough() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    let policy = "default-src 'none'; script-src GATEWAY 'wasm-unsafe-eval'; connect-src GATEWAY; base-uri 'none'; \
                  form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
    open(&company, &browser, policy).await;
    browser.card().until_showing().await;
    let script = "const style = getComputedStyle(document.querySelector('ticket-status').shadowRoot.querySelector('.card'));
        return [style.borderTopWidth, style.paddingTop, style.borderTopLeftRadius]";
    let look: Vec<String> = browser.run(script, &[]).await;
    assert_eq!(look, ["1px", "24px", "14px"], "it has its styles");
    browser.card().timeline().await;
    assert!(browser.console_errors().await.is_empty(), "nothing was blocked");
}

#[tokio::test]
async fn without_web_assembly_the_explanation_and_a_link_stand_there() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    open(&company, &browser, "default-src 'none'; script-src GATEWAY; connect-src GATEWAY").await;
    let seen = browser
        .card()
        .until("the text stands there", |seen| seen.text.contains("Open the status page"))
        .await;
    assert_eq!(seen.state, "showing");
    for text in ["Olena K. has your request", "It is our turn.", "This person will look into it"] {
        assert!(seen.text.contains(text), "{text}: {}", seen.text);
    }
    let expected =
        format!("{}/status#ticket=1042&token={}", company.gateway.origin(), company.gateway.token("1042"));
    let href = link(&browser).await;
    let unsigned = |address: &str| address.rsplit_once('.').map(|(start, _)| start.len());
    assert_eq!(unsigned(&href), unsigned(&expected), "{href}");
    assert_told(&browser, "'wasm-unsafe-eval'").await;
}

#[tokio::test]
async fn without_connections_a_link_stands_there() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    open(&company, &browser, "default-src 'none'; script-src GATEWAY 'wasm-unsafe-eval'").await;
    let seen = browser.card().until("the link stands there", |seen| !seen.text.is_empty()).await;
    assert_eq!(seen.state, "failed");
    assert!(link(&browser).await.starts_with(&format!("{}/status", company.gateway.origin())));
    assert_told(&browser, "connect-src").await;
}

/// The address of the link that stands there, which leads to the hosted page.
async fn link(browser: &Browser) -> String {
    let script = "return document.querySelector('ticket-status').shadowRoot.querySelector('a').href";
    browser.run(script, &[]).await
}

async fn assert_told(browser: &Browser, directive: &str) {
    let errors = browser.console_errors().await;
    let told = |text: &str| text.contains("ticket-status needs") && text.contains(directive);
    assert!(errors.iter().any(|said| told(&said.message)), "{errors:#?}");
}
