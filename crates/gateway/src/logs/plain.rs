//! A log line for people and files, as `tracing` writes it, for a fraction of the time: one is written for each request.
//!
//! `2026-11-25T23:27:18.919954Z  INFO ticket_status_gateway::http::observe: Answered … method="GET" status=200`

use std::{
    cell::Cell,
    fmt::{self, Debug, Write},
};

use jiff::Timestamp;
use tracing::{
    Event, Level, Subscriber,
    field::{Field, Visit},
};
use tracing_subscriber::{
    fmt::{FmtContext, FormatEvent, FormatFields, format::Writer},
    registry::LookupSpan,
};

use crate::clock;

/// The form of lines that no terminal shows in colours.
pub(super) struct Plain;

impl<S, N> FormatEvent<S, N> for Plain
where
    S: Subscriber + for<'a> LookupSpan<'a>,
    N: for<'a> FormatFields<'a> + 'static,
{
    fn format_event(&self, _: &FmtContext<'_, S, N>, mut line: Writer<'_>, event: &Event<'_>) -> fmt::Result {
        let about = event.metadata();
        time(Timestamp::now(), &mut line)?;
        line.write_str(level(*about.level()))?;
        line.write_str(about.target())?;
        line.write_char(':')?;
        let mut fields = Fields { line: &mut line, written: Ok(()) };
        event.record(&mut fields);
        fields.written?;
        line.write_char('\n')
    }
}

/// The letters of a time up to its second: `2026-11-25T23:27:18`.
type ToTheSecond = [u8; 19];

thread_local! {
    /// The last second that a line was written in.
    static LAST: Cell<(i64, ToTheSecond)> = const { Cell::new((i64::MIN, [0; 19])) };
}

fn time(now: Timestamp, line: &mut impl Write) -> fmt::Result {
    let (mut second, mut letters) = LAST.get();
    if second != now.as_second() {
        second = now.as_second();
        let moment = clock::moment(now);
        letters.iter_mut().zip(moment.as_str().bytes()).for_each(|(letter, byte)| *letter = byte);
        LAST.set((second, letters));
    }
    line.write_str(std::str::from_utf8(&letters).unwrap_or_default())?;
    let mut rest = now.subsec_microsecond();
    let mut behind = *b".000000Z";
    for digit in behind[1..7].iter_mut().rev() {
        *digit = b'0' + u8::try_from(rest % 10).unwrap_or_default();
        rest /= 10;
    }
    line.write_str(std::str::from_utf8(&behind).unwrap_or_default())
}

fn level(level: Level) -> &'static str {
    match level {
        Level::ERROR => " ERROR ",
        Level::WARN => "  WARN ",
        Level::INFO => "  INFO ",
        Level::DEBUG => " DEBUG ",
        Level::TRACE => " TRACE ",
    }
}

/// Writes the message and the fields behind each other.
struct Fields<'a, 'line> {
    line: &'a mut Writer<'line>,
    written: fmt::Result,
}

impl Fields<'_, '_> {
    fn write(&mut self, field: &Field, value: impl FnOnce(&mut Harmless<'_, '_>) -> fmt::Result) {
        let write = || {
            self.line.write_char(' ')?;
            if field.name() != "message" {
                self.line.write_str(field.name())?;
                self.line.write_char('=')?;
            }
            value(&mut Harmless(self.line))
        };
        if self.written.is_ok() {
            self.written = write();
        }
    }
}

impl Visit for Fields<'_, '_> {
    fn record_str(&mut self, field: &Field, value: &str) {
        let is_plain = value.bytes().all(|byte| matches!(byte, b' '..=b'~') && !matches!(byte, b'"' | b'\\'));
        self.write(field, |line| match is_plain {
            true => {
                line.0.write_char('"')?;
                line.0.write_str(value)?;
                line.0.write_char('"')
            }
            false => write!(line, "{value:?}"),
        });
    }

    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.write(field, |line| write!(line, "{value:?}"));
    }
}

/// Keeps a line one line, and a terminal from obeying it: control characters are written as what they are.
struct Harmless<'a, 'line>(&'a mut Writer<'line>);

impl Write for Harmless<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
            return self.0.write_str(text);
        }
        text.chars().try_for_each(|letter| match letter.is_control() {
            true => write!(self.0, "{}", letter.escape_default()),
            false => self.0.write_char(letter),
        })
    }
}

#[cfg(test)]
mod tests {
    use std::{
        io,
        sync::{Arc, Mutex},
    };

    use tracing::{info, subscriber::with_default, warn};

    use super::*;

    #[derive(Clone, Default)]
    struct Lines(Arc<Mutex<Vec<u8>>>);

    impl io::Write for Lines {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().expect("lock").extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    /// What is logged, without its time: by us, and as `tracing` does it.
    fn both(log: impl Fn()) -> [String; 2] {
        let (ours, theirs) = (Lines::default(), Lines::default());
        let lines = ours.clone();
        let subscriber = tracing_subscriber::fmt().event_format(Plain).with_writer(move || lines.clone());
        with_default(subscriber.finish(), &log);
        let lines = theirs.clone();
        let subscriber = tracing_subscriber::fmt().with_ansi(false).with_writer(move || lines.clone());
        with_default(subscriber.finish(), &log);
        [ours, theirs].map(|lines| {
            let text = String::from_utf8(lines.0.lock().expect("lock").clone()).expect("text");
            let (time, rest) = text.split_once(' ').expect("a time");
            assert_eq!((time.len(), time.as_bytes()[10], time.as_bytes()[26]), (27, b'T', b'Z'), "{text}");
            rest.to_owned()
        })
    }

    #[test]
    fn a_line_reads_as_tracing_writes_it() {
        let (method, status, took_ms) = ("GET", 200_u16, 3_u128);
        let [ours, theirs] = both(|| info!(method, status, took_ms, "Answered {method} with {status}"));
        assert_eq!(ours, theirs);
        let error = io::Error::other("ні");
        let [ours, theirs] = both(|| warn!(error = %error, name = "a \"b\"", is = true, n = -1, "It fails"));
        assert_eq!(ours, theirs);
    }

    #[test]
    fn a_line_stays_one_line_whatever_is_in_it() {
        let [ours, _] = both(|| info!(label = "a\nb", "one\ntwo \u{1b}[31m{}", "three\u{85}"));
        assert_eq!(ours.matches('\n').count(), 1, "{ours}");
        assert!(ours.contains(r"one\ntwo \u{1b}[31mthree\u{85}"), "{ours}");
    }

    #[test]
    fn the_time_goes_on_from_second_to_second() {
        let mut text = String::new();
        for nanos in [1_795_649_238_919_954_123_i128, 1_795_649_239_000_007_000, 1_795_649_238_000_000_000] {
            time(Timestamp::from_nanosecond(nanos).expect("a time"), &mut text).expect("written");
            text.push(' ');
        }
        let expected = "2026-11-25T23:27:18.919954Z 2026-11-25T23:27:19.000007Z 2026-11-25T23:27:18.000000Z ";
        assert_eq!(text, expected);
    }
}
