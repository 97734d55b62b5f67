//! The visitor's clock.

use ticket_status_model::Moment;

/// Now, in ms since 1970.
pub fn now_ms() -> f64 {
    js_sys::Date::now()
}

/// A time in ms since 1970 as a moment; `None` for times outside the years 1 to 9999.
pub fn moment(ms: f64) -> Option<Moment> {
    let date = js_sys::Date::new(&ms.into());
    let iso = date.to_iso_string().as_string()?;
    Moment::parse(&format!("{}Z", iso.get(..19)?)).ok()
}

/// A moment in ms since 1970.
pub fn ms(moment: Moment) -> f64 {
    js_sys::Date::parse(moment.as_str())
}

/// A number between 0 and 1, anew each time.
pub fn jitter() -> f64 {
    js_sys::Math::random()
}
