//! A running gateway: it stops when told so, and finishes what it has begun.

mod connections;

use std::{io, net::SocketAddr, sync::Arc, time::Duration};

use axum::{
    Router,
    http::header,
    response::{IntoResponse, Response},
    routing::get,
};
use ticket_status_helpdesks::Helpdesk;
use ticket_status_model::TicketRef;
use tokio::{net::TcpListener, sync::watch, task::JoinHandle};
use tracing::warn;

use crate::{
    access::{Access, Signed},
    app::App,
    http::Problem,
    measure,
    outbox::{Courier, Outbox},
    routes::{self, Calls},
    settings::Settings,
};
pub(crate) use connections::Answers;
use connections::Room;

/// How long requests in flight may take after the gateway was told to stop.
const LAST_REQUESTS: Duration = Duration::from_secs(15);

/// How often figures that nobody fetches are condensed.
const CONDENSE_EVERY: Duration = Duration::from_secs(10);

/// One gateway: one site, one helpdesk.
pub struct Gateway {
    app: Arc<App>,
    extra: Router,
}

impl Gateway {
    /// A gateway between this site's visitors and this helpdesk.
    #[must_use]
    pub fn new(settings: Settings, helpdesk: Arc<dyn Helpdesk>) -> Self {
        measure::start();
        Self { app: App::new(settings, helpdesk, None), extra: Router::new() }
    }

    /// A gateway through which customers can also say something; it is kept in this outbox until the helpdesk has it.
    #[must_use]
    pub fn with_outbox(settings: Settings, helpdesk: Arc<dyn Helpdesk>, outbox: Outbox) -> Self {
        measure::start();
        Self { app: App::new(settings, helpdesk, Some(Arc::new(outbox))), extra: Router::new() }
    }

    /// Serves further routes beside the gateway's own. The gateway's own come first.
    #[must_use]
    pub fn with_routes(self, extra: Router) -> Self {
        Self { extra: self.extra.merge(extra), ..self }
    }

    /// Signs a token for one ticket.
    #[must_use]
    pub fn sign(&self, reference: &TicketRef, lifetime: Duration) -> Signed {
        self.access().sign(reference, lifetime)
    }

    /// Who may see which ticket.
    #[must_use]
    pub fn access(&self) -> &Access {
        &self.app.access
    }

    /// All calls for visitors, for tests without a network.
    pub fn router(&self) -> Router {
        routes::router(&self.app, self.extra.clone())
    }

    /// The contract of all calls, as JSON.
    #[must_use]
    pub fn openapi() -> String {
        routes::openapi_document().to_pretty_json().unwrap_or_default()
    }

    /// Starts to serve visitors.
    ///
    /// # Errors
    /// When the listener has no address.
    pub fn start(self, listener: TcpListener) -> io::Result<Running> {
        tokio::spawn(async {
            while let Some(figures) = measure::start() {
                tokio::time::sleep(CONDENSE_EVERY).await;
                figures.run_upkeep();
            }
        });
        let courier = self.app.outbox.clone().map(|outbox| {
            let tickets = Arc::clone(&self.app.tickets);
            Courier { outbox, tickets }
        });
        serve(Calls::new(&self.app, self.extra), listener, courier)
    }

    /// Starts to serve the operator: `/metrics`. Keep its address to yourself.
    ///
    /// # Errors
    /// When the listener has no address.
    pub fn start_admin(listener: TcpListener) -> io::Result<Running> {
        let router = Router::new().route("/metrics", get(metrics)).fallback(|| async { Problem::NoSuchPage });
        serve(router, listener, None)
    }
}

async fn metrics() -> Response {
    let figures = measure::start().map(|figures| figures.render()).unwrap_or_default();
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], figures).into_response()
}

fn serve(answers: impl Answers, listener: TcpListener, courier: Option<Courier>) -> io::Result<Running> {
    let addr = listener.local_addr()?;
    let (stop, stopped) = watch::channel(false);
    let delivering = courier.map(|courier| tokio::spawn(courier.run(stopped.clone())));
    let told_to_stop = async move {
        let mut stopped = stopped;
        // An error means that `Running` is gone, and nobody can stop the gateway any more: it stops.
        let _ = stopped.wait_for(|stopped| *stopped).await;
    };
    let serving = connections::serve(answers, listener, Room::default(), told_to_stop);
    Ok(Running { addr, stop, serving: tokio::spawn(serving), delivering })
}

/// A gateway that serves. Dropping it stops it too, without waiting.
#[must_use = "dropping it stops the gateway"]
pub struct Running {
    addr: SocketAddr,
    stop: watch::Sender<bool>,
    serving: JoinHandle<()>,
    delivering: Option<JoinHandle<()>>,
}

impl Running {
    /// Where it listens.
    #[must_use]
    pub fn addr(&self) -> SocketAddr {
        self.addr
    }

    /// Accepts no more requests, and waits for those in flight, 15 seconds at most.
    pub async fn shut_down(self) {
        let _ = self.stop.send(true);
        let abort = self.serving.abort_handle();
        let ended = async {
            let _ = self.serving.await;
            if let Some(delivering) = self.delivering {
                let _ = delivering.await;
            }
        };
        if tokio::time::timeout(LAST_REQUESTS, ended).await.is_err() {
            abort.abort();
            warn!("Some requests were not finished in time and were cut off");
        }
    }
}
