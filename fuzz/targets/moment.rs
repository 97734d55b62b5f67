//! Moments: a text is one exactly when a date library says so, and counts the same seconds.
#![no_main]

use jiff::{civil::DateTime, tz::TimeZone};
use libfuzzer_sys::fuzz_target;
use ticket_status_model::Moment;

fuzz_target!(|data: &[u8]| {
    if let Ok(text) = std::str::from_utf8(data) {
        read(text);
    }
    // The same bytes as numbers: the shape is there, and the question is whether such a day exists.
    if let [a, b, month, day, hour, minute, second, ..] = *data {
        let year = u16::from_le_bytes([a, b]) % 10_000;
        let (month, day, hour) = (month % 16, day % 40, hour % 30);
        let (minute, second) = (minute % 70, second % 70);
        let text = format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z");
        let exists = year > 0 && second < 60 && text[..19].parse::<DateTime>().is_ok();
        assert_eq!(Moment::parse(&text).is_ok(), exists, "{text}");
        read(&text);
    }
});

fn read(text: &str) {
    let Ok(moment) = Moment::parse(text) else { return };
    assert_eq!(moment.as_str(), text, "a moment has one form");
    let date: DateTime = text[..19].parse().expect("a date and a time");
    assert_eq!(i16::try_from(moment.year()), Ok(date.year()));
    assert_eq!(moment.is_set(), date.year() > 1970);
    // The library's last day is one short of ours.
    if let Ok(zoned) = date.to_zoned(TimeZone::UTC) {
        assert_eq!(moment.unix_seconds(), zoned.timestamp().as_second(), "{text}");
    }
    let json = serde_json::to_string(&moment).expect("JSON");
    assert_eq!(json, format!("\"{text}\""));
}
