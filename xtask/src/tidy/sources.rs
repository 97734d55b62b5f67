//! Which module alone may touch a thing, and what no source may contain.

use super::finding::Finding;
use super::tree::TextFile;

/// Words that only one module of a folder may mention.
struct Owner {
    /// Where the rule holds.
    folder: &'static str,
    /// The modules that may, as paths without `.rs`.
    modules: &'static [&'static str],
    /// What only they may mention.
    words: &'static [&'static str],
    /// What the others do instead.
    remedy: &'static str,
}

const OWNERS: [Owner; 3] = [
    Owner {
        folder: "src/",
        modules: &["src/browser"],
        words: &["web_sys"],
        remedy: "only `browser` touches web_sys: give `browser` a function for this and call it",
    },
    Owner {
        folder: "crates/helpdesks/src/",
        modules: &["crates/helpdesks/src/http"],
        words: &["reqwest"],
        remedy: "only `http` touches the HTTP client: give `http` a function for this and call it",
    },
    Owner {
        folder: "crates/gateway/src/",
        modules: &["crates/gateway/src/config"],
        words: &["std::env", "std::fs", "tokio::fs"],
        remedy: "only `config` reads the environment and files: let `config` read it and hand it over",
    },
];

/// What the view never does.
const NOT_IN_VIEW: [&str; 4] = ["gloo_net", "set_timeout", "gloo_timers", "client::"];

/// Findings in one file.
pub(super) fn check(file: &TextFile) -> Vec<Finding> {
    let mut findings = Vec::new();
    if file.is(&["rs"]) {
        findings.extend(OWNERS.iter().flat_map(|owner| owner.check(file)));
        findings.extend(view(file));
    }
    if file.is(&["rs", "js", "mjs"]) {
        findings.extend(unfinished(file));
        findings.extend(sleeps(file));
    }
    findings
}

impl Owner {
    fn check(&self, file: &TextFile) -> Vec<Finding> {
        if !file.path.starts_with(self.folder) || self.modules.iter().any(|module| file.is_in(module)) {
            return Vec::new();
        }
        let mentions = |line: &str| self.words.iter().any(|word| code(line).contains(word));
        file.lines().filter(|(_, line)| mentions(line)).map(|(n, _)| file.finding(n, self.remedy)).collect()
    }
}

fn view(file: &TextFile) -> Vec<Finding> {
    // Below src: a file or a folder called so.
    let named = |part: &str| matches!(part, "view" | "view.rs");
    if !file.is_in("src") || !file.path.split('/').any(named) {
        return Vec::new();
    }
    let word_in = |line: &str| NOT_IN_VIEW.iter().find(|word| code(line).contains(**word));
    let findings = file.lines().filter_map(|(n, line)| {
        let remedy = format!(
            "`view` never fetches and never sets timers: `{}` belongs to the state or the client",
            word_in(line)?
        );
        Some(file.finding(n, remedy))
    });
    findings.collect()
}

/// Words that mean a promise was not kept; built in two pieces, or this file would find itself.
fn unfinished(file: &TextFile) -> Vec<Finding> {
    let rules: [(&[(&str, &str)], &str); 3] = [
        (
            &[("todo", "!("), ("unimplemented", "!("), ("FIX", "ME"), ("XX", "X")],
            "finish it, or file an issue and remove the mark",
        ),
        (
            &[("#[ign", "ore"), ("#[should", "_panic"), (".on", "ly("), (".sk", "ip(\"")],
            "let the test run and check for itself",
        ),
        (&[("dbg", "!(")], "remove it"),
    ];
    let mut findings = Vec::new();
    for (n, line) in file.lines() {
        for (words, remedy) in rules {
            for word in words.iter().map(|(head, tail)| format!("{head}{tail}")) {
                if line.contains(&word) {
                    findings.push(file.finding(n, format!("`{word}`: {remedy}")));
                }
            }
        }
    }
    findings
}

fn sleeps(file: &TextFile) -> Vec<Finding> {
    let is_test = file.path.starts_with("tests/") || file.path.contains("/tests/");
    let waits = file.path.ends_with("/wait.rs") || file.path.contains("/wait/");
    if !is_test || waits {
        return Vec::new();
    }
    let sleeps = |line: &str| ["thread::sleep", "time::sleep"].iter().any(|word| code(line).contains(word));
    let remedy = "a test never sleeps: wait for the condition with the `wait` module";
    file.lines().filter(|(_, line)| sleeps(line)).map(|(n, _)| file.finding(n, remedy)).collect()
}

/// The line without its comment.
fn code(line: &str) -> &str {
    line.split("//").next().unwrap_or(line)
}

#[cfg(test)]
mod tests {
    use super::super::tree::file;
    use super::*;

    fn found(path: &str, text: &str) -> Vec<usize> {
        check(&file(path, text)).iter().map(|finding| finding.line).collect()
    }

    #[test]
    fn only_browser_touches_web_sys() {
        assert_eq!(found("src/state.rs", "//! State.\nuse web_sys::Window;\n"), [2]);
        assert!(found("src/browser.rs", "use web_sys::Window;\n").is_empty());
        assert!(found("src/browser/page.rs", "use web_sys::Window;\n").is_empty());
    }

    #[test]
    fn a_module_that_only_begins_like_the_owner_is_not_the_owner() {
        assert_eq!(found("src/browser_like.rs", "use web_sys::Window;\n"), [1]);
    }

    #[test]
    fn a_comment_may_mention_anything() {
        assert!(found("src/state.rs", "// not web_sys\n").is_empty());
    }

    #[test]
    fn only_http_touches_the_http_client() {
        assert_eq!(found("crates/helpdesks/src/request_tracker.rs", "reqwest::get(url)\n"), [1]);
        assert!(found("crates/helpdesks/src/http/retry.rs", "reqwest::get(url)\n").is_empty());
    }

    #[test]
    fn only_config_reads_the_environment_and_files() {
        assert_eq!(found("crates/gateway/src/serve.rs", "let port = std::env::var(\"PORT\");\n"), [1]);
        assert!(found("crates/gateway/src/config.rs", "std::fs::read(path)\n").is_empty());
    }

    #[test]
    fn the_view_never_fetches() {
        assert_eq!(found("src/view/template.rs", "client::fetch();\n"), [1]);
        assert_eq!(found("src/form/view.rs", "client::fetch();\n"), [1]);
        assert!(found("src/refresh.rs", "client::fetch();\n").is_empty());
    }

    #[test]
    fn an_unfinished_piece_or_a_test_that_does_not_run_is_found() {
        let unfinished = ["todo", "!()"].concat();
        let ignored = ["#[ign", "ore]"].concat();
        assert_eq!(found("src/a.rs", &format!("{unfinished}\nfine\n{ignored}\n")), [1, 3]);
    }

    #[test]
    fn a_test_never_sleeps_outside_wait() {
        assert_eq!(found("tests/browser/lookup.rs", "tokio::time::sleep(second).await;\n"), [1]);
        assert_eq!(found("crates/gateway/tests/api.rs", "std::thread::sleep(second);\n"), [1]);
        assert!(found("tests/browser/wait.rs", "tokio::time::sleep(second).await;\n").is_empty());
        assert!(found("src/a.rs", "std::thread::sleep(second);\n").is_empty());
    }
}
