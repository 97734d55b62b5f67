//! What waits for a first reply, and how long one took lately, in about ten requests.

use std::collections::HashMap;

use ticket_status_model::Side;

use super::{
    ENTRIES_PER_PAGE,
    mapping::{self, Record},
    people::{Directory, Wanted},
    wire::{Page, Ticket, Transaction},
};
use crate::{
    Arrivals, HelpdeskError, Waiting,
    backlog::BACKLOG_DAYS,
    http::{Call, Get},
    plain_text,
};

/// Five hundred waiting tickets are listed one by one; of more only the oldest, and how many there are.
const WAITING_PAGES_MAX: usize = 5;

/// Replies to a hundred tickets: five each, and a cut loses whole tickets, never a first reply.
const REPLY_PAGES_MAX: usize = 5;

/// How many tickets the usual time is taken from.
const SAMPLE: usize = 100;

/// Active statuses of every lifecycle. Without a requestor Request Tracker never notes that staff replied.
const WAITING: &str = "Status = '__Active__' AND Told IS NULL AND Requestor IS NOT NULL";

const FIELDS: &str = "Status,Created,Queue,Owner,Requestor,Cc";

/// The tickets that wait, and a fair sample of those answered lately.
pub(super) async fn arrivals(call: &Call<'_>, directory: &Directory) -> Result<Arrivals, HelpdeskError> {
    let (waiting, total) = waiting(call).await?;
    let mut arrivals = Arrivals { unanswered: waiting, unanswered_total: total, ..Arrivals::default() };
    let sample = sample(call).await?;
    arrivals.answered = answered(call, directory, sample).await?;
    Ok(arrivals)
}

async fn waiting(call: &Call<'_>) -> Result<(Vec<Waiting>, Option<u32>), HelpdeskError> {
    let mut waiting = Vec::new();
    let mut total = None;
    for page in 1..=WAITING_PAGES_MAX {
        let get = tickets("backlog", WAITING)
            .with("fields", "Status,Created,Queue")
            .with("page", page.to_string())
            .with("orderby", "Created")
            .with("order", "ASC")
            .with("orderby", "id")
            .with("order", "ASC");
        let found: Page<Ticket> = call.get(&get).await?;
        total = found.total.or(total);
        // Where rights hide tickets a page can be short, so that only an empty one is surely the last.
        let is_last = found.items.is_empty() || total.is_some_and(|total| total as usize <= page * SAMPLE);
        waiting.extend(found.items.iter().filter_map(|ticket| {
            let at = mapping::opened_at(ticket)?;
            Some(Waiting { label: ticket.status.clone(), team: team_of(ticket), at })
        }));
        if is_last {
            break;
        }
    }
    Ok((waiting, total))
}

/// At most a hundred answered tickets, evenly spread over the days: the newest alone would leave out slow replies.
async fn sample(call: &Call<'_>) -> Result<Vec<Ticket>, HelpdeskError> {
    // The form `-30 days` is the only one that Request Tracker reads the same in every time zone.
    let lately = format!("Created > '-{BACKLOG_DAYS} days' AND Told IS NOT NULL AND Requestor IS NOT NULL");
    let all: Page<Ticket> = call.get(&sampled(&lately)).await?;
    let total = all.total.unwrap_or_default() as usize;
    if total <= SAMPLE {
        return Ok(all.items);
    }
    let endings = (SAMPLE * 100 / total).max(1);
    let ending = |number: usize| format!("id ENDSWITH '{:02}'", number * 100 / endings);
    let endings: Vec<String> = (0..endings).map(ending).collect();
    let spread: Page<Ticket> =
        call.get(&sampled(&format!("{lately} AND ({})", endings.join(" OR ")))).await?;
    Ok(spread.items)
}

fn sampled(query: &str) -> Get {
    tickets("answered tickets", query)
        .with("fields", FIELDS)
        .with("fields[Owner]", "Name")
        .with("fields[Requestor]", "Name,EmailAddress")
        .with("fields[Cc]", "Name,EmailAddress")
        .with("orderby", "id")
        .with("order", "DESC")
}

fn tickets(what: &'static str, query: &str) -> Get {
    Get::new(what, ["REST", "2.0", "tickets"])
        .with("query", query)
        .with("fields[Queue]", "Name")
        .with("per_page", ENTRIES_PER_PAGE)
}

/// The first reply of staff to each ticket, and the time it took.
async fn answered(
    call: &Call<'_>,
    directory: &Directory,
    sample: Vec<Ticket>,
) -> Result<Vec<(Option<String>, u32)>, HelpdeskError> {
    let mut replies = replies(call, &sample).await?;
    let records: Vec<(Ticket, Vec<Transaction>)> = sample
        .into_iter()
        .map(|ticket| {
            let history = replies.remove(&ticket.id).unwrap_or_default();
            (ticket, history)
        })
        .collect();
    let mut wanted = Wanted::default();
    for login in records.iter().flat_map(|(ticket, history)| mapping::writers(ticket, history)) {
        if !wanted.logins.contains(&login) {
            wanted.logins.push(login);
        }
    }
    let people = directory.look_up(call, wanted).await;
    let took = |(ticket, history): (Ticket, Vec<Transaction>)| {
        let (team, opened_at) = (team_of(&ticket), mapping::opened_at(&ticket)?);
        let record = Record { ticket, history, people: people.clone() };
        let first = mapping::first_message_of(&record, Side::Staff)?;
        let seconds = (first.unix_seconds() - opened_at.unix_seconds()).max(0);
        Some((team, u32::try_from(seconds).unwrap_or(u32::MAX)))
    };
    Ok(records.into_iter().filter_map(took).collect())
}

/// The public messages of these tickets, by ticket, oldest first.
async fn replies(
    call: &Call<'_>,
    sample: &[Ticket],
) -> Result<HashMap<String, Vec<Transaction>>, HelpdeskError> {
    let mut replies: HashMap<String, Vec<Transaction>> = HashMap::new();
    if sample.is_empty() {
        return Ok(replies);
    }
    let ids: Vec<String> = sample.iter().map(|ticket| format!("ObjectId = {}", ticket.id)).collect();
    // The kind of object moves the check of rights into the search.
    let query = format!("ObjectType = 'RT::Ticket' AND Type = 'Correspond' AND ({})", ids.join(" OR "));
    for page in 1..=REPLY_PAGES_MAX {
        let get = Get::new("replies", ["REST", "2.0", "transactions"])
            .with("query", query.as_str())
            .with("fields", "Type,ObjectId,Creator,Created")
            .with("fields[Creator]", "Name,EmailAddress")
            .with("per_page", ENTRIES_PER_PAGE)
            .with("page", page.to_string())
            .with("orderby", "ObjectId")
            .with("order", "DESC")
            .with("orderby", "id")
            .with("order", "ASC");
        let found: Page<Transaction> = call.get(&get).await?;
        if found.items.is_empty() {
            break;
        }
        for reply in found.items {
            if let Some(ticket) = reply.object_id.clone() {
                replies.entry(ticket).or_default().push(reply);
            }
        }
    }
    Ok(replies)
}

/// A queue is shown as the team; without the right to see it, it has no name.
fn team_of(ticket: &Ticket) -> Option<String> {
    ticket.queue.as_ref()?.name.as_deref().and_then(plain_text::name)
}
