//! From the tables to facts: public messages only.

use sqlx::{Row, SqliteConnection, SqlitePool, sqlite::SqliteRow};
use ticket_status_model::{
    Category, Change, ChangeKind, Expected, ExpectedWhat, Facts, Handler, Message, Moment, Side, TicketRef,
};

use super::{error::DeskError, status::category_of};
use crate::{EmailAddress, Ticket, TicketQuestion, plain_text};

const TICKET: &str = "SELECT t.*, h.person, h.team, h.email, h.phone
    FROM tickets t LEFT JOIN handlers h ON h.id = t.handler_id WHERE t.reference = ?";

const MESSAGES: &str = "SELECT at, side, text FROM messages
    WHERE reference = ? AND internal = 0 ORDER BY at, id";

const HISTORY: &str = "SELECT y.at, y.kind, y.status, h.person, h.team, h.email, h.phone
    FROM history y LEFT JOIN handlers h ON h.id = y.handler_id WHERE y.reference = ? ORDER BY y.at, y.id";

const CUSTOMERS: &str = "SELECT email FROM customers WHERE reference = ? ORDER BY email";

/// The ticket, if there is one; all of it from one moment.
pub(super) async fn ticket(
    pool: &SqlitePool,
    reference: &TicketRef,
    question: TicketQuestion,
) -> Result<Option<Ticket>, DeskError> {
    let mut snapshot = pool.begin().await?;
    let Some(row) = sqlx::query(TICKET).bind(reference.as_str()).fetch_optional(&mut *snapshot).await? else {
        return Ok(None);
    };
    let mut facts = facts_of(&row)?;
    let waits = facts.category.is_waiting();
    facts.messages = messages(&mut snapshot, reference).await?;
    keep_only_the_question(&mut facts.messages, waits && question == TicketQuestion::Read);
    facts.changes = changes(&mut snapshot, reference, row.try_get("merged_into")?).await?;
    let customers = customers(&mut snapshot, reference).await?;
    Ok(Some(Ticket { facts, customers, is_rated: row.try_get::<Option<i64>, _>("rating")?.is_some() }))
}

fn facts_of(row: &SqliteRow) -> Result<Facts, DeskError> {
    let status: String = row.try_get("status")?;
    let merged_into: Option<String> = row.try_get("merged_into")?;
    let reference: String = row.try_get("reference")?;
    let reference = TicketRef::parse(&reference).map_err(|error| DeskError::Storage(error.into()))?;
    let label = plain_text::name(&status).unwrap_or_default();
    let mut facts = Facts::new(reference, label, category_of(&status, merged_into.as_deref()));
    let subject: Option<String> = row.try_get("subject")?;
    facts.subject = subject.as_deref().and_then(plain_text::subject);
    facts.category_since = moment(row, "status_since")?;
    facts.opened_at = moment(row, "opened_at")?;
    facts.changed_at = moment(row, "changed_at")?;
    let since = moment(row, "handler_since")?;
    facts.handler = handler(row)?.map(|handler| Handler { since, ..handler });
    facts.paused_until = moment(row, "paused_until")?;
    facts.planned_for = moment(row, "planned_for")?;
    facts.reply_link = row.try_get("reply_link")?;
    // A new ticket has no answer, wherever it comes from.
    facts.may_lack_messages = row.try_get("imported")? && facts.category != Category::New;
    let what: Option<String> = row.try_get("expected_what")?;
    let what = what.and_then(|word| ExpectedWhat::from_word(&word)).unwrap_or(ExpectedWhat::Resolution);
    facts.expected = moment(row, "expected_by")?.map(|by| Expected { what, by: Some(by) });
    Ok(facts)
}

fn moment(row: &SqliteRow, column: &str) -> Result<Option<Moment>, DeskError> {
    let text: Option<String> = row.try_get(column)?;
    Ok(text.and_then(|text| Moment::parse(&text).ok()).filter(Moment::is_set))
}

fn handler(row: &SqliteRow) -> Result<Option<Handler>, DeskError> {
    let text = |column| row.try_get::<Option<String>, _>(column);
    let named = |text: Option<String>| text.as_deref().and_then(plain_text::name);
    let (person, team) = (named(text("person")?), named(text("team")?));
    let handler = Handler { person, team, since: None, email: text("email")?, phone: text("phone")? };
    Ok(handler.is_named().then_some(handler))
}

async fn messages(db: &mut SqliteConnection, reference: &TicketRef) -> Result<Vec<Message>, DeskError> {
    let rows = sqlx::query(MESSAGES).bind(reference.as_str()).fetch_all(db).await?;
    let mut messages = Vec::with_capacity(rows.len());
    for row in &rows {
        let side: String = row.try_get("side")?;
        let side = if side == "staff" { Side::Staff } else { Side::Customer };
        let text: String = row.try_get("text")?;
        if let Some(at) = moment(row, "at")? {
            messages.push(Message { at, side, text: Some(text) });
        }
    }
    Ok(messages)
}

/// Only the newest message can be the question, and only if staff wrote it.
fn keep_only_the_question(messages: &mut [Message], wanted: bool) {
    let last = messages.len().saturating_sub(1);
    for (at, message) in messages.iter_mut().enumerate() {
        let is_question = wanted && at == last && message.side == Side::Staff;
        message.text =
            message.text.take().filter(|_| is_question).and_then(|text| plain_text::question(&text));
    }
}

async fn changes(
    db: &mut SqliteConnection,
    reference: &TicketRef,
    merged_into: Option<String>,
) -> Result<Vec<Change>, DeskError> {
    let rows = sqlx::query(HISTORY).bind(reference.as_str()).fetch_all(db).await?;
    let mut changes = Vec::with_capacity(rows.len());
    for row in &rows {
        let kind: String = row.try_get("kind")?;
        let status: Option<String> = row.try_get("status")?;
        let kind = match kind.as_str() {
            "handled" => ChangeKind::Handled(handler(row)?),
            "triaged" => ChangeKind::Triaged,
            _ => ChangeKind::Became(category_of(&status.unwrap_or_default(), merged_into.as_deref())),
        };
        if let Some(at) = moment(row, "at")? {
            changes.push(Change { at, kind });
        }
    }
    Ok(changes)
}

async fn customers(db: &mut SqliteConnection, reference: &TicketRef) -> Result<Vec<EmailAddress>, DeskError> {
    let emails: Vec<String> = sqlx::query_scalar(CUSTOMERS).bind(reference.as_str()).fetch_all(db).await?;
    Ok(emails.iter().filter_map(|email| EmailAddress::parse(email).ok()).collect())
}
