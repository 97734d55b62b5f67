//! Everybody can use the card: by axe's rules, with the keyboard, enlarged, in other colours and directions.

mod announcements;
mod ease;
mod journey;
mod reflow;
mod space;
mod states;
mod table;
mod tree;

use serde_json::Value;

use crate::support::{browser::Browser, company::Company, examples, wait};

/// Opens a page with a card for every situation, each with its timeline open.
async fn open_every_situation(company: &Company, browser: &Browser, lang: &str, theme: &str, dir: &str) {
    let documents: Vec<Value> = examples::all().into_iter().map(|(_, document)| document).collect();
    let (count, documents) = (documents.len(), Value::from(documents).to_string());
    let filled = [("lang", lang), ("theme", theme), ("dir", dir), ("documents", documents.as_str())];
    browser.goto(&company.page("accessibility/cards.html", &filled)).await;
    let script =
        "const cards = [...document.querySelectorAll('ticket-status')].map((host) => host.shadowRoot);
        for (const root of cards) root?.querySelector('#toggle[aria-expanded=false]')?.click();
        return cards.filter((root) => root?.querySelector('#timeline li')).length";
    wait::until_true("all cards stand there", async || browser.run::<usize>(script, &[]).await == count)
        .await;
}
