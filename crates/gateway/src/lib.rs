//! Reads a company's helpdesk with the company's credential and serves status documents to its customers.
//!
//! A request goes down one way: limits → access → cache (one question per ticket at a time) → helpdesk,
//! and back: derivation → policy → JSON. Only [`config`] reads the environment and files; tokens, matching,
//! policy and pauses are pure and know nothing of HTTP.
//!
//! ```no_run
//! # use std::sync::Arc;
//! # use ticket_status_gateway::{Gateway, settings::{Keys, Settings, Site}};
//! # async fn start(helpdesk: Arc<dyn ticket_status_helpdesks::Helpdesk>) -> Result<(), Box<dyn std::error::Error>> {
//! let settings = Settings::new(Site::new("northwind", "Northwind Office"), Keys::single("0".repeat(32))?);
//! let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
//! let running = Gateway::new(settings, helpdesk).start(listener)?;
//! println!("http://{}/status", running.addr());
//! running.shut_down().await;
//! # Ok(())
//! # }
//! ```

pub mod config;
pub mod demo;
pub mod settings;

mod access;
mod app;
mod backlog;
mod clock;
mod files;
mod finished;
mod glossary_page;
mod html;
mod http;
mod languages;
mod limiter;
mod logs;
mod lookup;
mod mail;
mod mailed_link;
mod meanings;
mod measure;
mod offers;
mod outbox;
mod overview;
mod own_files;
mod policy;
mod readiness;
mod routes;
mod saying;
mod schemas;
mod server;
mod status_page;
mod tickets;
mod unmapped;

pub use access::{Access, Denied, Signed};
pub use files::Files;
#[doc(hidden)]
pub use languages::accepted;
pub use logs::{BadLogs, LogFormat, Logs, start as start_logs};
pub use mail::{BadMail, try_mail};
pub use outbox::{Entry, Outbox, OutboxError, State};
pub use overview::overview;
pub use policy::{shown, shown_publicly};
#[doc(hidden)]
pub use saying::read_write_back;
pub use server::{Gateway, Running};
