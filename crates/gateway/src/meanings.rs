//! What a status of the helpdesk means here, for a plain ticket: one that a team has, unless it is new.

use ticket_status_helpdesks::KnownStatus;
use ticket_status_model::{
    Category, Change, ChangeKind, Facts, Handler, Moment, TicketRef, TicketStatus, derive,
};

use crate::settings::Settings;

/// A plain ticket of this status, derived as every ticket is.
pub(crate) fn plain_ticket(known: &KnownStatus, settings: &Settings, now: Moment) -> Option<TicketStatus> {
    let reference = TicketRef::parse("1").ok()?;
    let rule = settings.rule(&known.label).map(|rule| &rule.meaning);
    let category = rule.and_then(|rule| rule.category.as_ref()).unwrap_or(&known.category);
    // A planned ticket has a date; an assigned one somebody who has it.
    let has_handler = !matches!(category, Category::New | Category::Unknown);
    let facts = Facts {
        opened_at: Some(now),
        handler: has_handler
            .then(|| Handler { team: Some(settings.site.name.clone()), ..Handler::default() }),
        changes: vec![Change { at: now, kind: ChangeKind::Became(known.category.clone()) }],
        ..Facts::new(reference, known.label.clone(), known.category.clone())
    };
    let status = derive(&facts, rule);
    let planned =
        (*category == Category::Planned).then(|| Moment::parse("9999-01-01T00:00:00Z").ok()).flatten();
    // A plain ticket was answered once, so that no word is explained as "unanswered" besides.
    Some(TicketStatus { planned_for: planned, first_reply_at: Some(now), ..status })
}

/// The statuses the helpdesk is known to have, then those of the operator's table, then those met on the way.
pub(crate) fn all_statuses(known: Vec<KnownStatus>, settings: &Settings, met: &[String]) -> Vec<KnownStatus> {
    let mut all = known;
    let of_table = settings.statuses.values().map(|rule| rule.label.clone());
    for label in of_table.chain(met.iter().cloned()) {
        if !all.iter().any(|known| known.is_called(&label)) {
            all.push(KnownStatus { label, category: Category::Unknown });
        }
    }
    all
}
