//! How the gateway sends mail: one kind of letter, the link that a customer asked for.

use std::path::PathBuf;

use secrecy::SecretString;
use ticket_status_helpdesks::{PrivateNetworks, is_this_machine};

/// The company's mail server, and who writes.
#[derive(Clone, Debug)]
pub struct Mail {
    /// The server's name, as its certificate has it.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is encrypted.
    pub tls: MailTls,
    /// A certificate authority of the company's own, in PEM, beside the system's.
    pub ca: Option<PathBuf>,
    /// User and password, where the server asks for them.
    pub login: Option<(String, SecretString)>,
    /// The sender: `Northwind Office <support@example.com>`.
    pub from: String,
    /// The private networks that the server may be in.
    pub private_networks: PrivateNetworks,
}

impl Mail {
    /// Where connections may lead. `localhost`, or this machine's address in its place, says by itself that this
    /// machine is meant: no name server has a word in that, so it need not be said twice.
    #[must_use]
    pub(crate) fn reachable(&self) -> PrivateNetworks {
        match is_this_machine(&self.host) {
            true => PrivateNetworks::this_machine(),
            false => self.private_networks.clone(),
        }
    }
}

/// How a connection to the mail server is encrypted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MailTls {
    /// From the first byte; port 465.
    #[default]
    Implicit,
    /// After a greeting in clear, and never without; port 587.
    Starttls,
    /// Not at all; only to this machine itself.
    None,
}

impl MailTls {
    /// The port where servers usually speak this way.
    #[must_use]
    pub fn usual_port(self) -> u16 {
        match self {
            Self::Implicit => 465,
            Self::Starttls => 587,
            Self::None => 25,
        }
    }
}
