//! The five stages by their names, each behind the ticket, ahead of it, or where it is.

use ticket_status_model::{Happening, Named, Place, Stage, TicketStatus};

use crate::{Texts, stage_name};

pub(super) fn stages(texts: &Texts, status: &TicketStatus) -> Vec<Named> {
    let last = match status.stage {
        stage @ (Stage::Resolved | Stage::Closed) => stage,
        _ => Stage::Answered,
    };
    let five = [Stage::Received, Stage::Assessed, Stage::Assigned, Stage::InProgress, last];
    let current = five.iter().position(|known| *known == status.stage);
    let is_over = last != Stage::Answered;
    let place = |number: usize, stage: Stage| match current {
        // An ended ticket may have left stages out: only those that happened are ticked.
        Some(current) if number < current && is_over && !has_seen(status, stage) => Place::Ahead,
        Some(current) if number < current => Place::Done,
        Some(current) if number == current => Place::Now,
        _ => Place::Ahead,
    };
    let named = |(number, stage): (usize, &Stage)| Named {
        text: stage_name(texts, *stage).to_owned(),
        place: place(number, *stage),
    };
    five.iter().enumerate().map(named).collect()
}

/// Whether a stage that lies behind the ticket really happened; each later stage includes being looked at.
fn has_seen(status: &TicketStatus, stage: Stage) -> bool {
    use Happening as H;
    let signs: &[H] = match stage {
        Stage::Received => return true,
        Stage::Assessed => &[H::Assessed, H::Assigned, H::HandedOver, H::Started, H::CompanyReplied],
        Stage::Assigned => return status.handler.is_some(),
        _ => &[H::Started, H::CompanyReplied],
    };
    status.timeline.iter().any(|entry| signs.contains(&entry.what))
}
