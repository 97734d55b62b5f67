//! What a card says, from its templates: the words of the explanation, and what only the visitor's browser can add.

use ticket_status_texts::{Texts, direction, filled, joined};

use super::{
    machine::{Screen, Shown},
    run::Spoken,
};
use crate::{
    answer::Failure,
    calendar::Calendar,
    document::Value,
    view::{
        OFFER,
        template::{Words, fill},
        tree::Node,
    },
};

const LOADING: &str = include_str!("view/loading.txt");
const CARD: &str = include_str!("view/card.txt");
const PROBLEM: &str = include_str!("view/problem.txt");

/// "Checked just now" up to this age; `Intl` would say "0 seconds ago".
const JUST_NOW_MS: f64 = 20_000.0;
/// A next try is never announced for "in 0 seconds".
const SOONEST_MS: f64 = 1_000.0;

/// The whole card at a time in ms since 1970.
pub(super) fn screen(spoken: &Spoken, screen: &Screen, now_ms: f64) -> Node {
    drawn(&spoken.texts, &spoken.locale, screen, now_ms)
}

fn drawn(texts: &Texts, calendar: &dyn Calendar, screen: &Screen, now_ms: f64) -> Node {
    let mut words = Card { calendar, texts, shown: None, more: Vec::new() };
    let template = match screen {
        Screen::Loading => LOADING,
        Screen::Showing(shown) => {
            words = card(texts, calendar, shown, now_ms);
            CARD
        }
        Screen::Failed { failure, retry_at_ms } => {
            let when = calendar.span((retry_at_ms - now_ms).max(SOONEST_MS));
            words.more.push(("problem", problem(texts, *failure, &when)));
            PROBLEM
        }
    };
    fill(template, &words).pop().unwrap_or(Node::Nothing)
}

/// The words of a card, with what depends on the hour and on the visit.
fn card<'a>(texts: &'a Texts, calendar: &'a dyn Calendar, shown: &'a Shown, now_ms: f64) -> Card<'a> {
    let mut more = Vec::new();
    if let Some(failure) = shown.trouble {
        more.push(("trouble", trouble(texts, failure).to_owned()));
    }
    if let Some(at_ms) = shown.checked_at_ms {
        let age_ms = now_ms - at_ms;
        more.push(match age_ms < JUST_NOW_MS {
            true => ("checked", texts.checked_now().to_owned()),
            false => ("checked", texts.checked(&calendar.span(-age_ms))),
        });
    }
    if !shown.status.get("said").list().is_empty() {
        more.push(("said", texts.said_note().to_owned()));
    }
    Card { calendar, texts, shown: Some(shown), more }
}

/// Why a status may be out of date.
pub(super) fn trouble(texts: &Texts, failure: Failure) -> &str {
    match failure {
        Failure::Offline => texts.stale_offline(),
        _ => texts.stale_unreachable(),
    }
}

/// What a failure means to the visitor; `when` is the next try.
fn problem(texts: &Texts, failure: Failure, when: &str) -> String {
    match failure {
        Failure::Offline => texts.problem_offline().to_owned(),
        Failure::Busy(_) => texts.problem_busy(when),
        Failure::Unavailable(_) => texts.problem_unreachable(when),
        _ => texts.problem_broken().to_owned(),
    }
}

/// The words of a card.
struct Card<'a> {
    calendar: &'a dyn Calendar,
    texts: &'a Texts,
    shown: Option<&'a Shown>,
    more: Vec<(&'static str, String)>,
}

impl Card<'_> {
    fn label(&self, name: &str) -> Option<&str> {
        let texts = self.texts;
        Some(match name {
            "lang" => texts.lang(),
            "dir" => direction(texts.lang()),
            "loading" => texts.loading(),
            "not-known" => texts.not_known_headline(),
            "refresh-label" => texts.refresh(),
            "another-label" => texts.another(),
            "question-label" => texts.question_label(),
            "stages-label" => texts.stages_label(),
            "turn-label" => texts.turn_label(),
            "who-label" => texts.who_label(),
            "next-label" => texts.next_label(),
            "can-label" => texts.can_label(),
            "timeline-label" => texts.timeline_label(),
            _ => return None,
        })
    }

    /// What an entry of a list adds to its own fields.
    fn of_entry(&self, name: &str, entry: &Value) -> Option<String> {
        let place = entry.text("place");
        match name {
            "current" if place == Some("now") => Some("step".to_owned()),
            "note" => {
                let note = match place {
                    Some("done") => self.texts.stage_done(),
                    Some("now") => self.texts.stage_now(),
                    _ => return None,
                };
                Some(joined(&[" (", note, ")"]))
            }
            "date" => Some(self.calendar.date(entry.text("at")?)),
            "offer" => Some(joined(&[OFFER, entry.text("what")?])),
            // Only what a link may be; a document cannot bring in a script.
            "address" => {
                let href = entry.text("href")?;
                let schemes = ["https:", "http:", "mailto:", "tel:"];
                schemes.into_iter().any(|scheme| href.starts_with(scheme)).then(|| href.to_owned())
            }
            _ => entry.owned(name),
        }
    }

    /// A word of the explanation; one with a date in it is filled.
    fn said(&self, name: &str) -> Option<String> {
        let shown = self.shown?;
        match name {
            "stage" | "subject" | "question" => return shown.status.owned(name),
            "turn-word" => return shown.status.owned("turn"),
            "open" => return Some((if shown.is_open { "true" } else { "false" }).to_owned()),
            "shut" => return (!shown.is_open).then(String::new),
            _ => {}
        }
        let said = shown.status.get("explanation").get(name);
        match said.text("at") {
            Some(at) => Some(filled(said.text("text")?, &self.calendar.date(at))),
            None => said.is_something().then(|| said.as_text().to_owned()),
        }
    }
}

impl Words for Card<'_> {
    fn word(&self, name: &str, entry: &Value) -> Option<String> {
        if entry.is_something() {
            return self.of_entry(name, entry);
        }
        let more = self.more.iter().find(|(known, _)| *known == name).map(|(_, word)| word.clone());
        more.or_else(|| self.label(name).map(str::to_owned)).or_else(|| self.said(name))
    }

    fn list(&self, name: &str) -> &[Value] {
        let Some(shown) = self.shown else { return &[] };
        let said = shown.status.get("explanation");
        match name {
            "offers" => shown.status.get(name),
            // What is not open is not written: dates cost time.
            "lines" if shown.is_open => said.get("timeline"),
            _ => said.get(name),
        }
        .list()
    }
}

#[cfg(test)]
mod tests;
