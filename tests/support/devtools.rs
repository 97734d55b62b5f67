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

/// Reads and empties the browser's log.
#[derive(Debug)]
pub(super) struct Log;

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
        (Method::POST, Some(json!({"type": "browser"}).to_string()))
    }
}
