//! References: what is accepted has the documented shape, is safe in any address, and reads as itself again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use ticket_status_model::TicketRef;

fuzz_target!(|text: &str| {
    let parsed = TicketRef::parse(text);
    let json = serde_json::Value::from(text);
    assert_eq!(
        serde_json::from_value::<TicketRef>(json).ok(),
        parsed.clone().ok(),
        "JSON reads it otherwise"
    );
    match parsed {
        Ok(reference) => {
            let shown = reference.as_str();
            assert!((1..=TicketRef::CHARS_MAX).contains(&shown.len()), "{shown:?}");
            assert!(shown.starts_with(|c: char| c.is_ascii_alphanumeric()), "{shown:?}");
            assert!(shown.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_'), "{shown:?}");
            assert!(text.contains(shown), "{shown:?} was not in {text:?}");
            assert_eq!(TicketRef::parse(shown).as_ref(), Ok(&reference));
            assert_eq!(TicketRef::parse(&format!(" # {shown} ")).as_ref(), Ok(&reference));
        }
        Err(bad) => assert!(!bad.to_string().is_empty()),
    }
});
