//! Sends letters through the company's mail server. What a letter says is [`letter`]'s business.

mod delivery;
mod letter;

use std::{fs, io, net::IpAddr, time::Duration};

use backon::{ExponentialBuilder, Retryable};
use lettre::{
    message::Mailbox,
    transport::smtp::{
        authentication::Credentials,
        client::{Certificate, Tls, TlsParameters},
    },
};
use secrecy::ExposeSecret;
use ticket_status_helpdesks::{EmailAddress, PrivatePlace, is_this_machine};
use ticket_status_texts::Texts;
use tracing::{info, warn};

use crate::settings::{Mail, MailTls};
use delivery::{Server, Undelivered};

/// A letter is tried this often: over a quarter of an hour, which outlasts a restart.
const RETRIES: usize = 6;
const FIRST_PAUSE: Duration = Duration::from_secs(2);

/// What a letter tells.
pub(crate) struct Link<'a> {
    /// The ticket's number.
    pub(crate) reference: &'a str,
    /// The address of the page, with the token in its fragment.
    pub(crate) address: &'a str,
}

/// A mail server that can be asked to deliver.
pub(crate) struct Mailer {
    server: Server,
    from: Mailbox,
}

/// Why mail cannot be sent with these settings. Each says what to change.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BadMail {
    /// The sender is no address.
    #[error("`{0}` is no sender; write one like `Northwind Office <support@example.com>`")]
    From(String),
    /// A password or a link would travel readable.
    #[error("mail to `{0}` must be encrypted; set `tls` to `implicit` or `starttls`")]
    Clear(String),
    /// An address in place of a name, and not a public one.
    #[error("the mail server leads to {0}")]
    Private(PrivatePlace),
    /// The certificate authority cannot be read.
    #[error("cannot read the certificates in `{path}` ({source}); they are PEM text")]
    Ca {
        /// The file.
        path: String,
        /// What the system said.
        source: io::Error,
    },
    /// Something in it is no certificate, or the name is no server's.
    #[error("mail to `{host}` cannot be encrypted ({why}); check `host` and `ca_file`")]
    Tls {
        /// The server.
        host: String,
        /// What the library said.
        why: String,
    },
}

impl Mailer {
    /// Checks the settings; asks nobody yet.
    ///
    /// # Errors
    /// [`BadMail`] says what to change.
    pub(crate) fn new(mail: &Mail) -> Result<Self, BadMail> {
        let from = mail.from.parse().map_err(|_| BadMail::From(mail.from.clone()))?;
        let networks = mail.reachable();
        if let Ok(address) = mail.host.parse::<IpAddr>() {
            networks.check(address).map_err(BadMail::Private)?;
        }
        let login = mail
            .login
            .as_ref()
            .map(|(user, password)| Credentials::new(user.clone(), password.expose_secret().to_owned()));
        let server = Server { host: mail.host.clone(), port: mail.port, tls: tls(mail)?, login, networks };
        Ok(Self { server, from })
    }

    /// Sends a link to a customer; tries again for a while. Neither address nor link is logged.
    pub(crate) async fn send(&self, to: &EmailAddress, texts: &Texts, company: &str, link: &Link<'_>) {
        let Some(letter) = letter::write(&self.from, to, texts, company, link) else {
            warn!("A letter could not be written: the customer's address cannot be written to");
            return;
        };
        let pauses = ExponentialBuilder::default()
            .with_min_delay(FIRST_PAUSE)
            .with_factor(3.0)
            .with_max_times(RETRIES)
            .with_jitter();
        let sent = (|| self.server.deliver(&letter))
            .retry(pauses)
            .when(Undelivered::may_pass)
            .notify(|error, pause| {
                warn!(
                    pause_ms = pause.as_millis(),
                    why = error.why(),
                    "The mail server did not take a letter; it is tried again"
                )
            })
            .await;
        match sent {
            Ok(()) => info!("A letter with a link was sent"),
            Err(error) => warn!(
                why = error.why(),
                "A letter could not be sent; `ticket-status-gateway check` tries the mail server"
            ),
        }
    }

    /// Connects, encrypts, and says who it is.
    ///
    /// # Errors
    /// What is wrong, for the operator; it repeats nothing that the mail server said.
    pub(crate) async fn check(&self) -> Result<(), String> {
        self.server.greet().await.map_err(|error| error.to_string())
    }
}

/// Whether a mail server answers with these settings.
///
/// # Errors
/// What is wrong, for the operator.
pub async fn try_mail(mail: &Mail) -> Result<(), String> {
    Mailer::new(mail).map_err(|bad| bad.to_string())?.check().await
}

fn tls(mail: &Mail) -> Result<Tls, BadMail> {
    if mail.tls == MailTls::None {
        return if is_this_machine(&mail.host) {
            Ok(Tls::None)
        } else {
            Err(BadMail::Clear(mail.host.clone()))
        };
    }
    let bad =
        |why: lettre::transport::smtp::Error| BadMail::Tls { host: mail.host.clone(), why: why.to_string() };
    let mut parameters = TlsParameters::builder(mail.host.clone());
    if let Some(ca) = &mail.ca {
        let pem = fs::read(ca).map_err(|source| BadMail::Ca { path: ca.display().to_string(), source })?;
        parameters = parameters.add_root_certificate(Certificate::from_pem(&pem).map_err(bad)?);
    }
    let parameters = parameters.build().map_err(bad)?;
    Ok(match mail.tls {
        MailTls::Starttls => Tls::Required(parameters),
        _ => Tls::Wrapper(parameters),
    })
}
