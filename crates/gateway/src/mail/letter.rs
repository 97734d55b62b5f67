//! The letter with a link, as text and as HTML, in the customer's language.

use lettre::{
    Message,
    message::{
        Mailbox, MultiPart,
        header::{HeaderName, HeaderValue},
    },
};
use ticket_status_helpdesks::EmailAddress;
use ticket_status_texts::{Texts, direction};

use super::Link;
use crate::html::escaped;

/// Writes it; `None` when nobody can write to the address.
pub(super) fn write(
    from: &Mailbox,
    to: &EmailAddress,
    texts: &Texts,
    company: &str,
    link: &Link<'_>,
) -> Option<Message> {
    let subject = format!("{} – {company}", plain(&texts.mail_subject(link.reference)));
    let mut message = Message::builder()
        .from(from.clone())
        .to(to.as_str().parse().ok()?)
        .subject(subject)
        .multipart(MultiPart::alternative_plain_html(text(texts, company, link), html(texts, company, link)))
        .ok()?;
    let headers = message.headers_mut();
    // No machine answers a machine (RFC 3834).
    headers.insert_raw(raw("Auto-Submitted", "auto-generated"));
    headers.insert_raw(raw("Content-Language", texts.lang()));
    Some(message)
}

fn raw(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

/// Without isolation marks, which mail programs show as boxes in a subject.
fn plain(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{2068}' | '\u{2069}')).collect()
}

fn text(texts: &Texts, company: &str, link: &Link<'_>) -> String {
    format!(
        "{}\n\n{}\n\n{}\n{}\n\n{company}\n",
        texts.mail_intro(link.reference),
        link.address,
        texts.mail_lifetime(),
        texts.mail_not_you()
    )
}

/// Plain enough for every mail program: no picture, no style but the button's, nothing from elsewhere.
fn html(texts: &Texts, company: &str, link: &Link<'_>) -> String {
    format!(
        "<!doctype html>\n<html lang=\"{lang}\" dir=\"{direction}\">\n<body style=\"font: 16px/1.5 sans-serif\">\n\
         <p>{intro}</p>\n<p><a href=\"{address}\" style=\"display: inline-block; padding: 12px 20px; \
         background: #0a58a6; color: #ffffff; border-radius: 8px; text-decoration: none\">{button}</a></p>\n\
         <p>{lifetime}<br>{not_you}</p>\n<p>{company}</p>\n</body>\n</html>\n",
        lang = escaped(texts.lang()),
        direction = direction(texts.lang()),
        intro = escaped(&texts.mail_intro(link.reference)),
        address = escaped(link.address),
        button = escaped(texts.mail_button()),
        lifetime = escaped(texts.mail_lifetime()),
        not_you = escaped(texts.mail_not_you()),
        company = escaped(company),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter(lang: &str) -> String {
        let texts = Texts::builtin(lang).expect("a language");
        let to = EmailAddress::parse("anna@example.com").expect("an address");
        let from = "Northwind Office <support@northwind.example>".parse().expect("a sender");
        let link =
            Link { reference: "1042", address: "https://example.com/status?a=1&b=2#ticket=1042&token=abc" };
        let letter = write(&from, &to, &texts, "Northwind <Office>", &link).expect("a letter");
        String::from_utf8(letter.formatted()).expect("text")
    }

    #[test]
    fn a_letter_has_the_link_as_text_and_as_a_button_and_says_that_a_machine_wrote_it() {
        let letter = letter("en");
        assert!(letter.contains("Subject: Your link to request 1042"), "{letter}");
        assert!(letter.contains("Auto-Submitted: auto-generated"), "{letter}");
        assert!(letter.contains("Content-Type: text/plain") && letter.contains("Content-Type: text/html"));
        let unfolded = letter.replace("=\r\n", "").replace("=3D", "=");
        assert!(
            unfolded.contains("\r\nhttps://example.com/status?a=1&b=2#ticket=1042&token=abc\r\n"),
            "{unfolded}"
        );
        assert!(
            unfolded.contains("href=\"https://example.com/status?a=1&amp;b=2#ticket=1042&amp;token=abc\"")
        );
        assert!(unfolded.contains("Northwind &lt;Office&gt;"), "nothing gets out of its place");
    }

    #[test]
    fn every_language_has_its_letter() {
        for lang in ticket_status_texts::langs() {
            let letter = letter(lang);
            assert!(letter.contains(&format!("Content-Language: {lang}")), "{letter}");
        }
    }
}
