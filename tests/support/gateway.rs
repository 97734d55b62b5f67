//! The real gateway on a real socket, which can be stopped and started again where it was.

use std::{net::SocketAddr, sync::Arc, time::Duration};

use jsonwebtoken::{Algorithm, EncodingKey, Header};
use ticket_status_gateway::{
    Access, Gateway, Outbox, Running,
    config::read_assets,
    settings::{AllowedOrigins, Contact, Keys, OutboxPlace, Settings, Site},
};
use ticket_status_helpdesks::Helpdesk;
use ticket_status_model::TicketRef;
use tokio::net::TcpListener;

use super::told;

/// The key that signs the tokens of tests.
pub(crate) const SECRET: &str = "a secret of at least thirty-two bytes";

/// How long the gateway keeps what the helpdesk said: not long enough for a test to notice.
const KEPT: Duration = Duration::from_millis(30);

/// A gateway for pages of one origin, with the bundle, short memory and no limits that a test would meet.
pub(crate) fn settings(origin: &str) -> Settings {
    let mut site = Site::new("northwind", "Northwind Office");
    site.contact = Contact {
        email: Some("help@northwind.example".to_owned()),
        phone: Some("+380 44 000 00 00".to_owned()),
        url: None,
    };
    site.reply_link = Some("https://support.northwind.example/tickets/{reference}".to_owned());
    site.allowed_origins = AllowedOrigins::These(vec![origin.to_owned()]);
    let mut settings = Settings::new(site, Keys::single(SECRET).expect("a key"));
    let bundle = told("TICKET_STATUS_DIST", "dist");
    let files = read_assets(&bundle);
    settings.files =
        Arc::new(files.unwrap_or_else(|_| {
            panic!("there is no bundle in {}: run `cargo xtask test`", bundle.display())
        }));
    settings.cache.active = KEPT;
    settings.cache.resolved = KEPT;
    settings.cache.closed = KEPT;
    settings.cache.unknown = KEPT;
    settings.cache.failure = Duration::from_millis(100);
    let many = 100_000.try_into().expect("not zero");
    settings.limits.lookups_per_minute = many;
    settings.limits.lookups_in_all_per_minute = many;
    settings.limits.lookups_per_ticket_per_minute = many;
    settings.limits.tickets_per_minute = many;
    settings.limits.write_backs_per_minute = many;
    settings.limits.write_backs_per_ticket_per_minute = many;
    settings.limits.refused_lookup = Duration::from_millis(20);
    settings
}

/// A gateway that can be stopped and started again on its port.
pub(crate) struct Served {
    settings: Settings,
    helpdesk: Arc<dyn Helpdesk>,
    addr: SocketAddr,
    running: Option<Running>,
}

impl Served {
    /// Starts a gateway on a free port.
    pub(crate) async fn start(settings: Settings, helpdesk: Arc<dyn Helpdesk>) -> Self {
        let addr = SocketAddr::from(([127, 0, 0, 1], 0));
        let mut served = Self { settings, helpdesk, addr, running: None };
        served.start_again().await;
        served
    }

    /// Starts it again where it was.
    pub(crate) async fn start_again(&mut self) {
        let listener = TcpListener::bind(self.addr).await.expect("the port is free");
        let mut place = OutboxPlace::file(":memory:");
        place.first_retry = KEPT;
        let outbox = Outbox::open(place).await.expect("an outbox in memory");
        let gateway = Gateway::with_outbox(self.settings.clone(), Arc::clone(&self.helpdesk), outbox);
        let running = gateway.start(listener).expect("the listener has an address");
        self.addr = running.addr();
        self.running = Some(running);
    }

    /// Stops it: nothing answers there any more.
    pub(crate) async fn stop(&mut self) {
        if let Some(running) = self.running.take() {
            running.shut_down().await;
        }
    }

    /// Its origin, without a slash at the end.
    pub(crate) fn origin(&self) -> String {
        format!("http://{}", self.addr)
    }

    /// A token for a ticket, good for an hour.
    pub(crate) fn token(&self, reference: &str) -> String {
        let reference = TicketRef::parse(reference).expect("a reference");
        let access = Access::new(&self.settings.site.id, &self.settings.keys);
        access.sign(&reference, Duration::from_secs(3600)).token
    }

    /// A token for a ticket that was good until 2024, signed with [`SECRET`].
    pub(crate) fn expired_token(&self, reference: &str) -> String {
        let claims =
            serde_json::json!({"aud": self.settings.site.id, "sub": reference, "exp": 1_704_067_200});
        let header = Header { kid: Some("key".to_owned()), ..Header::new(Algorithm::HS256) };
        let key = EncodingKey::from_secret(SECRET.as_bytes());
        jsonwebtoken::encode(&header, &claims, &key).expect("a token can be signed")
    }
}
