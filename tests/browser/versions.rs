//! Which version a page gets: the newest, the newest of a major version, or one that never changes.

use std::{fs, sync::Arc};

use serde_json::Value;
use ticket_status_gateway::Files;

use crate::support::{assets, browser::Browser, company::Company, told};

const EXACT: &str = concat!("v", env!("CARGO_PKG_VERSION"), "/ticket-status.js");

fn page(company: &Company, scripts: &[(&str, &str)]) -> String {
    let script = |(path, attributes): &(&str, &str)| {
        format!(r#"<script src="{}/{path}" {attributes}></script>"#, company.gateway.origin())
    };
    let scripts: String = scripts.iter().map(script).collect();
    let token = company.gateway.token("1042");
    let html = format!(
        r#"<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title>
        <ticket-status reference="1042" token="{token}"><a href="/own">Our own page</a></ticket-status>{scripts}</html>"#
    );
    company.host.put("/versions", &html)
}

/// The hash of the exact version's loader, as the bundle tells it.
fn integrity() -> String {
    let manifest = fs::read_to_string(told("TICKET_STATUS_DIST", "dist").join("manifest.json"));
    let manifest: Value = serde_json::from_str(&manifest.expect("the manifest")).expect("JSON");
    let files = manifest["files"].as_array().expect("a list");
    let exact = files.iter().find(|file| file["name"] == EXACT).expect("the exact version");
    exact["integrity"].as_str().expect("a hash").to_owned()
}

#[tokio::test]
async fn every_way_to_name_the_version_shows_the_card() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    for path in ["ticket-status.js", "v1/ticket-status.js", EXACT] {
        browser.goto(&page(&company, &[(path, "")])).await;
        browser.card().until_showing().await;
        assert!(browser.console_errors().await.is_empty(), "{path}");
    }
}

#[tokio::test]
async fn the_exact_version_passes_the_check_of_its_hash_and_another_script_does_not() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    let checked = format!(r#"integrity="{}" crossorigin"#, integrity());
    browser.goto(&page(&company, &[(EXACT, &checked)])).await;
    browser.card().until_showing().await;
    browser.goto(&page(&company, &[("ticket-status.js", &checked)])).await;
    let errors = browser.console_errors().await;
    assert!(errors.iter().any(|said| said.message.contains("integrity")), "{errors:?}");
    let defined: bool = browser.run("return Boolean(customElements.get('ticket-status'))", &[]).await;
    assert!(!defined, "what does not fit its hash does not run, and the page's own link stands there");
}

#[tokio::test]
async fn two_versions_on_one_page_do_not_clash() {
    let company = Company::with(|settings| {
        let mut files = Files::clone(&settings.files);
        add_another_version(&mut files);
        settings.files = Arc::new(files);
    })
    .await;
    let browser = Browser::open().await;
    for scripts in [[EXACT, "v1.9.9/ticket-status.js"], ["v1.9.9/ticket-status.js", EXACT]] {
        browser.goto(&page(&company, &scripts.map(|path| (path, "")))).await;
        browser.card().until_showing().await;
        assert!(browser.card_number(1).look().await.is_none(), "there is one card");
        assert_eq!(browser.requests(".wasm").await.len(), 1, "the first one serves the page");
        assert!(browser.console_errors().await.is_empty(), "{scripts:?}");
        let version: String = browser.run("return ticketStatus.version", &[]).await;
        assert_eq!(version == "1.9.9", scripts[0].starts_with("v1.9.9"), "{version}");
    }
}

/// This version under another number and with files of its own.
fn add_another_version(files: &mut Files) {
    let dist = told("TICKET_STATUS_DIST", "dist");
    let (folder, names) = assets();
    let own = "00000000";
    for name in names {
        files.add(&name.replace(&folder, own), fs::read(dist.join(name)).expect("a file"));
    }
    let loader = fs::read_to_string(dist.join(EXACT)).expect("the loader");
    let loader = loader.replace(&folder, own).replace(env!("CARGO_PKG_VERSION"), "1.9.9");
    files.add("v1.9.9/ticket-status.js", loader);
}
