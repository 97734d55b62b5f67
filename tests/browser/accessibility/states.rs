//! One page with every state an element can be in: each example document, and what no document brings about.

mod list;

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Value, json};
use ticket_status_gateway::settings::{AccessMode, AllowedOrigins, BacklogUse, WriteBacks};
use ticket_status_model::Side;
use ticket_status_texts::direction;
use tokio::net::TcpListener;

use crate::{
    browser::looks::Theme,
    support::{
        browser::{Browser, Setup},
        company::Company,
        wait::{self, PATIENCE},
    },
};

/// An element, and what brings it into its state.
#[derive(Serialize)]
struct State {
    /// Its id on the page.
    id: String,
    /// `ticket-status`, `ticket-glossary` or `ticket-queue`.
    element: &'static str,
    attributes: BTreeMap<&'static str, String>,
    /// The document that it is given.
    status: Option<Value>,
    /// What is done with it, in the words of `drive.js`: `see`, `click` or `fill`, and which part.
    steps: Vec<String>,
}

/// Companies, a browser, and the page.
pub(super) struct States {
    /// Most tickets are here, and customers can say everything.
    company: Company,
    /// Mails a link to whoever asks for a ticket, and its helpdesk is down.
    other: Company,
    /// A gateway that never answers.
    silent: TcpListener,
    pub(super) browser: Browser,
}

impl States {
    /// Starts everything; no page is open yet.
    pub(super) async fn open() -> Self {
        Self::with(Setup::default()).await
    }

    /// The same in a browser with this set-up.
    pub(super) async fn with(setup: Setup) -> Self {
        let company = Company::with(|settings| {
            settings.write_backs = WriteBacks::all();
            settings.backlog = BacklogUse::Everybody;
        })
        .await;
        for reference in ["1043", "1044"] {
            company.create(reference, "A chair without a leg").await;
            company.hand_to(reference, "Anna Nowak", "Deliveries").await;
        }
        company.write("1043", Side::Staff, "A new one is on its way.", 11).await;
        company.set_status("1043", "solved_to_confirm", 12).await;
        let origin = company.host.origin();
        let other = Company::with(|settings| {
            settings.site.access = AccessMode::EmailLink;
            settings.site.allowed_origins = AllowedOrigins::These(vec![origin]);
        })
        .await;
        other.line.cut();
        let silent = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        Self { company, other, silent, browser: Browser::with(setup).await }
    }

    /// Opens the page in a language and waits until each element is in its state.
    pub(super) async fn show(&self, lang: &str) {
        self.company.line.mend();
        let states = list::all(self);
        let named = json!(states).to_string();
        let filled = [("lang", lang), ("dir", direction(lang)), ("states", named.as_str())];
        self.browser.goto(&self.company.page("accessibility/states/page.html", &filled)).await;
        self.drive(&states).await;
        // Now that all else stands there, one card learns that the helpdesk is down.
        self.company.line.cut();
        self.drive(&list::stale(self)).await;
        wait::until_true("all styles are there", async || {
            let styled = "return [...document.querySelectorAll('section > *')].every((host) =>
                [...host.shadowRoot.querySelectorAll('.card')].every((card) => getComputedStyle(card).borderTopWidth === '1px'))";
            self.browser.run::<bool>(styled, &[]).await
        })
        .await;
    }

    /// Does what each state needs as soon as it can be done.
    async fn drive(&self, states: &[State]) {
        let states = [json!(states)];
        let look = async || {
            let missing: Vec<String> = self.browser.run(include_str!("states/drive.js"), &states).await;
            if missing.is_empty() { Ok(()) } else { Err(missing.join("\n")) }
        };
        wait::until("each element is in its state", PATIENCE * 2, look).await;
    }

    /// Shows the page in a theme.
    pub(super) async fn wear(&self, theme: &Theme) {
        theme.put_on(&self.browser).await;
    }

    /// Sets the size of the page's window, in CSS pixels.
    pub(super) async fn resize(&self, width: u32) {
        self.browser.resize(width, 900).await;
    }
}
