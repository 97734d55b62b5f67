//! Who had the ticket, and when it changed hands. History tells numbers; names come from the lookups.

use ticket_status_model::{Change, ChangeKind, Handler, Moment};

use super::{Record, at, moment};
use crate::{
    plain_text,
    request_tracker::{
        people::{Person, Wanted},
        settings::QueueAsTeam,
        wire::{Ticket, Transaction},
    },
};

/// The present handler, and every change of hands.
pub(super) fn handlers_of(record: &Record, queue_as_team: QueueAsTeam) -> (Option<Handler>, Vec<Change>) {
    let mut hands = Hands::at_the_start(record, queue_as_team);
    if let Some(at) = moment(record.ticket.created.as_deref()) {
        hands.note(at);
    }
    for entry in &record.history {
        let Some(at) = at(entry) else { continue };
        if is_owner_change(entry) {
            hands.owner = name_of_user(record, entry.new_value.as_deref());
        } else if is_queue_change(entry) {
            hands.queue = name_of_queue(record, entry.new_value.as_deref());
            hands.is_routed = true;
        } else {
            continue;
        }
        hands.note(at);
    }
    hands.finish(record)
}

/// What has to be looked up. The last new owner and the last new queue are known: the ticket has them.
pub(super) fn wanted(ticket: &Ticket, history: &[Transaction]) -> Wanted {
    let ids = |is_change: fn(&Transaction) -> bool| {
        let changes: Vec<_> = history.iter().filter(|entry| is_change(entry)).collect();
        let known = changes.last().and_then(|entry| entry.new_value.clone());
        let first = changes.first().and_then(|entry| entry.old_value.clone());
        let mut ids: Vec<String> =
            first.into_iter().chain(changes.iter().filter_map(|entry| entry.new_value.clone())).collect();
        ids.sort();
        ids.dedup();
        ids.retain(|id| Some(id) != known.as_ref() && is_id(id));
        ids
    };
    let queue_ids = if ticket.queue.is_some() { ids(is_queue_change) } else { Vec::new() };
    Wanted { user_ids: ids(is_owner_change), queue_ids, logins: Vec::new() }
}

fn is_id(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Every way to give or take a ticket: version 5 writes `Set` and `SetWatcher`, older ones the others.
fn is_owner_change(entry: &Transaction) -> bool {
    let kinds = ["Set", "SetWatcher", "Take", "Give", "Steal", "Force", "Untake"];
    entry.field.as_deref() == Some("Owner") && kinds.contains(&entry.kind.as_str())
}

fn is_queue_change(entry: &Transaction) -> bool {
    entry.field.as_deref() == Some("Queue") && entry.kind == "Set"
}

fn owner_of(ticket: &Ticket) -> Option<Person> {
    ticket.owner.as_ref().map(Person::of)
}

fn queue_of(ticket: &Ticket) -> Option<String> {
    ticket.queue.as_ref()?.name.as_deref().and_then(plain_text::name)
}

fn name_of_user(record: &Record, id: Option<&str>) -> Owner {
    let last = record.history.iter().rfind(|entry| is_owner_change(entry));
    let is_present = last.is_some_and(|entry| entry.new_value.as_deref() == id);
    let looked_up = || id.and_then(|id| record.people.users.get(id).cloned());
    let person = if is_present { owner_of(&record.ticket) } else { looked_up() };
    match person {
        None => Owner::Unknown,
        Some(Person::Nobody | Person::System) => Owner::Nobody,
        Some(person) => person.name().map_or(Owner::Unknown, Owner::Named),
    }
}

fn name_of_queue(record: &Record, id: Option<&str>) -> Option<String> {
    let last = record.history.iter().rfind(|entry| is_queue_change(entry));
    let is_present = last.is_some_and(|entry| entry.new_value.as_deref() == id);
    if is_present { queue_of(&record.ticket) } else { record.people.queues.get(id?).cloned() }
}

/// Who had it at one time.
struct Hands {
    owner: Owner,
    queue: Option<String>,
    is_routed: bool,
    queue_as_team: QueueAsTeam,
    /// What was last told, and since when.
    told: Option<(Handler, Moment)>,
    changes: Vec<Change>,
}

#[derive(PartialEq)]
enum Owner {
    Nobody,
    Named(String),
    /// Somebody whose name could not be found out.
    Unknown,
}

impl Hands {
    /// Before the first change there was the owner whom that change replaced, else the present one.
    fn at_the_start(record: &Record, queue_as_team: QueueAsTeam) -> Self {
        let first =
            |is_change: fn(&Transaction) -> bool| record.history.iter().find(|entry| is_change(entry));
        let owner = match first(is_owner_change) {
            // Where the name is not known, nobody is the likelier one, and claims less.
            Some(entry) => match name_of_user(record, entry.old_value.as_deref()) {
                Owner::Unknown => Owner::Nobody,
                owner => owner,
            },
            None => match owner_of(&record.ticket) {
                Some(person @ Person::Somebody { .. }) => person.name().map_or(Owner::Unknown, Owner::Named),
                _ => Owner::Nobody,
            },
        };
        let queue = match first(is_queue_change) {
            Some(entry) => name_of_queue(record, entry.old_value.as_deref()),
            None => queue_of(&record.ticket),
        };
        Self { owner, queue, is_routed: false, queue_as_team, told: None, changes: Vec::new() }
    }

    fn handler(&self) -> Option<Handler> {
        let person = match &self.owner {
            Owner::Named(name) => Some(name.clone()),
            Owner::Nobody | Owner::Unknown => None,
        };
        let counts = match self.queue_as_team {
            QueueAsTeam::Always => true,
            QueueAsTeam::WhenRouted => self.is_routed || self.owner != Owner::Nobody,
            QueueAsTeam::Never => false,
        };
        let handler = Handler { person, team: self.queue.clone().filter(|_| counts), ..Handler::default() };
        handler.is_named().then_some(handler)
    }

    /// Tells the change, if it is one: version 5 writes each change of owner twice.
    fn note(&mut self, at: Moment) {
        let handler = self.handler();
        let is_told = match (&self.told, &handler) {
            (Some((told, _)), Some(handler)) => told.is_same(handler),
            (told, handler) => told.is_none() && handler.is_none(),
        };
        if is_told {
            return;
        }
        self.changes.push(Change { at, kind: ChangeKind::Handled(handler.clone()) });
        self.told = handler.map(|handler| (handler, at));
    }

    /// The present handler is the ticket's own word, whatever the history could tell.
    fn finish(mut self, record: &Record) -> (Option<Handler>, Vec<Change>) {
        self.owner = match owner_of(&record.ticket) {
            Some(person @ Person::Somebody { .. }) => person.name().map_or(Owner::Unknown, Owner::Named),
            _ => Owner::Nobody,
        };
        self.queue = queue_of(&record.ticket);
        let since = self.told.as_ref().map(|(_, at)| *at);
        let handler = self.handler().map(|handler| Handler { since, ..handler });
        (handler, self.changes)
    }
}
