//! Whom a customer can turn to: as lines to copy, and as a card for an address book.

use ticket_status_model::TicketStatus;
use ticket_status_texts::{handler_name, joined};

/// Whom a customer can turn to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Contact {
    /// A person or a team, as far as the site names them.
    pub(crate) name: String,
    /// An address.
    pub(crate) email: Option<String>,
    /// A number to call.
    pub(crate) phone: Option<String>,
    /// The ticket.
    pub(crate) reference: String,
}

impl Contact {
    /// The contact of a ticket.
    pub(crate) fn of(status: &TicketStatus) -> Self {
        let handler = status.handler.clone().unwrap_or_default();
        Self {
            name: handler_name(&handler),
            email: handler.email,
            phone: handler.phone,
            reference: status.reference.as_str().to_owned(),
        }
    }

    /// One thing a line.
    pub(crate) fn lines(&self) -> String {
        let number = joined(&["#", &self.reference]);
        let mut lines = self.name.clone();
        for line in [self.email.as_deref(), self.phone.as_deref(), Some(&number)].into_iter().flatten() {
            lines.push('\n');
            lines.push_str(line);
        }
        lines
    }

    /// A vCard (RFC 2426, which every address book reads), as the address of a link.
    pub(crate) fn address(&self) -> String {
        let mut card = String::from("BEGIN:VCARD\r\nVERSION:3.0\r\n");
        let number = joined(&["#", &self.reference]);
        let fields = [
            ("FN:", Some(&self.name)),
            ("N:;", Some(&self.name)),
            ("EMAIL:", self.email.as_ref()),
            ("TEL:", self.phone.as_ref()),
            ("NOTE:", Some(&number)),
        ];
        for (name, value) in fields {
            if let Some(value) = value {
                card.push_str(name);
                card.push_str(&escaped(value));
                card.push_str("\r\n");
            }
        }
        card.push_str("END:VCARD\r\n");
        joined(&["data:text/vcard;charset=utf-8,", &percent_encoded(&card)])
    }
}

/// What separates things in a vCard is marked as text.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '\\' | ',' | ';' => {
                out.push('\\');
                out.push(c);
            }
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// As it may stand in an address.
fn percent_encoded(text: &str) -> String {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let mut out = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() {
            out.push(byte.into());
        } else {
            out.push('%');
            out.push(DIGITS[usize::from(byte >> 4)].into());
            out.push(DIGITS[usize::from(byte & 15)].into());
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contact() -> Contact {
        Contact {
            name: "Olena K. (Billing; VAT)".into(),
            email: Some("help@example.com".into()),
            phone: None,
            reference: "1042".into(),
        }
    }

    #[test]
    fn a_contact_is_copied_a_thing_a_line() {
        assert_eq!(contact().lines(), "Olena K. (Billing; VAT)\nhelp@example.com\n#1042");
    }

    #[test]
    fn an_address_book_gets_the_name_and_nothing_that_breaks_out_of_it() {
        let address = contact().address();
        let card = address.strip_prefix("data:text/vcard;charset=utf-8,").expect("a vCard");
        assert!(card.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'%'), "{card}");
        assert!(card.contains("FN%3AOlena%20K%2E%20%28Billing%5C%3B%20VAT%29%0D%0A"), "{card}");
        assert!(card.starts_with("BEGIN%3AVCARD%0D%0AVERSION%3A3%2E0%0D%0A"), "{card}");
        let odd = Contact { name: "x\r\nTEL:1".into(), ..contact() };
        assert!(odd.address().contains("FN%3Ax%5CnTEL%3A1%0D%0A"), "{}", odd.address());
    }
}
