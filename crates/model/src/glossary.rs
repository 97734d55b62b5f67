//! The glossary on the wire: what each word means, in one language, ready to be shown.

use serde::{Deserialize, Serialize};

/// The glossary of a site in one language. All of it is plain text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct Glossary {
    /// The language, a BCP 47 tag.
    pub lang: String,
    /// What the page is called.
    pub title: String,
    /// What it is about, for search engines.
    pub description: String,
    /// What a reader finds here.
    pub intro: String,
    /// The label of the search field.
    pub search: String,
    /// What is said when nothing is found.
    pub none: String,
    /// The sections, in the order in which they are shown.
    pub sections: Vec<GlossarySection>,
}

/// Entries that belong together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct GlossarySection {
    /// The heading.
    pub title: String,
    /// The entries, one at least.
    pub entries: Vec<GlossaryEntry>,
}

/// One word and what it means.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct GlossaryEntry {
    /// Its place in an address: `assigned` for `#assigned`. The same in every language.
    pub id: String,
    /// The word, or a question about it.
    pub term: String,
    /// What it means.
    pub text: String,
}
