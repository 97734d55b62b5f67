//! The configurator at `/configure`: what is chosen shows on the real card, can be copied, and stands in the address.

pub(super) mod contrast;
mod snippets;
pub(super) mod use_it;

use serde_json::json;

use crate::support::{browser::Browser, company::Company};

/// Opens the page with this fragment and waits until it has started.
async fn open(company: &Company, browser: &Browser, query: &str, fragment: &str) {
    // Another fragment alone would not load the page anew.
    browser.goto("about:blank").await;
    browser.goto(&format!("{}/configure{query}#{fragment}", company.gateway.origin())).await;
    browser.until("the page has started", "document.documentElement.dataset.ready").await;
}

/// The code of a snippet.
async fn code(browser: &Browser, id: &str) -> String {
    let script = "return document.getElementById(arguments[0]).querySelector('code').textContent";
    browser.run(script, &[json!(id)]).await
}

/// Puts a value into a field as a visitor does who then leaves it.
async fn choose(browser: &Browser, css: &str, value: &str) {
    let script = "const field = document.querySelector(arguments[0]);
        if (field.type === 'radio' || field.type === 'checkbox') field.click();
        else {
          field.value = arguments[1];
          field.dispatchEvent(new Event('change', { bubbles: true }));
        }";
    browser.act(script, &[json!(css), json!(value)]).await;
}

async fn fragment(browser: &Browser) -> String {
    browser.run("return decodeURIComponent(location.hash.slice(1).replaceAll('+', ' '))", &[]).await
}
