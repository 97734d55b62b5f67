//! One language's texts behind typed functions.

use crate::Group;

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// Languages written from right to left.
const RIGHT_TO_LEFT: &[&str] = &["ar", "he"];

fn is_right_to_left(lang: &str) -> bool {
    RIGHT_TO_LEFT.contains(&lang)
}

/// The attribute `dir` of texts in a language.
#[must_use]
pub fn direction(lang: &str) -> &'static str {
    if is_right_to_left(lang) { "rtl" } else { "ltr" }
}

/// The texts of one language.
#[derive(Clone, Debug)]
pub struct Texts {
    pub(crate) lang: String,
    pub(crate) messages: Vec<String>,
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
    /// A language without any words yet: every text is empty.
    #[must_use]
    pub fn new(lang: String) -> Self {
        Self { lang, messages: Vec::new() }
    }

    /// Takes the file of a group, its texts by message number.
    ///
    /// `None` when there is another number of messages, so that a file comes from another version.
    #[must_use]
    pub fn with(mut self, group: Group, mut messages: Vec<String>) -> Option<Self> {
        let (start, end) = Self::place(group);
        if messages.len() != end - start {
            return None;
        }
        if self.messages.len() < end {
            self.messages.resize(end, String::new());
        }
        self.messages[start..end].swap_with_slice(&mut messages);
        Some(self)
    }

    /// Where a group's messages begin and end.
    pub(crate) fn place(group: Group) -> (usize, usize) {
        let number = group as usize;
        let start = if number == 0 { 0 } else { Self::ENDS[number - 1] };
        (start, Self::ENDS[number])
    }

    /// The language, a BCP 47 tag.
    #[must_use]
    pub fn lang(&self) -> &str {
        &self.lang
    }

    /// A message by its number. One thin pointer and not inlined: some hundred functions call it.
    #[inline(never)]
    fn text(&self, number: usize) -> &String {
        static NONE: String = String::new();
        self.messages.get(number).unwrap_or(&NONE)
    }

    #[inline(never)]
    fn fill(&self, number: usize, arguments: &[&str]) -> String {
        fill(self.text(number), arguments, is_right_to_left(&self.lang))
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
        fill(chosen, arguments, is_right_to_left(&self.lang))
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
/// A text with something in the place that it leaves, `{0}`, which is isolated already where that is needed.
#[must_use]
pub fn filled(pattern: &str, argument: &str) -> String {
    let mut parts = pattern.split('{');
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        text.push_str(argument);
        text.push_str(part.get("0}".len()..).unwrap_or_default());
    }
    text
}

fn fill(pattern: &str, arguments: &[&str], isolated: bool) -> String {
    let mut parts = pattern.split('{');
    let mut filled = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (number, rest) = part.split_once('}').unwrap_or(("", part));
        let argument = number.parse().ok().and_then(|number: usize| arguments.get(number)).copied();
        push(&mut filled, argument.unwrap_or_default(), isolated);
        filled.push_str(rest);
    }
    filled
}

/// A name of the other direction would turn the words around it; isolation marks keep it to itself.
fn push(text: &mut String, argument: &str, isolated: bool) {
    let is_rtl = |c: char| matches!(u32::from(c), 0x590..=0x8FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFF);
    if isolated || argument.chars().any(is_rtl) {
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
        assert_eq!(fill("a {0} b {1}", &["{1}", "x"], false), "a {1} b x");
        assert_eq!(fill("{0}", &["}{"], false), "}{");
    }

    #[test]
    fn a_name_of_the_other_direction_is_isolated() {
        assert_eq!(fill("{0} has it", &["דנה"], false), "\u{2068}דנה\u{2069} has it");
        assert_eq!(fill("{0} has it", &["Olena"], false), "Olena has it");
        assert_eq!(fill("ב {0}", &["Olena K."], true), "ב \u{2068}Olena K.\u{2069}");
    }

    #[test]
    fn a_date_takes_the_place_that_was_left_for_it() {
        assert_eq!(filled("Since {0}", "Monday"), "Since Monday");
        assert_eq!(filled("{0} … {0}.", "x"), "x … x.");
        assert_eq!(filled("\u{2068}{0}\u{2069} מ", "20"), "\u{2068}20\u{2069} מ");
        assert_eq!(filled("", "x"), "");
    }

    #[test]
    fn a_locale_file_of_another_version_is_refused() {
        for group in Group::FILES {
            assert!(Texts::new("en".into()).with(group, vec!["only one".into()]).is_none(), "{group:?}");
        }
    }

    #[test]
    fn a_text_of_a_file_that_is_not_there_is_empty() {
        let texts = Texts::new("en".into());
        assert_eq!((texts.hosted_link(), texts.since("{0}").as_str()), ("", ""));
    }
}
