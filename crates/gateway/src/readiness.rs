//! Whether the helpdesk answers, asked not more often than needed.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use ticket_status_helpdesks::Helpdesk;
use tokio::sync::Mutex;
use tracing::warn;

use crate::outbox::Outbox;

/// How long an answer counts. Orchestrators ask every few seconds, from several places.
const KEPT: Duration = Duration::from_secs(5);

/// Whether the helpdesk answers.
pub(crate) struct Readiness {
    helpdesk: Arc<dyn Helpdesk>,
    last: Mutex<Option<(Instant, bool)>>,
    last_kept: Mutex<Option<(Instant, bool)>>,
}

impl Readiness {
    pub(crate) fn new(helpdesk: Arc<dyn Helpdesk>) -> Self {
        Self { helpdesk, last: Mutex::new(None), last_kept: Mutex::new(None) }
    }

    /// Whether the helpdesk answers and takes the credential. All who ask together share one question.
    pub(crate) async fn is_ready(&self) -> bool {
        let mut last = self.last.lock().await;
        if let Some((_, ready)) = last.filter(|(at, _)| at.elapsed() < KEPT) {
            return ready;
        }
        let told = self.helpdesk.is_ready().await;
        if let Err(error) = &told {
            warn!(helpdesk = self.helpdesk.name(), error = %error, "The helpdesk is not ready");
        }
        *last = Some((Instant::now(), told.is_ok()));
        told.is_ok()
    }

    /// Whether what a customer sends could be kept now; asked as rarely.
    pub(crate) async fn can_keep(&self, outbox: &Outbox) -> bool {
        let mut last = self.last_kept.lock().await;
        if let Some((_, can_keep)) = last.filter(|(at, _)| at.elapsed() < KEPT) {
            return can_keep;
        }
        let told = outbox.is_writable().await;
        if let Err(error) = &told {
            warn!(error = %error, "What customers send could not be kept now");
        }
        *last = Some((Instant::now(), told.is_ok()));
        told.is_ok()
    }
}
