//! Counts agree with their nouns, by the browser's own rules.

use serde_json::json;
use ticket_status_texts::{Plural, Texts, langs};

use crate::support::browser::Browser;

/// Counts at which languages change their forms.
const AWKWARD: [u32; 9] = [0, 1, 2, 3, 5, 11, 21, 100, 111];

async fn category(browser: &Browser, lang: &str, count: u32) -> String {
    browser
        .run("return new Intl.PluralRules(arguments[0]).select(arguments[1])", &[json!(lang), json!(count)])
        .await
}

async fn waiting(browser: &Browser, lang: &str, count: u32) -> String {
    let plural = Plural::parse(&category(browser, lang, count).await);
    Texts::builtin(lang).expect("a language").queue_waiting(plural, &count.to_string())
}

#[tokio::test]
async fn awkward_counts_take_the_right_form() {
    let browser = Browser::open().await;
    for (lang, count, begins) in [
        ("en", 0, "0 requests wait"),
        ("en", 1, "1 request waits"),
        ("en", 111, "111 requests wait"),
        ("uk", 0, "0 запитів"),
        ("uk", 1, "1 запит "),
        ("uk", 2, "2 запити "),
        ("uk", 5, "5 запитів"),
        ("uk", 11, "11 запитів"),
        ("uk", 21, "21 запит "),
        ("uk", 111, "111 запитів"),
        ("lt", 0, "0 užklausų"),
        ("lt", 1, "1 užklausa "),
        ("lt", 2, "2 užklausos "),
        ("lt", 11, "11 užklausų"),
        ("lt", 21, "21 užklausa "),
        ("lt", 111, "111 užklausų"),
        ("pl", 2, "2 zgłoszenia czekają"),
        ("pl", 5, "5 zgłoszeń czeka"),
        ("pl", 21, "21 zgłoszeń czeka"),
        ("ar", 2, "طلبان"),
    ] {
        let text = waiting(&browser, lang, count).await;
        assert!(text.starts_with(begins), "{lang} {count}: {text}");
    }
}

#[tokio::test]
async fn every_language_has_a_form_for_every_count_its_browser_knows() {
    let browser = Browser::open().await;
    for lang in langs() {
        let texts = Texts::builtin(lang).expect("a language");
        for count in AWKWARD {
            let name = category(&browser, lang, count).await;
            let text = texts.queue_waiting(Plural::parse(&name), &count.to_string());
            // Arabic says one and two in words.
            let says_it = text.contains(&count.to_string()) || (*lang == "ar" && [1, 2].contains(&count));
            assert!(says_it && text.chars().count() > 10, "{lang} {count} ({name}): {text}");
        }
    }
}
