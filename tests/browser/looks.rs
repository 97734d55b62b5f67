//! The themes in which everything is checked and pictured.

use serde_json::json;

use crate::support::browser::Browser;

/// How elements look.
#[derive(Clone, Copy, Debug)]
pub(super) struct Theme {
    pub(super) name: &'static str,
    /// The element's attribute `theme`.
    pub(super) attribute: &'static str,
    /// The `color-scheme` of the page around it.
    pub(super) scheme: &'static str,
    /// Whether the visitor has the system choose all colours.
    pub(super) is_forced: bool,
}

pub(super) const LIGHT: Theme = of("light", "light", "light");
pub(super) const DARK: Theme = of("dark", "dark", "dark");

/// What there is besides.
pub(super) const OTHERS: [Theme; 7] = [
    of("calm", "calm light", "light"),
    of("calm-dark", "calm dark", "dark"),
    of("contrast", "contrast light", "light"),
    of("contrast-dark", "contrast dark", "dark"),
    of("paper", "paper light", "light"),
    of("paper-dark", "paper dark", "dark"),
    Theme { is_forced: true, ..of("forced-colours", "light", "light") },
];

/// All of them.
pub(super) fn all() -> Vec<Theme> {
    [&[LIGHT, DARK], OTHERS.as_slice()].concat()
}

const fn of(name: &'static str, attribute: &'static str, scheme: &'static str) -> Theme {
    Theme { name, attribute, scheme, is_forced: false }
}

impl Theme {
    /// Has the browser choose the colours, or not.
    pub(super) async fn emulate(&self, browser: &Browser) {
        let forced = if self.is_forced { "active" } else { "none" };
        let features = json!([
            {"name": "forced-colors", "value": forced},
            {"name": "prefers-color-scheme", "value": self.scheme},
        ]);
        browser.devtools("Emulation.setEmulatedMedia", json!({"features": features})).await;
    }

    /// Shows every element of the page that is open in it, and waits until it has come.
    pub(super) async fn put_on(&self, browser: &Browser) {
        self.emulate(browser).await;
        let script = "const [scheme, theme] = arguments;
            document.documentElement.style.colorScheme = scheme;
            for (const host of document.querySelectorAll('ticket-status, ticket-glossary, ticket-queue'))
              host.setAttribute('theme', theme)";
        browser.act(script, &[json!(self.scheme), json!(self.attribute)]).await;
        self.until_worn(browser).await;
    }

    /// Waits until each element has the colours of the theme, which come with a file of their own.
    pub(super) async fn until_worn(&self, browser: &Browser) {
        let first = self.attribute.split(' ').next().unwrap_or_default();
        let background = match (first, self.scheme) {
            _ if self.is_forced => return,
            ("calm", "light") => "rgb(244, 250, 248)",
            ("calm", _) => "rgb(16, 33, 30)",
            ("contrast", "dark") => "rgb(0, 0, 0)",
            ("paper", "light") => "rgb(251, 248, 241)",
            ("paper", _) => "rgb(32, 29, 24)",
            ("dark", _) => "rgb(20, 24, 31)",
            _ => "rgb(255, 255, 255)",
        };
        let worn = format!(
            "[...document.querySelectorAll('ticket-status, ticket-glossary, ticket-queue')].every((host) =>
                [...host.shadowRoot.querySelectorAll('.card')].every((card) =>
                    getComputedStyle(card).backgroundColor === '{background}'))"
        );
        browser.until(&format!("everything wears {}", self.name), &worn).await;
    }
}
