//! One row, read and checked before anything is written.

use csv::ByteRecord;
use jiff::{Timestamp, civil, tz::TimeZone};
use ticket_status_model::{ExpectedWhat, Handler, Moment, TicketRef};

use super::{
    BadRow,
    columns::{Column, Columns},
};
use crate::{EmailAddress, desk::status, plain_text};

/// What a row says. An outer `None` is a column that the file does not have: nothing is said of it.
#[derive(Debug, PartialEq)]
pub(super) struct Row {
    pub(super) reference: TicketRef,
    pub(super) email: EmailAddress,
    pub(super) status: String,
    pub(super) subject: Option<Option<String>>,
    pub(super) opened_at: Option<Moment>,
    pub(super) changed_at: Option<Moment>,
    pub(super) handler: Option<Option<Handler>>,
    pub(super) expected: Option<Option<(ExpectedWhat, Moment)>>,
    pub(super) paused_until: Option<Option<Moment>>,
    pub(super) planned_for: Option<Option<Moment>>,
    pub(super) merged_into: Option<Option<TicketRef>>,
    pub(super) question: Option<String>,
}

impl Row {
    pub(super) fn read(columns: &Columns, record: &ByteRecord) -> Result<Self, BadRow> {
        if record.len() != columns.count {
            return Err(BadRow::Cells { expected: columns.count, found: record.len() });
        }
        let cells = Cells { columns, record };
        let status = cells.text(Column::Status)?.ok_or(BadRow::Status)?;
        Ok(Self {
            reference: TicketRef::parse(cells.text(Column::Reference)?.unwrap_or_default())
                .map_err(BadRow::Reference)?,
            email: EmailAddress::parse(cells.text(Column::Email)?.unwrap_or_default())
                .map_err(|_| BadRow::Email)?,
            status: status::spelled(status),
            subject: cells.cell(Column::Subject)?.map(plain_text::subject),
            opened_at: cells.date(Column::OpenedAt, DayMeans::ItsStart)?.flatten(),
            changed_at: cells.date(Column::ChangedAt, DayMeans::ItsStart)?.flatten(),
            handler: cells.handler()?,
            expected: cells.expected()?,
            paused_until: cells.date(Column::PausedUntil, DayMeans::ItsStart)?,
            planned_for: cells.date(Column::PlannedFor, DayMeans::ItsStart)?,
            merged_into: cells.merged_into()?,
            question: cells.cell(Column::Question)?.and_then(plain_text::question),
        })
    }
}

/// What a date without a time of day means: a promise holds until the evening.
#[derive(Clone, Copy)]
enum DayMeans {
    ItsStart,
    ItsEnd,
}

struct Cells<'a> {
    columns: &'a Columns,
    record: &'a ByteRecord,
}

impl<'a> Cells<'a> {
    /// The cell, empty or not, if the file has the column.
    fn cell(&self, column: Column) -> Result<Option<&'a str>, BadRow> {
        let Some(cell) = self.columns.place(column).and_then(|place| self.record.get(place)) else {
            return Ok(None);
        };
        std::str::from_utf8(cell).map(|text| Some(text.trim())).map_err(|_| BadRow::NotUtf8)
    }

    fn text(&self, column: Column) -> Result<Option<&'a str>, BadRow> {
        Ok(self.cell(column)?.filter(|text| !text.is_empty()))
    }

    fn date(&self, column: Column, day: DayMeans) -> Result<Option<Option<Moment>>, BadRow> {
        match self.cell(column)? {
            None => Ok(None),
            Some("") => Ok(Some(None)),
            Some(text) => {
                let moment = moment_of(text, day).ok_or(BadRow::Date { column: column.name() })?;
                Ok(Some(Some(moment).filter(Moment::is_set)))
            }
        }
    }

    fn handler(&self) -> Result<Option<Option<Handler>>, BadRow> {
        let (person, team) = (self.cell(Column::Person)?, self.cell(Column::Team)?);
        if person.is_none() && team.is_none() {
            return Ok(None);
        }
        let named = |text: Option<&str>| text.and_then(plain_text::name);
        let handler = Handler { person: named(person), team: named(team), ..Handler::default() };
        Ok(Some(Some(handler).filter(Handler::is_named)))
    }

    fn expected(&self) -> Result<Option<Option<(ExpectedWhat, Moment)>>, BadRow> {
        let what = match self.text(Column::ExpectedWhat)? {
            None => ExpectedWhat::Resolution,
            Some(word) => ExpectedWhat::ALL
                .iter()
                .copied()
                .find(|what| what.word() == word)
                .ok_or(BadRow::ExpectedWhat)?,
        };
        let by = self.date(Column::ExpectedBy, DayMeans::ItsEnd)?;
        Ok(by.map(|by| by.map(|by| (what, by))))
    }

    fn merged_into(&self) -> Result<Option<Option<TicketRef>>, BadRow> {
        match self.cell(Column::MergedInto)? {
            None => Ok(None),
            Some("") => Ok(Some(None)),
            Some(text) => TicketRef::parse(text).map(|into| Some(Some(into))).map_err(BadRow::Reference),
        }
    }
}

/// RFC 3339 with its offset; a date, or a date and a time of day, in UTC.
fn moment_of(text: &str, day: DayMeans) -> Option<Moment> {
    if let Ok(timestamp) = text.parse::<Timestamp>() {
        return in_whole_seconds(timestamp);
    }
    if let (10, Ok(date)) = (text.len(), text.parse::<civil::Date>()) {
        let time = match day {
            DayMeans::ItsStart => civil::time(0, 0, 0, 0),
            DayMeans::ItsEnd => civil::time(23, 59, 59, 0),
        };
        return in_whole_seconds(date.to_datetime(time).to_zoned(TimeZone::UTC).ok()?.timestamp());
    }
    let has_time = text.len() > 10 && text.contains(':') && !text.contains('[');
    let datetime = text.parse::<civil::DateTime>().ok().filter(|_| has_time)?;
    in_whole_seconds(datetime.to_zoned(TimeZone::UTC).ok()?.timestamp())
}

fn in_whole_seconds(timestamp: Timestamp) -> Option<Moment> {
    Moment::parse(&timestamp.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, day: DayMeans) -> Option<String> {
        moment_of(text, day).map(|moment| moment.as_str().to_owned())
    }

    #[test]
    fn reads_dates_as_people_and_programs_write_them() {
        for (text, expected) in [
            ("2026-11-21T09:30:00Z", "2026-11-21T09:30:00Z"),
            ("2026-11-21T09:30:00.999+02:00", "2026-11-21T07:30:00Z"),
            ("2026-11-21 09:30", "2026-11-21T09:30:00Z"),
            ("2026-11-21 09:30:15", "2026-11-21T09:30:15Z"),
            ("2026-11-21", "2026-11-21T00:00:00Z"),
            ("2999-01-01", "2999-01-01T00:00:00Z"),
        ] {
            assert_eq!(read(text, DayMeans::ItsStart).as_deref(), Some(expected), "{text}");
        }
        assert_eq!(read("2026-11-21", DayMeans::ItsEnd).as_deref(), Some("2026-11-21T23:59:59Z"));
    }

    #[test]
    fn refuses_what_is_no_date() {
        for bad in ["21.11.2026", "2026-02-30", "2026-11-21 25:00", "yesterday", "45982", "2026-11-21 9h"] {
            assert_eq!(read(bad, DayMeans::ItsStart), None, "{bad}");
        }
    }
}
