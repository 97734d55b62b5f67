//! The present, in the form the status document uses.

use jiff::Timestamp;
use ticket_status_model::Moment;

/// Now, in whole seconds.
pub(crate) fn now() -> Moment {
    moment(Timestamp::now())
}

/// Now, in seconds since 1970.
pub(crate) fn seconds() -> i64 {
    Timestamp::now().as_second()
}

/// A timestamp in whole seconds.
pub(crate) fn moment(at: Timestamp) -> Moment {
    let text = at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    Moment::parse(&text).expect("a timestamp of our own clock has the one form")
}
