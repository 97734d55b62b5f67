//! E-mail addresses: what is accepted has one comparable form, and that form is an address again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use ticket_status_helpdesks::EmailAddress;

fuzz_target!(|text: &str| {
    let Ok(address) = EmailAddress::parse(text) else { return };
    let form = address.as_str();
    let (name, domain) = form.rsplit_once('@').expect("an @");
    assert!(!name.is_empty() && !domain.is_empty() && domain.is_ascii(), "{form:?}");
    assert!(!form.contains(|c: char| c.is_whitespace() || c.is_control()), "{form:?}");
    assert!(form.len() <= EmailAddress::BYTES_MAX, "{} bytes: {form:?}", form.len());
    let again = EmailAddress::parse(form);
    assert_eq!(again.as_ref().map(EmailAddress::as_str), Ok(form), "the form of {text:?} is another address");
    for spelling in [format!(" {text}\n"), text.to_ascii_uppercase(), text.to_ascii_lowercase()] {
        let other = EmailAddress::parse(&spelling);
        assert_eq!(other.as_ref().map(EmailAddress::as_str), Ok(form), "{spelling:?} is the same address");
    }
});
