//! How many tickets wait, counted a few times an hour, and what a card may say because of it.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

use jiff::Timestamp;
use ticket_status_helpdesks::Helpdesk;
use ticket_status_model::{Backlog, Category, Moment, Stage, TicketStatus, Turn};
use tracing::warn;

use crate::{
    clock,
    settings::{BacklogUse, Settings},
};

/// How long a count holds: it takes a helpdesk some seconds, and a queue does not change by the minute.
const HELD: Duration = Duration::from_secs(15 * 60);

/// After a failure the next count is tried this much later.
const PAUSE: Duration = Duration::from_secs(2 * 60);

/// An older count is no longer said.
const STALE: Duration = Duration::from_secs(2 * 60 * 60);

/// Times are said to the hour, so that a new count does not change every card.
const SECONDS_PER_HOUR: i64 = 60 * 60;

/// The newest count of a helpdesk's backlog.
pub(crate) struct Counted {
    helpdesk: Arc<dyn Helpdesk>,
    settings: Arc<Settings>,
    state: Mutex<State>,
    counting: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct State {
    last: Option<(Instant, Arc<Backlog>)>,
    /// When the next count is due.
    due_at: Option<Instant>,
}

impl Counted {
    pub(crate) fn new(helpdesk: Arc<dyn Helpdesk>, settings: Arc<Settings>) -> Arc<Self> {
        Arc::new(Self {
            helpdesk,
            settings,
            state: Mutex::default(),
            counting: tokio::sync::Mutex::default(),
        })
    }

    /// The last count, without waiting; a new one begins in the background when it is due. A visitor never waits for
    /// a figure that is only said beside a status.
    pub(crate) fn known(self: &Arc<Self>) -> Option<Arc<Backlog>> {
        if self.settings.backlog == BacklogUse::Nothing {
            return None;
        }
        if self.is_due() {
            let counted = Arc::clone(self);
            tokio::spawn(async move { counted.count().await });
        }
        self.last()
    }

    /// The newest count, waiting for the first one. `None` when the helpdesk cannot be counted now.
    pub(crate) async fn latest(self: &Arc<Self>) -> Option<Arc<Backlog>> {
        match self.known() {
            Some(backlog) => Some(backlog),
            None => {
                self.count().await;
                self.last()
            }
        }
    }

    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn last(&self) -> Option<Arc<Backlog>> {
        let state = self.state();
        state.last.as_ref().filter(|(at, _)| at.elapsed() < STALE).map(|(_, backlog)| Arc::clone(backlog))
    }

    fn is_due(&self) -> bool {
        self.state().due_at.is_none_or(|due_at| due_at <= Instant::now())
    }

    /// When a failing count is tried again.
    pub(crate) fn retry_after(&self) -> Duration {
        self.state().due_at.map_or(PAUSE, |due_at| due_at.saturating_duration_since(Instant::now()))
    }

    /// Whether a status is over by the operator's table.
    fn is_over(&self, label: &str) -> bool {
        self.settings.rule(label).map(|rule| &rule.meaning).is_some_and(|meaning| {
            matches!(meaning.stage, Some(Stage::Resolved | Stage::Closed))
                || meaning.category.as_ref().is_some_and(Category::is_closed_like)
        })
    }

    /// Counts once, however many ask for it.
    async fn count(&self) {
        let _alone = self.counting.lock().await;
        if !self.is_due() {
            return;
        }
        let told = self.helpdesk.backlog(clock::now(), &|label| self.is_over(label)).await;
        let mut state = self.state();
        match told {
            Ok(backlog) => {
                state.last = Some((Instant::now(), Arc::new(backlog)));
                state.due_at = Some(Instant::now() + HELD);
            }
            Err(error) => {
                warn!(helpdesk = self.helpdesk.name(), error = %error, "The backlog could not be counted");
                state.due_at = Some(Instant::now() + PAUSE);
            }
        }
    }
}

/// The status with what the backlog says of it: only of an unanswered ticket that the company has to act on.
pub(crate) fn with_backlog(status: TicketStatus, backlog: Option<&Backlog>) -> TicketStatus {
    let is_open = !matches!(status.stage, Stage::Resolved | Stage::Closed | Stage::Unknown);
    let waits =
        is_open && status.first_reply_at.is_none() && !status.replies_unknown && status.turn == Turn::Company;
    let Some(backlog) = backlog.filter(|_| waits) else { return status };
    let usual_reply_by = status.opened_at.zip(usual_seconds(&status, backlog)).and_then(by);
    TicketStatus { usual_reply_by, overloaded: backlog.is_overloaded(), ..status }
}

/// The usual time of the ticket's team, where that is known, else the company's.
fn usual_seconds(status: &TicketStatus, backlog: &Backlog) -> Option<u32> {
    let team = status.handler.as_ref().and_then(|handler| handler.team.as_ref());
    let of_team = backlog.teams.iter().find(|known| team.is_some() && known.team.as_ref() == team);
    of_team.and_then(|team| team.most_first_reply_seconds).or(backlog.most_first_reply_seconds)
}

/// The end of the hour in which that much time has passed.
fn by((opened_at, seconds): (Moment, u32)) -> Option<Moment> {
    let exact = opened_at.unix_seconds() + i64::from(seconds);
    let hour = exact.div_euclid(SECONDS_PER_HOUR) + 1;
    Timestamp::from_second(hour * SECONDS_PER_HOUR).ok().map(clock::moment)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn status(extra: &str) -> TicketStatus {
        let text = format!(
            r#"{{"reference":"1","stage":"received","turn":"company","opened_at":"2026-11-21T08:14:00Z"{extra}}}"#
        );
        serde_json::from_str(&text).expect("a status")
    }

    fn backlog() -> Backlog {
        Backlog { unanswered: 10, late: 6, most_first_reply_seconds: Some(2 * 3_600), ..Backlog::default() }
    }

    #[test]
    fn an_unanswered_ticket_learns_by_when_most_people_hear() {
        let told = with_backlog(status(""), Some(&backlog()));
        assert_eq!(told.usual_reply_by.as_ref().map(Moment::as_str), Some("2026-11-21T11:00:00Z"));
        assert!(told.overloaded);
    }

    #[test]
    fn nothing_is_said_of_a_ticket_that_was_answered_or_waits_for_somebody_else() {
        for (extra, why) in [
            (r#","first_reply_at":"2026-11-21T09:00:00Z""#, "answered"),
            (r#","outcome":"solved""#, "it is received, and so open"),
        ] {
            let before = status(extra);
            let told = with_backlog(before.clone(), Some(&backlog()));
            assert_eq!(told.usual_reply_by.is_none(), before.first_reply_at.is_some(), "{why}");
        }
        let theirs = TicketStatus { turn: Turn::Customer, ..status("") };
        assert_eq!(with_backlog(theirs.clone(), Some(&backlog())), theirs);
        assert_eq!(with_backlog(status(""), None), status(""), "without a count nothing is claimed");
    }

    #[test]
    fn a_teams_own_time_counts_for_its_tickets() {
        let team = ticket_status_model::TeamBacklog {
            team: Some("Billing".into()),
            unanswered: 1,
            most_first_reply_seconds: Some(10 * 3_600),
        };
        let backlog = Backlog { teams: vec![team], ..backlog() };
        let told = with_backlog(status(r#","handler":{"team":"Billing"}"#), Some(&backlog));
        assert_eq!(told.usual_reply_by.as_ref().map(Moment::as_str), Some("2026-11-21T19:00:00Z"));
    }
}
