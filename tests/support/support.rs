//! What browser tests are made of: a company with a gateway, a page on another origin, and a real browser.
//!
//! ```text
//! let company = Company::open().await;
//! let browser = Browser::open().await;
//! company.host.put("/", &html).await; browser.goto(&company.host.url("/")).await;
//! browser.card().until("the card stands there", |seen| seen.state == "showing").await;
//! ```

#![allow(dead_code, reason = "each test program uses its part of it")]

pub(crate) mod axe;
pub(crate) mod browser;
pub(crate) mod card;
pub(crate) mod company;
pub(crate) mod dev_server;
pub(crate) mod devtools;
pub(crate) mod driver;
pub(crate) mod engine;
pub(crate) mod examples;
pub(crate) mod gateway;
pub(crate) mod helpdesk;
pub(crate) mod host;
pub(crate) mod mail_server;
mod screen;
pub(crate) mod wait;

use std::path::PathBuf;

/// A file or folder of the workspace.
pub(crate) fn workspace(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// What a variable says, or a file or folder of the workspace.
pub(crate) fn told(variable: &str, otherwise: &str) -> PathBuf {
    std::env::var_os(variable).map_or_else(|| workspace(otherwise), PathBuf::from)
}

/// The one folder of the bundle's assets, by its name, and its files as `assets/<folder>/<name>`.
pub(crate) fn assets() -> (String, Vec<String>) {
    let assets = told("TICKET_STATUS_DIST", "dist").join("assets");
    let names = |folder: &PathBuf| -> Vec<String> {
        let entries = std::fs::read_dir(folder).expect("the bundle");
        entries.map(|entry| entry.expect("an entry").file_name().into_string().expect("a name")).collect()
    };
    let [folder]: [String; 1] = names(&assets).try_into().expect("one folder, named by its content");
    let files = names(&assets.join(&folder)).into_iter();
    let files = files.filter(|name| !name.ends_with(".br") && !name.ends_with(".gz"));
    let files = files.map(|name| format!("assets/{folder}/{name}")).collect();
    (folder, files)
}
