//! Every language inside the crate, and an operator's own wording of it. For the gateway; the widget is handed one.

include!(concat!(env!("OUT_DIR"), "/builtin.rs"));

use crate::{Group, Texts};

/// Why an operator's text cannot stand in place of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadText {
    /// There is no text of this name.
    Unknown,
    /// It counts something, and so has one form for each plural.
    Counts,
    /// It names something that is not known there.
    Variable {
        /// The name.
        name: String,
        /// What it may name.
        known: Vec<&'static str>,
    },
    /// There is nothing to read, or a brace that is never closed.
    Form,
}

impl std::fmt::Display for BadText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Unknown => {
                write!(f, "there is no text of this name; crates/texts/locales/en.ftl has them all")
            }
            Self::Counts => write!(f, "this text has a form for each plural and cannot be replaced"),
            Self::Variable { name, known } if known.is_empty() => {
                write!(f, "this text knows no `{name}`; write it without braces")
            }
            Self::Variable { name, known } => {
                let known: Vec<String> = known.iter().map(|name| format!("{{ ${name} }}")).collect();
                write!(f, "this text knows no `{name}`; it may use {}", known.join(", "))
            }
            Self::Form => write!(f, "write a text; what is put in stands in braces: `{{ $person }}`"),
        }
    }
}

impl std::error::Error for BadText {}

/// The languages people speak: all but the pseudo-locale.
#[must_use]
pub fn langs() -> &'static [&'static str] {
    &ALL_LANGS[..ALL_LANGS.len() - 1]
}

impl Texts {
    /// The texts of a language that is built in, by its exact tag.
    #[must_use]
    pub fn builtin(lang: &str) -> Option<Self> {
        let number = ALL_LANGS.iter().position(|known| *known == lang)?;
        Some(Self {
            lang: ALL_LANGS[number].to_owned(),
            messages: BUILTIN[number].iter().copied().map(str::to_owned).collect(),
        })
    }

    /// Says a text in the operator's words, `We have your request, { $person }`, and returns its number.
    ///
    /// # Errors
    /// [`BadText`] says what to write instead.
    pub fn replace(&mut self, id: &str, text: &str) -> Result<usize, BadText> {
        let number = IDS.iter().position(|(known, _)| *known == id).ok_or(BadText::Unknown)?;
        let variables = IDS[number].1.ok_or(BadText::Counts)?;
        self.messages[number] = numbered(text.trim(), variables)?;
        Ok(number)
    }

    /// The texts of a group as they stand in its file.
    #[must_use]
    pub fn messages(&self, group: Group) -> &[String] {
        let (start, end) = Self::place(group);
        &self.messages[start..end]
    }
}

/// `Call { $phone }` as `Call {0}`.
fn numbered(text: &str, variables: &'static [&'static str]) -> Result<String, BadText> {
    let mut parts = text.split('{');
    let mut pattern = parts.next().filter(|_| !text.is_empty()).ok_or(BadText::Form)?.to_owned();
    for part in parts {
        let (name, rest) = part.split_once('}').ok_or(BadText::Form)?;
        let name = name.trim().trim_start_matches('$');
        let number = variables
            .iter()
            .position(|known| *known == name)
            .ok_or_else(|| BadText::Variable { name: name.to_owned(), known: variables.to_vec() })?;
        pattern += &format!("{{{number}}}{rest}");
    }
    Ok(pattern)
}

#[cfg(test)]
mod tests {
    use super::{BadText, Texts};

    #[test]
    fn an_operators_text_is_said_in_place_of_ours() {
        let mut texts = Texts::builtin("en").expect("English");
        texts.replace("with-person-headline", "{ $person } helps you").expect("a good text");
        assert_eq!(texts.with_person_headline("Olena K."), "Olena K. helps you");
    }

    #[test]
    fn an_operators_text_that_cannot_be_said_is_refused() {
        let mut texts = Texts::builtin("en").expect("English");
        for (id, text, expected) in [
            ("received-headlines", "x", BadText::Unknown),
            ("queue-waiting", "x", BadText::Counts),
            ("received-headline", "", BadText::Form),
            ("received-headline", "a { b", BadText::Form),
            ("received-headline", "Hi {$person}", BadText::Variable { name: "person".into(), known: vec![] }),
            (
                "card-number",
                "{ $number }",
                BadText::Variable { name: "number".into(), known: vec!["reference"] },
            ),
        ] {
            assert_eq!(texts.replace(id, text), Err(expected.clone()), "{id}: {expected}");
        }
    }
}
