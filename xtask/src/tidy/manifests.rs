//! Who may import whom, read from the Cargo manifests: each boundary between our crates means something.

use anyhow::{Context, Result};
use toml::Table;

use super::finding::Finding;
use super::tree::{TextFile, Tree};

/// The workspace's crates begin so.
const OURS: &str = "ticket-status";

/// What one crate may import.
struct Rule {
    manifest: &'static str,
    /// Ours, in `[dependencies]` and `[build-dependencies]`.
    ours: &'static [&'static str],
    /// Ours, in `[dev-dependencies]` besides.
    ours_in_tests: &'static [&'static str],
    /// Where set, the only others in `[dependencies]`; one with `?` behind it must be optional.
    others: Option<&'static [&'static str]>,
}

const RULES: [Rule; 8] = [
    Rule {
        manifest: "crates/model/Cargo.toml",
        ours: &[],
        ours_in_tests: &[],
        others: Some(&["serde", "ts-rs?"]),
    },
    Rule {
        manifest: "crates/texts/Cargo.toml",
        ours: &["ticket-status-model"],
        ours_in_tests: &[],
        others: None,
    },
    Rule {
        manifest: "crates/contract/Cargo.toml",
        ours: &["ticket-status-model"],
        ours_in_tests: &[],
        others: None,
    },
    Rule {
        manifest: "crates/helpdesks/Cargo.toml",
        ours: &["ticket-status-model"],
        ours_in_tests: &[],
        others: None,
    },
    Rule {
        manifest: "crates/gateway/Cargo.toml",
        ours: &["ticket-status-model", "ticket-status-texts", "ticket-status-helpdesks"],
        ours_in_tests: &[],
        others: None,
    },
    Rule {
        manifest: "Cargo.toml",
        ours: &["ticket-status-model", "ticket-status-texts"],
        ours_in_tests: &["ticket-status-helpdesks", "ticket-status-gateway"],
        others: None,
    },
    Rule { manifest: "xtask/Cargo.toml", ours: &[], ours_in_tests: &[], others: None },
    // What the gateway is measured against has nothing of it, and nothing around axum.
    Rule {
        manifest: "bench/gateway/Cargo.toml",
        ours: &[],
        ours_in_tests: &[],
        others: Some(&["anyhow", "axum", "bytes", "tokio"]),
    },
];

/// Findings for every import that design does not allow.
///
/// # Errors
/// When a manifest is missing or is not TOML.
pub(super) fn check(tree: &Tree) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    for rule in &RULES {
        let file =
            tree.file(rule.manifest).with_context(|| format!("{} is missing: write it", rule.manifest))?;
        findings.extend(rule.check(file)?);
    }
    Ok(findings)
}

impl Rule {
    fn check(&self, file: &TextFile) -> Result<Vec<Finding>> {
        let manifest: Table =
            file.text.parse().with_context(|| format!("{} is not TOML: mend it", self.manifest))?;
        let mut findings = Vec::new();
        for (section, name) in imports(&manifest) {
            let plain = name.trim_end_matches('?');
            let in_tests = section == "dev-dependencies" && self.ours_in_tests.contains(&plain);
            let allowed = match (name.starts_with(OURS), self.others) {
                (true, _) => self.ours.contains(&plain) || in_tests,
                (false, Some(others)) => {
                    section == "dev-dependencies"
                        || others.contains(&plain)
                        || others.contains(&name.as_str())
                }
                (false, None) => true,
            };
            if !allowed {
                let line =
                    file.lines().find(|(_, line)| line.trim_start().starts_with(plain)).map_or(0, |(n, _)| n);
                findings.push(file.finding(line, self.remedy(&section, plain)));
            }
        }
        Ok(findings)
    }

    fn remedy(&self, section: &str, name: &str) -> String {
        let may = [self.ours, self.others.unwrap_or(&[])].concat();
        let may = if may.is_empty() { "none of our crates".to_owned() } else { may.join(", ") };
        let may = may.replace('?', ", where it is optional");
        format!("[{section}] may not name `{name}`: this crate may import {may}; move the code that needs it")
    }
}

/// Every dependency with its section, those of `[target.….dependencies]` among them.
fn imports(manifest: &Table) -> Vec<(String, String)> {
    let targets = manifest.get("target").and_then(|targets| targets.as_table());
    let tables = targets.into_iter().flat_map(Table::values).filter_map(toml::Value::as_table);
    let mut imports = Vec::new();
    for table in std::iter::once(manifest).chain(tables) {
        for section in ["dependencies", "build-dependencies", "dev-dependencies"] {
            let names = table.get(section).and_then(toml::Value::as_table).into_iter().flatten();
            imports.extend(names.map(|(key, value)| (section.to_owned(), package(key, value))));
        }
    }
    imports
}

/// The package behind a dependency that goes by another name; with `?` behind it where it is optional.
fn package(key: &str, value: &toml::Value) -> String {
    let name = value.get("package").and_then(toml::Value::as_str).unwrap_or(key);
    let is_optional = value.get("optional").and_then(toml::Value::as_bool).unwrap_or_default();
    if is_optional { format!("{name}?") } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::super::tree::file;
    use super::*;

    fn findings(manifest: &str, text: &str) -> Vec<String> {
        let rule = RULES.iter().find(|rule| rule.manifest == manifest).expect("a rule");
        rule.check(&file(manifest, text)).expect("TOML").iter().map(Finding::to_string).collect()
    }

    #[test]
    fn the_model_imports_serde_and_on_demand_what_makes_types_of_it() {
        assert!(findings("crates/model/Cargo.toml", "[dependencies]\nserde.workspace = true\n").is_empty());
        assert_eq!(findings("crates/model/Cargo.toml", "[dependencies]\ntokio = \"1\"\n").len(), 1);
        assert!(findings("crates/model/Cargo.toml", "[dev-dependencies]\nproptest = \"1\"\n").is_empty());
        let types = "[dependencies]\nts-rs = { version = \"12\", optional = true }\n";
        assert!(findings("crates/model/Cargo.toml", types).is_empty());
        let always = types.replace("true", "false");
        assert_eq!(findings("crates/model/Cargo.toml", &always).len(), 1, "no visitor downloads it");
    }

    #[test]
    fn texts_and_helpdesks_never_meet() {
        let to_helpdesks = "[dependencies]\nticket-status-helpdesks.workspace = true\n";
        let found = findings("crates/texts/Cargo.toml", to_helpdesks);
        assert!(found[0].starts_with("crates/texts/Cargo.toml:2: [dependencies] may not name"), "{found:?}");
        assert_eq!(
            findings("crates/helpdesks/Cargo.toml", "[dependencies]\nticket-status-texts.workspace = true\n")
                .len(),
            1
        );
    }

    #[test]
    fn the_widget_meets_the_gateway_only_in_its_tests() {
        assert!(
            findings("Cargo.toml", "[dev-dependencies]\nticket-status-gateway.workspace = true\n").is_empty()
        );
        assert_eq!(
            findings("Cargo.toml", "[dependencies]\nticket-status-gateway.workspace = true\n").len(),
            1
        );
    }

    #[test]
    fn another_name_or_a_target_section_hides_nothing() {
        let renamed = "[target.'cfg(unix)'.dependencies]\nsomething = { package = \"ticket-status-gateway\", path = \"x\" }\n";
        assert_eq!(findings("crates/helpdesks/Cargo.toml", renamed).len(), 1);
    }

    #[test]
    fn xtask_imports_none_of_ours() {
        assert_eq!(
            findings("xtask/Cargo.toml", "[dependencies]\nticket-status-model.workspace = true\n").len(),
            1
        );
    }
}
