//! The one HTTP client for all helpdesks, and the only place that knows the HTTP library.
//!
//! What it promises: one deadline for everything a read needs, retries included; answers of a limited
//! size; repeated attempts for reads only, while a write is sent once; no redirects, so that a credential never
//! travels to another host; connections to public addresses and to the networks that the operator names, and to no
//! others, so no proxy that the environment names; and neither paths nor credentials in errors and logs.

mod answer;
mod call;
mod endpoint;
mod json;
mod resolver;
mod write;

use std::{fmt, sync::Arc, time::Duration};

#[cfg(feature = "fuzzing")]
pub(crate) use answer::wait_of;
pub(crate) use call::{Call, Get};
pub use endpoint::BadEndpoint;
pub(crate) use endpoint::{Credential, Endpoint};
#[cfg(feature = "fuzzing")]
pub(crate) use json::decode;
pub(crate) use write::Write;

use crate::PrivateNetworks;
use resolver::Resolver;

/// The limits of the client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HttpSettings {
    /// How long reading one ticket may take: all its requests and their repetitions together.
    pub deadline: Duration,
    /// How long one attempt of one request may take, its answer included.
    pub attempt_timeout: Duration,
    /// The largest answer, in bytes.
    pub body_bytes_max: usize,
    /// The private networks that may be connected to.
    pub private_networks: PrivateNetworks,
}

impl Default for HttpSettings {
    /// 8 seconds in all, 4 seconds an attempt (so that one lost packet leaves time for a second), 1 MiB,
    /// no private network.
    fn default() -> Self {
        Self {
            deadline: Duration::from_secs(8),
            attempt_timeout: Duration::from_secs(4),
            body_bytes_max: 1024 * 1024,
            private_networks: PrivateNetworks::default(),
        }
    }
}

/// The client. Clones share its connections.
#[derive(Clone)]
pub struct Http {
    client: reqwest::Client,
    settings: HttpSettings,
}

/// The client cannot start on this machine.
#[derive(Debug, thiserror::Error)]
#[error("the HTTP client cannot start; are the machine's CA certificates installed (`ca-certificates`)?")]
pub struct BadHttp(#[source] Box<dyn std::error::Error + Send + Sync>);

impl Http {
    /// A client with these limits.
    ///
    /// # Errors
    /// [`BadHttp`] when the machine has no certificate authorities to trust.
    pub fn new(settings: HttpSettings) -> Result<Self, BadHttp> {
        // Fails when the process has a provider already, and then that one is used.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = reqwest::Client::builder()
            .user_agent(concat!("ticket-status-gateway/", env!("CARGO_PKG_VERSION")))
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            // A proxy would connect to what it likes, and where no TLS is read the credential.
            .no_proxy()
            .dns_resolver(Arc::new(Resolver(settings.private_networks.clone())))
            .connect_timeout(settings.attempt_timeout)
            .build()
            .map_err(|error| BadHttp(error.without_url().into()))?;
        Ok(Self { client, settings })
    }

    /// The private networks that may be connected to.
    pub(crate) fn private_networks(&self) -> &PrivateNetworks {
        &self.settings.private_networks
    }

    /// Starts a call: from now on its deadline runs.
    pub(crate) fn call<'a>(&'a self, endpoint: &'a Endpoint) -> Call<'a> {
        Call::start(self, endpoint)
    }
}

impl fmt::Debug for Http {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Http").field("settings", &self.settings).finish_non_exhaustive()
    }
}
