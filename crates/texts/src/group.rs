//! Which texts are needed together. The build script compiles this file as well.

/// Texts that are needed together: one file per language and group. The groups stand one behind the other in the `.ftl`
/// files, each below a line like `### Card: …`, so that the numbers of one do not change with another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// The card's labels, and what it says without an explanation.
    Card,
    /// All that an explanation says, but the one headline that stands on a card without an explanation as well.
    Explain,
    /// Looking a ticket up.
    Form,
    /// What a visitor sees after pressing a button of the card.
    More,
    /// `<ticket-queue>`.
    Queue,
    /// The gateway's own pages, letters and buttons, and the glossary: no file.
    Pages,
}

impl Group {
    /// Those that are files.
    pub const FILES: [Self; 5] = [Self::Card, Self::Explain, Self::Form, Self::More, Self::Queue];

    /// What stands between the language and `.json` in the name of its file: `.queue` in `uk.queue.json`, nothing for
    /// the card's.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Card | Self::Pages => "",
            Self::Explain => ".explain",
            Self::Form => ".form",
            Self::More => ".more",
            Self::Queue => ".queue",
        }
    }
}
