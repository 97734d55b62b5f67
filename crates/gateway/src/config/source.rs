//! The text of a configuration file, and how to point into it.

use std::{ops::Range, path::Path};

use super::error::{ConfigError, Place};

/// What to do when nothing better is known.
const SEE_EXAMPLE: &str = "see gateway.example.toml for its form";

/// The text of a configuration file.
pub(super) struct Source<'a> {
    file: String,
    text: &'a str,
}

impl<'a> Source<'a> {
    pub(super) fn new(path: &Path, text: &'a str) -> Self {
        Self { file: path.display().to_string(), text }
    }

    /// An error at a place. The message is what is wrong and, after `; `, what to do.
    pub(super) fn at(&self, span: Range<usize>, message: &str) -> ConfigError {
        let (what, remedy) = message.split_once("; ").unwrap_or((message, SEE_EXAMPLE));
        ConfigError::At { what: what.to_owned(), place: self.place(span.start), remedy: remedy.to_owned() }
    }

    /// The decoder's complaint, in an operator's words.
    pub(super) fn explain(&self, error: &toml::de::Error) -> ConfigError {
        self.at(error.span().unwrap_or_default(), &reworded(error.message()))
    }

    fn place(&self, offset: usize) -> Place {
        let before = self.text.get(..offset).unwrap_or(self.text);
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let column = before[line_start..].chars().count() + 1;
        Place { file: self.file.clone(), line: before.matches('\n').count() + 1, column }
    }
}

fn reworded(message: &str) -> String {
    let first_line = message.lines().next().unwrap_or_default();
    let names = quoted(first_line);
    let (name, known) = names.split_first().map_or(("", &[][..]), |(name, known)| (*name, known));
    match first_line {
        m if m.starts_with("unknown field") => format!("unknown key `{name}`; {}", nearest(name, known)),
        m if m.starts_with("unknown variant") => format!("unknown value `{name}`; {}", nearest(name, known)),
        m if m.starts_with("missing field") => format!("the key `{name}` is missing; {SEE_EXAMPLE}"),
        m if m.starts_with("duplicate key") => format!("{m}; keep one of the two"),
        m => m.to_owned(),
    }
}

/// What stands between backticks.
fn quoted(message: &str) -> Vec<&str> {
    message.split('`').skip(1).step_by(2).collect()
}

fn nearest(name: &str, known: &[&str]) -> String {
    let best = known.iter().map(|known| (distance(name, known), known)).min();
    match best {
        Some((steps, best)) if steps <= 1 + name.chars().count() / 3 => format!("did you mean `{best}`?"),
        Some(_) => format!("possible here: `{}`", known.join("`, `")),
        None => "nothing can be set here".to_owned(),
    }
}

/// How many letters must be put in, taken out or changed (Levenshtein).
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], i + 1);
        for (j, y) in b.iter().enumerate() {
            let changed = diagonal + usize::from(x != *y);
            diagonal = row[j + 1];
            row[j + 1] = changed.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_told_from_a_wrong_idea() {
        assert_eq!(nearest("listn", &["listen", "assets"]), "did you mean `listen`?");
        assert_eq!(nearest("port", &["listen", "assets"]), "possible here: `listen`, `assets`");
        assert_eq!(distance("kitten", "sitting"), 3);
    }
}
