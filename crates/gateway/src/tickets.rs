//! Tickets as the helpdesk last told them: one question per ticket at a time, kept for a while, and
//! shown as stale while the helpdesk fails.

mod pause;
mod slowest;

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use moka::{Expiry, future::Cache};
use ticket_status_helpdesks::{EmailAddress, Helpdesk, HelpdeskError, TicketQuestion};
use ticket_status_model::{Category, TicketRef, TicketStatus, derive};
use tokio::sync::Semaphore;
use tracing::{error, info, warn};

use crate::{
    measure,
    settings::{CacheTimes, Settings},
    unmapped::Unmapped,
};
use pause::Pause;
use slowest::Slowest;

/// How many questions the helpdesk is asked at the same time.
const QUESTIONS_MAX: usize = 16;

/// The tickets of one helpdesk.
pub(crate) struct Tickets {
    helpdesk: Arc<dyn Helpdesk>,
    settings: Arc<Settings>,
    recent: Cache<TicketRef, Answer>,
    last: Cache<TicketRef, Arc<Known>>,
    pause: Mutex<Pause>,
    slowest: Mutex<Slowest>,
    questions: Semaphore,
    unmapped: Unmapped,
}

/// A ticket as the helpdesk told it.
pub(crate) struct Known {
    /// The whole status, before the site's policy.
    pub(crate) status: TicketStatus,
    /// Whose it is. Never leaves the gateway.
    pub(crate) customers: Vec<EmailAddress>,
    /// Whether its customer has said how good the help was.
    pub(crate) is_rated: bool,
    read_at: Instant,
}

impl Known {
    /// How long ago the helpdesk said so.
    pub(crate) fn age(&self) -> Duration {
        self.read_at.elapsed()
    }
}

/// What can be said of a reference now.
pub(crate) enum Found {
    /// A ticket.
    Ticket(Arc<Known>, Freshness),
    /// No such ticket.
    Unknown,
    /// Nobody knows: the helpdesk fails, and the ticket was not read before.
    Unavailable {
        /// When it is worth asking again.
        retry_after: Duration,
    },
}

/// Where an answer comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Freshness {
    /// Read a moment ago for somebody else.
    Hit,
    /// Read for this visitor.
    Miss,
    /// The last known one: the helpdesk fails.
    Stale,
}

#[derive(Clone)]
enum Answer {
    Ticket(Arc<Known>),
    Unknown,
    Failed { until: Instant },
}

impl Tickets {
    pub(crate) fn new(settings: Arc<Settings>, helpdesk: Arc<dyn Helpdesk>) -> Self {
        let times = settings.cache;
        let recent = Cache::builder().max_capacity(times.tickets_max).expire_after(ByAnswer(times)).build();
        let last = Cache::builder().max_capacity(times.tickets_max).time_to_live(times.stale).build();
        let pause = Mutex::new(Pause::new(times.failure, CacheTimes::PAUSE_MAX));
        Self {
            helpdesk,
            settings,
            recent,
            last,
            pause,
            slowest: Mutex::new(Slowest::new(Instant::now())),
            questions: Semaphore::new(QUESTIONS_MAX),
            unmapped: Unmapped::default(),
        }
    }

    /// The helpdesk behind.
    pub(crate) fn helpdesk(&self) -> &Arc<dyn Helpdesk> {
        &self.helpdesk
    }

    /// The statuses met so far that nobody has described.
    pub(crate) fn unmapped(&self) -> Vec<String> {
        self.unmapped.words()
    }

    /// What can be said of this reference now.
    pub(crate) async fn find(self: &Arc<Self>, reference: &TicketRef) -> Found {
        let (answer, fresh) = match self.recent.get(reference).await {
            Some(answer) => (answer, Freshness::Hit),
            None => (self.ask_once(reference.clone()).await, Freshness::Miss),
        };
        let found = match answer {
            Answer::Ticket(known) => Found::Ticket(known, fresh),
            Answer::Unknown => Found::Unknown,
            Answer::Failed { until } => match self.last.get(reference).await {
                Some(known) => Found::Ticket(known, Freshness::Stale),
                None => {
                    let retry_after = until.saturating_duration_since(Instant::now());
                    Found::Unavailable { retry_after }
                }
            },
        };
        measure::cache(&found, fresh);
        found
    }

    /// Lets the ticket be read anew by whoever asks next.
    pub(crate) async fn forget(&self, reference: &TicketRef) {
        self.recent.invalidate(reference).await;
    }

    /// Whether the helpdesk is known to fail now, so that "unknown" cannot be told from "not asked".
    pub(crate) fn is_failing(&self) -> bool {
        self.paused_until().is_some()
    }

    /// All who ask for a ticket at the same time share one question. It runs in a task of its own, so that
    /// a visitor who leaves does not end it for the others.
    async fn ask_once(self: &Arc<Self>, reference: TicketRef) -> Answer {
        let tickets = Arc::clone(self);
        let shared = async move {
            let question = tickets.ask(&reference);
            tickets.recent.get_with(reference.clone(), question).await
        };
        let failed = || Answer::Failed { until: Instant::now() + self.settings.cache.failure };
        tokio::spawn(shared).await.unwrap_or_else(|_| failed())
    }

    async fn ask(&self, reference: &TicketRef) -> Answer {
        let _turn = self.questions.acquire().await;
        if let Some(until) = self.paused_until() {
            return Answer::Failed { until };
        }
        let question = match self.settings.show.question {
            true => TicketQuestion::Read,
            false => TicketQuestion::Leave,
        };
        let asked_at = Instant::now();
        let told = self.helpdesk.ticket(reference, question).await;
        let took = asked_at.elapsed();
        measure::question(self.helpdesk.name(), told.as_ref().err(), took);
        if matches!(told, Ok(_) | Err(HelpdeskError::UnknownTicket)) {
            self.slowest().note(took, Instant::now());
        }
        match told {
            Ok(ticket) => {
                self.recovered();
                let rule = self.settings.rule(&ticket.facts.label);
                if rule.is_none() && ticket.facts.category == Category::Unknown {
                    self.unmapped.met(&ticket.facts.label);
                }
                let status = derive(&ticket.facts, rule.map(|rule| &rule.meaning));
                let (customers, is_rated) = (ticket.customers, ticket.is_rated);
                let known = Arc::new(Known { status, customers, is_rated, read_at: Instant::now() });
                self.last.insert(reference.clone(), Arc::clone(&known)).await;
                Answer::Ticket(known)
            }
            Err(HelpdeskError::UnknownTicket) => {
                self.recovered();
                self.last.invalidate(reference).await;
                Answer::Unknown
            }
            Err(error) => Answer::Failed { until: self.failed(&error) },
        }
    }

    /// How long reading a ticket may take, as the last ones show.
    pub(crate) fn slowest_reading(&self) -> Duration {
        self.slowest().lately(Instant::now())
    }

    fn slowest(&self) -> MutexGuard<'_, Slowest> {
        self.slowest.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn paused_until(&self) -> Option<Instant> {
        self.pause.lock().unwrap_or_else(PoisonError::into_inner).until(Instant::now())
    }

    fn recovered(&self) {
        let was_failing = self.pause.lock().unwrap_or_else(PoisonError::into_inner).recover();
        if was_failing {
            info!(helpdesk = self.helpdesk.name(), "The helpdesk answers again");
        }
    }

    /// Notes a failure; returns until when the ticket it was for is not asked for again.
    fn failed(&self, error: &HelpdeskError) -> Instant {
        let helpdesk = self.helpdesk.name();
        if !is_outage(error) {
            warn!(helpdesk, error = %error, "The helpdesk's answer to one question is of no use");
            return Instant::now() + self.settings.cache.failure;
        }
        let wish = match error {
            HelpdeskError::Busy { retry_after } => *retry_after,
            _ => None,
        };
        let until = self.pause.lock().unwrap_or_else(PoisonError::into_inner).fail(Instant::now(), wish);
        let pause_ms = until.saturating_duration_since(Instant::now()).as_millis();
        if error.may_retry() {
            warn!(helpdesk, error = %error, pause_ms, "The helpdesk fails; the last known status is shown");
        } else {
            error!(helpdesk, error = %error, pause_ms, "The helpdesk cannot be read until somebody acts");
        }
        until
    }
}

/// Whether other tickets will fail the same way, so that asking must pause.
fn is_outage(error: &HelpdeskError) -> bool {
    use HelpdeskError as E;
    !matches!(error, E::Unreadable { .. } | E::TooLarge { .. } | E::Failed { status: 500 })
}

struct ByAnswer(CacheTimes);

impl Expiry<TicketRef, Answer> for ByAnswer {
    fn expire_after_create(&self, _: &TicketRef, answer: &Answer, _: Instant) -> Option<Duration> {
        Some(match answer {
            Answer::Ticket(known) => self.0.of(known.status.stage),
            Answer::Unknown => self.0.unknown,
            Answer::Failed { until } => until.saturating_duration_since(Instant::now()),
        })
    }
}
