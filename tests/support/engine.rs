//! The three engines that browsers are made of: how each is driven, and what a session of it is asked for.

use std::{
    path::Path,
    process::{Command, Stdio},
};

use fantoccini::wd::Capabilities;
use serde_json::{Value, json};

use super::browser::Setup;

/// What a browser is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    /// Chrome, Edge, Opera, Samsung Internet.
    Chromium,
    /// Firefox.
    Firefox,
    /// Safari, and every browser of an iPhone; here as Debian's WebKitGTK.
    WebKit,
}

impl Engine {
    /// Its driver, which is to use this folder and listen on this port; 0 is one of its own choice.
    pub(super) fn driver(self, folder: &Path, port: u16) -> Command {
        let (variable, otherwise) = match self {
            Self::Chromium => ("CHROMEDRIVER", "chromedriver"),
            Self::Firefox => ("GECKODRIVER", "geckodriver"),
            Self::WebKit => ("WEBKIT_DRIVER", "WebKitWebDriver"),
        };
        let mut driver = Command::new(std::env::var_os(variable).unwrap_or_else(|| otherwise.into()));
        driver.arg(format!("--port={port}"));
        if self == Self::Firefox {
            // Its second port is one that two of them would quarrel about.
            driver.arg("--websocket-port=0");
        }
        for variable in ["TMPDIR", "HOME", "XDG_RUNTIME_DIR"] {
            driver.env(variable, folder);
        }
        driver.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        driver
    }

    /// The words before the port in what its driver says; a driver without a word takes the port it is given.
    pub(super) fn says_its_port_after(self) -> Option<&'static str> {
        match self {
            Self::Chromium => Some("started successfully on port "),
            Self::Firefox => Some("Listening on 127.0.0.1:"),
            Self::WebKit => None,
        }
    }

    /// Whether it shows its pages on a screen, even where nobody looks.
    pub(super) fn needs_a_screen(self) -> bool {
        self == Self::WebKit
    }

    /// What a session is asked for.
    pub(super) fn capabilities(self, setup: &Setup) -> Capabilities {
        let asked = match self {
            Self::Chromium => chromium(setup),
            Self::Firefox => firefox(setup),
            Self::WebKit => webkit(),
        };
        match asked {
            Value::Object(asked) => asked,
            _ => unreachable!("each is written as an object"),
        }
    }
}

fn told(variable: &str, otherwise: &str) -> String {
    std::env::var(variable).unwrap_or_else(|_| otherwise.to_owned())
}

fn chromium(setup: &Setup) -> Value {
    let lang = format!("--lang={}", setup.lang);
    let mut asked = json!({
        "goog:loggingPrefs": {"browser": "ALL"},
        "goog:chromeOptions": {
            "binary": told("CHROME", "/usr/bin/chromium"),
            "args": [
                "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu",
                "--disable-background-networking", "--disable-component-update", "--disable-default-apps",
                "--disable-extensions", "--disable-sync", "--no-first-run", "--mute-audio",
                "--force-color-profile=srgb", "--window-size=1000,900", lang,
            ],
            "prefs": {
                "intl.accept_languages": setup.accept,
                "intl.selected_languages": setup.accept,
                "webkit.webprefs.default_font_size": setup.font_size,
            },
        },
    });
    if setup.notes_tasks {
        asked["goog:loggingPrefs"]["performance"] = "ALL".into();
        asked["goog:chromeOptions"]["perfLoggingPrefs"] = json!({
            "enableNetwork": false,
            "enablePage": false,
            "traceCategories": "disabled-by-default-devtools.timeline,blink.user_timing",
        });
    }
    asked
}

fn firefox(setup: &Setup) -> Value {
    json!({
        "moz:firefoxOptions": {
            "binary": told("FIREFOX", "/usr/bin/firefox-esr"),
            "args": ["-headless"],
            "prefs": {
                "intl.accept_languages": setup.accept,
                "font.size.variable.x-western": setup.font_size,
            },
        },
    })
}

/// It has no setting for languages: it takes those of the system.
fn webkit() -> Value {
    let browser = told("WEBKIT", "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser");
    json!({ "webkitgtk:browserOptions": { "binary": browser, "args": ["--automation"] } })
}
