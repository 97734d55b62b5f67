//! The accessibility rules of axe, run in the page.

use std::fs;

use serde::Deserialize;

use super::{browser::Browser, told};

/// A rule that is broken, and where.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub(crate) struct Violation {
    /// The rule.
    pub(crate) id: String,
    /// The places and what is wrong there.
    pub(crate) places: Vec<String>,
}

const RUN: &str = r#"
const done = arguments[arguments.length - 1];
axe.run(document, { resultTypes: ["violations"] }).then(
  (found) => done(found.violations.map((broken) => ({
    id: broken.id,
    places: broken.nodes.map((node) => node.target.flat().join(" ") + ": " + node.failureSummary),
  }))),
  (why) => done([{ id: "axe itself", places: [String(why)] }]),
);
"#;

/// What is wrong with the page as it stands.
pub(crate) async fn violations(browser: &Browser) -> Vec<Violation> {
    if !browser.run::<bool>("return Boolean(window.axe)", &[]).await {
        let file = told("AXE", "target/tools/node_modules/axe-core/axe.min.js");
        let axe = fs::read_to_string(&file)
            .unwrap_or_else(|_| panic!("there is no axe at {}: run `cargo xtask test`", file.display()));
        browser.act(&axe, &[]).await;
    }
    browser.run_until_told(RUN, &[]).await
}

/// Checks that nothing is wrong with the page as it stands.
pub(crate) async fn check(browser: &Browser, what: &str) {
    let found = violations(browser).await;
    assert!(found.is_empty(), "{what} is not accessible: {found:#?}");
}
