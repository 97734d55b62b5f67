//! Tickets from a file that another system wrote.

mod apply;
mod columns;
mod row;

use std::{fmt, io::Read};

use csv::{ByteRecord, Reader, ReaderBuilder};
#[cfg(feature = "fuzzing")]
use ticket_status_model::TicketRef;
use ticket_status_model::{BadTicketRef, Moment};

use super::{Desk, error::DeskError};
use apply::Effect;
use columns::Columns;
use row::Row;

/// The largest file: a hundred thousand tickets of 600 bytes.
const FILE_BYTES_MAX: u64 = 64 * 1024 * 1024;

/// Rows written at once: others may write to the desk in between.
const ROWS_PER_TRANSACTION: usize = 500;

/// What an import did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ImportReport {
    /// Tickets the desk did not have.
    pub created: usize,
    /// Tickets in which something changed.
    pub updated: usize,
    /// Tickets that were as in the file already.
    pub unchanged: usize,
    /// Rows that were left out, in the file's order.
    pub rejected: Vec<RejectedRow>,
    /// Columns that mean nothing here, as the file names them.
    pub unknown_columns: Vec<String>,
}

/// A row that was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RejectedRow {
    /// The line it begins on, counted from 1.
    pub line: u64,
    /// Why.
    pub reason: BadRow,
}

impl fmt::Display for RejectedRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.reason)
    }
}

/// Why a row was left out. Each says what to change in the file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BadRow {
    /// More or fewer cells than the header.
    #[error("it has {found} cells, the header has {expected}; is a quotation mark missing?")]
    Cells {
        /// As in the header.
        expected: usize,
        /// As in the row.
        found: usize,
    },
    /// A cell is not UTF-8.
    #[error("it is not UTF-8; save the file as \"CSV UTF-8\"")]
    NotUtf8,
    /// The reference cannot be one.
    #[error("{0}")]
    Reference(BadTicketRef),
    /// The e-mail address cannot be one.
    #[error("the e-mail address is missing or is none; it has the form name@example.com")]
    Email,
    /// No status.
    #[error("the status is empty")]
    Status,
    /// A date that cannot be read.
    #[error("`{column}` is no date; write 2026-11-21, 2026-11-21 09:30 (UTC) or 2026-11-21T09:30:00+02:00")]
    Date {
        /// Which one.
        column: &'static str,
    },
    /// Neither of the two promises.
    #[error("`expected_what` must be `first_reply` or `resolution`")]
    ExpectedWhat,
}

/// Why nothing, or not everything, was imported.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ImportError {
    /// The file could not be read.
    #[error("the file could not be read")]
    Read(#[source] std::io::Error),
    /// The file is too large.
    #[error("the file is larger than {} MiB; split it", FILE_BYTES_MAX / 1024 / 1024)]
    TooLarge,
    /// The file is in another encoding.
    #[error("the file is not UTF-8; save it as \"CSV UTF-8\"")]
    NotUtf8,
    /// There is no header line.
    #[error("the file is empty; its first line must name the columns: reference,email,status")]
    Empty,
    /// A column is missing that must be there.
    #[error("the column `{column}` is missing; the first line must have reference, email and status")]
    MissingColumn {
        /// Which one.
        column: &'static str,
    },
    /// Two columns have one name.
    #[error("the column `{column}` stands there twice")]
    DoubleColumn {
        /// Which one.
        column: &'static str,
    },
    /// The desk failed. Rows before that are kept; the same import may be repeated.
    #[error(transparent)]
    Desk(#[from] DeskError),
}

impl From<csv::Error> for ImportError {
    fn from(error: csv::Error) -> Self {
        Self::Read(std::io::Error::other(error))
    }
}

/// The rows of a file that can be used, by reference, as [`Desk::import`] reads them.
#[cfg(feature = "fuzzing")]
pub(crate) fn references_in(file: &[u8]) -> Result<Vec<TicketRef>, ImportError> {
    let text = read_limited(file)?;
    let mut reader = reader_of(&text);
    let columns = Columns::read(&reader.byte_headers()?.clone())?;
    let (mut references, mut record) = (Vec::new(), ByteRecord::new());
    while reader.read_byte_record(&mut record)? {
        references.extend(Row::read(&columns, &record).map(|row| row.reference));
    }
    Ok(references)
}

impl Desk {
    /// Imports a CSV file: creates the tickets the desk does not have, updates those that changed.
    ///
    /// A row without `changed_at` changed `now`. Importing a file again changes nothing.
    ///
    /// # Errors
    /// [`ImportError`] when the file as a whole cannot be used; rows that cannot are in the report.
    pub async fn import(&self, file: impl Read, now: Moment) -> Result<ImportReport, ImportError> {
        let text = read_limited(file)?;
        let mut reader = reader_of(&text);
        let header = reader.byte_headers()?.clone();
        let columns = Columns::read(&header)?;
        let mut report = ImportReport { unknown_columns: columns.unknown.clone(), ..ImportReport::default() };
        let mut rows = Vec::with_capacity(ROWS_PER_TRANSACTION);
        let mut record = ByteRecord::new();
        while reader.read_byte_record(&mut record)? {
            match Row::read(&columns, &record) {
                Ok(row) => rows.push(row),
                Err(reason) => report.rejected.push(RejectedRow { line: line_of(&record), reason }),
            }
            if rows.len() == ROWS_PER_TRANSACTION {
                self.apply(&mut rows, now, &mut report).await?;
            }
        }
        self.apply(&mut rows, now, &mut report).await?;
        Ok(report)
    }

    async fn apply(
        &self,
        rows: &mut Vec<Row>,
        now: Moment,
        report: &mut ImportReport,
    ) -> Result<(), DeskError> {
        let mut write = self.write().await?;
        for row in rows.drain(..) {
            match apply::apply(&mut write, &row, now).await? {
                Effect::Created => report.created += 1,
                Effect::Updated => report.updated += 1,
                Effect::Unchanged => report.unchanged += 1,
            }
        }
        Ok(write.commit().await?)
    }
}

fn read_limited(file: impl Read) -> Result<Vec<u8>, ImportError> {
    let mut text = Vec::new();
    file.take(FILE_BYTES_MAX + 1).read_to_end(&mut text).map_err(ImportError::Read)?;
    if text.len() as u64 > FILE_BYTES_MAX {
        return Err(ImportError::TooLarge);
    }
    // What spreadsheet programs call "Unicode text".
    if text.starts_with(&[0xFF, 0xFE]) || text.starts_with(&[0xFE, 0xFF]) {
        return Err(ImportError::NotUtf8);
    }
    Ok(text)
}

fn reader_of(text: &[u8]) -> Reader<&[u8]> {
    let text = text.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(text);
    ReaderBuilder::new().delimiter(columns::separator(text)).flexible(true).from_reader(text)
}

fn line_of(record: &ByteRecord) -> u64 {
    record.position().map_or(0, csv::Position::line)
}
