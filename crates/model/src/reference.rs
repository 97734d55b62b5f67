//! A ticket's public number or code, as the customer knows it.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A reference that is safe to put into a path or a query: letters, digits, `-` and `_`.
///
/// Shape: 1 to [`TicketRef::CHARS_MAX`] ASCII characters, the first a letter or digit.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "string"))]
pub struct TicketRef(String);

/// Why a text is no reference. Each variant is a sentence a customer can act on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadTicketRef {
    /// Nothing was typed.
    Empty,
    /// Longer than any helpdesk's reference: likely a pasted text.
    TooLong,
    /// A character that no reference has, a space or a slash for example.
    Characters,
}

impl fmt::Display for BadTicketRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "the ticket number is empty",
            Self::TooLong => "the ticket number is longer than 64 characters",
            Self::Characters => "a ticket number has only letters, digits, hyphens and underscores",
        })
    }
}

impl std::error::Error for BadTicketRef {}

impl TicketRef {
    /// The longest reference: LiveAgent's codes and OTRS's 16-digit numbers fit four times over.
    pub const CHARS_MAX: usize = 64;

    /// Reads what a customer typed or pasted: spaces around and a leading `#` do not count.
    ///
    /// # Errors
    /// [`BadTicketRef`] says what is wrong with the text.
    pub fn parse(text: &str) -> Result<Self, BadTicketRef> {
        let text = text.trim().trim_start_matches(['#', '№']).trim_start();
        let known = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        match text.chars().next() {
            None => Err(BadTicketRef::Empty),
            Some(_) if text.len() > 4 * Self::CHARS_MAX => Err(BadTicketRef::TooLong),
            Some(first) if !first.is_ascii_alphanumeric() || !text.chars().all(known) => {
                Err(BadTicketRef::Characters)
            }
            Some(_) if text.len() > Self::CHARS_MAX => Err(BadTicketRef::TooLong),
            Some(_) => Ok(Self(text.to_owned())),
        }
    }

    /// The reference as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for TicketRef {
    type Error = BadTicketRef;
    fn try_from(text: String) -> Result<Self, BadTicketRef> {
        Self::parse(&text)
    }
}

impl From<TicketRef> for String {
    fn from(reference: TicketRef) -> Self {
        reference.0
    }
}

impl fmt::Display for TicketRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_a_reference_the_way_people_write_it() {
        for (text, expected) in
            [("1042", "1042"), (" #1042 ", "1042"), ("№ 7", "7"), ("SUP-12", "SUP-12"), ("a_b", "a_b")]
        {
            assert_eq!(TicketRef::parse(text).map(String::from), Ok(expected.to_owned()), "{text}");
        }
    }

    #[test]
    fn refuses_what_no_helpdesk_has_and_says_why() {
        let long = "1".repeat(65);
        let huge = "x".repeat(10_000);
        for (text, why) in [
            ("", BadTicketRef::Empty),
            ("   ", BadTicketRef::Empty),
            ("#", BadTicketRef::Empty),
            ("../1", BadTicketRef::Characters),
            ("1/2", BadTicketRef::Characters),
            ("10 42", BadTicketRef::Characters),
            ("١٠٤٢", BadTicketRef::Characters),
            ("<img onerror=alert(1)>", BadTicketRef::Characters),
            ("1' OR '1'='1", BadTicketRef::Characters),
            ("-1", BadTicketRef::Characters),
            ("1\u{0}", BadTicketRef::Characters),
            (long.as_str(), BadTicketRef::TooLong),
            (huge.as_str(), BadTicketRef::TooLong),
        ] {
            assert_eq!(TicketRef::parse(text), Err(why), "{text:.20}");
        }
    }
}
