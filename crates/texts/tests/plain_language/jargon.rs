//! The lists of words that no explanation uses: `crates/texts/plain-language/<language>.txt`.

use std::{fs, path::Path};

use super::measure::words;

/// The words of one list.
pub(crate) struct Jargon(Vec<Vec<String>>);

impl Jargon {
    /// The list of a language and the one for all; a language without a list has only that.
    pub(crate) fn of(lang: &str) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("plain-language");
        let read = |name: &str| fs::read_to_string(folder.join(name)).unwrap_or_default();
        let all = read("all.txt") + "\n" + &read(&format!("{lang}.txt"));
        let lines = all.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
        Self(lines.map(|line| line.split(' ').map(str::to_owned).collect()).collect())
    }

    /// The listed words that stand in a text outside quotation marks.
    pub(crate) fn found_in(&self, text: &str) -> Vec<String> {
        let plain = without_quotes(text);
        let words = words(&plain);
        let stands = |phrase: &&Vec<String>| words.windows(phrase.len()).any(|here| is_phrase(phrase, here));
        self.0.iter().filter(stands).map(|phrase| phrase.join(" ")).collect()
    }
}

fn is_phrase(phrase: &[String], words: &[&str]) -> bool {
    phrase.iter().zip(words).all(|(listed, word)| {
        // A lower-case form of address is listed as such: there, case is the point.
        let same_case =
            ["ви", "ваш", "вам", "вас", "jūs", "jum", "jus"].iter().any(|form| listed.starts_with(form));
        let word = if same_case { (*word).to_owned() } else { word.to_lowercase() };
        let listed = if same_case { listed.clone() } else { listed.to_lowercase() };
        listed.strip_suffix('*').map_or(word == listed, |stem| word.starts_with(stem))
    })
}

/// The text without what stands in quotation marks: a helpdesk's word that is being explained.
fn without_quotes(text: &str) -> String {
    let mut depth = 0_usize;
    let mut plain = String::new();
    for c in text.chars() {
        match c {
            '“' if depth > 0 => depth -= 1, // also closes „…“
            '“' | '„' | '«' => depth += 1,
            // Swedish and Finnish open with the mark that others close with.
            '”' if depth == 0 => depth = 1,
            '”' | '»' => depth -= usize::from(depth > 0),
            c if depth == 0 => plain.push(c),
            _ => {}
        }
    }
    plain
}

#[test]
fn a_listed_word_is_found_and_an_explained_one_is_not() {
    let english = Jargon::of("en");
    assert_eq!(english.found_in("Your ticket is pending."), ["ticket*", "pending", "pending", "ticket*"]);
    assert!(english.found_in("Our team calls this “pending”. It is here.").is_empty());
    assert_eq!(Jargon::of("uk").found_in("Це ваш запит."), ["ваш"]);
    assert!(Jargon::of("uk").found_in("Це Ваш запит.").is_empty());
    assert_eq!(Jargon::of("lt").found_in("Gavome jūsų bilietą."), ["biliet*", "jūsų"]);
}
