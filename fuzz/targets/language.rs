//! `Accept-Language`: the first wanted language that there is, whatever its case, region and way of writing.
#![no_main]

use libfuzzer_sys::fuzz_target;
use ticket_status_gateway::accepted;
use ticket_status_texts::{ALL_LANGS, Texts, negotiate};

fuzz_target!(|header: &str| {
    let wanted = accepted(header);
    for tag in &wanted {
        assert!(
            header.contains(tag) && *tag == tag.trim() && !tag.is_empty() && !tag.contains([',', ';']),
            "{tag:?}"
        );
    }
    // Without weights, in the order of their weights, they are the same.
    assert_eq!(accepted(&wanted.join(",")), wanted);

    let found = negotiate(&wanted, ALL_LANGS);
    let one_by_one = wanted.iter().find_map(|tag| negotiate(&[tag], ALL_LANGS));
    assert_eq!(found, one_by_one, "a language is not skipped for a less wanted one");
    if let Some(lang) = found {
        assert_eq!(Texts::builtin(lang).expect("a language that is offered").lang(), lang);
    }
    let otherwise = |change: fn(&str) -> String| {
        let changed: Vec<String> = wanted.iter().map(|tag| change(tag)).collect();
        negotiate(&changed.iter().map(String::as_str).collect::<Vec<_>>(), ALL_LANGS)
    };
    assert_eq!(otherwise(|tag| tag.to_ascii_uppercase()), found, "case does not count");
    assert_eq!(otherwise(|tag| tag.replace('-', "_")), found, "a hyphen is as good as a line");
    assert_eq!(otherwise(|tag| format!("{tag}-ZZ")), found, "a region that nobody speaks for is left out");
});
