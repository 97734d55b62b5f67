//! From Request Tracker's ticket and history to facts. Pure: everything it needs has been read.

mod handlers;
mod sides;

use ticket_status_model::{
    Category, Change, ChangeKind, Expected, ExpectedWhat, Facts, Message, Moment, Side, TicketRef,
};

use super::{
    people::{People, Person, Wanted},
    settings::QueueAsTeam,
    wire::{Ticket, Transaction},
};
use crate::{EmailAddress, KnownStatus, plain_text};

/// Everything that was read about one ticket.
pub(super) struct Record {
    pub(super) ticket: Ticket,
    /// The ticket's own entries, oldest first.
    pub(super) history: Vec<Transaction>,
    pub(super) people: People,
}

/// The statuses of the standard lifecycle that customers may see.
pub(super) fn statuses() -> Vec<KnownStatus> {
    ["new", "open", "stalled", "resolved", "rejected"].map(|word| known_status(word.to_owned())).to_vec()
}

/// A status word with its meaning.
pub(super) fn known_status(label: String) -> KnownStatus {
    KnownStatus { category: category_of(&label), label }
}

/// What a status means in the standard lifecycle (`RT_Config.pm`, `%Lifecycles`).
fn category_of(status: &str) -> Category {
    match status {
        "new" => Category::New,
        "open" => Category::Open,
        "stalled" => Category::Waiting,
        "resolved" => Category::Solved,
        "rejected" => Category::Rejected,
        _ => Category::Unknown,
    }
}

/// Whether customers may know of the ticket: reminders and approvals are tickets, too.
pub(super) fn is_shown(ticket: &Ticket) -> bool {
    ticket.status != "deleted"
        && ticket.kind.as_deref().is_none_or(|kind| kind.eq_ignore_ascii_case("ticket"))
}

/// A date of Request Tracker; the zero date is none.
fn moment(text: Option<&str>) -> Option<Moment> {
    text.and_then(|text| Moment::parse(text).ok()).filter(Moment::is_set)
}

/// The addresses of the people the ticket belongs to.
pub(super) fn customers_of(ticket: &Ticket) -> Vec<EmailAddress> {
    let addresses = ticket.requestor.iter().filter_map(|user| user.email_address.as_deref());
    addresses.filter_map(|address| EmailAddress::parse(address).ok()).collect()
}

/// What has to be looked up before [`facts_of`] can tell everything.
pub(super) fn wanted(ticket: &Ticket, history: &[Transaction]) -> Wanted {
    let mut wanted = handlers::wanted(ticket, history);
    wanted.logins = sides::wanted(ticket, history);
    wanted
}

/// When a ticket arrived.
pub(super) fn opened_at(ticket: &Ticket) -> Option<Moment> {
    moment(ticket.created.as_deref())
}

/// Who has to be looked up before it is clear who wrote to a ticket.
pub(super) fn writers(ticket: &Ticket, history: &[Transaction]) -> Vec<String> {
    sides::wanted(ticket, history)
}

/// When one side first wrote publicly.
pub(super) fn first_message_of(record: &Record, side: Side) -> Option<Moment> {
    messages_of(record).filter(|(_, message)| message.side == side).map(|(_, message)| message.at).min()
}

/// The facts of a ticket.
pub(super) fn facts_of(reference: &TicketRef, record: &Record, queue_as_team: QueueAsTeam) -> Facts {
    let ticket = &record.ticket;
    let label = plain_text::name(&ticket.status).unwrap_or_default();
    let mut facts = Facts::new(reference.clone(), label, category_of(&ticket.status));
    facts.subject = ticket.subject.as_deref().and_then(plain_text::subject);
    facts.opened_at = opened_at(ticket);
    facts.planned_for = planned_for(record);
    facts.messages = messages_of(record).map(|(_, message)| message).collect();
    facts.expected = expected_of(ticket, &facts.messages);

    let steps = status_changes(record);
    facts.category_since = steps.changes.last().map(|change| change.at).or(facts.opened_at);
    if steps.is_untouched && facts.category == Category::Open {
        facts.category = Category::New;
    }
    let (handler, handed) = handlers::handlers_of(record, queue_as_team);
    facts.handler = handler;
    facts.changes = steps.changes;
    facts.changes.extend(triage_of(record));
    facts.changes.extend(handed);
    facts.changed_at = newest(&facts);
    facts
}

/// The facts of a ticket that was merged into another: its own story up to there.
pub(super) fn merged_facts_of(reference: &TicketRef, into: TicketRef, record: &Record) -> Facts {
    let merged = Category::Merged { into: Some(into) };
    let mut facts = Facts::new(reference.clone(), "merged", merged.clone());
    facts.opened_at = record.history.iter().find(|entry| entry.kind == "Create").and_then(at);
    facts.messages = messages_of(record).map(|(_, message)| message).collect();
    facts.changes = status_changes(record).changes;
    let links =
        record.history.iter().filter(|e| e.kind == "AddLink" && e.field.as_deref() == Some("MergedInto"));
    if let Some(merged_at) = links.filter_map(at).max() {
        facts.changes.push(Change { at: merged_at, kind: ChangeKind::Became(merged) });
        facts.category_since = Some(merged_at);
    }
    facts.changed_at = newest(&facts);
    facts
}

/// The date for which somebody planned the work. With a service level, Request Tracker itself sets `Starts` of a ticket that
/// arrives outside of business hours to when these begin: that is nobody's plan for it.
fn planned_for(record: &Record) -> Option<Moment> {
    let is_start = |entry: &&Transaction| entry.kind == "Set" && entry.field.as_deref() == Some("Starts");
    let set_by = record.history.iter().rfind(is_start).and_then(|entry| entry.creator.as_ref());
    let is_own = set_by.is_some_and(|user| matches!(Person::of(user), Person::System));
    moment(record.ticket.starts.as_deref()).filter(|_| !is_own)
}

/// When the newest thing happened that the customer may see. Request Tracker's `LastUpdated` also moves
/// with internal comments, and so would tell of them.
fn newest(facts: &Facts) -> Option<Moment> {
    let messages = facts.messages.iter().map(|message| message.at);
    messages.chain(facts.changes.iter().map(|change| change.at)).chain(facts.opened_at).max()
}

/// `Due` promises the first reply until there is one, then the solution.
///
/// With a service level, Request Tracker moves `Due` to the next reply when the customer writes again. That
/// is neither promise, so nothing is promised until staff have replied and it has moved back.
fn expected_of(ticket: &Ticket, messages: &[Message]) -> Option<Expected> {
    let by = moment(ticket.due.as_deref())?;
    let is_told = moment(ticket.told.as_deref()).is_some();
    let has_level = ticket.sla.as_deref().is_some_and(|level| !level.is_empty());
    let customer_waits = messages.last().is_some_and(|last| last.side == Side::Customer);
    match (is_told, has_level && customer_waits) {
        (false, _) => Some(Expected { what: ExpectedWhat::FirstReply, by: Some(by) }),
        (true, false) => Some(Expected { what: ExpectedWhat::Resolution, by: Some(by) }),
        (true, true) => None,
    }
}

fn at(entry: &Transaction) -> Option<Moment> {
    moment(entry.created.as_deref())
}

/// The public messages after the opening one with their entries' ids, oldest first.
fn messages_of(record: &Record) -> impl Iterator<Item = (&str, Message)> {
    record.history.iter().filter(|entry| entry.kind == "Correspond").filter_map(|entry| {
        let side = sides::side_of(record, entry.creator.as_ref()?)?;
        Some((entry.id.as_str(), Message { at: at(entry)?, side, text: None }))
    })
}

/// The entry whose text is the question, if the ticket waits and staff wrote last.
pub(super) fn question_entry<'a>(record: &'a Record, facts: &Facts) -> Option<&'a str> {
    let (id, last) = messages_of(record).last()?;
    (facts.category.is_waiting() && last.side == Side::Staff).then_some(id)
}

struct StatusChanges {
    changes: Vec<Change>,
    /// Whether the last step was Request Tracker's own opening of a new ticket.
    is_untouched: bool,
}

/// The changes of status by people.
///
/// When a customer writes to a new ticket, Request Tracker opens it by itself, though nobody has begun.
fn status_changes(record: &Record) -> StatusChanges {
    let mut steps = StatusChanges { changes: Vec::new(), is_untouched: false };
    let mut staff_wrote = false;
    for entry in &record.history {
        let by_staff =
            entry.creator.as_ref().and_then(|creator| sides::side_of(record, creator)) == Some(Side::Staff);
        staff_wrote |= by_staff && entry.kind == "Correspond";
        let (Some(at), true, Some(status)) = (at(entry), is_status(entry), entry.new_value.as_deref()) else {
            continue;
        };
        let is_opening = entry.old_value.as_deref() == Some("new") && status == "open";
        steps.is_untouched = is_opening && !by_staff && !staff_wrote;
        if !steps.is_untouched {
            steps.changes.push(Change { at, kind: ChangeKind::Became(category_of(status)) });
        }
    }
    steps
}

/// Whether an entry of the history is a change of status.
pub(super) fn is_status(entry: &Transaction) -> bool {
    entry.field.as_deref() == Some("Status") && matches!(entry.kind.as_str(), "Status" | "Set")
}

/// Somebody judged the ticket: its urgency, or which queue it belongs to.
fn triage_of(record: &Record) -> impl Iterator<Item = Change> {
    let judged = |entry: &&Transaction| {
        let by_staff =
            entry.creator.as_ref().and_then(|creator| sides::side_of(record, creator)) == Some(Side::Staff);
        by_staff && entry.kind == "Set" && matches!(entry.field.as_deref(), Some("Priority" | "Queue"))
    };
    record
        .history
        .iter()
        .filter(judged)
        .filter_map(|e| Some(Change { at: at(e)?, kind: ChangeKind::Triaged }))
}
