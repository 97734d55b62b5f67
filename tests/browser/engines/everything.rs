//! All that is downloaded runs, and all that is drawn follows axe's rules.

use serde_json::json;
use ticket_status_gateway::settings::{BacklogUse, WriteBacks};

use super::{Promise, promises};
use crate::support::{axe, browser::Browser, company::Company};

pub(super) const PROMISES: &[Promise] = promises![
    both_wasm_modules_are_understood_as_they_are_downloaded,
    card_form_and_panel_follow_the_rules_of_axe,
    glossary_and_queue_follow_the_rules_of_axe,
];

async fn both_wasm_modules_are_understood_as_they_are_downloaded(browser: &Browser) {
    let company = Company::open().await;
    let files = std::fs::read_dir(crate::support::told("TICKET_STATUS_DIST", "dist").join("assets"));
    let names = files
        .expect("the bundle")
        .map(|file| file.expect("a file").file_name().to_string_lossy().into_owned());
    let modules: Vec<String> = names
        .filter(|name| name.ends_with(".wasm"))
        .map(|name| format!("{}/assets/{name}", company.gateway.origin()))
        .collect();
    assert_eq!(modules.len(), 2, "{modules:?}");
    browser.goto(&company.page("plain/page.html", &[])).await;
    let compile = "const [modules, done] = arguments;
        Promise.all(modules.map((url) => WebAssembly.compileStreaming(fetch(url)).then((module) => WebAssembly.Module.exports(module).length)))
            .then((found) => done(found.map(String)), (why) => done([String(why)]))";
    let found: Vec<String> = browser.run_until_told(compile, &[json!(modules)]).await;
    assert!(
        found.len() == 2 && found.iter().all(|count| count.parse::<usize>().is_ok_and(|n| n > 3)),
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
