//! docs/api.md on the demo: every example does what it says, in a real browser, against a real gateway.

use std::time::Duration;

use serde::Deserialize;
use ticket_status_gateway::demo;
use tokio::net::TcpListener;

use crate::support::{axe, browser::Browser, told, wait};

/// Some thirty examples, one after the other.
const PATIENCE: Duration = Duration::from_secs(40);

/// An example as it stands on the page, and how it went.
#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "shown when something is not as it says")]
struct Example {
    heading: String,
    result: Option<String>,
    said: String,
}

const EXAMPLES: &str = "const heading = (element) => {
    while (!/^H[123]$/.test(element.tagName)) element = element.previousElementSibling;
    return element.textContent;
  };
  return [...document.querySelectorAll('figure[data-example]')].map((figure) => ({
    heading: heading(figure),
    result: figure.dataset.result ?? null,
    said: figure.querySelector('output').textContent,
  }));";

#[tokio::test]
async fn every_example_of_the_api_page_does_what_it_says() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let running = demo::start(listener, &told("TICKET_STATUS_DIST", "dist")).await.expect("the demo starts");
    let browser = Browser::open().await;
    browser.goto(&format!("http://{}/pages/api/index.html", running.addr())).await;
    browser.until("the page's script is there", "document.querySelector('#all')").await;
    browser.act("document.getElementById('all').click()", &[]).await;
    let examples = wait::until("every example has run", PATIENCE, async || {
        let examples: Vec<Example> = browser.run(EXAMPLES, &[]).await;
        match examples.iter().all(|example| example.result.is_some()) {
            true => Ok(examples),
            false => Err(format!("{examples:#?}")),
        }
    })
    .await;
    assert!(examples.len() > 20, "the page has only {} examples", examples.len());
    let bad: Vec<&Example> =
        examples.iter().filter(|example| example.result.as_deref() != Some("good")).collect();
    assert!(bad.is_empty(), "{bad:#?}");
    axe::check(&browser, "the API page").await;
    browser.resize(320, 800).await;
    let fits = "document.documentElement.scrollWidth <= document.documentElement.clientWidth";
    browser.until("the page fits a phone", fits).await;
}
