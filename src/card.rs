//! Everything a card says, as text: the explanation, and what only the visitor's browser can add.

use ticket_status_model::{
    ExpectedWhat, Handler, Happening, Moment, Situation, Stage, TicketStatus, TimelineEntry, situation,
};
use ticket_status_texts::{Plural, Texts, advice, explain, happened, joined, stage_name, unanswered};

use crate::{answer::Failure, state::Shown};

/// What only the browser knows how to write: its `Intl`, in the visitor's zone and variety of a language.
pub trait Calendar {
    /// A moment as date and time: "20 November 2026 at 10:00".
    fn date(&self, moment: Moment) -> String;
    /// A span from now in ms, past when negative: "2 minutes ago", "in 30 seconds".
    fn span(&self, from_now_ms: f64) -> String;
    /// The plural category of a count.
    fn plural(&self, count: usize) -> Plural;
    /// A count in the visitor's digits.
    fn number(&self, count: usize) -> String;
}

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
    /// "You have not had an answer yet."
    pub unanswered: Option<String>,
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
    /// By when.
    pub expected: Option<String>,
    /// What the customer can do.
    pub advice: String,
    /// "Keep the number 1042 …"
    pub keep: String,
    /// Where they can do it: address and text.
    pub links: Vec<(String, String)>,
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
            unanswered: unanswered(texts, status, &situation).map(str::to_owned),
            question: status.question.clone(),
            steps: steps(texts, status),
            who: explanation.who,
            since: handler_since.map(|since| texts.since(&calendar.date(since))),
            turn: explanation.turn,
            next: explanation.next,
            expected: expected(texts, calendar, status, &situation),
            advice: advice(texts, &situation).to_owned(),
            keep: texts.can_keep(status.reference.as_str()),
            links: links(texts, status),
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

fn expected(
    texts: &Texts,
    calendar: &dyn Calendar,
    status: &TicketStatus,
    situation: &Situation,
) -> Option<String> {
    if let Situation::Paused { until: Some(until) } = situation {
        return Some(texts.paused_until(&calendar.date(*until)));
    }
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
