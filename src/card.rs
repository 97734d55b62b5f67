//! Everything a card says, as text: the explanation, and what only the visitor's browser can add.

use ticket_status_model::{
    ExpectedWhat, Handler, Happening, Moment, Situation, Stage, TicketStatus, TimelineEntry, situation,
};
use ticket_status_texts::{Texts, explain, happened, joined, stage_name};

use crate::{answer::Failure, calendar::Calendar, state::Shown};

/// The texts of a card.
#[derive(Debug)]
pub struct Card {
    /// `data-stage`, `data-turn`, `data-situation`.
    pub words: [&'static str; 3],
    /// "Request 1042".
    pub number: String,
    /// What it is about.
    pub subject: Option<String>,
    /// The headline.
    pub headline: String,
    /// What it means.
    pub meaning: String,
    /// What the company asked.
    pub question: Option<String>,
    /// The five stages.
    pub steps: Vec<Step>,
    /// Who has it.
    pub who: Option<String>,
    /// Since when they have it.
    pub since: Option<String>,
    /// Whose turn it is.
    pub turn: Option<String>,
    /// What happens next.
    pub next: Option<String>,
    /// By when, or when the company last wrote.
    pub expected: Option<String>,
    /// What the customer can do.
    pub advice: String,
    /// "Keep the number 1042 …"
    pub keep: String,
    /// Where they can do it: address and text.
    pub links: Vec<(String, String)>,
    /// What they can do right here: the word of it, and what its button says.
    pub offers: Vec<(&'static str, String)>,
    /// That something they sent is on its way.
    pub note: Option<String>,
    /// "Request 1055": the one that this one goes on in.
    pub merged: Option<String>,
    /// What happened: when and what.
    pub timeline: Vec<(Option<String>, String)>,
    /// "Show all 5 steps".
    pub timeline_show: String,
    /// The helpdesk's own word.
    pub label: Option<String>,
    /// Why the status may be out of date.
    pub trouble: Option<String>,
}

/// One of the five stages.
#[derive(Debug)]
pub struct Step {
    /// Its name.
    pub name: String,
    /// Where the ticket is, seen from this stage.
    pub place: Place,
}

/// Where a stage lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Behind the ticket.
    Done,
    /// The ticket is here.
    Now,
    /// Ahead of it.
    Ahead,
}

impl Card {
    /// Writes the card of a status at a point in time.
    #[must_use]
    pub fn write(texts: &Texts, calendar: &dyn Calendar, shown: &Shown, now: Moment) -> Self {
        let status = &shown.status;
        let situation = situation(status, now);
        let explanation = explain(texts, status, now);
        let is_current = !matches!(status.stage, Stage::Resolved | Stage::Closed);
        let handler_since = status.handler.as_ref().and_then(|handler| handler.since).filter(|_| is_current);
        Self {
            words: [status.stage.word(), status.turn.word(), situation.word()],
            number: texts.card_number(status.reference.as_str()),
            subject: status.subject.clone(),
            headline: explanation.headline,
            meaning: explanation.meaning,
            question: status.question.clone(),
            steps: steps(texts, status),
            who: explanation.who,
            since: handler_since.map(|since| texts.since(&calendar.date(since))),
            turn: explanation.turn,
            next: explanation.next,
            expected: expected(texts, calendar, status, &situation, now),
            advice: explanation.can.unwrap_or_default(),
            keep: texts.can_keep(status.reference.as_str()),
            links: links(texts, status),
            offers: status.offers.iter().filter_map(|o| Some((o.what.word(), o.label.clone()?))).collect(),
            note: (!status.said.is_empty()).then(|| texts.said_note().to_owned()),
            merged: status.merged_into.as_ref().map(|into| texts.card_number(into.as_str())),
            timeline: timeline(texts, calendar, status),
            timeline_show: {
                let count = status.timeline.len();
                texts.timeline_show(calendar.plural(count), &calendar.number(count))
            },
            label: status.helpdesk_label.as_deref().map(|label| texts.helpdesk_label(label)),
            trouble: shown.trouble.map(|trouble| trouble_text(texts, trouble)),
        }
    }
}

fn steps(texts: &Texts, status: &TicketStatus) -> Vec<Step> {
    let last = match status.stage {
        stage @ (Stage::Resolved | Stage::Closed) => stage,
        _ => Stage::Answered,
    };
    let five = [Stage::Received, Stage::Assessed, Stage::Assigned, Stage::InProgress, last];
    let current = five.iter().position(|known| *known == status.stage);
    let is_over = last != Stage::Answered;
    let place = |number: usize, stage: Stage| match current {
        // An ended ticket may have left stages out: only those that happened are ticked.
        Some(current) if number < current && is_over && !has_seen(status, stage) => Place::Ahead,
        Some(current) if number < current => Place::Done,
        Some(current) if number == current => Place::Now,
        _ => Place::Ahead,
    };
    let step = |(number, stage): (usize, &Stage)| Step {
        name: stage_name(texts, *stage).to_owned(),
        place: place(number, *stage),
    };
    five.iter().enumerate().map(step).collect()
}

/// Whether a stage that lies behind the ticket really happened; each later stage includes being looked at.
fn has_seen(status: &TicketStatus, stage: Stage) -> bool {
    use Happening as H;
    let signs: &[H] = match stage {
        Stage::Received => return true,
        Stage::Assessed => &[H::Assessed, H::Assigned, H::HandedOver, H::Started, H::CompanyReplied],
        Stage::Assigned => return status.handler.is_some(),
        _ => &[H::Started, H::CompanyReplied],
    };
    status.timeline.iter().any(|entry| signs.contains(&entry.what))
}

/// The one date that matters in a situation.
fn expected(
    texts: &Texts,
    calendar: &dyn Calendar,
    status: &TicketStatus,
    situation: &Situation,
    now: Moment,
) -> Option<String> {
    use Situation as S;
    match situation {
        S::Paused { until: Some(until) } => return Some(texts.paused_until(&calendar.date(*until))),
        S::Planned { on } => return Some(texts.planned_for(&calendar.date(*on))),
        S::Answered | S::WaitingForYou { .. } | S::ConfirmSolution => {
            let last = status.timeline.iter().rev().find(|entry| entry.what == Happening::CompanyReplied)?;
            return Some(texts.wrote_on(&calendar.date(last.at?)));
        }
        situation if situation.is_over() => return None,
        _ => {}
    }
    promised(texts, calendar, status, situation).or_else(|| usual(texts, calendar, status, now))
}

/// By when most people hear, while that is still to come.
fn usual(texts: &Texts, calendar: &dyn Calendar, status: &TicketStatus, now: Moment) -> Option<String> {
    let by = status.usual_reply_by.filter(|by| *by > now && status.first_reply_at.is_none())?;
    Some(texts.usual_reply(&calendar.date(by)))
}

fn promised(
    texts: &Texts,
    calendar: &dyn Calendar,
    status: &TicketStatus,
    situation: &Situation,
) -> Option<String> {
    let promise = status.expected.as_ref()?;
    let date = calendar.date(promise.by?);
    match (promise.what, situation) {
        (ExpectedWhat::FirstReply, Situation::Overdue { .. }) => Some(texts.missed_first_reply(&date)),
        (ExpectedWhat::Resolution, Situation::Overdue { .. }) => Some(texts.missed_resolution(&date)),
        (ExpectedWhat::FirstReply, _) => Some(texts.expected_first_reply(&date)),
        (ExpectedWhat::Resolution, _) => Some(texts.expected_resolution(&date)),
        (ExpectedWhat::Unknown, _) => None,
    }
}

/// Only addresses a link may have; a document cannot bring in a script.
fn links(texts: &Texts, status: &TicketStatus) -> Vec<(String, String)> {
    let is_web =
        |address: &&String| ["https://", "http://", "mailto:"].iter().any(|s| address.starts_with(s));
    let reply = status.links.reply.iter().filter(is_web);
    let mut links: Vec<_> = reply.map(|address| (address.clone(), texts.reply_link().to_owned())).collect();
    if let Some(Handler { email, phone, .. }) = &status.handler {
        let email = email.iter().map(|email| (joined(&["mailto:", email]), texts.email_link(email)));
        let dialled =
            |phone: &str| phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect::<String>();
        let phone = phone.iter().map(|phone| (joined(&["tel:", &dialled(phone)]), texts.phone_link(phone)));
        links.extend(email.chain(phone));
    }
    links
}

fn timeline(texts: &Texts, calendar: &dyn Calendar, status: &TicketStatus) -> Vec<(Option<String>, String)> {
    let line = |entry: &TimelineEntry| (entry.at.map(|at| calendar.date(at)), happened(texts, entry));
    status.timeline.iter().map(line).collect()
}

fn trouble_text(texts: &Texts, trouble: Failure) -> String {
    match trouble {
        Failure::Offline => texts.stale_offline(),
        _ => texts.stale_unreachable(),
    }
    .to_owned()
}

#[cfg(test)]
mod tests;
