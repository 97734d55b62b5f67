//! A helpdesk behind a line that can be cut.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering},
    },
    time::Duration,
};

use async_trait::async_trait;
use ticket_status_helpdesks::{
    Arrivals, Delivery, Helpdesk, HelpdeskError, KnownStatus, Ticket, TicketQuestion,
};
use ticket_status_model::{Moment, Offered, TicketRef};

use super::wait;

/// A helpdesk behind a line.
pub(crate) struct Line {
    helpdesk: Arc<dyn Helpdesk>,
    is_cut: AtomicBool,
    delay_ms: AtomicU64,
    questions: AtomicUsize,
}

impl Line {
    /// A line that works.
    pub(crate) fn to(helpdesk: Arc<dyn Helpdesk>) -> Arc<Self> {
        Arc::new(Self {
            helpdesk,
            is_cut: AtomicBool::new(false),
            delay_ms: AtomicU64::new(0),
            questions: AtomicUsize::new(0),
        })
    }

    /// From now on the helpdesk does not answer.
    pub(crate) fn cut(&self) {
        self.is_cut.store(true, Ordering::SeqCst);
    }

    /// From now on it answers again.
    pub(crate) fn mend(&self) {
        self.is_cut.store(false, Ordering::SeqCst);
    }

    /// From now on each answer takes this long.
    pub(crate) fn slow_down(&self, delay: Duration) {
        self.delay_ms.store(delay.as_millis().try_into().unwrap_or(u64::MAX), Ordering::SeqCst);
    }

    /// How often it was asked for a ticket.
    pub(crate) fn questions(&self) -> usize {
        self.questions.load(Ordering::SeqCst)
    }

    fn check(&self) -> Result<(), HelpdeskError> {
        match self.is_cut.load(Ordering::SeqCst) {
            true => Err(HelpdeskError::Silent { waited: Duration::from_secs(8) }),
            false => Ok(()),
        }
    }
}

#[async_trait]
impl Helpdesk for Line {
    fn name(&self) -> &'static str {
        self.helpdesk.name()
    }

    async fn ticket(&self, reference: &TicketRef, question: TicketQuestion) -> Result<Ticket, HelpdeskError> {
        self.questions.fetch_add(1, Ordering::SeqCst);
        wait::while_nothing_happens(Duration::from_millis(self.delay_ms.load(Ordering::SeqCst))).await;
        self.check()?;
        self.helpdesk.ticket(reference, question).await
    }

    async fn is_ready(&self) -> Result<(), HelpdeskError> {
        self.check()?;
        self.helpdesk.is_ready().await
    }

    fn statuses(&self) -> Vec<KnownStatus> {
        self.helpdesk.statuses()
    }

    async fn statuses_in_use(&self) -> Result<Vec<KnownStatus>, HelpdeskError> {
        self.check()?;
        self.helpdesk.statuses_in_use().await
    }

    fn takes(&self) -> Vec<Offered> {
        self.helpdesk.takes()
    }

    async fn deliver(&self, delivery: &Delivery) -> Result<(), HelpdeskError> {
        self.check()?;
        self.helpdesk.deliver(delivery).await
    }

    async fn arrivals(&self, now: Moment) -> Result<Arrivals, HelpdeskError> {
        self.check()?;
        self.helpdesk.arrivals(now).await
    }
}
