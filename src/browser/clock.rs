//! The visitor's clock.

use ticket_status_model::Moment;
use ticket_status_texts::joined;

/// Now, in ms since 1970.
pub fn now_ms() -> f64 {
    js_sys::Date::now()
}

/// A time in ms since 1970 as a moment; `None` for times outside the years 1 to 9999.
pub fn moment(ms: f64) -> Option<Moment> {
    let date = js_sys::Date::new(&ms.into());
    let iso = date.to_iso_string().as_string()?;
    Moment::parse(&joined(&[iso.get(..19)?, "Z"])).ok()
}

/// A number between 0 and 1, anew each time.
pub fn jitter() -> f64 {
    js_sys::Math::random()
}
