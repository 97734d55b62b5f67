//! One row onto the desk: only what differs is written, so a second time nothing is.

use sqlx::{Row as _, SqliteConnection, sqlite::SqliteRow};
use ticket_status_model::{Handler, Moment, Side};

use super::row::Row;
use crate::{
    EmailAddress,
    desk::{
        error::DeskError,
        status::MERGED,
        writing::{NewMessage, Visibility, add_customer, become_status, hand, say},
    },
};

/// What a row did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Effect {
    Created,
    Updated,
    Unchanged,
}

const TICKET: &str = "SELECT t.*, h.person, h.team,
        (SELECT group_concat(email, ' ') FROM customers c WHERE c.reference = t.reference) AS emails,
        (SELECT text FROM messages m WHERE m.reference = t.reference AND side = 'staff' AND internal = 0
         ORDER BY at DESC, id DESC LIMIT 1) AS question
    FROM tickets t LEFT JOIN handlers h ON h.id = t.handler_id WHERE t.reference = ?";

pub(super) async fn apply(db: &mut SqliteConnection, row: &Row, now: Moment) -> Result<Effect, DeskError> {
    let before = sqlx::query(TICKET).bind(row.reference.as_str()).fetch_optional(&mut *db).await?;
    match before {
        None => {
            create(db, row, now).await?;
            Ok(Effect::Created)
        }
        Some(before) => update(db, row, &before, now).await,
    }
}

/// A ticket seen for the first time has no history: when it got its status or its handler is not known.
async fn create(db: &mut SqliteConnection, row: &Row, now: Moment) -> Result<(), DeskError> {
    sqlx::query(
        "INSERT INTO tickets (reference, status, opened_at, changed_at, imported) VALUES (?, ?, ?, ?, 1)",
    )
    .bind(row.reference.as_str())
    .bind(&row.status)
    .bind(row.opened_at.as_ref().map(Moment::as_str))
    .bind(row.changed_at.as_ref().map(Moment::as_str))
    .execute(&mut *db)
    .await?;
    add_customer(db, &row.reference, &row.email).await?;
    if let Some(handler) = row.handler.as_ref() {
        hand(db, &row.reference, handler.as_ref(), None).await?;
    }
    set_facts(db, row).await?;
    if let Some(question) = &row.question {
        ask(db, row, question, row.changed_at.or(row.opened_at).unwrap_or(now)).await?;
    }
    Ok(())
}

async fn update(
    db: &mut SqliteConnection,
    row: &Row,
    before: &SqliteRow,
    now: Moment,
) -> Result<Effect, DeskError> {
    let at = Some(row.changed_at.unwrap_or(now));
    let mut effect = Effect::Unchanged;
    if let Some(handler) = row.handler.as_ref().filter(|handler| !is_handled_by(before, handler.as_ref())) {
        hand(db, &row.reference, handler.as_ref(), at).await?;
        effect = Effect::Updated;
    }
    if row.status != text(before, "status")?.unwrap_or_default() {
        become_status(db, &row.reference, &row.status, at).await?;
        effect = Effect::Updated;
    }
    if !is_only_customer(before, &row.email) {
        sqlx::query("DELETE FROM customers WHERE reference = ?")
            .bind(row.reference.as_str())
            .execute(&mut *db)
            .await?;
        add_customer(db, &row.reference, &row.email).await?;
        effect = Effect::Updated;
    }
    if let Some(question) =
        row.question.as_ref().filter(|q| text(before, "question").ok().flatten().as_ref() != Some(q))
    {
        ask(db, row, question, row.changed_at.unwrap_or(now)).await?;
        effect = Effect::Updated;
    }
    // A new status ends a pause, so the pause of this row is written again.
    if effect == Effect::Updated || have_facts_changed(row, before)? {
        set_facts(db, row).await?;
        effect = Effect::Updated;
    }
    Ok(effect)
}

fn text(row: &SqliteRow, column: &str) -> Result<Option<String>, DeskError> {
    Ok(row.try_get(column)?)
}

fn is_handled_by(before: &SqliteRow, handler: Option<&Handler>) -> bool {
    let stored = |column| text(before, column).ok().flatten().unwrap_or_default();
    let wanted = |name: Option<&String>| name.cloned().unwrap_or_default();
    stored("person") == wanted(handler.and_then(|handler| handler.person.as_ref()))
        && stored("team") == wanted(handler.and_then(|handler| handler.team.as_ref()))
}

fn is_only_customer(before: &SqliteRow, email: &EmailAddress) -> bool {
    text(before, "emails").ok().flatten().as_deref() == Some(email.as_str())
}

/// The facts without history, as they are stored.
fn facts(row: &Row) -> [(&'static str, Option<Option<String>>); 8] {
    let date = |moment: Option<Moment>| moment.map(|moment| moment.as_str().to_owned());
    let expected = row.expected.as_ref();
    let merged_into = row.merged_into.as_ref().filter(|into| into.is_none() || row.status == MERGED);
    [
        ("subject", row.subject.clone()),
        ("opened_at", row.opened_at.map(|moment| date(Some(moment)))),
        ("changed_at", row.changed_at.map(|moment| date(Some(moment)))),
        ("expected_what", expected.map(|promise| promise.map(|(what, _)| what.word().to_owned()))),
        ("expected_by", expected.map(|promise| date(promise.map(|(_, by)| by)))),
        ("paused_until", row.paused_until.map(date)),
        ("planned_for", row.planned_for.map(date)),
        ("merged_into", merged_into.map(|into| into.as_ref().map(|into| into.as_str().to_owned()))),
    ]
}

fn have_facts_changed(row: &Row, before: &SqliteRow) -> Result<bool, DeskError> {
    for (column, wanted) in facts(row) {
        if let Some(wanted) = wanted
            && wanted != text(before, column)?
        {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Writes the facts that the file has columns for.
async fn set_facts(db: &mut SqliteConnection, row: &Row) -> Result<(), DeskError> {
    const SET: &str = "UPDATE tickets SET
            subject = CASE WHEN ? THEN ? ELSE subject END,
            opened_at = CASE WHEN ? THEN ? ELSE opened_at END,
            changed_at = CASE WHEN ? THEN ? ELSE changed_at END,
            expected_what = CASE WHEN ? THEN ? ELSE expected_what END,
            expected_by = CASE WHEN ? THEN ? ELSE expected_by END,
            paused_until = CASE WHEN ? THEN ? ELSE paused_until END,
            planned_for = CASE WHEN ? THEN ? ELSE planned_for END,
            merged_into = CASE WHEN ? THEN ? ELSE merged_into END
        WHERE reference = ?";
    let mut update = sqlx::query(SET);
    for (_, fact) in facts(row) {
        update = update.bind(fact.is_some()).bind(fact.flatten());
    }
    update.bind(row.reference.as_str()).execute(db).await?;
    Ok(())
}

async fn ask(db: &mut SqliteConnection, row: &Row, question: &str, at: Moment) -> Result<(), DeskError> {
    let message = NewMessage { side: Side::Staff, text: question.to_owned(), visibility: Visibility::Public };
    say(db, &row.reference, &message, at).await
}
