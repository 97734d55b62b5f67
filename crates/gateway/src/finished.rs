//! Answers about a ticket that are finished: their bytes and their `ETag`, for as long as the same would be written anew.
//!
//! What is written follows from what the helpdesk told, the settings, the newest count of the backlog, what the outbox
//! holds of the ticket, and the time. The first two never change for a [`Known`](crate::tickets::Known); the count is
//! compared; a ticket of which the outbox holds something is written anew each time; and of the time only the moments
//! matter at which something of the status begins or ends.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::{body::Bytes, http::HeaderValue};
use ticket_status_model::{Backlog, Moment, TicketStatus};

use crate::http::etag_of;

/// How many are kept for each ticket. It is read in one language, seldom in a second one.
const KEPT_MAX: usize = 4;

/// The finished answers about one ticket, the newest last.
#[derive(Default)]
pub(crate) struct Finished(Mutex<Vec<Arc<Written>>>);

/// What decides, beside the ticket, how an answer reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Kind {
    /// Whether it is what everybody may know.
    pub(crate) is_public: bool,
    /// The language of its explanation, where one is wished for.
    pub(crate) lang: Option<&'static str>,
}

/// One answer, ready to be sent.
pub(crate) struct Written {
    kind: Kind,
    backlog: Option<Arc<Backlog>>,
    /// Since when it holds, and until just before when, in seconds since 1970.
    since: i64,
    until: i64,
    pub(crate) body: Bytes,
    pub(crate) etag: HeaderValue,
}

impl Finished {
    /// The answer of this kind, if one written at `now` would be the same.
    pub(crate) fn of(&self, kind: Kind, backlog: Option<&Arc<Backlog>>, now: i64) -> Option<Arc<Written>> {
        let holds = |written: &&Arc<Written>| {
            let is_same_count = match (&written.backlog, backlog) {
                (Some(then), Some(now)) => Arc::ptr_eq(then, now),
                (then, now) => then.is_none() && now.is_none(),
            };
            written.kind == kind && is_same_count && (written.since..written.until).contains(&now)
        };
        self.all().iter().find(holds).map(Arc::clone)
    }

    /// Keeps an answer in place of the one of its kind.
    pub(crate) fn keep(&self, new: Arc<Written>) {
        let mut all = self.all();
        all.retain(|written| written.kind != new.kind);
        if all.len() == KEPT_MAX {
            all.remove(0);
        }
        all.push(new);
    }

    fn all(&self) -> MutexGuard<'_, Vec<Arc<Written>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Written {
    /// The answer with this status, as it is at `now`.
    ///
    /// # Errors
    /// When it cannot be written as JSON.
    pub(crate) fn new(
        kind: Kind,
        status: &TicketStatus,
        backlog: Option<Arc<Backlog>>,
        now: Moment,
    ) -> serde_json::Result<Self> {
        let body = serde_json::to_vec(status)?;
        // Letters, digits and quotation marks are always a header.
        let etag = HeaderValue::from_str(&etag_of(&body)).unwrap_or(HeaderValue::from_static("\"\""));
        let until = match kind.lang {
            Some(_) => next_change(status, now),
            None => i64::MAX,
        };
        Ok(Self { kind, backlog, since: now.unix_seconds(), until, body: body.into(), etag })
    }
}

/// When the explanation of a status may read otherwise, in seconds since 1970: some of its dates count until they are
/// reached, others until they have passed.
fn next_change(status: &TicketStatus, now: Moment) -> i64 {
    let promised = status.expected.as_ref().and_then(|expected| expected.by);
    let dates = [promised, status.usual_reply_by, status.planned_for, status.paused_until];
    let now = now.unix_seconds();
    let ahead = dates.into_iter().flatten().map(|date| date.unix_seconds()).filter(|date| *date >= now);
    ahead.map(|date| date.max(now + 1)).min().unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use ticket_status_texts::{Texts, explain};

    use super::*;
    use crate::clock;

    fn at(seconds: i64) -> Moment {
        clock::moment(jiff::Timestamp::from_second(seconds).expect("a time"))
    }

    /// Every golden document, with each text of a date in it.
    fn golden() -> Vec<(TicketStatus, Vec<i64>)> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../model/examples");
        let files = fs::read_dir(folder).expect("the golden documents");
        let texts = files.map(|file| fs::read_to_string(file.expect("a file").path()).expect("text"));
        let dates = |text: &str| {
            let moments = text.split('"').filter_map(|word| Moment::parse(word).ok());
            moments.map(|moment| moment.unix_seconds()).collect()
        };
        texts.filter_map(|text| Some((serde_json::from_str(&text).ok()?, dates(&text)))).collect()
    }

    #[test]
    fn an_explanation_changes_at_no_other_time_than_the_one_foretold() {
        let texts = Texts::builtin("en").expect("English");
        let mut changes = 0;
        for (status, dates) in golden() {
            let around = dates.iter().flat_map(|date| (-2..=2).map(move |step| date + step));
            let mut times: Vec<i64> = around.collect();
            times.sort_unstable();
            times.dedup();
            for (position, then) in times.iter().enumerate() {
                let (told, until) = (explain(&texts, &status, at(*then)), next_change(&status, at(*then)));
                assert!(until > *then);
                for now in times[position..].iter().take_while(|now| **now < until) {
                    assert_eq!(told, explain(&texts, &status, at(*now)), "{then} {now} {status:?}");
                }
                changes += usize::from(until != i64::MAX && told != explain(&texts, &status, at(until)));
            }
        }
        assert!(changes > 10, "the golden documents have dates at which something changes: {changes}");
    }

    #[test]
    fn an_answer_holds_for_its_kind_its_count_and_its_time() {
        let status = |extra: &str| -> TicketStatus {
            let text = format!(r#"{{"reference":"1","stage":"received","turn":"company"{extra}}}"#);
            serde_json::from_str(&text).expect("a status")
        };
        let kind = Kind { is_public: false, lang: Some("uk") };
        let count = Arc::new(Backlog::default());
        let made_at = 1_795_000_000;
        let usual = format!(r#","usual_reply_by":"{}""#, at(made_at + 10).as_str());
        let written = Written::new(kind, &status(&usual), Some(Arc::clone(&count)), at(made_at));
        let finished = Finished::default();
        finished.keep(Arc::new(written.expect("JSON")));

        let found = |kind, count: Option<&Arc<Backlog>>, now| finished.of(kind, count, now).is_some();
        assert!(found(kind, Some(&count), made_at) && found(kind, Some(&count), made_at + 9));
        assert!(!found(kind, Some(&count), made_at + 10), "the usual time has come");
        assert!(!found(kind, Some(&count), made_at - 1), "the clock was set back");
        assert!(!found(kind, Some(&Arc::new(Backlog::default())), made_at), "a new count");
        assert!(!found(kind, None, made_at), "the count is too old to be told");
        assert!(!found(Kind { is_public: true, ..kind }, Some(&count), made_at), "what everybody sees");
        assert!(!found(Kind { lang: None, ..kind }, Some(&count), made_at), "another language");
    }

    #[test]
    fn whoever_reads_a_ticket_in_every_language_fills_no_memory() {
        let finished = Finished::default();
        let status: TicketStatus =
            serde_json::from_str(r#"{"reference":"1","stage":"received","turn":"company"}"#)
                .expect("a status");
        for lang in ticket_status_texts::ALL_LANGS {
            let kind = Kind { is_public: false, lang: Some(lang) };
            finished.keep(Arc::new(Written::new(kind, &status, None, at(0)).expect("JSON")));
        }
        assert_eq!(finished.all().len(), KEPT_MAX);
    }
}
