//! The whole screen as text: what the view draws, and nothing it would have to think about.

use ticket_status_model::{BadTicketRef, Moment};
use ticket_status_texts::Texts;

use crate::{
    answer::Failure,
    calendar::Calendar,
    card::Card,
    lookup::BadEmail,
    state::{Form, Screen, Shown},
};

/// A screen, drawn.
#[derive(Debug)]
pub enum Picture {
    /// The skeleton.
    Loading,
    /// The form.
    Form {
        /// Why it stands here, or why nothing was found.
        notice: Option<String>,
        /// What is wrong with the reference.
        reference_error: Option<String>,
        /// What is wrong with the address.
        email_error: Option<String>,
        /// Whether an answer is under way.
        is_pending: bool,
        /// Whether the notice is good news.
        is_mailed: bool,
        /// Whether it stands where a card was to be: then it keeps the card's room.
        is_tall: bool,
    },
    /// A status.
    Card {
        /// Its texts.
        card: Box<Card>,
        /// "Checked 3 minutes ago"; absent for a status that the page itself gave.
        checked: Option<String>,
        /// Whether the timeline is open.
        is_open: bool,
    },
    /// No status.
    Problem {
        /// Why, and when it is tried again.
        text: String,
        /// Whether the visitor can try again.
        may_retry: bool,
    },
}

/// "Checked just now" up to this age; `Intl` would say "0 seconds ago".
const JUST_NOW_MS: f64 = 20_000.0;
/// A next try is never announced for "in 0 seconds".
const SOONEST_MS: f64 = 1_000.0;

impl Picture {
    /// Draws a screen at a time, given as moment and in ms since 1970.
    #[must_use]
    pub fn draw(texts: &Texts, calendar: &dyn Calendar, screen: &Screen, now: Moment, now_ms: f64) -> Self {
        let until = |at_ms: f64| calendar.span((at_ms - now_ms).max(SOONEST_MS));
        match screen {
            Screen::Loading => Self::Loading,
            Screen::Lookup(form) => Self::Form {
                notice: match form.notice {
                    Some(failure) => {
                        let when = until(form.retry_at_ms.unwrap_or(now_ms + 30_000.0));
                        Some(notice(texts, failure, form, &when))
                    }
                    None => form.is_mailed.then(|| texts.lookup_sent().to_owned()),
                },
                reference_error: form.errors.reference.map(|bad| reference_text(texts, bad).to_owned()),
                email_error: form.errors.email.map(|bad| email_text(texts, bad).to_owned()),
                is_pending: form.is_pending,
                is_mailed: form.is_mailed,
                is_tall: form.notice.is_some() && !form.was_sent,
            },
            Screen::Showing(shown) => Self::Card {
                card: Box::new(Card::write(texts, calendar, shown, now)),
                checked: checked(texts, calendar, shown, now_ms),
                is_open: shown.is_open,
            },
            Screen::Failed { failure, retry_at_ms } => Self::Problem {
                text: problem(texts, *failure, &retry_at_ms.map(until).unwrap_or_default()),
                may_retry: failure.may_pass(),
            },
        }
    }
}

fn checked(texts: &Texts, calendar: &dyn Calendar, shown: &Shown, now_ms: f64) -> Option<String> {
    let age_ms = now_ms - shown.checked_at_ms?;
    Some(match age_ms < JUST_NOW_MS {
        true => texts.checked_now().to_owned(),
        false => texts.checked(&calendar.span(-age_ms)),
    })
}

fn notice(texts: &Texts, failure: Failure, form: &Form, when: &str) -> String {
    match failure {
        Failure::NotFound if form.was_sent => texts.lookup_not_found().to_owned(),
        failure => problem(texts, failure, when),
    }
}

/// What a failure means to the visitor; `when` is the next try.
fn problem(texts: &Texts, failure: Failure, when: &str) -> String {
    match failure {
        Failure::Offline => texts.problem_offline().to_owned(),
        Failure::Expired => texts.problem_expired().to_owned(),
        Failure::NotFound => texts.problem_not_found().to_owned(),
        Failure::Busy(_) => texts.problem_busy(when),
        Failure::Unavailable(_) => texts.problem_unreachable(when),
        Failure::Broken => texts.problem_broken().to_owned(),
    }
}

fn reference_text(texts: &Texts, bad: BadTicketRef) -> &str {
    match bad {
        BadTicketRef::Empty => texts.lookup_reference_empty(),
        BadTicketRef::TooLong => texts.lookup_reference_long(),
        BadTicketRef::Characters => texts.lookup_reference_characters(),
    }
}

fn email_text(texts: &Texts, bad: BadEmail) -> &str {
    match bad {
        BadEmail::Empty => texts.lookup_email_empty(),
        BadEmail::Form => texts.lookup_email_bad(),
    }
}
