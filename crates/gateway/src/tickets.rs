//! Tickets as the helpdesk last told them: one question per ticket at a time, kept for a while, and
//! shown as stale while the helpdesk fails.

mod kept;
mod pause;
mod slowest;
mod turns;

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use moka::future::Cache;
use ticket_status_helpdesks::{EmailAddress, Helpdesk, HelpdeskError, TicketQuestion};
use ticket_status_model::{Category, TicketRef, TicketStatus, derive};
use tokio::time::timeout;
use tracing::{error, info, warn};

use crate::{
    finished::Finished,
    measure,
    settings::{CacheTimes, Settings},
    unmapped::Unmapped,
};
use kept::Kept;
use pause::Pause;
use slowest::Slowest;
use turns::{LATE, Turns};

/// The tickets of one helpdesk.
pub(crate) struct Tickets {
    helpdesk: Arc<dyn Helpdesk>,
    settings: Arc<Settings>,
    recent: Cache<TicketRef, Answer>,
    last: Cache<TicketRef, Arc<Known>>,
    pause: Mutex<Pause>,
    slowest: Mutex<Slowest>,
    turns: Turns,
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
    /// The answers that were written of it.
    pub(crate) finished: Finished,
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
    /// The last known one: the helpdesk fails or takes too long.
    Stale,
}

#[derive(Clone)]
enum Answer {
    Ticket(Arc<Known>),
    Unknown,
    Failed {
        until: Instant,
    },
    /// The helpdesk takes too long; what it told last.
    Late(Arc<Known>),
}

impl Tickets {
    pub(crate) fn new(settings: Arc<Settings>, helpdesk: Arc<dyn Helpdesk>) -> Self {
        let times = settings.cache;
        let recent = Cache::builder().max_capacity(times.tickets_max).expire_after(Kept(times)).build();
        let last = Cache::builder().max_capacity(times.tickets_max).time_to_live(times.stale).build();
        let pause = Mutex::new(Pause::new(times.failure, CacheTimes::PAUSE_MAX));
        Self {
            helpdesk,
            settings,
            recent,
            last,
            pause,
            slowest: Mutex::new(Slowest::new(Instant::now())),
            turns: Turns::new(),
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

    /// What can be said of this reference, for somebody who must not learn whether there is such a ticket: with whatever
    /// wait a question takes.
    pub(crate) async fn find(self: &Arc<Self>, reference: &TicketRef) -> Found {
        match self.recent.get(reference).await {
            Some(answer) => self.found(reference, answer, Freshness::Hit).await,
            None => self.found(reference, self.ask_once(reference.clone()).await, Freshness::Miss).await,
        }
    }

    /// What can be said of this reference, for somebody who may see the ticket: rather the last known status than a long
    /// wait.
    pub(crate) async fn find_soon(self: &Arc<Self>, reference: &TicketRef) -> Found {
        if let Some(answer) = self.recent.get(reference).await {
            return self.found(reference, answer, Freshness::Hit).await;
        }
        let Some(known) = self.last.get(reference).await else {
            return self.find(reference).await;
        };
        let question = async {
            if self.turns.are_behind() {
                return None;
            }
            timeout(LATE, self.ask_once(reference.clone())).await.ok()
        };
        let answer = question.await.unwrap_or(Answer::Late(known));
        self.found(reference, answer, Freshness::Miss).await
    }

    /// The ticket as it was last told, however long ago.
    pub(crate) async fn last_known(&self, reference: &TicketRef) -> Option<Arc<Known>> {
        self.last.get(reference).await
    }

    async fn found(&self, reference: &TicketRef, answer: Answer, fresh: Freshness) -> Found {
        let found = match answer {
            Answer::Ticket(known) => Found::Ticket(known, fresh),
            Answer::Unknown => Found::Unknown,
            Answer::Late(known) => Found::Ticket(known, Freshness::Stale),
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
        self.pause().is_on(Instant::now())
    }

    /// When it is worth asking a failing helpdesk again.
    pub(crate) fn retry_after(&self) -> Duration {
        let now = Instant::now();
        let until = self.pause().until(now);
        until.map_or(self.settings.cache.failure, |until| until.saturating_duration_since(now))
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
        if let Some(until) = self.pause().until(Instant::now()) {
            return Answer::Failed { until };
        }
        let Some(_turn) = self.turns.take().await else {
            return Answer::Failed { until: Instant::now() + self.settings.cache.failure };
        };
        if let Err(until) = self.pause().ask(Instant::now()) {
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
                let finished = Finished::default();
                let read_at = Instant::now();
                let known = Arc::new(Known { status, customers, is_rated, finished, read_at });
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

    fn pause(&self) -> MutexGuard<'_, Pause> {
        self.pause.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn recovered(&self) {
        let was_failing = self.pause().recover();
        if was_failing {
            info!(helpdesk = self.helpdesk.name(), "The helpdesk answers again");
        }
    }

    /// Notes a failure; returns until when the ticket it was for is not asked for again.
    fn failed(&self, error: &HelpdeskError) -> Instant {
        let helpdesk = self.helpdesk.name();
        if !is_outage(error) {
            self.pause().learn_nothing();
            warn!(helpdesk, error = %error, "The helpdesk's answer to one question is of no use");
            return Instant::now() + self.settings.cache.failure;
        }
        let wish = match error {
            HelpdeskError::Busy { retry_after } => *retry_after,
            _ => None,
        };
        let until = self.pause().fail(Instant::now(), wish);
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
