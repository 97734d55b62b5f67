//! The languages this site speaks: the built-in texts, with the operator's own in place of some.

use std::collections::BTreeMap;

use axum::http::{HeaderMap, header};
use ticket_status_model::{Moment, Offer, TicketStatus};
use ticket_status_texts::{ALL_LANGS, BadText, Texts, explain, negotiate, offer_label};

use crate::settings::Settings;

/// The operator's own texts: by language, by name of the text.
pub type OwnTexts = BTreeMap<String, BTreeMap<String, String>>;

/// The language spoken where nobody asks for another.
const FALLBACK: &str = "en";

/// All languages, ready to be spoken.
pub(crate) struct Languages(Vec<Texts>);

impl Languages {
    /// The built-in texts with the operator's. A text that cannot be said is left as it is: [`check`] refuses it at
    /// the start.
    pub(crate) fn new(own: &OwnTexts) -> Self {
        let with_own = |lang: &&str| {
            let mut texts = Texts::builtin(lang)?;
            for (id, text) in own.get(*lang).into_iter().flatten() {
                let _ = texts.replace(id, text);
            }
            Some(texts)
        };
        Self(ALL_LANGS.iter().filter_map(with_own).collect())
    }

    /// The first of the wanted languages that exists, else English.
    pub(crate) fn spoken(wanted: &[&str]) -> &'static str {
        negotiate(wanted, ALL_LANGS).unwrap_or(FALLBACK)
    }

    /// The texts in the first of the wanted languages that exists, else in English.
    pub(crate) fn texts(&self, wanted: &[&str]) -> &Texts {
        let lang = Self::spoken(wanted);
        self.0.iter().find(|texts| texts.lang() == lang).unwrap_or(&self.0[0])
    }

    /// The texts in the language asked for by name, else in the first one that the browser wants and that exists.
    pub(crate) fn wanted(&self, lang: Option<&str>, headers: &HeaderMap) -> &Texts {
        let header =
            headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let mut wanted = accepted(header);
        wanted.splice(0..0, lang);
        self.texts(&wanted)
    }

    /// The status with its explanation in the wanted language, and the operator's words for it.
    pub(crate) fn explained(
        &self,
        status: TicketStatus,
        lang: &str,
        settings: &Settings,
        now: Moment,
    ) -> TicketStatus {
        let texts = self.texts(&[lang]);
        let status = settings.worded(status, texts.lang());
        let explanation = explain(texts, &status, now);
        let offers = status
            .offers
            .into_iter()
            .map(|offer| Offer { label: offer_label(texts, offer.what).map(str::to_owned), ..offer });
        TicketStatus { explanation: Some(explanation), offers: offers.collect(), ..status }
    }
}

/// Whether a text can be said in place of ours.
///
/// # Errors
/// [`BadText`] says what to write instead.
pub(crate) fn check(lang: &str, id: &str, text: &str) -> Result<(), BadText> {
    let mut texts = Texts::builtin(lang).ok_or(BadText::Unknown)?;
    texts.replace(id, text).map(|_| ())
}

/// The languages of an `Accept-Language` header, most wanted first. Public for the fuzzer.
#[doc(hidden)]
#[must_use]
pub fn accepted(header: &str) -> Vec<&str> {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browsers_languages_are_read_by_weight() {
        assert_eq!(accepted("en;q=0.5, uk-UA, lt;q=0.9, fr;q=0"), ["uk-UA", "lt", "en"]);
        let languages = Languages::new(&OwnTexts::new());
        assert_eq!(languages.texts(&accepted("xx, lt-LT;q=0.3")).lang(), "lt");
        assert_eq!(languages.texts(&accepted("")).lang(), "en");
    }

    #[test]
    fn the_operators_text_is_said_in_its_language_only() {
        let own = [("received-headline".to_owned(), "It is here".to_owned())].into();
        let languages = Languages::new(&[("en".to_owned(), own)].into());
        assert_eq!(languages.texts(&["en"]).received_headline(), "It is here");
        assert_ne!(languages.texts(&["uk"]).received_headline(), "It is here");
    }
}
