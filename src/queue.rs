//! What `<ticket-queue>` says of a backlog. Pure.

use ticket_status_model::Backlog;
use ticket_status_texts::Texts;

use crate::calendar::Calendar;

/// How many wait, how soon most people hear, and how long the oldest has waited.
pub(crate) fn sentences(
    texts: &Texts,
    calendar: &dyn Calendar,
    backlog: &Backlog,
    now_ms: f64,
) -> Vec<String> {
    let count = backlog.unanswered as usize;
    let waiting = match count {
        0 => texts.queue_none().to_owned(),
        _ => texts.queue_waiting(calendar.plural(count), &calendar.number(count)),
    };
    let most = backlog.most_first_reply_seconds.map(|seconds| texts.queue_most(&calendar.duration(seconds)));
    let oldest = backlog.oldest_at.filter(|_| count > 0).map(|at| {
        let waited = (now_ms / 1000.0 - at.unix_seconds() as f64).max(60.0);
        texts.queue_oldest(&calendar.duration(waited as u32))
    });
    [Some(waiting), most, oldest].into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use ticket_status_model::Moment;

    use super::*;
    use crate::calendar::tests::Plain;

    #[test]
    fn says_how_many_wait_and_how_long_it_usually_takes() {
        let texts = Texts::builtin("en").expect("English");
        let at = Moment::parse("2026-11-21T09:00:00Z").expect("a moment");
        let now_ms = (at.unix_seconds() + 5 * 3_600) as f64 * 1000.0;
        let backlog = Backlog {
            unanswered: 42,
            oldest_at: Some(at),
            most_first_reply_seconds: Some(10_000),
            ..Backlog::default()
        };
        let said = sentences(&texts, &Plain, &backlog, now_ms).join(" ");
        assert_eq!(
            said,
            "42 requests wait for a first answer. Most people hear back within 3 hour. The oldest has waited for 5 hour."
        );
        let empty = Backlog { oldest_at: Some(at), ..Backlog::default() };
        assert_eq!(sentences(&texts, &Plain, &empty, now_ms), ["No request waits for a first answer."]);
    }
}
