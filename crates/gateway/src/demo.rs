//! An example company with a dozen tickets, some of which move on while you watch.

mod desk;
mod moves;
mod pages;
mod stories;

use std::{io, num::NonZeroU32, path::Path, sync::Arc, time::Duration};

use ticket_status_helpdesks::desk::DeskError;
use tokio::net::TcpListener;

use crate::{
    config::{ConfigError, read_assets},
    outbox::{Outbox, OutboxError},
    server::{Gateway, Running},
    settings::{BacklogUse, Contact, Keys, OutboxPlace, Settings, Site, WriteBacks},
};
use desk::DemoDesk;

/// How quickly a move shows.
const CACHED: Duration = Duration::from_secs(2);

/// How long between two moves of one ticket.
const MOVE_EVERY: Duration = Duration::from_secs(12);

/// People play with a demo: the limits of a real site would only be in the way.
const QUESTIONS_PER_MINUTE: NonZeroU32 = NonZeroU32::new(5_000).expect("not zero");

/// Why the demo cannot start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DemoProblem {
    /// There is nothing to show.
    #[error(transparent)]
    Bundle(#[from] ConfigError),
    /// There is no key for the links.
    #[error("this machine gives no random numbers for a key: {0}")]
    Key(String),
    /// There are no tickets.
    #[error("the demo's desk cannot be opened: {0}")]
    Desk(#[from] DeskError),
    /// What visitors send cannot be kept.
    #[error(transparent)]
    Outbox(#[from] OutboxError),
    /// The listener has no address.
    #[error("the demo cannot listen: {0}")]
    Listen(#[from] io::Error),
}

/// Serves the example company on this listener, with the bundle of `cargo xtask bundle`.
///
/// # Errors
/// [`DemoProblem`] says what to do.
pub async fn start(listener: TcpListener, bundle: &Path) -> Result<Running, DemoProblem> {
    let mut settings =
        Settings::new(site(), Keys::single(fresh_key()?).map_err(|bad| DemoProblem::Key(bad.to_string()))?);
    settings.files = Arc::new(read_assets(bundle)?);
    settings.backlog = BacklogUse::Everybody;
    settings.cache.active = CACHED;
    settings.cache.resolved = CACHED;
    settings.cache.closed = CACHED;
    settings.cache.unknown = CACHED;
    settings.limits.lookups_per_minute = QUESTIONS_PER_MINUTE;
    settings.limits.lookups_in_all_per_minute = QUESTIONS_PER_MINUTE;
    settings.limits.lookups_per_ticket_per_minute = QUESTIONS_PER_MINUTE;
    settings.limits.tickets_per_minute = QUESTIONS_PER_MINUTE;

    let desk = Arc::new(DemoDesk::open().await?);
    let files = Arc::clone(&settings.files);
    settings.write_backs = WriteBacks::all();
    let outbox = Outbox::open(OutboxPlace::file(":memory:")).await?;
    let gateway = Gateway::with_outbox(settings, Arc::clone(&desk) as _, outbox);
    let pages = pages::routes(&gateway, files);
    tokio::spawn(moves::for_ever(Arc::downgrade(&desk), MOVE_EVERY));
    Ok(gateway.with_routes(pages).start(listener)?)
}

fn site() -> Site {
    Site {
        contact: Contact {
            email: Some("support@northwind.example".to_owned()),
            phone: Some("+380 44 000 00 00".to_owned()),
            url: None,
        },
        reply_link: Some("mailto:support@northwind.example?subject=%23{reference}".to_owned()),
        ..Site::new("northwind", "Northwind Office")
    }
}

/// A key for this run only: links end with the demo.
fn fresh_key() -> Result<String, DemoProblem> {
    let mut bytes = [0_u8; 32];
    getrandom::fill(&mut bytes).map_err(|error| DemoProblem::Key(error.to_string()))?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}
