//! A point in time as 20 ASCII bytes, so that no date crate enters the wasm.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A point in time: UTC, whole seconds, always written `2026-11-21T09:30:00Z`.
///
/// The fixed shape makes byte order time order, so `Ord` is derived. Years run from 0001 to 9999.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "string"))]
pub struct Moment([u8; 20]);

/// The text is not of the form `2026-11-21T09:30:00Z`, or names a day that does not exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadMoment;

impl fmt::Display for BadMoment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a moment of the form 2026-11-21T09:30:00Z")
    }
}

impl std::error::Error for BadMoment {}

impl Moment {
    /// Reads `2026-11-21T09:30:00Z`.
    ///
    /// # Errors
    /// [`BadMoment`] for any other form, and for a date or time that does not exist.
    pub fn parse(text: &str) -> Result<Self, BadMoment> {
        let bytes: [u8; 20] = text.as_bytes().try_into().map_err(|_| BadMoment)?;
        let shape = b"dddd-dd-ddTdd:dd:ddZ";
        let fits = bytes.iter().zip(shape).all(|(b, s)| if *s == b'd' { b.is_ascii_digit() } else { b == s });
        let moment = Self(bytes);
        (fits && moment.exists()).then_some(moment).ok_or(BadMoment)
    }

    /// The text `2026-11-21T09:30:00Z`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The year, for judging whether a date can be meant.
    #[must_use]
    pub fn year(&self) -> u16 {
        self.number(0, 4)
    }

    /// Seconds since the first second of 1970, before it negative.
    #[must_use]
    pub fn unix_seconds(&self) -> i64 {
        let of_day = i64::from(self.number(11, 2)) * 3600 + i64::from(self.number(14, 2)) * 60;
        self.unix_days() * 86_400 + of_day + i64::from(self.number(17, 2))
    }

    /// Days since the first of January 1970. Years begin in March here, so that the leap day is the last.
    ///
    /// Source: the Gregorian calendar repeats every 400 years, which are 146,097 days.
    fn unix_days(&self) -> i64 {
        let (month, day) = (i64::from(self.number(5, 2)), i64::from(self.number(8, 2)));
        let year = i64::from(self.year()) - i64::from(month < 3);
        let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        year * 365 + year / 4 - year / 100 + year / 400 + of_year - 719_468
    }

    /// Whether this is a real date. Helpdesks write "no date" as the first second of 1970.
    #[must_use]
    pub fn is_set(&self) -> bool {
        self.year() > 1970
    }

    fn number(&self, from: usize, digits: usize) -> u16 {
        self.0[from..from + digits].iter().fold(0, |n, b| n * 10 + u16::from(b - b'0'))
    }

    fn exists(&self) -> bool {
        let (year, month, day) = (self.year(), self.number(5, 2), self.number(8, 2));
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let days = match month {
            4 | 6 | 9 | 11 => 30,
            2 => 28 + u16::from(leap),
            1..=12 => 31,
            _ => 0,
        };
        let in_time = self.number(11, 2) < 24 && self.number(14, 2) < 60 && self.number(17, 2) < 60;
        year > 0 && (1..=days).contains(&day) && in_time
    }
}

impl fmt::Debug for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// Decodes a moment that may be absent: a date that cannot be read, or the zero date, is absent.
pub(crate) fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Moment>, D::Error> {
    let text = Option::<String>::deserialize(deserializer)?;
    Ok(text.and_then(|text| Moment::parse(&text).ok()).filter(Moment::is_set))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn reads_the_one_form_and_nothing_else() {
        for good in ["2026-11-21T09:30:00Z", "2024-02-29T23:59:59Z", "0001-01-01T00:00:00Z"] {
            assert_eq!(Moment::parse(good).map(|m| m.as_str().to_owned()), Ok(good.to_owned()));
        }
        for bad in [
            "",
            "2026-11-21",
            "2026-11-21T09:30:00+00:00",
            "2026-11-21T09:30:00.0Z",
            "2026-13-01T00:00:00Z",
            "2026-00-01T00:00:00Z",
            "2025-02-29T00:00:00Z",
            "2026-11-31T00:00:00Z",
            "2026-11-21T24:00:00Z",
            "2026-11-21T09:60:00Z",
            "0000-01-01T00:00:00Z",
            "２０２６-11-21T09",
        ] {
            assert_eq!(Moment::parse(bad), Err(BadMoment), "{bad}");
        }
    }

    #[test]
    fn the_zero_date_of_a_helpdesk_is_not_set() {
        assert!(!Moment::parse("1970-01-01T00:00:00Z").expect("a valid form").is_set());
        assert!(Moment::parse("1971-01-01T00:00:00Z").expect("a valid form").is_set());
    }

    proptest! {
        #[test]
        fn agrees_with_a_date_library(seconds in -62_135_596_800_i64..=253_402_207_200) {
            let text = jiff::Timestamp::from_second(seconds).expect("in range").to_string();
            prop_assert_eq!(Moment::parse(&text).map(|m| m.as_str().to_owned()), Ok(text));
        }

        #[test]
        fn counts_seconds_like_a_date_library(seconds in -62_135_596_800_i64..=253_402_207_200) {
            let text = jiff::Timestamp::from_second(seconds).expect("in range").to_string();
            prop_assert_eq!(Moment::parse(&text).map(|m| m.unix_seconds()), Ok(seconds));
        }

        #[test]
        fn orders_like_time(a in 0_i64..4_000_000_000, b in 0_i64..4_000_000_000) {
            let text = |s| jiff::Timestamp::from_second(s).expect("in range").to_string();
            let moment = |s| Moment::parse(&text(s)).expect("a moment");
            prop_assert_eq!(moment(a).cmp(&moment(b)), a.cmp(&b));
        }

        #[test]
        fn never_panics(text in ".{0,24}") {
            let _ = Moment::parse(&text);
        }
    }
}
