//! Where pictures are taken: always the same clock, place, font and light.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::{Value, json};

use crate::{
    browser::looks::Theme,
    support::{browser::Browser, company::Company, wait},
};

/// How wide the screen is, and the picture of a card on it.
#[derive(Clone, Copy)]
pub(super) struct Device {
    pub(super) name: &'static str,
    width: u32,
}

pub(super) const PHONE: Device = Device { name: "phone", width: 390 };
/// A card is at most 44rem wide; the page leaves a little around it.
pub(super) const DESKTOP: Device = Device { name: "desktop", width: 1280 };

/// A card at its widest with the room around it, and all the cards of a row, in pixels.
const WIDEST_CARD: u32 = 728;
const SHEET: u32 = 3900;

impl Device {
    /// The same, so wide.
    pub(super) const fn so_wide(self, width: u32) -> Self {
        Self { width, ..self }
    }
}

/// A company whose pages are looked at, and a browser.
pub(super) struct Studio {
    company: Company,
    pub(super) browser: Browser,
}

impl Studio {
    pub(super) async fn open() -> Self {
        let studio = Self { company: Company::open().await, browser: Browser::open().await };
        studio.browser.devtools("Emulation.setTimezoneOverride", json!({"timezoneId": "Europe/Kyiv"})).await;
        studio.browser.devtools("Emulation.setScrollbarsHidden", json!({"hidden": true})).await;
        studio
    }

    /// Opens a page with a card for each document.
    pub(super) async fn show(&self, lang: &str, theme: &Theme, device: Device, cards: &[(String, Value)]) {
        let Theme { scheme, attribute, .. } = theme;
        theme.emulate(&self.browser).await;
        let size = json!({"width": device.width, "height": 1000, "deviceScaleFactor": 1, "mobile": false});
        self.browser.devtools("Emulation.setDeviceMetricsOverride", size).await;
        let cards_named = json!(cards).to_string();
        let filled =
            [("lang", lang), ("scheme", scheme), ("theme", attribute), ("cards", cards_named.as_str())];
        self.browser.goto(&self.company.page("pictures/page.html", &filled)).await;
        let stand =
            format!("document.querySelectorAll('ticket-status[state=showing]').length === {}", cards.len());
        self.browser.until("all cards stand there", &stand).await;
        theme.until_worn(&self.browser).await;
        let has_font: bool = self.browser.run(include_str!("font.js"), &[]).await;
        assert!(
            has_font,
            "pictures are taken with Noto Sans: install it (Debian: fonts-noto-core) and run again"
        );
        self.until_painted().await;
    }

    async fn until_painted(&self) {
        let painted = "const done = arguments[0];
            document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))";
        wait::until_true("it is painted", async || self.browser.run_until_told(painted, &[]).await).await;
    }

    /// A picture of all cards in one theme, half as large: rows of cards, each as wide as it is on the device.
    pub(super) async fn sheet(&self, theme: &Theme, device: Device, cards: &[(String, Value)]) -> Vec<u8> {
        let wide = device.width.min(WIDEST_CARD);
        let in_a_row = SHEET / wide;
        self.show("en", theme, device.so_wide(wide * in_a_row), cards).await;
        let rules = format!("#all {{ grid-template-columns: repeat({in_a_row}, {wide}px) }}");
        self.style(&rules).await;
        self.take_scaled("all", 0.5).await
    }

    /// Has three cards stand beside each other.
    pub(super) async fn side_by_side(&self) {
        let rules = "#all { grid-template-columns: repeat(3, 1fr); background: #cfd6df; padding: 4px }
            #all section { padding: 6px }";
        self.style(rules).await;
    }

    async fn style(&self, rules: &str) {
        let script = "document.head.appendChild(document.createElement('style')).textContent = arguments[0]";
        self.browser.act(script, &[json!(rules)]).await;
        self.until_painted().await;
    }

    /// A picture of the part of the page with this id: a card, with some room around it.
    pub(super) async fn take(&self, name: &str) -> Vec<u8> {
        self.take_scaled(name, 1.0).await
    }

    async fn take_scaled(&self, name: &str, scale: f64) -> Vec<u8> {
        let box_of = "const { left, top, width, height } = document.getElementById(arguments[0]).getBoundingClientRect();
            return { x: left + scrollX, y: top + scrollY, width, height, scale: arguments[1] }";
        let clip: Value = self.browser.run(box_of, &[json!(name), json!(scale)]).await;
        let wanted =
            json!({"format": "png", "clip": clip, "captureBeyondViewport": true, "optimizeForSpeed": true});
        let answer = self.browser.devtools("Page.captureScreenshot", wanted).await;
        STANDARD.decode(answer["data"].as_str().expect("a picture")).expect("as base64")
    }
}
