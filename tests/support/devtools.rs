//! Chromium's own commands beside WebDriver: its protocol for developers, and its log.

use axum::http::Method;
use fantoccini::wd::WebDriverCompatibleCommand;
use serde::Deserialize;
use serde_json::{Value, json};
use url::{ParseError, Url};

/// A command of the Chrome DevTools Protocol.
#[derive(Debug)]
pub(super) struct Command {
    pub(super) command: &'static str,
    pub(super) parameters: Value,
}

/// Reads and empties one of the browser's logs: `browser`, or `performance`.
#[derive(Debug)]
pub(super) struct Log(pub(super) &'static str);

/// A line of the browser's log.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub(crate) struct Said {
    /// `SEVERE`, `WARNING`, `INFO`, `DEBUG`.
    pub(crate) level: String,
    /// `console-api`, `network`, `security`, `javascript`, …
    #[serde(default)]
    pub(crate) source: String,
    /// The text, with the place in front.
    pub(crate) message: String,
}

impl Said {
    /// Whether it is an error.
    pub(crate) fn is_error(&self) -> bool {
        self.level == "SEVERE"
    }
}

/// How long each task kept the main thread of a page busy, in milliseconds, by what the log `performance` has; `None` before
/// the page's mark of this name is in it. What other programs did meanwhile is not counted.
pub(super) fn tasks(entries: &[Value], mark: &str) -> Option<Vec<f64>> {
    let read = |entry: &Value| {
        let message: Value = serde_json::from_str(entry["message"].as_str()?).ok()?;
        Some(message["message"]["params"].clone())
    };
    let events: Vec<Value> = entries.iter().filter_map(read).collect();
    let thread = |event: &Value| (event["pid"].as_u64(), event["tid"].as_u64());
    let page = thread(events.iter().find(|event| event["name"] == mark)?);
    let tasks = events.iter().filter(|event| event["name"] == "RunTask" && thread(event) == page);
    Some(tasks.filter_map(|task| Some(task["tdur"].as_f64()? / 1000.0)).collect())
}

impl WebDriverCompatibleCommand for Command {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/goog/cdp/execute", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(json!({"cmd": self.command, "params": self.parameters}).to_string()))
    }
}

impl WebDriverCompatibleCommand for Log {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/se/log", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(json!({"type": self.0}).to_string()))
    }
}
