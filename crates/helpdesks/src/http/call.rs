//! Reads within one deadline, repeated where that can help.

use std::time::Duration;

use backon::{ExponentialBuilder, Retryable};
use serde::de::DeserializeOwned;
use tokio::time::{Instant, timeout, timeout_at};

use super::{Endpoint, Http, answer, json};
use crate::{HelpdeskError, network::NoAddress};

/// How often a read is repeated: two more attempts fit the deadline, a third would not.
const RETRIES_MAX: usize = 2;

/// The pause before the first repetition; it doubles, and jitter spreads it.
const PAUSE: Duration = Duration::from_millis(150);

/// All requests of one call share its deadline.
pub(crate) struct Call<'a> {
    pub(super) http: &'a Http,
    pub(super) endpoint: &'a Endpoint,
    started: Instant,
}

/// One read.
pub(crate) struct Get {
    what: &'static str,
    path: Vec<String>,
    query: Vec<(&'static str, String)>,
    unknown_when: &'static [u16],
}

impl Get {
    /// A read of what errors and logs call `what`, at a path below the helpdesk's base address.
    pub(crate) fn new<const N: usize>(what: &'static str, path: [&str; N]) -> Self {
        Self { what, path: path.map(str::to_owned).to_vec(), query: Vec::new(), unknown_when: &[] }
    }

    /// Adds a query parameter.
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.query.push((name, value.into()));
        self
    }

    /// The HTTP statuses with which this helpdesk says "no such thing, or no right to it".
    pub(crate) fn unknown_when(mut self, statuses: &'static [u16]) -> Self {
        self.unknown_when = statuses;
        self
    }
}

impl<'a> Call<'a> {
    pub(super) fn start(http: &'a Http, endpoint: &'a Endpoint) -> Self {
        Self { http, endpoint, started: Instant::now() }
    }

    /// Reads and decodes a JSON answer.
    ///
    /// # Errors
    /// Any [`HelpdeskError`] but [`HelpdeskError::Storage`]; `UnknownTicket` only where the request says
    /// which statuses mean it.
    pub(crate) async fn get<T: DeserializeOwned>(&self, get: &Get) -> Result<T, HelpdeskError> {
        let pauses =
            ExponentialBuilder::default().with_min_delay(PAUSE).with_jitter().with_max_times(RETRIES_MAX);
        let attempts = (|| self.attempt(get))
            .retry(pauses)
            .when(HelpdeskError::may_retry)
            .notify(|error, pause| log_retry(get.what, error, pause))
            .adjust(|error, pause| self.pause(error, pause));
        let body = timeout_at(self.ends_at(), attempts).await.map_err(|_| self.silent())??;
        json::decode(get.what, &body)
    }

    /// How long to wait before the next attempt; `None` when none is left or none can be in time.
    fn pause(&self, error: &HelpdeskError, pause: Option<Duration>) -> Option<Duration> {
        let asked = match error {
            HelpdeskError::Busy { retry_after } => retry_after.unwrap_or_default(),
            _ => Duration::ZERO,
        };
        let pause = pause?.max(asked);
        (Instant::now() + pause < self.ends_at()).then_some(pause)
    }

    async fn attempt(&self, get: &Get) -> Result<Vec<u8>, HelpdeskError> {
        let mut request = self.http.client.get(self.endpoint.url(&get.path, &get.query));
        if let Some((name, value)) = self.endpoint.credential() {
            request = request.header(name, value);
        }
        request = request.header(reqwest::header::ACCEPT, "application/json");
        let settings = &self.http.settings;
        let answer = async {
            let response = request.send().await.map_err(|error| self.lost(get.what, error))?;
            answer::check_status(&response, get.unknown_when)?;
            answer::read(response, settings.body_bytes_max).await?.map_err(|error| self.lost(get.what, error))
        };
        timeout(settings.attempt_timeout, answer).await.map_err(|_| self.silent())?
    }

    fn ends_at(&self) -> Instant {
        self.started + self.http.settings.deadline
    }

    pub(super) fn silent(&self) -> HelpdeskError {
        HelpdeskError::Silent { waited: self.started.elapsed() }
    }

    /// The connection failed, or was not made to where it must not lead. Why is for the log; the library's text
    /// names the address, so that goes.
    pub(super) fn lost(&self, what: &'static str, error: reqwest::Error) -> HelpdeskError {
        let error = error.without_url();
        let mut why = error.to_string();
        let mut source = std::error::Error::source(&error);
        while let Some(cause) = source {
            if let Some(NoAddress::Private(private)) = cause.downcast_ref() {
                return HelpdeskError::Private(private.clone());
            }
            why = format!("{why}: {cause}");
            source = cause.source();
        }
        tracing::warn!(request = what, why, "No answer to the request `{what}`");
        self.silent()
    }
}

fn log_retry(what: &'static str, error: &HelpdeskError, pause: Duration) {
    tracing::debug!(
        request = what,
        pause_ms = u64::try_from(pause.as_millis()).unwrap_or(u64::MAX),
        "Asking again for the request `{what}`: {error}"
    );
}
