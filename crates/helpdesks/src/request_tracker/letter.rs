//! A customer's words as the mail that Request Tracker's gate takes.

use lettre::{Address, Message, message::Mailbox, message::header::ContentType};

use crate::{Delivery, EmailAddress};

/// Writes it; `None` when the address is none that a mail can come from. The subject ends with the delivery's key.
pub(crate) fn write(from: &EmailAddress, delivery: &Delivery, text: &str) -> Option<String> {
    let address: Address = from.as_str().parse().ok()?;
    let mailbox = Mailbox::new(None, address);
    let key = &delivery.key;
    let letter = Message::builder()
        .from(mailbox.clone())
        // Nothing is sent to it: the gate reads who writes, and the ticket's number beside the letter.
        .to(mailbox)
        .subject(format!("{} ({key})", delivery.heading))
        .message_id(Some(format!("<{key}@ticket-status.invalid>")))
        .header(ContentType::TEXT_PLAIN)
        .body(format!("{text}\n"))
        .ok()?;
    String::from_utf8(letter.formatted()).ok()
}

#[cfg(test)]
mod tests {
    use ticket_status_model::{Moment, TicketRef};

    use super::*;
    use crate::Saying;

    fn delivery(heading: &str) -> Delivery {
        Delivery {
            key: "0f3a-77".to_owned(),
            reference: TicketRef::parse("1042").expect("a reference"),
            said: Saying::Message { text: String::new() },
            heading: heading.to_owned(),
            at: Moment::parse("2026-11-21T09:30:00Z").expect("a moment"),
            is_repeated: false,
        }
    }

    #[test]
    fn what_a_customer_writes_never_becomes_a_header() {
        let from = EmailAddress::parse("anna@example.com").expect("an address");
        let text = "\nX-RT-Command: kill\n\nПривіт\r\n.\r\nFrom: root@localhost";
        let letter = write(&from, &delivery("Added\r\nBcc: all@example.com"), text).expect("a letter");
        let (head, body) = letter.split_once("\r\n\r\n").expect("a head");
        assert!(head.contains("From: anna@example.com"), "{head}");
        assert!(!head.to_lowercase().contains("\r\nbcc:") && !head.contains("X-RT-Command"), "{head}");
        assert!(letter.is_ascii(), "{letter}");
        assert!(!body.contains("X-RT-Command"), "not readable as a header: {body}");
    }
}
