//! A company's gateway before Request Tracker, on a thread of its own, so that all it logs can be kept
//! apart from what the test itself does.

use std::{
    io,
    net::SocketAddr,
    sync::{Arc, Mutex, mpsc},
    thread::{self, JoinHandle},
    time::Duration,
};

use ticket_status_gateway::{Access, Gateway, settings::Settings};
use ticket_status_helpdesks::{Http, HttpSettings, PrivateNetworks, RequestTracker, RequestTrackerSettings};
use ticket_status_model::TicketRef;
use tokio::{net::TcpListener, runtime, sync::oneshot};
use tracing_subscriber::{filter::LevelFilter, fmt::MakeWriter, util::SubscriberInitExt};

/// How long a signed link is good.
const LIFETIME: Duration = Duration::from_secs(3600);

/// Request Tracker checks each token for a quarter of a second of work, and a busy machine takes much longer. It runs
/// on this machine.
pub(crate) fn patient() -> HttpSettings {
    HttpSettings {
        deadline: Duration::from_secs(25),
        attempt_timeout: Duration::from_secs(12),
        private_networks: PrivateNetworks::this_machine(),
        ..HttpSettings::default()
    }
}

/// As usual: how long it is believed that there is no such ticket.
const UNKNOWN_KEPT: Duration = Duration::from_secs(10);

/// A gateway that runs until it is dropped.
pub(crate) struct Company {
    pub(crate) address: SocketAddr,
    pub(crate) logs: Logs,
    access: Access,
    stop: Option<oneshot::Sender<()>>,
    serving: Option<JoinHandle<()>>,
}

impl Company {
    /// Starts a gateway that reads the tracker at this address with this token, and keeps a status for
    /// this time.
    pub(crate) fn open(mut settings: Settings, tracker: &str, token: &str, kept: Duration) -> Self {
        let times = &mut settings.cache;
        (times.active, times.resolved, times.unknown) = (kept, kept, UNKNOWN_KEPT);
        let access = Access::new(&settings.site.id, &settings.keys);
        let there = RequestTrackerSettings::new(tracker, token.to_owned().into());
        let logs = Logs::default();
        let (tell, told) = mpsc::channel();
        let (stop, stopped) = oneshot::channel();
        let kept_logs = logs.clone();
        let serving = thread::spawn(move || serve(settings, &there, kept_logs, &tell, stopped));
        let address = told.recv().expect("the gateway starts");
        Self { address, logs, access, stop: Some(stop), serving: Some(serving) }
    }

    /// The address for pages.
    pub(crate) fn base(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The token of a signed link.
    pub(crate) fn token(&self, reference: &str) -> String {
        let reference = TicketRef::parse(reference).expect("a reference");
        self.access.sign(&reference, LIFETIME).token
    }
}

impl Drop for Company {
    fn drop(&mut self) {
        // Where the thread has ended before, nobody listens.
        let _ = self.stop.take().map(|stop| stop.send(()));
        let _ = self.serving.take().map(JoinHandle::join);
    }
}

fn serve(
    settings: Settings,
    there: &RequestTrackerSettings,
    logs: Logs,
    tell: &mpsc::Sender<SocketAddr>,
    stopped: oneshot::Receiver<()>,
) {
    // For this thread alone: the test's own requests are no business of the gateway's logs.
    let _logging = tracing_subscriber::fmt()
        .with_max_level(LevelFilter::TRACE)
        .with_ansi(false)
        .with_writer(logs)
        .finish()
        .set_default();
    let runtime = runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async move {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let http = Http::new(patient()).expect("an HTTP client");
        let helpdesk = RequestTracker::new(there, http).expect("good settings");
        let gateway = Gateway::new(settings, Arc::new(helpdesk));
        let running = gateway.start(listener).expect("the gateway starts");
        tell.send(running.addr()).expect("the test waits");
        // An error means that the test is gone: the gateway stops all the same.
        let _ = stopped.await;
        running.shut_down().await;
    });
}

/// Every line that the gateway logged, whatever its level.
#[derive(Clone, Default)]
pub(crate) struct Logs(Arc<Mutex<Vec<u8>>>);

impl Logs {
    /// The lines so far.
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().expect("nobody panics with it")).into_owned()
    }
}

impl io::Write for Logs {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("nobody panics with it").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Logs {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}
