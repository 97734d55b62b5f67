//! The header: which cell is which, in any order.

use csv::ByteRecord;

use super::ImportError;

/// The columns an import knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    Reference,
    Email,
    Status,
    Subject,
    OpenedAt,
    ChangedAt,
    Person,
    Team,
    ExpectedBy,
    ExpectedWhat,
    PausedUntil,
    PlannedFor,
    MergedInto,
    Question,
}

impl Column {
    const ALL: [Self; 14] = [
        Self::Reference,
        Self::Email,
        Self::Status,
        Self::Subject,
        Self::OpenedAt,
        Self::ChangedAt,
        Self::Person,
        Self::Team,
        Self::ExpectedBy,
        Self::ExpectedWhat,
        Self::PausedUntil,
        Self::PlannedFor,
        Self::MergedInto,
        Self::Question,
    ];

    const REQUIRED: [Self; 3] = [Self::Reference, Self::Email, Self::Status];

    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Reference => "reference",
            Self::Email => "email",
            Self::Status => "status",
            Self::Subject => "subject",
            Self::OpenedAt => "opened_at",
            Self::ChangedAt => "changed_at",
            Self::Person => "person",
            Self::Team => "team",
            Self::ExpectedBy => "expected_by",
            Self::ExpectedWhat => "expected_what",
            Self::PausedUntil => "paused_until",
            Self::PlannedFor => "planned_for",
            Self::MergedInto => "merged_into",
            Self::Question => "question",
        }
    }
}

/// Where each column stands.
pub(super) struct Columns {
    places: Vec<(Column, usize)>,
    pub(super) count: usize,
    pub(super) unknown: Vec<String>,
}

impl Columns {
    pub(super) fn read(header: &ByteRecord) -> Result<Self, ImportError> {
        if header.is_empty() || header.iter().all(<[u8]>::is_empty) {
            return Err(ImportError::Empty);
        }
        let mut columns = Self { places: Vec::new(), count: header.len(), unknown: Vec::new() };
        for (place, cell) in header.iter().enumerate() {
            let name = std::str::from_utf8(cell).map_err(|_| ImportError::NotUtf8)?.trim();
            let key = name.to_lowercase().replace([' ', '-'], "_");
            match Column::ALL.into_iter().find(|column| column.name() == key) {
                Some(column) if columns.place(column).is_some() => {
                    return Err(ImportError::DoubleColumn { column: column.name() });
                }
                Some(column) => columns.places.push((column, place)),
                None => columns.unknown.push(name.to_owned()),
            }
        }
        match Column::REQUIRED.into_iter().find(|column| columns.place(*column).is_none()) {
            Some(column) => Err(ImportError::MissingColumn { column: column.name() }),
            None => Ok(columns),
        }
    }

    /// Where a column stands, if the file has it.
    pub(super) fn place(&self, column: Column) -> Option<usize> {
        self.places.iter().find(|(known, _)| *known == column).map(|(_, place)| *place)
    }
}

/// The separator: whichever of the usual ones the header has more of.
pub(super) fn separator(text: &[u8]) -> u8 {
    let header = text.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let count = |separator: u8| header.iter().filter(|byte| **byte == separator).count();
    if count(b';') > count(b',') { b';' } else { b',' }
}
