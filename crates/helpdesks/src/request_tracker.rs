#![doc = include_str!("request_tracker/README.md")]

mod backlog;
#[cfg(feature = "fuzzing")]
pub(crate) mod fuzzing;
pub(crate) mod letter;
mod mapping;
mod people;
mod question;
mod settings;
mod statuses;
mod wire;
mod writing;

use std::fmt;

use async_trait::async_trait;
use ticket_status_model::{Moment, Offered, TicketRef};

use crate::{
    Arrivals, Delivery, Helpdesk, HelpdeskError, Http, KnownStatus, Ticket, TicketQuestion,
    http::{Call, Credential, Endpoint, Get},
};
use mapping::Record;
use people::Directory;
use question::Questions;
use settings::ReplyLink;
pub use settings::{
    BadRequestTrackerSettings, QueueAsTeam, RequestTrackerSettings, RequestTrackerWriteBacks,
};

/// The page size, and Request Tracker's largest.
const ENTRIES_PER_PAGE: &str = "100";

/// A thousand entries of history; the oldest of a longer one are left out.
const PAGES_MAX: usize = 10;

/// A page can be empty because all its entries are hidden: that many internal entries in a row are believed.
const EMPTY_PAGES_MAX: usize = 3;

/// Request Tracker 5.
pub struct RequestTracker {
    http: Http,
    endpoint: Endpoint,
    directory: Directory,
    questions: Questions,
    queue_as_team: QueueAsTeam,
    reply_link: Option<ReplyLink>,
    write_backs: RequestTrackerWriteBacks,
}

impl RequestTracker {
    /// Checks the settings, and that the client may connect to the address in them; asks nothing yet.
    ///
    /// # Errors
    /// [`BadRequestTrackerSettings`] says which setting, and what to change.
    pub fn new(settings: &RequestTrackerSettings, http: Http) -> Result<Self, BadRequestTrackerSettings> {
        let credential = Credential::authorization("token", &settings.token)?;
        let endpoint =
            Endpoint::new(&settings.base, credential, settings.allow_http, http.private_networks())?;
        Ok(Self {
            http,
            endpoint,
            directory: Directory::new(),
            questions: Questions::new(),
            queue_as_team: settings.queue_as_team,
            reply_link: settings.reply_link.as_deref().map(ReplyLink::new).transpose()?,
            write_backs: settings.write_backs.clone(),
        })
    }

    async fn read(&self, call: &Call<'_>, id: &str, of: &str) -> Result<Option<Record>, HelpdeskError> {
        let Some(ticket) = search(call, id).await?.filter(mapping::is_shown) else { return Ok(None) };
        let history = history_of(call, id, of).await?;
        let people = self.directory.look_up(call, mapping::wanted(&ticket, &history)).await;
        Ok(Some(Record { ticket, history, people }))
    }

    /// Search does not find a ticket that was merged; its number gives the ticket it went into.
    async fn merged(&self, call: &Call<'_>, reference: &TicketRef) -> Result<Ticket, HelpdeskError> {
        let id = reference.as_str();
        let get = Get::new("ticket", ["REST", "2.0", "ticket", id]).unknown_when(&[403, 404]);
        let target = call.get::<wire::Target>(&get).await?.effective_id.id;
        let into = TicketRef::parse(&target).map_err(|_| HelpdeskError::UnknownTicket)?;
        if target == id {
            return Err(HelpdeskError::UnknownTicket);
        }
        let record = self.read(call, &target, id).await?.ok_or(HelpdeskError::UnknownTicket)?;
        let facts = mapping::merged_facts_of(reference, into, &record);
        Ok(Ticket { facts, customers: mapping::customers_of(&record.ticket), is_rated: false })
    }
}

#[async_trait]
impl Helpdesk for RequestTracker {
    fn name(&self) -> &'static str {
        "request-tracker"
    }

    async fn ticket(&self, reference: &TicketRef, question: TicketQuestion) -> Result<Ticket, HelpdeskError> {
        let id = reference.as_str();
        if !is_number(id) {
            return Err(HelpdeskError::UnknownTicket);
        }
        let call = self.http.call(&self.endpoint);
        let Some(record) = self.read(&call, id, id).await? else {
            return self.merged(&call, reference).await;
        };
        let mut facts = mapping::facts_of(reference, &record, self.queue_as_team);
        facts.reply_link = self.reply_link.as_ref().map(|link| link.of(reference));
        if question == TicketQuestion::Read
            && let Some(entry) = mapping::question_entry(&record, &facts)
            && let Some(last) = facts.messages.last_mut()
        {
            last.text = self.questions.text_of(&call, entry).await;
        }
        let field = self.write_backs.rating_field.as_deref();
        let is_rated = field.is_some_and(|field| record.ticket.custom_field(field).is_some());
        Ok(Ticket { facts, customers: mapping::customers_of(&record.ticket), is_rated })
    }

    async fn is_ready(&self) -> Result<(), HelpdeskError> {
        let call = self.http.call(&self.endpoint);
        call.get::<wire::Rt>(&Get::new("version", ["REST", "2.0", "rt"])).await.map(|_| ())
    }

    fn statuses(&self) -> Vec<KnownStatus> {
        mapping::statuses()
    }

    async fn statuses_in_use(&self) -> Result<Vec<KnownStatus>, HelpdeskError> {
        statuses::in_use(&self.http.call(&self.endpoint)).await
    }

    fn takes(&self) -> Vec<Offered> {
        use Offered as O;
        let rating = self.write_backs.rating_field.as_ref().map(|_| O::Rating);
        [O::WrongTeam, O::Message, O::Confirmation, O::Reopening].into_iter().chain(rating).collect()
    }

    async fn deliver(&self, delivery: &Delivery) -> Result<(), HelpdeskError> {
        writing::Writing { http: &self.http, endpoint: &self.endpoint, as_told: &self.write_backs }
            .deliver(delivery)
            .await
    }

    /// Request Tracker counts by its own clock.
    async fn arrivals(&self, _: Moment) -> Result<Arrivals, HelpdeskError> {
        let mut arrivals = backlog::arrivals(&self.http.call(&self.endpoint), &self.directory).await?;
        if self.queue_as_team == QueueAsTeam::Never {
            arrivals.unanswered.iter_mut().for_each(|waiting| waiting.team = None);
            arrivals.answered.iter_mut().for_each(|(team, _)| *team = None);
        }
        Ok(arrivals)
    }
}

/// Ticket numbers are positive integers of 32 bits, written without leading zeros.
fn is_number(id: &str) -> bool {
    id.parse::<i32>().is_ok_and(|number| number > 0 && number.to_string() == id)
}

/// The ticket, if there is one that the gateway's user may see. Only here do roles come with addresses.
async fn search(call: &Call<'_>, id: &str) -> Result<Option<wire::Ticket>, HelpdeskError> {
    let get = Get::new("ticket search", ["REST", "2.0", "tickets"])
        .with("query", format!("id={id}"))
        .with("fields", wire::TICKET_FIELDS)
        .with("fields[Owner]", "Name,RealName")
        .with("fields[Queue]", "Name")
        .with("fields[Requestor]", "Name,EmailAddress")
        .with("fields[Cc]", "Name,EmailAddress");
    Ok(found(call.get(&get).await?, id))
}

fn found(page: wire::Page<wire::Ticket>, id: &str) -> Option<wire::Ticket> {
    page.items.into_iter().find(|ticket| ticket.id == id)
}

/// The entries that ticket `of` has in the history of ticket `id`, oldest first.
///
/// Read from the newest on, because a page tells nothing about being the last: entries that the gateway's
/// user may not see are left out of it. The first entry, `Create`, ends the reading.
async fn history_of(call: &Call<'_>, id: &str, of: &str) -> Result<Vec<wire::Transaction>, HelpdeskError> {
    let mut history = Vec::new();
    let mut empty_pages = 0;
    for page in 1..=PAGES_MAX {
        let get = Get::new("ticket history", ["REST", "2.0", "ticket", id, "history"])
            .with("page", page.to_string())
            .with("per_page", ENTRIES_PER_PAGE)
            .with("orderby", "id")
            .with("order", "DESC")
            .with("fields", wire::HISTORY_FIELDS)
            .with("fields[Creator]", "Name,RealName,EmailAddress");
        let entries = call.get::<wire::Page<wire::Transaction>>(&get).await?.items;
        empty_pages = if entries.is_empty() { empty_pages + 1 } else { 0 };
        history.extend(entries.into_iter().filter(|entry| is_of(entry, of)));
        let is_begun = history.last().is_some_and(|entry: &wire::Transaction| entry.kind == "Create");
        if is_begun || empty_pages == EMPTY_PAGES_MAX {
            break;
        }
    }
    Ok(oldest_first(history))
}

fn is_of(entry: &wire::Transaction, ticket: &str) -> bool {
    entry.object_id.as_deref().is_none_or(|object| object == ticket)
}

fn oldest_first(mut history: Vec<wire::Transaction>) -> Vec<wire::Transaction> {
    history.sort_by_key(|entry| entry.id.parse::<u64>().unwrap_or_default());
    history
}

/// Shows where it is; never the token.
impl fmt::Debug for RequestTracker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestTracker").field("endpoint", &self.endpoint).finish_non_exhaustive()
    }
}
