//! The lookup form: what was typed, and what is wrong with it.

use ticket_status_model::{BadTicketRef, TicketRef};

/// What a visitor typed, ready to be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    /// The reference.
    pub reference: TicketRef,
    /// The e-mail address as typed, without spaces around it.
    pub email: String,
}

/// What is wrong with an e-mail address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadEmail {
    /// Nothing was typed.
    Empty,
    /// It has not the form of an address.
    Form,
}

/// What is wrong with the form, field by field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FieldErrors {
    /// With the reference.
    pub reference: Option<BadTicketRef>,
    /// With the e-mail address.
    pub email: Option<BadEmail>,
}

/// Reads the form; of a public ticket only the number. The gateway checks the address for good; here only what surely cannot work is refused.
///
/// # Errors
/// [`FieldErrors`] names each field that must be corrected.
pub fn read(reference: &str, email: &str, is_public: bool) -> Result<Query, FieldErrors> {
    let reference = TicketRef::parse(reference);
    let email = if is_public { Ok(String::new()) } else { read_email(email) };
    match (reference, email) {
        (Ok(reference), Ok(email)) => Ok(Query { reference, email }),
        (reference, email) => Err(FieldErrors { reference: reference.err(), email: email.err() }),
    }
}

fn read_email(text: &str) -> Result<String, BadEmail> {
    let text = text.trim();
    let is_odd = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | ',' | ';');
    match text.split_once('@') {
        _ if text.is_empty() => Err(BadEmail::Empty),
        Some((name, domain))
            if !name.is_empty()
                && !domain.is_empty()
                && !domain.contains('@')
                && !text.contains(is_odd)
                && text.len() <= 254 =>
        {
            Ok(text.to_owned())
        }
        _ => Err(BadEmail::Form),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_people_type() {
        for email in
            ["anna@example.com", " Anna@Example.COM ", "anna+shop@example.com", "anna@bücher.example"]
        {
            let query = read(" #1042 ", email, false).expect("a query");
            assert_eq!((query.reference.as_str(), query.email.as_str()), ("1042", email.trim()));
        }
    }

    #[test]
    fn names_each_field_that_must_be_corrected() {
        let error = |reference, email| FieldErrors { reference, email };
        for (reference, email, expected) in [
            ("", "", error(Some(BadTicketRef::Empty), Some(BadEmail::Empty))),
            ("1042", "anna", error(None, Some(BadEmail::Form))),
            ("1042", "an na@example.com", error(None, Some(BadEmail::Form))),
            ("1042", "a@b@c", error(None, Some(BadEmail::Form))),
            ("../1", "anna@example.com", error(Some(BadTicketRef::Characters), None)),
        ] {
            assert_eq!(read(reference, email, false), Err(expected), "{reference} {email}");
        }
    }
}
