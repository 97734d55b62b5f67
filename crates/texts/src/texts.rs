//! One language's texts behind typed functions.

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
    /// Takes a locale file, the texts by message number; for `<ticket-queue>` with its own file behind it.
    ///
    /// `None` when there is another number of messages, so that a file comes from another version.
    #[must_use]
    pub fn from_messages(lang: String, messages: Vec<String>) -> Option<Self> {
        let is_whole = [Self::CARD_COUNT, Self::CARD_COUNT + Self::QUEUE_COUNT].contains(&messages.len());
        is_whole.then_some(Self { lang, messages })
    }

    /// Takes the file with what a customer says, alone. The other texts are then empty.
    ///
    /// `None` as for [`Self::from_messages`].
    #[must_use]
    pub fn from_say_messages(lang: String, messages: Vec<String>) -> Option<Self> {
        let before = Self::CARD_COUNT + Self::QUEUE_COUNT;
        let is_whole = messages.len() == Self::SAY_COUNT;
        let padded = std::iter::repeat_n(String::new(), before).chain(messages).collect();
        is_whole.then_some(Self { lang, messages: padded })
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
    fn a_locale_file_of_another_version_is_refused() {
        assert!(Texts::from_messages("en".into(), vec!["only one".into()]).is_none());
    }
}
