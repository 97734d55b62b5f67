//! Logs on standard error, without visitor data.

mod gathered;
mod plain;

use std::io::{self, IsTerminal};

use tracing_subscriber::EnvFilter;

use gathered::{Gathered, Lines};
use plain::Plain;

static GATHERED: Gathered = Gathered::new();

/// How log lines look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum LogFormat {
    /// For people.
    #[default]
    Pretty,
    /// One JSON object per line, for machines.
    Json,
}

/// A log that is written. Dropping it writes the last lines.
#[must_use = "dropping it writes the last lines"]
pub struct Logs(());

impl Drop for Logs {
    fn drop(&mut self) {
        GATHERED.write_out();
    }
}

/// Why nothing can be logged.
#[derive(Debug, thiserror::Error)]
pub enum BadLogs {
    /// The filter cannot be read.
    #[error("--log cannot be read; try `info`: {0}")]
    Filter(tracing_subscriber::filter::ParseError),
    /// The system gives no thread.
    #[error("the system gives no thread to write logs with")]
    Thread(#[from] io::Error),
}

/// Begins to log; once per process. `filter` is a level or a list like `info,ticket_status_gateway=debug`.
///
/// # Errors
/// [`BadLogs`].
pub fn start(format: LogFormat, filter: &str) -> Result<Logs, BadLogs> {
    let logs = tracing_subscriber::fmt()
        .with_env_filter(EnvFilter::try_new(filter).map_err(BadLogs::Filter)?)
        .with_ansi(io::stderr().is_terminal())
        .with_writer(Lines(&GATHERED));
    GATHERED.begin()?;
    match format {
        LogFormat::Pretty if io::stderr().is_terminal() => logs.init(),
        LogFormat::Pretty => logs.event_format(Plain).init(),
        LogFormat::Json => logs.json().init(),
    }
    Ok(Logs(()))
}
