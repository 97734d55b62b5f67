//! `Retry-After`: what a helpdesk asks for is waited, a day at most, whether it counts seconds or names a date.
#![no_main]

use std::time::{Duration, SystemTime};

use jiff::{Timestamp, fmt::rfc2822::DateTimePrinter};
use libfuzzer_sys::fuzz_target;
use ticket_status_helpdesks::fuzzing::wait_of;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Between two looks at the clock.
const MEANWHILE: Duration = Duration::from_secs(2);

fuzz_target!(|text: &str| {
    let seconds = text.trim().parse::<u64>().ok();
    let Some(wait) = wait_of(text) else {
        assert_eq!(seconds, None, "seconds are a wait");
        return;
    };
    assert!(wait <= DAY, "{wait:?}");
    match seconds {
        Some(seconds) => assert_eq!(wait, Duration::from_secs(seconds).min(DAY)),
        // The date that is waited for, written as the standard wants it, is waited for as long.
        None => {
            let until = Timestamp::try_from(SystemTime::now() + wait).expect("a day ahead at most");
            let date =
                DateTimePrinter::new().timestamp_to_rfc9110_string(&until).expect("a date of these days");
            let again = wait_of(&date).expect("a date");
            assert!(
                again <= wait + MEANWHILE && again + MEANWHILE >= wait,
                "{wait:?}, but {again:?} until {date}"
            );
        }
    }
});
