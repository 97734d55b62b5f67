//! What only the browser knows how to write: its `Intl`, in the visitor's zone and variety of a language.

use ticket_status_texts::Plural;

/// Writes dates and spans.
pub trait Calendar {
    /// A moment, as documents write it, as date and time: "20 November 2026 at 10:00".
    fn date(&self, moment: &str) -> String;
    /// A span from now in ms, past when negative: "2 minutes ago", "in 30 seconds".
    fn span(&self, from_now_ms: f64) -> String;
}

/// Writes durations, counts and names of languages: what a card does not need.
pub trait Figures {
    /// A duration in seconds, rounded up to what people say: "20 minutes", "3 hours", "2 days".
    fn duration(&self, seconds: u32) -> String;
    /// The plural category of a count.
    fn plural(&self, count: usize) -> Plural;
    /// A count in the visitor's digits.
    fn number(&self, count: usize) -> String;
    /// What speakers of a language call it: "українська".
    fn language(&self, tag: &str) -> String;
}

/// A duration in the unit people would use: minutes up to an hour and a half, hours up to two days, then days.
/// Always rounded up: a time that is not over is not promised.
#[must_use]
pub fn rounded(seconds: u32) -> (u32, &'static str) {
    match seconds {
        0..=600 => (seconds.div_ceil(60).max(1), "minute"),
        601..=5_400 => (seconds.div_ceil(300) * 5, "minute"),
        5_401..=172_800 => (seconds.div_ceil(3_600), "hour"),
        _ => (seconds.div_ceil(86_400), "day"),
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// Writes everything as it stands, so that a test can find it.
    pub(crate) struct Plain;

    impl Calendar for Plain {
        fn date(&self, moment: &str) -> String {
            moment.to_owned()
        }
        fn span(&self, from_now_ms: f64) -> String {
            from_now_ms.to_string()
        }
    }

    impl Figures for Plain {
        fn duration(&self, seconds: u32) -> String {
            let (count, unit) = rounded(seconds);
            format!("{count} {unit}")
        }
        fn plural(&self, count: usize) -> Plural {
            Plural::parse(if count == 1 { "one" } else { "other" })
        }
        fn number(&self, count: usize) -> String {
            count.to_string()
        }
        fn language(&self, tag: &str) -> String {
            tag.to_owned()
        }
    }

    #[test]
    fn a_duration_is_said_in_the_unit_people_use_and_never_too_short() {
        for (seconds, expected) in [
            (0, (1, "minute")),
            (61, (2, "minute")),
            (1_501, (30, "minute")),
            (5_400, (90, "minute")),
            (5_401, (2, "hour")),
            (10_000, (3, "hour")),
            (172_800, (48, "hour")),
            (172_801, (3, "day")),
        ] {
            assert_eq!(rounded(seconds), expected, "{seconds} s");
        }
    }
}
