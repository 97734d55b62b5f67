//! The pseudo-locale `en-xa`: English with accents on every vowel and a third longer, readable by everybody. What
//! is cut off, or was never translated, shows.

use crate::catalog::{Body, Catalog, Message, Pattern, Piece};

/// A BCP 47 tag in lower case, as the loader compares them; nobody's browser asks for it.
pub(crate) const LANG: &str = "en-xa";

/// The pseudo-locale of a source.
pub(crate) fn of(source: &Catalog) -> Catalog {
    let stretched = |pattern: &Pattern| pattern.iter().map(stretch).collect();
    let messages = source.messages.iter().map(|message| Message {
        id: message.id.clone(),
        group: message.group,
        body: match &message.body {
            Body::Text(pattern) => Body::Text(stretched(pattern)),
            Body::Plural { count, variants } => Body::Plural {
                count: count.clone(),
                variants: variants.iter().map(|(name, pattern)| (name.clone(), stretched(pattern))).collect(),
            },
        },
    });
    Catalog { lang: LANG.to_owned(), messages: messages.collect() }
}

fn stretch(piece: &Piece) -> Piece {
    match piece {
        Piece::Text(text) => Piece::Text(text.chars().map(accented).collect()),
        variable => variable.clone(),
    }
}

fn accented(letter: char) -> String {
    match letter {
        'a' => "áá",
        'e' => "éé",
        'i' => "íí",
        'o' => "óó",
        'u' => "úú",
        'A' => "Áá",
        'E' => "Éé",
        'I' => "Íí",
        'O' => "Óó",
        'U' => "Úú",
        other => return other.to_string(),
    }
    .to_owned()
}
