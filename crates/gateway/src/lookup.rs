//! Finding a ticket by its number and its customer's e-mail address, so that a refusal tells nothing.

use std::{sync::Arc, time::Duration};

use sha2::{Digest, Sha256};
use subtle::{Choice, ConstantTimeEq};
use ticket_status_helpdesks::EmailAddress;
use ticket_status_model::TicketRef;
use tokio::time::{Instant, sleep_until};

use crate::{
    app::App,
    http::{Problem, Visitor},
    limiter::TooOften,
    settings::AccessMode,
    tickets::{Found, Freshness, Known},
};

/// What a visitor typed.
pub(crate) struct Lookup<'a> {
    /// The ticket's number.
    pub(crate) reference: &'a str,
    /// The address it was written from.
    pub(crate) email: &'a str,
}

impl Lookup<'_> {
    /// What was typed, within the limits: of one visitor, of one ticket, and of all together.
    ///
    /// # Errors
    /// What limits and wrong input lead to; where only signed links open tickets, as for an unknown ticket.
    pub(crate) fn checked(&self, app: &App, visitor: &Visitor) -> Result<(TicketRef, EmailAddress), Problem> {
        app.lookups.check(visitor.0).map_err(Problem::from)?;
        app.lookups_in_all.check(()).map_err(Problem::from)?;
        if app.settings.site.access == AccessMode::Link {
            return Err(Problem::NotFound);
        }
        let reference = TicketRef::parse(self.reference).map_err(Problem::ReferenceInvalid)?;
        let email = EmailAddress::parse(self.email).map_err(|_| Problem::EmailInvalid)?;
        app.lookups_of_ticket.check(reference.clone()).map_err(Problem::from)?;
        Ok((reference, email))
    }
}

/// A ticket that belongs to the visitor.
pub(crate) struct Matched {
    /// The ticket.
    pub(crate) known: Arc<Known>,
    /// Where it comes from.
    pub(crate) freshness: Freshness,
}

/// Finds the ticket, if number and address belong together.
///
/// Whether there is no such ticket or the address is another one, the answer is the same and takes the same time: as
/// long as reading a ticket lately took at most, up to the next multiple of the site's step. That a ticket is read in
/// more steps than it takes to know that there is none stays hidden.
///
/// # Errors
/// [`Problem::NotFound`] for both, and what limits, wrong input and a failing helpdesk lead to.
pub(crate) async fn look_up(app: &App, visitor: &Visitor, lookup: Lookup<'_>) -> Result<Matched, Problem> {
    let (reference, email) = lookup.checked(app, visitor)?;
    let begun_at = Instant::now();
    // Whoever belongs to the ticket may know that it is known, and need not wait for a helpdesk that is silent.
    let last = app.tickets.last_known(&reference).await;
    let found = match last.is_some_and(|known| belongs(&known.customers, &email)) {
        true => app.tickets.find_soon(&reference).await,
        false => app.tickets.find(&reference).await,
    };
    let refusal = match found {
        Found::Ticket(known, freshness) if belongs(&known.customers, &email) => {
            return Ok(Matched { known, freshness });
        }
        // While the helpdesk fails, what is kept must not tell a known ticket from an unknown one.
        Found::Unavailable { .. } | Found::Ticket(_, Freshness::Stale) => unavailable(app),
        _ if app.tickets.is_failing() => unavailable(app),
        _ => Problem::NotFound,
    };
    let lasts = begun_at.elapsed().max(app.tickets.slowest_reading());
    sleep_until(begun_at + next_multiple(lasts, app.settings.limits.refused_lookup)).await;
    Err(refusal)
}

/// The same for every number and every address: when it is worth asking again is about the helpdesk, not about a ticket.
fn unavailable(app: &App) -> Problem {
    Problem::HelpdeskUnavailable { retry_after: app.tickets.retry_after() }
}

/// Whether the address is one of the ticket's customers; every address is compared, in constant time.
pub(crate) fn belongs(customers: &[EmailAddress], email: &EmailAddress) -> bool {
    let hash = |email: &EmailAddress| Sha256::digest(email.as_str().as_bytes());
    let asked = hash(email);
    customers
        .iter()
        .fold(Choice::from(0), |found, customer| found | hash(customer)[..].ct_eq(&asked[..]))
        .into()
}

/// The next multiple of `step` after `time`.
fn next_multiple(time: Duration, step: Duration) -> Duration {
    let steps = time.as_millis() / step.as_millis().max(1) + 1;
    step.saturating_mul(u32::try_from(steps).unwrap_or(u32::MAX))
}

impl From<TooOften> for Problem {
    fn from(too_often: TooOften) -> Self {
        Self::RateLimited { retry_after: too_often.retry_after }
    }
}
