//! Plain language, measured: every explanation, in every language, with realistic names and dates.
//!
//! `cargo test -p ticket-status-texts --features builtin --test plain_language -- --nocapture` prints the figures;
//! with `UPDATE_DOCS=1` it writes them into `docs/plain-language.md`.
#![cfg(feature = "builtin")]

mod jargon;
mod measure;

use std::{env, fs, path::PathBuf};

use jargon::Jargon;
use measure::{Counts, sentences, words};
use ticket_status_model::{Moment, TicketStatus};
use ticket_status_texts::{Texts, explain, langs};

/// The most a whole explanation may have; why so, says `docs/plain-language.md`.
const WORDS_PER_SENTENCE_MAX: f64 = 14.0;
const GRADE_MAX: f64 = 7.0;
const LIX_MAX: f64 = 40.0;
const LIX_LANGS: [&str; 2] = ["uk", "lt"];

/// As `Intl` writes a date in these languages; elsewhere the English one has as many words.
const DATES: [(&str, &str); 3] = [
    ("en", "20 November 2026 at 10:00"),
    ("uk", "20 листопада 2026 р. о 10:00"),
    ("lt", "2026 m. lapkričio 20 d. 10:00"),
];

struct Explained {
    name: String,
    headline: String,
    sentences: Vec<String>,
}

impl Explained {
    fn texts(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.headline.as_str()).chain(self.sentences.iter().map(String::as_str))
    }
}

fn documents() -> Vec<(String, TicketStatus)> {
    let folder = root().join("crates/model/examples");
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).expect("the folder").flatten().map(|e| e.path()).collect();
    paths.sort();
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).expect("a file");
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        (name, serde_json::from_str(&text).expect("a status"))
    };
    // The operator's own words are the operator's to keep plain.
    paths.into_iter().map(read).filter(|(_, status): &(_, TicketStatus)| status.words.is_none()).collect()
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn explained(lang: &str) -> Vec<Explained> {
    let texts = Texts::builtin(lang).expect("a language");
    let now = Moment::parse("2026-11-21T12:00:00Z").expect("a moment");
    let date = DATES.iter().find(|(known, _)| *known == lang).map_or(DATES[0].1, |(_, date)| date);
    let one = |(name, status): (String, TicketStatus)| {
        let said = explain(&texts, &status, now);
        let when = said.when.map(|when| when.text.replace("{0}", date));
        let parts = [Some(said.meaning), said.who, said.turn, said.next, when, said.can, Some(said.keep)];
        Explained { name, headline: said.headline, sentences: parts.into_iter().flatten().collect() }
    };
    documents().into_iter().map(one).collect()
}

#[test]
fn every_explanation_is_short_and_easy_to_read() {
    let mut hard = Vec::new();
    for lang in langs() {
        for explained in explained(lang) {
            let counts = Counts::of(explained.texts());
            let mut too = |what: &str, figure: f64, most: f64| {
                if figure > most {
                    let text: Vec<_> = explained.texts().collect();
                    hard.push(format!(
                        "{lang} {}: {what} {figure:.1} > {most}: {}",
                        explained.name,
                        text.join(" | ")
                    ));
                }
            };
            too("words per sentence", counts.words_per_sentence(), WORDS_PER_SENTENCE_MAX);
            if *lang == "en" {
                too("grade", counts.grade(), GRADE_MAX);
            }
            if LIX_LANGS.contains(lang) {
                too("LIX", counts.lix(), LIX_MAX);
            }
        }
    }
    assert!(hard.is_empty(), "{} explanations are too hard:\n{}", hard.len(), hard.join("\n"));
}

#[test]
fn no_explanation_uses_a_word_that_only_the_helpdesk_understands() {
    let mut found = Vec::new();
    for lang in langs() {
        let jargon = Jargon::of(lang);
        for explained in explained(lang) {
            for text in explained.texts() {
                found.extend(
                    jargon
                        .found_in(text)
                        .iter()
                        .map(|word| format!("{lang} {}: `{word}` in: {text}", explained.name)),
                );
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn nothing_shouts_and_no_headline_ends_with_a_full_stop() {
    for lang in langs() {
        for explained in explained(lang) {
            let whole: Vec<_> = explained.texts().collect();
            assert!(!whole.join(" ").contains('!'), "{lang} {}: {whole:?}", explained.name);
            // A name may bring a full stop of its own.
            let headline = explained.headline.trim_end_matches('\u{2069}').trim_end_matches("Olena K.");
            assert!(!headline.ends_with(['.', ',']), "{lang}: {}", explained.headline);
            assert!(explained.headline.split_whitespace().count() <= 8, "{lang}: {}", explained.headline);
        }
    }
}

fn table() -> String {
    let mut table = String::from(
        "| language | explanations | words per sentence | longest sentence | LIX, mean | LIX, hardest | grade, hardest |\n| --- | --- | --- | --- | --- | --- | --- |\n",
    );
    for lang in langs() {
        let all = explained(lang);
        let whole = Counts::of(all.iter().flat_map(Explained::texts));
        let each = || all.iter().map(|explained| Counts::of(explained.texts()));
        let lix = each().map(|counts| counts.lix()).fold(0.0, f64::max);
        let grade = each().map(|counts| counts.grade()).fold(f64::MIN, f64::max);
        let grade = if *lang == "en" { format!("{grade:.1}") } else { "–".to_owned() };
        table += &format!(
            "| {lang} | {} | {:.1} | {} | {:.0} | {lix:.0} | {grade} |\n",
            all.len(),
            whole.words_per_sentence(),
            whole.longest,
            whole.lix(),
        );
    }
    table
}

#[test]
fn the_figures_in_the_docs_are_those_of_these_texts() {
    const BEGIN: &str = "<!-- figures: begin -->\n";
    const END: &str = "<!-- figures: end -->";
    let path = root().join("docs/plain-language.md");
    let doc = fs::read_to_string(&path).expect("docs/plain-language.md");
    let (before, rest) = doc.split_once(BEGIN).expect("where the figures begin");
    let (figures, after) = rest.split_once(END).expect("where the figures end");
    let table = table();
    println!("{table}");
    if env::var_os("UPDATE_DOCS").is_some() {
        fs::write(&path, format!("{before}{BEGIN}{table}{END}{after}")).expect("written");
        return;
    }
    assert_eq!(figures, table, "run this test again with UPDATE_DOCS=1");
}

#[test]
fn a_sentence_has_words() {
    assert_eq!(sentences("One. Two three.").map(|s| words(s).len()).collect::<Vec<_>>(), [1, 2]);
}
