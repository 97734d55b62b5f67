//! One language's texts behind typed functions.

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
#[cfg(feature = "builtin")]
include!(concat!(env!("OUT_DIR"), "/builtin.rs"));

/// The texts of one language.
#[derive(Clone, Debug)]
pub struct Texts {
    lang: String,
    messages: Vec<String>,
}

/// A plural category of CLDR, as `Intl.PluralRules` names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plural(&'static str);

impl Plural {
    /// Reads the category's name; an unknown one is `other`, which every language has.
    #[must_use]
    pub fn parse(category: &str) -> Self {
        let known = ["zero", "one", "two", "few", "many"];
        Self(known.into_iter().find(|known| *known == category).unwrap_or("other"))
    }
}

/// Separates plural category and text inside one message.
const SEPARATOR: char = '\u{1f}';

impl Texts {
    /// Takes a locale file: the texts by message number.
    ///
    /// `None` when the file has another number of messages, so comes from another version.
    #[must_use]
    pub fn from_messages(lang: String, messages: Vec<String>) -> Option<Self> {
        (messages.len() == Self::COUNT).then_some(Self { lang, messages })
    }

    /// The texts of a language that is built in, by its exact tag.
    #[cfg(feature = "builtin")]
    #[must_use]
    pub fn builtin(lang: &str) -> Option<Self> {
        let number = LANGS.iter().position(|known| *known == lang)?;
        Some(Self {
            lang: LANGS[number].to_owned(),
            messages: BUILTIN[number].iter().copied().map(str::to_owned).collect(),
        })
    }

    /// The language, a BCP 47 tag.
    #[must_use]
    pub fn lang(&self) -> &str {
        &self.lang
    }

    /// A message by its number. One thin pointer and not inlined: some hundred functions call it.
    #[inline(never)]
    fn text(&self, number: usize) -> &String {
        &self.messages[number]
    }

    #[inline(never)]
    fn fill(&self, number: usize, arguments: &[&str]) -> String {
        fill(self.text(number), arguments)
    }

    fn fill_plural(&self, number: usize, plural: Plural, arguments: &[&str]) -> String {
        let mut parts = self.text(number).split(SEPARATOR);
        let mut chosen = "";
        // Variants stand as category, text, category, text …; `other` is the last and always there.
        while let (Some(category), Some(text)) = (parts.next(), parts.next()) {
            chosen = text;
            if category == plural.0 {
                break;
            }
        }
        fill(chosen, arguments)
    }
}

/// Puts texts one behind the other.
///
/// In place of `format!` and `concat`, each of which brings a kilobyte into the widget.
#[must_use]
pub fn joined(parts: &[&str]) -> String {
    let mut text = String::new();
    for part in parts {
        text.push_str(part);
    }
    text
}

/// Puts the arguments in the places `{0}`, `{1}` …; an argument is text, never a pattern.
fn fill(pattern: &str, arguments: &[&str]) -> String {
    let mut parts = pattern.split('{');
    let mut filled = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (number, rest) = part.split_once('}').unwrap_or(("", part));
        let argument = number.parse().ok().and_then(|number: usize| arguments.get(number)).copied();
        push_isolated(&mut filled, argument.unwrap_or_default());
        filled.push_str(rest);
    }
    filled
}

/// A right-to-left name would turn the words around it; isolation marks keep it to itself.
fn push_isolated(text: &mut String, argument: &str) {
    let is_rtl = |c: char| matches!(u32::from(c), 0x590..=0x8FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFF);
    if argument.chars().any(is_rtl) {
        text.push('\u{2068}');
        text.push_str(argument);
        text.push('\u{2069}');
    } else {
        text.push_str(argument);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_argument_is_never_read_as_a_pattern() {
        assert_eq!(fill("a {0} b {1}", &["{1}", "x"]), "a {1} b x");
        assert_eq!(fill("{0}", &["}{"]), "}{");
    }

    #[test]
    fn a_right_to_left_name_is_isolated() {
        assert_eq!(fill("{0} has it", &["דנה"]), "\u{2068}דנה\u{2069} has it");
        assert_eq!(fill("{0} has it", &["Olena"]), "Olena has it");
    }

    #[test]
    fn a_locale_file_of_another_version_is_refused() {
        assert!(Texts::from_messages("en".into(), vec!["only one".into()]).is_none());
    }
}
