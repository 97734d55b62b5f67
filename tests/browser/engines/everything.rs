//! All that is downloaded runs, and all that is drawn follows axe's rules.

use serde_json::{Value, json};
use ticket_status_gateway::settings::{BacklogUse, WriteBacks};

use super::{Promise, promises};
use crate::support::{axe, browser::Browser, company::Company, examples, wait};

pub(super) const PROMISES: &[Promise] = promises![
    every_situation_fits_a_phone,
    every_wasm_module_is_understood_as_it_is_downloaded,
    card_form_and_panel_follow_the_rules_of_axe,
    glossary_and_queue_follow_the_rules_of_axe,
];

async fn every_wasm_module_is_understood_as_it_is_downloaded(browser: &Browser) {
    let company = Company::open().await;
    let (_, files) = crate::support::assets();
    let modules: Vec<String> = files
        .into_iter()
        .filter(|name| name.ends_with(".wasm"))
        .map(|name| format!("{}/{name}", company.gateway.origin()))
        .collect();
    assert_eq!(modules.len(), 3, "{modules:?}");
    browser.goto(&company.page("plain/page.html", &[])).await;
    let compile = "const [modules, done] = arguments;
        Promise.all(modules.map((url) => WebAssembly.compileStreaming(fetch(url)).then((module) => WebAssembly.Module.exports(module).length)))
            .then((found) => done(found.map(String)), (why) => done([String(why)]))";
    let found: Vec<String> = browser.run_until_told(compile, &[json!(modules)]).await;
    assert!(
        found.len() == 3 && found.iter().all(|count| count.parse::<usize>().is_ok_and(|n| n > 3)),
        "{found:?}"
    );
    browser.card().until_showing().await;
}

async fn card_form_and_panel_follow_the_rules_of_axe(browser: &Browser) {
    let company = Company::with(|settings| settings.write_backs = WriteBacks::all()).await;
    let access = format!(r#"reference="1042" token="{}""#, company.gateway.token("1042"));
    for theme in ["light", "dark"] {
        let open = async |attributes: &str| {
            let filled = [("theme", theme), ("attributes", attributes)];
            browser.goto(&company.page("engines/page.html", &filled)).await;
        };
        open("").await;
        browser.card().until_state("lookup").await;
        browser.card().click("submit").await;
        browser.card().until("the errors stand there", |seen| !seen.email_error.is_empty()).await;
        axe::check(browser, &format!("the form with errors, {theme}")).await;
        open(&access).await;
        browser.card().until_showing().await;
        browser.card().timeline().await;
        browser.card().click("offer-message").await;
        browser.card().until("the panel opens", |seen| seen.panel == "Add something").await;
        axe::check(browser, &format!("the card with its panel, {theme}")).await;
    }
}

async fn glossary_and_queue_follow_the_rules_of_axe(browser: &Browser) {
    let company = Company::with(|settings| settings.backlog = BacklogUse::Everybody).await;
    for element in ["ticket-glossary", "ticket-queue"] {
        let filled = [("element", element), ("lang", "en"), ("theme", "light")];
        browser.goto(&company.page("board.html", &filled)).await;
        browser
            .until(
                &format!("{element} stands there"),
                &format!("document.querySelector('{element}[state=showing]')"),
            )
            .await;
        axe::check(browser, element).await;
    }
}

/// In a frame as wide as a small phone: a window cannot be as small in every engine.
async fn every_situation_fits_a_phone(browser: &Browser) {
    let company = Company::open().await;
    let documents: Vec<Value> = examples::all().into_iter().map(|(_, document)| document).collect();
    let (count, documents) = (documents.len(), Value::from(documents).to_string());
    for (lang, theme, dir) in [("uk", "dark", "ltr"), ("lt", "light", "ltr"), ("ar", "dark", "rtl")] {
        let filled = [("lang", lang), ("theme", theme), ("dir", dir), ("documents", documents.as_str())];
        company.page("accessibility/cards.html", &filled);
        let frame = [("page", "/accessibility/cards.html"), ("width", "320")];
        browser.goto(&company.page("framed/page.html", &frame)).await;
        browser.client().enter_frame(0).await.expect("the page has a frame");
        let drawn =
            "const cards = [...document.querySelectorAll('ticket-status')].map((host) => host.shadowRoot);
            for (const root of cards) root?.querySelector('#toggle[aria-expanded=false]')?.click();
            return cards.filter((root) => root?.querySelector('#timeline li')).length";
        wait::until_true("all cards stand there, with their steps", async || {
            browser.run::<usize>(drawn, &[]).await == count
        })
        .await;
        let found: Vec<String> = browser.run(include_str!("../accessibility/too_wide.js"), &[]).await;
        assert!(found.is_empty(), "{lang}: {found:#?}");
        browser.screenshot(&format!("{:?}-phone-{lang}", browser.engine())).await;
    }
}
