//! Which language to speak.

/// The first offered language that a wanted one names, most wanted first.
///
/// Tags are BCP 47. A tag falls back to its shorter forms: `uk-Cyrl-UA` → `uk-Cyrl` → `uk`.
#[must_use]
pub fn negotiate<'a>(wanted: &[&str], offered: &[&'a str]) -> Option<&'a str> {
    wanted.iter().find_map(|tag| {
        let mut tag = tag.trim();
        loop {
            if let Some(found) = offered.iter().find(|known| known.eq_ignore_ascii_case(tag)) {
                return Some(*found);
            }
            tag = tag.rsplit_once(['-', '_'])?.0;
        }
    })
}

#[cfg(test)]
mod tests {
    use super::negotiate;

    #[test]
    fn the_most_wanted_language_that_is_offered_wins() {
        let offered = ["en", "lt", "uk"];
        for (wanted, expected) in [
            (&["uk"][..], Some("uk")),
            (&["uk-UA", "en"], Some("uk")),
            (&["UK_ua"], Some("uk")),
            (&["fr", "lt-LT"], Some("lt")),
            (&["ukr"], None),
            (&["", "-", "<b>"], None),
            (&[], None),
        ] {
            assert_eq!(negotiate(wanted, &offered), expected, "{wanted:?}");
        }
    }
}
