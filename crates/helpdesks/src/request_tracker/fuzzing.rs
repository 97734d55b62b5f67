//! The way of one ticket from Request Tracker's answers to facts, as `RequestTracker::ticket` goes it.

use std::collections::HashMap;

use ticket_status_model::TicketRef;

use super::{
    found, is_number, is_of,
    mapping::{self, Record},
    oldest_first,
    people::{People, Person},
    question, wire,
};
use crate::{HelpdeskError, QueueAsTeam, Ticket, http::decode, plain_text};

/// What Request Tracker answered, each as the body of one answer.
#[derive(Clone, Copy, Debug)]
pub struct Answers<'a> {
    /// The search for the ticket.
    pub search: &'a [u8],
    /// A page of its history.
    pub history: &'a [u8],
    /// The users that are looked up: an object of answers, by id and by login.
    pub users: &'a [u8],
    /// The queues that are looked up: an object of answers, by id.
    pub queues: &'a [u8],
    /// The parts of a message.
    pub parts: &'a [u8],
    /// The content of a part.
    pub content: &'a [u8],
    /// The ticket into which this one was merged.
    pub target: &'a [u8],
}

/// The ticket in those answers; the ticket that was merged into it where there is such an answer.
///
/// # Errors
/// [`HelpdeskError`] as for a visitor who asks for this ticket.
pub fn read(
    reference: &TicketRef,
    answers: &Answers<'_>,
    queue_as_team: QueueAsTeam,
) -> Result<Ticket, HelpdeskError> {
    let id = reference.as_str();
    if !is_number(id) {
        return Err(HelpdeskError::UnknownTicket);
    }
    if let Some(record) = record(answers, id, id)? {
        let mut facts = mapping::facts_of(reference, &record, queue_as_team);
        if mapping::question_entry(&record, &facts).is_some()
            && let Some(last) = facts.messages.last_mut()
        {
            last.text = question_text(answers).unwrap_or_default();
        }
        return Ok(Ticket { facts, customers: mapping::customers_of(&record.ticket), is_rated: false });
    }
    let target = decode::<wire::Target>("ticket", answers.target)?.effective_id.id;
    let into = TicketRef::parse(&target).map_err(|_| HelpdeskError::UnknownTicket)?;
    if target == id {
        return Err(HelpdeskError::UnknownTicket);
    }
    let record = record(answers, &target, id)?.ok_or(HelpdeskError::UnknownTicket)?;
    let facts = mapping::merged_facts_of(reference, into, &record);
    Ok(Ticket { facts, customers: mapping::customers_of(&record.ticket), is_rated: false })
}

fn record(answers: &Answers<'_>, id: &str, of: &str) -> Result<Option<Record>, HelpdeskError> {
    let page = decode("ticket search", answers.search)?;
    let Some(ticket) = found(page, id).filter(mapping::is_shown) else { return Ok(None) };
    let page: wire::Page<wire::Transaction> = decode("ticket history", answers.history)?;
    let history = oldest_first(page.items.into_iter().filter(|entry| is_of(entry, of)).collect());
    let wanted = mapping::wanted(&ticket, &history);
    let mut people = People::default();
    if let Ok(users) = decode::<HashMap<String, wire::User>>("user", answers.users) {
        let keys = wanted.user_ids.iter().chain(&wanted.logins);
        people.users = keys.filter_map(|key| Some((key.clone(), Person::of(users.get(key)?)))).collect();
    }
    if let Ok(queues) = decode::<HashMap<String, wire::Queue>>("queue", answers.queues) {
        let name = |key: &String| queues.get(key)?.name.as_deref().and_then(plain_text::name);
        people.queues = wanted.queue_ids.iter().filter_map(|key| Some((key.clone(), name(key)?))).collect();
    }
    Ok(Some(Record { ticket, history, people }))
}

fn question_text(answers: &Answers<'_>) -> Result<Option<String>, HelpdeskError> {
    let parts = decode::<wire::Page<wire::Part>>("message parts", answers.parts)?.items;
    let Some((_, is_html)) = question::readable(&parts) else { return Ok(None) };
    question::text_in(&decode("message part", answers.content)?, is_html)
}
