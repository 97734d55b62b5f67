//! The accessibility rules of axe, run in the page.

use std::fs;

use serde::Deserialize;
use serde_json::{Value, json};

use super::{browser::Browser, told};

/// A rule that is broken, and where.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub(crate) struct Violation {
    /// The rule.
    pub(crate) id: String,
    /// The places and what is wrong there.
    pub(crate) places: Vec<String>,
}

/// Everything that WCAG 2.2 A and AA ask for, as far as axe can tell, and what it calls good practice.
const TAGS: [&str; 6] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const RUN: &str = r#"
const [only, rules, done] = arguments;
axe.run(document, { resultTypes: ["violations"], runOnly: only, rules }).then(
  (found) => done(found.violations.map((broken) => ({
    id: broken.id,
    places: broken.nodes.map((node) => node.target.flat().join(" ") + ": " + node.failureSummary),
  }))),
  (why) => done([{ id: "axe itself", places: [String(why)] }]),
);
"#;

/// The rules that look at colours.
const OF_COLOURS: [&str; 2] = ["color-contrast", "link-in-text-block"];

/// What is wrong with the page as it stands.
pub(crate) async fn violations(browser: &Browser) -> Vec<Violation> {
    run(browser, json!(TAGS), json!({"target-size": {"enabled": true}})).await
}

/// What is wrong but for colours, on a page with more elements than any page has: forms there share a name, and no page
/// has several.
pub(crate) async fn violations_but_colours(browser: &Browser) -> Vec<Violation> {
    let off = json!({"enabled": false});
    let mut rules = json!({"target-size": {"enabled": true}, "landmark-unique": off});
    for rule in OF_COLOURS {
        rules[rule] = off.clone();
    }
    run(browser, json!(TAGS), rules).await
}

/// What is wrong with the colours.
pub(crate) async fn violations_of_colours(browser: &Browser) -> Vec<Violation> {
    run(browser, json!({"type": "rule", "values": OF_COLOURS}), json!({})).await
}

async fn run(browser: &Browser, only: Value, rules: Value) -> Vec<Violation> {
    if !browser.run::<bool>("return Boolean(window.axe)", &[]).await {
        let file = told("AXE", "target/tools/node_modules/axe-core/axe.min.js");
        let axe = fs::read_to_string(&file)
            .unwrap_or_else(|_| panic!("there is no axe at {}: run `cargo xtask test`", file.display()));
        browser.act(&axe, &[]).await;
    }
    browser.run_until_told(RUN, &[only, rules]).await
}

/// Checks that nothing is wrong with the page as it stands.
pub(crate) async fn check(browser: &Browser, what: &str) {
    let found = violations(browser).await;
    assert!(found.is_empty(), "{what} is not accessible: {found:#?}");
}
