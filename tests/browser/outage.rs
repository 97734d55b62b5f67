//! The helpdesk or the gateway is out of reach: the card says so, keeps what it knows, and recovers by itself.

use crate::support::{browser::Browser, company::Company};

const STALE: &str =
    "We cannot reach our helpdesk right now. This is the last status we know. We keep trying.";

#[tokio::test]
async fn keeps_the_last_status_while_the_helpdesk_is_down_and_recovers_by_itself() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    browser.goto(&company.page("outage/page.html", &[])).await;
    browser.card().until_showing().await;

    company.line.cut();
    browser.card().click("refresh").await;
    let seen = browser.card().until_state("stale").await;
    assert_eq!(seen.problem, STALE);
    assert_eq!(seen.said, STALE, "a screen reader hears it, too");
    assert_eq!(seen.headline, "Olena K. has your request");
    assert!(seen.checked.starts_with("Checked "), "{}", seen.checked);

    company.set_status("1042", "open", 11).await;
    company.line.mend();
    let seen = browser.card().until("it recovers by itself", |seen| seen.state == "showing").await;
    assert_eq!((seen.situation.as_str(), seen.problem.as_str()), ("in-progress", ""));
}

#[tokio::test]
async fn keeps_the_last_status_while_the_gateway_is_gone_and_says_how_old_it_is() {
    let mut company = Company::open().await;
    let browser = Browser::open().await;
    browser.goto(&company.page("outage/page.html", &[])).await;
    browser.card().until_showing().await;

    company.gateway.stop().await;
    browser.act("const real = Date.now; Date.now = () => real() + 5 * 60_000", &[]).await;
    browser.card().click("refresh").await;
    let seen = browser.card().until_state("stale").await;
    assert_eq!(seen.headline, "Olena K. has your request");
    assert!(!seen.problem.is_empty());
    assert_eq!(seen.checked, "Checked 5 minutes ago");

    company.gateway.start_again().await;
    let seen = browser.card().until("it recovers by itself", |seen| seen.state == "showing").await;
    assert_eq!((seen.problem.as_str(), seen.checked.as_str()), ("", "Checked just now"));
}

#[tokio::test]
async fn a_first_visit_while_the_helpdesk_is_down_says_when_it_tries_again_and_then_does() {
    let company = Company::open().await;
    company.line.cut();
    let browser = Browser::open().await;
    browser.goto(&company.page("outage/page.html", &[])).await;
    let seen = browser.card().until_state("failed").await;
    let told = seen.problem.strip_prefix("We cannot reach our helpdesk right now. We try again in ");
    let seconds: u32 = told
        .and_then(|told| told.strip_suffix(" seconds.").or_else(|| told.strip_suffix(" second.")))
        .and_then(|seconds| seconds.parse().ok())
        .unwrap_or_else(|| panic!("it says when: {}", seen.problem));
    assert!((1..=20).contains(&seconds), "{seconds}");
    assert_eq!(
        (seen.headline.as_str(), seen.situation.as_str()),
        ("We do not know the status right now", "not-known")
    );

    browser.card().until("it counts down", |now| now.problem != seen.problem).await;
    company.line.mend();
    let seen = browser.card().until_showing().await;
    assert_eq!(seen.headline, "Olena K. has your request");
}

#[tokio::test]
async fn a_first_visit_while_the_gateway_is_gone_can_be_tried_again_by_hand() {
    let mut company = Company::open().await;
    let browser = Browser::open().await;
    // The bundle comes from a gateway that answers, the status from one that does not.
    let page = company.page("outage/other_gateway.html", &[("status_gateway", "http://127.0.0.1:9")]);
    browser.goto(&page).await;
    let seen = browser.card().until_state("failed").await;
    assert!(!seen.problem.is_empty());

    let gateway = format!(
        "document.querySelector('ticket-status').setAttribute('gateway', '{}')",
        company.gateway.origin()
    );
    browser.act(&gateway, &[]).await;
    browser.card().until_showing().await;
    company.gateway.stop().await;
}
