//! Configuration: a file is good or is refused with a place in it and a remedy; what is good can be used.
#![no_main]

use std::path::Path;
use std::time::Duration;

use libfuzzer_sys::fuzz_target;
use ticket_status_gateway::{
    Access,
    config::{ConfigError, read_text},
};
use ticket_status_model::TicketRef;
use ticket_status_texts::Texts;

/// No such folder: a file that a configuration names is not there, unless it is named from the root.
const FILE: &str = "/no-such-folder/gateway.toml";

fuzz_target!(|text: &str| {
    // Reading a device would not end.
    if ["/dev", "/proc", "/sys"].iter().any(|folder| text.contains(folder)) {
        return;
    }
    match read_text(Path::new(FILE), text, &variable) {
        Err(error) => refused(text, &error),
        Ok(config) => {
            let (site, keys) = (&config.settings.site, &config.settings.keys);
            let (access, reference) = (Access::new(&site.id, keys), TicketRef::parse("1042").expect("one"));
            let signed = access.sign(&reference, Duration::from_secs(3_600));
            assert_eq!(access.ticket_of(&signed.token), Ok(reference), "{site:?}");
            for (lang, texts) in &config.settings.texts {
                let mut known = Texts::builtin(lang).expect("a language");
                for (id, text) in texts {
                    known.replace(id, text).expect("a text that can be said");
                }
            }
            for link in site.reply_link.iter().chain(&site.page) {
                let link = link.trim_start().to_ascii_lowercase();
                assert!(["http", "mailto"].iter().any(|scheme| link.starts_with(scheme)), "{link:?}");
            }
        }
    }
});

fn variable(name: &str) -> Option<String> {
    match name {
        "RT_TOKEN" => Some(" 1-14-token\n".to_owned()),
        "KEY" => Some("k".repeat(40)),
        "SHORT" => Some("k".to_owned()),
        "EMPTY" => Some(" ".to_owned()),
        _ => None,
    }
}

fn refused(text: &str, error: &ConfigError) {
    let ConfigError::At { what, place, remedy } = error else { return };
    assert!(!what.is_empty() && !remedy.is_empty(), "{error}");
    let line = text.split('\n').nth(place.line - 1).unwrap_or_else(|| panic!("no line {}", place.line));
    assert!(place.column <= line.chars().count() + 1, "{error}");
}
