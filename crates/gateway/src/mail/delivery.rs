//! One connection to the mail server: to an address that may be connected to, encrypted as the operator says.

use std::time::Duration;

use lettre::{
    Message,
    transport::smtp::{
        Error as SmtpError,
        authentication::{Credentials, DEFAULT_MECHANISMS},
        client::{AsyncSmtpConnection, Tls},
        extension::ClientId,
        response::Code,
    },
};
use ticket_status_helpdesks::{NoAddress, PrivateNetworks};
use tokio::time::timeout;

/// How long one attempt may take, looking up the name included: a mail server may be slow, nobody waits for it.
const ATTEMPT: Duration = Duration::from_secs(20);

/// How long one address may take to accept a connection, so that there is time for the next one.
const CONNECT: Duration = Duration::from_secs(5);

/// A mail server, and how to speak to it.
pub(super) struct Server {
    pub(super) host: String,
    pub(super) port: u16,
    pub(super) tls: Tls,
    pub(super) login: Option<Credentials>,
    pub(super) networks: PrivateNetworks,
}

/// Why a mail server was not asked, or did not take what it was asked to.
#[derive(Debug, thiserror::Error)]
pub(super) enum Undelivered {
    #[error(transparent)]
    NoAddress(#[from] NoAddress),
    #[error("no answer within {} seconds", ATTEMPT.as_secs())]
    Late,
    /// The server's own words are left out: they may repeat a customer's address or the password.
    #[error("the server refuses it with code {0}; check `user`, the password and `from`")]
    Refused(Code),
    #[error("the server is busy (code {0})")]
    Busy(Code),
    #[error(transparent)]
    Failed(SmtpError),
}

impl Undelivered {
    /// Whether trying again later can help.
    pub(super) fn may_pass(&self) -> bool {
        match self {
            Self::NoAddress(NoAddress::Private(_)) => false,
            Self::Refused(_) => false,
            Self::NoAddress(_) | Self::Late | Self::Busy(_) | Self::Failed(_) => true,
        }
    }

    /// For the log, without a word of the server's or of a library's.
    pub(super) fn why(&self) -> String {
        match self {
            Self::Failed(error) if error.is_tls() => "the connection cannot be encrypted".to_owned(),
            Self::Failed(error) if error.is_timeout() => "no answer in time".to_owned(),
            Self::Failed(_) => "no connection".to_owned(),
            known => known.to_string(),
        }
    }
}

impl From<SmtpError> for Undelivered {
    fn from(error: SmtpError) -> Self {
        match error.status() {
            Some(code) if error.is_permanent() => Self::Refused(code),
            Some(code) => Self::Busy(code),
            None => Self::Failed(error),
        }
    }
}

impl Server {
    /// Delivers one letter.
    pub(super) async fn deliver(&self, letter: &Message) -> Result<(), Undelivered> {
        let delivery = async {
            let mut connection = self.connect().await?;
            connection.send(letter.envelope(), &letter.formatted()).await?;
            // The letter has been taken: how the server says goodbye is no matter.
            let _ = connection.quit().await;
            Ok(())
        };
        timeout(ATTEMPT, delivery).await.map_err(|_| Undelivered::Late)?
    }

    /// Connects, encrypts, says who it is, and leaves.
    pub(super) async fn greet(&self) -> Result<(), Undelivered> {
        let visit = async { Ok(self.connect().await?.quit().await.map(|_| ())?) };
        timeout(ATTEMPT, visit).await.map_err(|_| Undelivered::Late)?
    }

    /// The name is looked up each time, and what is found is checked before anything is connected to.
    async fn connect(&self) -> Result<AsyncSmtpConnection, Undelivered> {
        let mut found = self.networks.resolve(&self.host).await?;
        found.iter_mut().for_each(|address| address.set_port(self.port));
        let hello = ClientId::default();
        let from_the_start = match &self.tls {
            Tls::Wrapper(parameters) => Some(parameters.clone()),
            _ => None,
        };
        let mut connection =
            AsyncSmtpConnection::connect_tokio1(&found[..], Some(CONNECT), &hello, from_the_start, None)
                .await?;
        if let Tls::Required(parameters) = &self.tls {
            connection.starttls(parameters.clone(), &hello).await?;
        }
        if let Some(login) = &self.login {
            connection.auth(DEFAULT_MECHANISMS, login).await?;
        }
        Ok(connection)
    }
}
