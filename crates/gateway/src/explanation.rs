//! Which language a visitor reads, and the explanation in it.

use std::sync::LazyLock;

use ticket_status_model::{Explanation, TicketStatus};
use ticket_status_texts::{LANGS, Texts, explain, negotiate};

use crate::clock;

static ALL: LazyLock<Vec<Texts>> =
    LazyLock::new(|| LANGS.iter().filter_map(|lang| Texts::builtin(lang)).collect());

/// The language spoken where nobody asks for another.
const FALLBACK: &str = "en";

/// The texts in the first of the wanted languages that exists, else in English.
pub(crate) fn texts(wanted: &[&str]) -> &'static Texts {
    let lang = negotiate(wanted, LANGS).unwrap_or(FALLBACK);
    ALL.iter().find(|texts| texts.lang() == lang).unwrap_or(&ALL[0])
}

/// The languages of an `Accept-Language` header, most wanted first.
pub(crate) fn accepted(header: &str) -> Vec<&str> {
    let mut wanted: Vec<(&str, f32)> = header
        .split(',')
        .map(|part| {
            let (tag, weight) = part.split_once(';').unwrap_or((part, ""));
            let weight = weight.trim().strip_prefix("q=").and_then(|q| q.parse().ok()).unwrap_or(1.0);
            (tag.trim(), weight)
        })
        .filter(|(tag, weight)| !tag.is_empty() && *weight > 0.0)
        .collect();
    wanted.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    wanted.into_iter().map(|(tag, _)| tag).collect()
}

/// The status with its explanation in the wanted language.
pub(crate) fn explained(status: TicketStatus, lang: &str) -> TicketStatus {
    let explanation: Explanation = explain(texts(&[lang]), &status, clock::now());
    TicketStatus { explanation: Some(explanation), ..status }
}

#[cfg(test)]
mod tests {
    use super::{accepted, texts};

    #[test]
    fn the_browsers_languages_are_read_by_weight() {
        assert_eq!(accepted("en;q=0.5, uk-UA, lt;q=0.9, fr;q=0"), ["uk-UA", "lt", "en"]);
        assert_eq!(texts(&accepted("fr, lt-LT;q=0.3")).lang(), "lt");
        assert_eq!(texts(&accepted("")).lang(), "en");
    }
}
