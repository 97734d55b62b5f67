//! E-mail addresses, in the one form in which two spellings of an address are equal.

use std::fmt;

/// An e-mail address, compared without regard to case and to how its domain is written
/// (`bücher.example` and `xn--bcher-kva.example` are one).
///
/// A plus part is kept: `anna+shop@example.com` is the address the customer wrote from.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct EmailAddress(String);

/// The text is not an e-mail address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is not an e-mail address; it has the form name@example.com")]
pub struct BadEmailAddress;

impl EmailAddress {
    /// The longest address SMTP can carry (RFC 5321, 4.5.3.1.3, less the angle brackets).
    pub const BYTES_MAX: usize = 254;

    /// Reads an address as people type it: spaces around it do not count.
    ///
    /// # Errors
    /// [`BadEmailAddress`] when it has no name, no domain, or a character no address has.
    pub fn parse(text: &str) -> Result<Self, BadEmailAddress> {
        let text = text.trim();
        let (name, domain) = text.rsplit_once('@').ok_or(BadEmailAddress)?;
        let is_odd =
            |c: char| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | ',' | ';' | '@');
        if text.len() > Self::BYTES_MAX || name.is_empty() || name.contains(is_odd) || domain.contains(is_odd)
        {
            return Err(BadEmailAddress);
        }
        let domain = idna::domain_to_ascii_strict(domain).map_err(|_| BadEmailAddress)?;
        let address = format!("{}@{domain}", name.to_lowercase());
        // Small letters and an ASCII domain can take more bytes than what was typed.
        if domain.is_empty() || address.len() > Self::BYTES_MAX {
            return Err(BadEmailAddress);
        }
        Ok(Self(address))
    }

    /// The comparable form.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// An address is personal data: it never appears in logs.
impl fmt::Debug for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EmailAddress(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_spellings_of_one_address_are_equal() {
        for (a, b) in [
            ("Anna@Example.COM", "anna@example.com"),
            ("  anna@example.com ", "anna@example.com"),
            ("anna@bücher.example", "anna@xn--bcher-kva.example"),
            ("anna@BÜCHER.example", "anna@bücher.example"),
        ] {
            assert_eq!(EmailAddress::parse(a), EmailAddress::parse(b), "{a} {b}");
        }
    }

    #[test]
    fn a_plus_part_makes_another_address() {
        assert_ne!(EmailAddress::parse("anna+shop@example.com"), EmailAddress::parse("anna@example.com"));
    }

    #[test]
    fn refuses_what_is_no_address() {
        let long = format!("{}@example.com", "a".repeat(250));
        for bad in
            ["", "anna", "@example.com", "anna@", "an na@example.com", "a@b@c", "<a@example.com>", &long]
        {
            assert_eq!(EmailAddress::parse(bad), Err(BadEmailAddress), "{bad:.20}");
        }
    }

    #[test]
    fn the_comparable_form_is_an_address_itself() {
        let grows = format!("{}@αα.ζζσ", "m".repeat(240));
        assert!(grows.len() <= EmailAddress::BYTES_MAX);
        for text in [grows.as_str(), "İ@example.com", "Anna@BÜCHER.example"] {
            if let Ok(address) = EmailAddress::parse(text) {
                assert_eq!(EmailAddress::parse(address.as_str()), Ok(address), "{text}");
            }
        }
    }

    #[test]
    fn an_address_does_not_show_in_debug_output() {
        let address = EmailAddress::parse("anna@example.com").expect("an address");
        assert!(!format!("{address:?}").contains("anna"));
    }
}
