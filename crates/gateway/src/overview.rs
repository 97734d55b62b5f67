//! What `ticket-status-gateway statuses` prints: the helpdesk's statuses, how each is shown, and a table to fill.

use std::fmt::Write as _;

use ticket_status_helpdesks::{Helpdesk, HelpdeskError, KnownStatus};
use ticket_status_model::{Category, situation};
use ticket_status_texts::{Texts, explain};

use crate::{
    clock,
    languages::Languages,
    meanings::{all_statuses, plain_ticket},
    settings::Settings,
};

/// The statuses of a helpdesk as an operator reads them.
///
/// # Errors
/// When the helpdesk cannot be asked which statuses its tickets have.
pub async fn overview(settings: &Settings, helpdesk: &dyn Helpdesk) -> Result<String, HelpdeskError> {
    let in_use = helpdesk.statuses_in_use().await?;
    let mut known = helpdesk.statuses();
    for status in &in_use {
        if !known.iter().any(|other| other.is_called(&status.label)) {
            known.push(status.clone());
        }
    }
    let is_used = |label: &str| in_use.iter().any(|used| used.is_called(label));
    let languages = Languages::new(&settings.texts);
    let english = languages.texts(&["en"]);
    let rows: Vec<Row> = all_statuses(known, settings, &[])
        .into_iter()
        .filter_map(|known| row(&known, is_used(&known.label), settings, english))
        .collect();
    Ok(table(&rows) + &to_paste(&rows))
}

struct Row {
    label: String,
    situation: &'static str,
    headline: String,
    by: &'static str,
    is_used: bool,
}

const UNMAPPED: &str = "nobody: describe it";

fn row(known: &KnownStatus, is_used: bool, settings: &Settings, texts: &Texts) -> Option<Row> {
    let now = clock::now();
    let status = settings.worded(plain_ticket(known, settings, now)?, texts.lang());
    Some(Row {
        label: known.label.clone(),
        situation: situation(&status, now).word(),
        headline: explain(texts, &status, now).headline,
        by: match (settings.rule(&known.label), &known.category) {
            (Some(_), _) => "your table",
            (None, Category::Unknown) => UNMAPPED,
            (None, _) => "the helpdesk",
        },
        is_used,
    })
}

fn table(rows: &[Row]) -> String {
    let width = |text: fn(&Row) -> &str, least: usize| {
        rows.iter().map(|row| text(row).chars().count()).max().unwrap_or_default().max(least)
    };
    let (label, case, by) = (width(|r| &r.label, 6), width(|r| r.situation, 8), width(|r| r.by, 12));
    let mut text =
        format!("{:label$}  in use  {:case$}  {:by$}  headline\n", "status", "shown as", "described by");
    for row in rows {
        let used = if row.is_used { "yes" } else { "no" };
        let _ = writeln!(
            text,
            "{:label$}  {used:6}  {:case$}  {:by$}  {}",
            row.label, row.situation, row.by, row.headline
        );
    }
    text
}

/// A table for the configuration with every status that nobody has described.
fn to_paste(rows: &[Row]) -> String {
    let open: Vec<&Row> = rows.iter().filter(|row| row.by == UNMAPPED).collect();
    if open.is_empty() {
        return "\nEvery status is described.\n".to_owned();
    }
    let mut text =
        "\n# Paste this into gateway.toml and choose a situation for each; docs/operating.md lists them.\n"
            .to_owned();
    for row in open {
        let label = toml::Value::from(row.label.as_str());
        let _ = writeln!(text, "\n[statuses.{label}]\nsituation = \"in-progress\"");
        let _ = writeln!(
            text,
            "# [statuses.{label}.texts.en]\n# headline = \"\"\n# meaning = \"\"\n# next = \"\""
        );
    }
    text
}
