//! The state machine of the form. Pure: events in, a new state and effects out.

use super::lookup::{self, FieldErrors, Query};
use crate::answer::Failure;

/// What can happen.
#[derive(Clone, Debug)]
pub(crate) enum Event {
    /// The visitor sent the form with this in its fields: reference and address.
    Submitted(String, String),
    /// The gateway answered: with the ticket, or, without one, that a link is mailed.
    LookedUp(Result<Option<Found>, Failure>),
}

/// A ticket that number and address belong to.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Found {
    /// Its number.
    pub(crate) reference: String,
    /// What opens it.
    pub(crate) token: String,
    /// Where it stands, for the card.
    pub(crate) status: wasm_bindgen::JsValue,
}

/// What is to be done.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Effect {
    /// Nothing.
    Nothing,
    /// Ask the gateway whether reference and address belong together.
    LookUp(Query),
    /// Show the card of what was found.
    Show(Found),
    /// Show the card of the public ticket with this number.
    ShowPublic(String),
    /// Move the focus to the part with this id.
    Focus(&'static str),
}

/// The state of a form.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Machine {
    /// Whether tickets are public: the number alone opens them.
    pub(crate) is_public: bool,
    /// Why the form stands here instead of a status, or why the lookup failed.
    pub(crate) notice: Option<Failure>,
    /// When a lookup may be tried again, in ms since 1970.
    pub(crate) retry_at_ms: Option<f64>,
    /// What is wrong with what was typed.
    pub(crate) errors: FieldErrors,
    /// Whether the visitor has sent the form.
    pub(crate) was_sent: bool,
    /// Whether an answer is under way.
    pub(crate) is_pending: bool,
    /// Whether a link has been mailed, if number and address belong together.
    pub(crate) is_mailed: bool,
}

impl Machine {
    /// A form before its first event, which stands here because of a failure, if any.
    pub(crate) fn new(is_public: bool, notice: Option<Failure>) -> Self {
        Self { is_public, notice, ..Self::default() }
    }

    /// Takes an event and says what is to be done.
    pub(crate) fn next(&mut self, event: Event, now_ms: f64) -> Effect {
        match event {
            // An impatient second click asks nobody.
            Event::Submitted(..) if self.is_pending => Effect::Nothing,
            Event::Submitted(reference, email) => {
                self.sent();
                self.submitted(&reference, &email)
            }
            Event::LookedUp(answer) => {
                self.sent();
                match answer {
                    Ok(Some(found)) => return Effect::Show(found),
                    Ok(None) => self.is_mailed = true,
                    Err(failure) => {
                        self.notice = Some(failure);
                        self.retry_at_ms = failure.retry_after_ms().map(|wait| now_ms + wait);
                    }
                }
                Effect::Nothing
            }
        }
    }

    /// Forgets what was said before the form was sent.
    fn sent(&mut self) {
        *self = Self { was_sent: true, ..Self::new(self.is_public, None) };
    }

    fn submitted(&mut self, reference: &str, email: &str) -> Effect {
        match lookup::read(reference, email, self.is_public) {
            Ok(query) if self.is_public => Effect::ShowPublic(query.reference.as_str().to_owned()),
            Ok(query) => {
                self.is_pending = true;
                Effect::LookUp(query)
            }
            Err(errors) => {
                self.errors = errors;
                Effect::Focus(if errors.reference.is_some() { "reference" } else { "email" })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::lookup::{BadEmail, read};
    use super::*;

    const NOW_MS: f64 = 1_000_000.0;

    fn submitted(email: &str) -> Event {
        Event::Submitted("1042".into(), email.into())
    }

    #[test]
    fn a_lookup_is_asked_once_however_often_it_is_sent() {
        let mut machine = Machine::new(false, None);
        let query = read("1042", "anna@example.com", false).expect("a query");
        assert_eq!(machine.next(submitted("anna@example.com"), NOW_MS), Effect::LookUp(query));
        assert_eq!(machine, Machine { is_pending: true, was_sent: true, ..Machine::default() });
        assert_eq!(machine.next(submitted("anna@example.com"), NOW_MS), Effect::Nothing);
    }

    #[test]
    fn a_failed_lookup_keeps_the_form_and_says_when_to_try_again() {
        let mut machine = Machine::new(false, None);
        machine.next(submitted("anna@example.com"), NOW_MS);
        let failure = Failure::Busy(Some(30_000.0));
        assert_eq!(machine.next(Event::LookedUp(Err(failure)), NOW_MS), Effect::Nothing);
        let retry_at_ms = Some(NOW_MS + 30_000.0);
        let said = Machine { notice: Some(failure), retry_at_ms, was_sent: true, ..Machine::default() };
        assert_eq!(machine, said);
    }

    #[test]
    fn a_mailed_link_is_told_and_the_form_stays() {
        let mut machine = Machine::new(false, Some(Failure::Expired));
        assert_eq!(machine.next(Event::LookedUp(Ok(None)), NOW_MS), Effect::Nothing);
        assert_eq!(machine, Machine { is_mailed: true, was_sent: true, ..Machine::default() });
    }

    #[test]
    fn a_public_ticket_needs_only_its_number() {
        let mut machine = Machine::new(true, None);
        let shown = Effect::ShowPublic("1042".into());
        assert_eq!(machine.next(Event::Submitted(" #1042".into(), String::new()), NOW_MS), shown);
    }

    #[test]
    fn a_form_with_a_mistake_is_not_sent_and_the_focus_goes_to_the_field() {
        let mut machine = Machine::new(false, None);
        assert_eq!(machine.next(submitted("anna"), NOW_MS), Effect::Focus("email"));
        let errors = FieldErrors { reference: None, email: Some(BadEmail::Form) };
        assert_eq!(machine, Machine { errors, was_sent: true, ..Machine::default() });
    }
}
