//! The one derivation of stage and turn, the same for every helpdesk.
//!
//! The rules, and why they are so, stand in `docs/wire.md` under "How stage and turn are derived".

use crate::{
    Category, ChangeKind, Expected, ExpectedWhat, Facts, Handler, Happening, Links, Message, Moment, Outcome,
    Side, Stage, TicketStatus, TimelineEntry, Turn, timeline::timeline_of,
};

/// What the operator's table says of one vendor status. It speaks before the vendor's word does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Override {
    /// What the status means, in place of what the helpdesk's own meaning is taken for.
    pub category: Option<Category>,
    /// The stage to show.
    pub stage: Option<Stage>,
    /// Whose turn it is.
    pub turn: Option<Turn>,
    /// How it ended.
    pub outcome: Option<Outcome>,
}

/// A promise further away than this is a placeholder date, not a promise.
const PROMISE_YEARS_MAX: u16 = 10;

/// Derives the status document from the facts and, where there is one, the operator's word.
#[must_use]
pub fn derive(facts: &Facts, operator: Option<&Override>) -> TicketStatus {
    match operator {
        Some(Override { category: Some(category), .. }) => {
            derived(&meaning(facts.clone(), category), operator)
        }
        _ => derived(facts, operator),
    }
}

/// The facts with the operator's meaning of the present status, in the history as well.
fn meaning(mut facts: Facts, category: &Category) -> Facts {
    let became = facts.changes.iter_mut().filter_map(|change| match &mut change.kind {
        ChangeKind::Became(became) => Some((change.at, became)),
        _ => None,
    });
    if let Some((_, last)) = became.max_by_key(|(at, _)| *at).filter(|(_, last)| **last == facts.category) {
        *last = category.clone();
    }
    facts.category = match (category, facts.category) {
        // Only the helpdesk knows into which one.
        (Category::Merged { into: None }, Category::Merged { into }) => Category::Merged { into },
        _ => category.clone(),
    };
    facts
}

fn derived(facts: &Facts, operator: Option<&Override>) -> TicketStatus {
    let none = Override::default();
    let operator = operator.unwrap_or(&none);
    let timeline = timeline_of(facts);
    let handler = facts.handler.clone().filter(Handler::is_named);
    let last = LastWord::of(facts, &timeline);

    let stage = stage_of(facts, handler.as_ref(), &last, operator);
    let turn = turn_of(facts, stage, &last, operator);
    let is_over = matches!(stage, Stage::Resolved | Stage::Closed);
    let first_reply_at = facts.messages.iter().filter(|m| m.side == Side::Staff).map(|m| m.at).min();
    let outcome = is_over.then(|| outcome_of(facts, operator)).flatten();

    TicketStatus {
        reference: facts.reference.clone(),
        subject: facts.subject.clone(),
        opened_at: facts.opened_at,
        changed_at: facts.changed_at,
        stage,
        since: since_of(facts, stage, handler.as_ref(), &timeline),
        turn,
        outcome,
        merged_into: match &facts.category {
            Category::Merged { into } if outcome == Some(Outcome::Merged) => into.clone(),
            _ => None,
        },
        handler,
        first_reply_at,
        expected: facts
            .expected
            .clone()
            .filter(|promise| !is_over && is_kept(promise, facts, first_reply_at)),
        paused_until: facts.paused_until.filter(|until| !is_over && is_plausible(*until, facts)),
        planned_for: facts.planned_for.filter(|date| !is_over && is_plausible(*date, facts)),
        usual_reply_by: None,
        overloaded: false,
        waits: !is_over && facts.category.is_waiting() && !is_waiting(&timeline),
        undescribed: !is_over && facts.category == Category::Unknown && operator.stage.is_none(),
        replies_unknown: facts.may_lack_messages && first_reply_at.is_none(),
        assigned_to_nobody: stage == Stage::Assessed && says_assigned(facts, operator),
        reopened: timeline.iter().any(|entry| entry.what == Happening::Reopened),
        question: last.question(facts, turn),
        helpdesk_label: Some(facts.label.clone()).filter(|label| !label.is_empty()),
        timeline,
        links: Links { reply: facts.reply_link.clone() },
        offers: Vec::new(),
        said: Vec::new(),
        words: None,
        explanation: None,
    }
}

/// The newest public message, and whether the ticket was opened again since.
struct LastWord<'a> {
    message: Option<&'a Message>,
    is_outdated: bool,
}

impl<'a> LastWord<'a> {
    fn of(facts: &'a Facts, timeline: &[TimelineEntry]) -> Self {
        // `max_by_key` keeps the later of two messages of one second.
        let message = facts.messages.iter().max_by_key(|message| message.at);
        let reopened_at =
            timeline.iter().rev().find(|entry| entry.what == Happening::Reopened).and_then(|entry| entry.at);
        let is_outdated = matches!((message, reopened_at), (Some(m), Some(at)) if at > m.at);
        Self { message, is_outdated }
    }

    fn is_from(&self, side: Side) -> bool {
        !self.is_outdated && self.message.is_some_and(|message| message.side == side)
    }

    /// Whether the customer wrote after the ticket got its present status.
    fn answers_status(&self, facts: &Facts) -> bool {
        let Some(message) = self.message else { return false };
        message.side == Side::Customer && facts.category_since.is_none_or(|since| message.at >= since)
    }

    fn question(&self, facts: &Facts, turn: Turn) -> Option<String> {
        let asks = matches!(facts.category, Category::Waiting | Category::WaitingForCustomer);
        let message = self.message.filter(|_| asks && turn == Turn::Customer && self.is_from(Side::Staff))?;
        message.text.clone().filter(|text| !text.is_empty())
    }
}

/// Whether the timeline tells that it waits.
fn is_waiting(timeline: &[TimelineEntry]) -> bool {
    use Happening as H;
    let steps = [H::Paused, H::Resumed, H::Started, H::Reopened];
    timeline
        .iter()
        .rev()
        .find(|entry| steps.contains(&entry.what))
        .is_some_and(|entry| entry.what == H::Paused)
}

/// Whether the helpdesk or the operator calls it assigned. Stage `assessed` in spite of that: nobody has it.
fn says_assigned(facts: &Facts, operator: &Override) -> bool {
    operator.stage == Some(Stage::Assigned)
        || (operator.stage.is_none() && facts.category == Category::Assigned)
}

fn stage_of(facts: &Facts, handler: Option<&Handler>, last: &LastWord, operator: &Override) -> Stage {
    let stage = operator.stage.unwrap_or_else(|| stage_by_facts(facts, handler, last));
    match stage {
        Stage::Assigned if handler.is_none() => Stage::Assessed,
        stage => stage,
    }
}

fn stage_by_facts(facts: &Facts, handler: Option<&Handler>, last: &LastWord) -> Stage {
    match facts.category {
        Category::Solved | Category::SolvedConfirm => return Stage::Resolved,
        Category::Closed
        | Category::ClosedUnsolved
        | Category::Rejected
        | Category::Cancelled
        | Category::Merged { .. } => return Stage::Closed,
        _ if last.is_from(Side::Staff) => return Stage::Answered,
        _ => {}
    }
    let replied = facts.messages.iter().any(|message| message.side == Side::Staff);
    let is_new = matches!(facts.category, Category::New | Category::Assigned);
    let triaged = facts.changes.iter().any(|change| change.kind == ChangeKind::Triaged);
    match (handler, is_new) {
        _ if replied => Stage::InProgress,
        (Some(_), true) => Stage::Assigned,
        (Some(_), false) => Stage::InProgress,
        (None, false) if facts.category == Category::Unknown => Stage::Unknown,
        (None, false) => Stage::Assessed,
        (None, true) if triaged || facts.category == Category::Assigned => Stage::Assessed,
        (None, true) => Stage::Received,
    }
}

fn turn_of(facts: &Facts, stage: Stage, last: &LastWord, operator: &Override) -> Turn {
    let confirms = operator.turn == Some(Turn::Customer)
        || (operator.turn.is_none() && facts.category == Category::SolvedConfirm);
    match stage {
        Stage::Closed => return Turn::Nobody,
        Stage::Resolved if !confirms => return Turn::Nobody,
        _ => {}
    }
    if last.answers_status(facts) {
        return Turn::Company;
    }
    operator.turn.unwrap_or_else(|| turn_by_facts(facts, last))
}

fn turn_by_facts(facts: &Facts, last: &LastWord) -> Turn {
    match facts.category {
        Category::WaitingForCustomer | Category::SolvedConfirm => Turn::Customer,
        Category::WaitingForThirdParty => Turn::ThirdParty,
        Category::Paused | Category::Planned => Turn::Company,
        _ if last.is_from(Side::Staff) => Turn::Customer,
        // Without a message after it, the opening one is the last word, and that is the customer's.
        Category::Unknown if facts.messages.is_empty() => Turn::Unknown,
        _ => Turn::Company,
    }
}

fn outcome_of(facts: &Facts, operator: &Override) -> Option<Outcome> {
    operator.outcome.or(match facts.category {
        Category::Solved | Category::SolvedConfirm => Some(Outcome::Solved),
        Category::ClosedUnsolved => Some(Outcome::Unsolved),
        Category::Rejected => Some(Outcome::Rejected),
        Category::Cancelled => Some(Outcome::Cancelled),
        Category::Merged { .. } => Some(Outcome::Merged),
        _ => None,
    })
}

/// When the stage began: the newest event that can have begun it.
fn since_of(
    facts: &Facts,
    stage: Stage,
    handler: Option<&Handler>,
    timeline: &[TimelineEntry],
) -> Option<Moment> {
    use Happening as H;
    let newest = |kinds: &[H]| {
        timeline.iter().rev().find(|entry| kinds.contains(&entry.what)).and_then(|entry| entry.at)
    };
    match stage {
        Stage::Received => facts.opened_at,
        Stage::Assessed => newest(&[H::Assessed, H::Started, H::Reopened]).or(facts.category_since),
        Stage::Assigned => {
            handler.and_then(|handler| handler.since).or(newest(&[H::Assigned, H::HandedOver]))
        }
        Stage::InProgress => {
            newest(&[H::Started, H::Resumed, H::Reopened, H::CustomerReplied, H::HandedOver])
                .or(facts.category_since)
        }
        Stage::Answered => newest(&[H::CompanyReplied]),
        Stage::Resolved | Stage::Closed => {
            facts.category_since.or(newest(&[H::Resolved, H::Closed, H::Merged]))
        }
        Stage::Unknown => facts.category_since,
    }
}

fn is_kept(promise: &Expected, facts: &Facts, first_reply_at: Option<Moment>) -> bool {
    let is_met = promise.what == ExpectedWhat::FirstReply && first_reply_at.is_some();
    !is_met && promise.by.is_some_and(|by| is_plausible(by, facts))
}

fn is_plausible(date: Moment, facts: &Facts) -> bool {
    let from = facts.changed_at.or(facts.opened_at);
    date.is_set() && from.is_none_or(|from| date.year() <= from.year() + PROMISE_YEARS_MAX)
}
