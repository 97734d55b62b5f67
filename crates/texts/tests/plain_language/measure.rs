//! How hard a text is to read, in figures. The formulas and their sources stand in `docs/plain-language.md`.

/// What the figures are made of.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Counts {
    pub(crate) sentences: usize,
    pub(crate) words: usize,
    /// Words of more than six letters.
    long_words: usize,
    syllables: usize,
    /// The words of the longest sentence.
    pub(crate) longest: usize,
}

impl Counts {
    /// Counts texts that stand one behind the other; each begins a sentence.
    pub(crate) fn of<'a>(texts: impl IntoIterator<Item = &'a str>) -> Self {
        let mut counts = Self::default();
        for sentence in texts.into_iter().flat_map(sentences) {
            let words = words(sentence);
            counts.sentences += 1;
            counts.words += words.len();
            counts.longest = counts.longest.max(words.len());
            counts.long_words += words.iter().filter(|word| letters(word) > 6).count();
            counts.syllables += words.iter().map(|word| syllables(word)).sum::<usize>();
        }
        counts
    }

    pub(crate) fn words_per_sentence(&self) -> f64 {
        self.words as f64 / self.sentences as f64
    }

    /// LIX: words per sentence and the percentage of long words.
    pub(crate) fn lix(&self) -> f64 {
        self.words_per_sentence() + 100.0 * self.long_words as f64 / self.words as f64
    }

    /// The Flesch–Kincaid grade, for English only.
    pub(crate) fn grade(&self) -> f64 {
        0.39 * self.words_per_sentence() + 11.8 * self.syllables as f64 / self.words as f64 - 15.59
    }
}

/// The sentences of a text; what stands between two marks without a word is none.
pub(crate) fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut ends = Vec::new();
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let ends_here = matches!(c, '.' | '!' | '?' | '…' | ':' | '؟')
            && chars
                .peek()
                .is_none_or(|(_, next)| next.is_whitespace() || matches!(next, ')' | '“' | '”' | '»'));
        // "Olena K." inside a sentence is no end: one letter stands before the mark.
        let initial = text[..at]
            .split(|c: char| !c.is_alphanumeric())
            .next_back()
            .is_some_and(|w| w.chars().count() == 1);
        if ends_here && !(c == '.' && initial) {
            ends.push(at + c.len_utf8());
        }
    }
    ends.push(text.len());
    let mut from = 0;
    ends.into_iter().filter_map(move |to| {
        let sentence = &text[from.min(to)..to];
        from = to;
        (!words(sentence).is_empty()).then_some(sentence)
    })
}

pub(crate) fn words(text: &str) -> Vec<&str> {
    let parts = text.split(|c: char| !(c.is_alphanumeric() || matches!(c, '\'' | '’' | 'ʼ' | '-')));
    parts.filter(|word| word.chars().any(char::is_alphanumeric)).collect()
}

fn letters(word: &str) -> usize {
    word.chars().filter(|c| c.is_alphanumeric()).count()
}

/// English syllables by the usual rule of thumb: groups of vowels, without a silent `e` at the end.
fn syllables(word: &str) -> usize {
    let word = word.to_lowercase();
    let is_vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let mut groups = 0;
    let mut before = ' ';
    for c in word.chars() {
        groups += usize::from(is_vowel(c) && !is_vowel(before));
        before = c;
    }
    let silent = (word.ends_with('e') && !word.ends_with("le"))
        || (word.ends_with("ed") && !word.ends_with("ted") && !word.ends_with("ded"))
        || (word.ends_with("es") && !["ses", "zes", "ches", "shes", "xes"].iter().any(|s| word.ends_with(s)));
    if silent && groups > 1 { groups - 1 } else { groups.max(1) }
}

#[test]
fn the_formulas_give_known_figures() {
    // 9 words in one sentence, none long, 11 syllables.
    let counts = Counts::of(["The cat sat on the mat by the window."]);
    assert_eq!((counts.sentences, counts.words, counts.syllables), (1, 9, 10));
    assert!((counts.lix() - 9.0).abs() < 0.01, "{}", counts.lix());
    assert!((counts.grade() - 1.03).abs() < 0.01, "{}", counts.grade());
    for (word, expected) in
        [("request", 2), ("made", 1), ("table", 2), ("asked", 1), ("wanted", 2), ("reply", 2)]
    {
        assert_eq!(syllables(word), expected, "{word}");
    }
    assert_eq!(sentences("Olena K. has it. Good? (Yes.)").count(), 3);
}
