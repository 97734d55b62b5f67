//! Which language to speak.

/// Tags that mean a language by another name; the loader has the same ones.
const OTHER_NAMES: &[(&str, &str)] = &[("no", "nb"), ("nn", "nb"), ("iw", "he")];

/// The first offered language that a wanted one names, most wanted first.
///
/// Tags are BCP 47. A tag falls back to its shorter forms: `uk-Cyrl-UA` → `uk-Cyrl` → `uk`.
#[must_use]
pub fn negotiate<'a>(wanted: &[&str], offered: &[&'a str]) -> Option<&'a str> {
    wanted.iter().find_map(|tag| {
        let mut tag = tag.trim();
        loop {
            let other = OTHER_NAMES.iter().find(|(name, _)| name.eq_ignore_ascii_case(tag));
            let meant = other.map_or(tag, |(_, meant)| meant);
            if let Some(found) = offered.iter().find(|known| known.eq_ignore_ascii_case(meant)) {
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
        let offered = ["de", "en", "he", "lt", "nb", "uk"];
        for (wanted, expected) in [
            (&["uk"][..], Some("uk")),
            (&["uk-UA", "en"], Some("uk")),
            (&["UK_ua"], Some("uk")),
            (&["uk-Latn"], Some("uk")),
            (&["de-AT"], Some("de")),
            (&["nn-NO", "en"], Some("nb")),
            (&["no"], Some("nb")),
            (&["iw-IL"], Some("he")),
            (&["fr", "lt-LT"], Some("lt")),
            (&["ukr"], None),
            (&["", "-", "<b>"], None),
            (&[], None),
        ] {
            assert_eq!(negotiate(wanted, &offered), expected, "{wanted:?}");
        }
    }
}
