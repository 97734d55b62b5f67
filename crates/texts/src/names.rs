//! Names of stages, events and handlers.

use ticket_status_model::{Handler, Happening, Offered, Stage, TimelineEntry};

use crate::{Texts, joined};

/// The name of a stage; the last of the five is called after what happened.
#[must_use]
pub fn stage_name(texts: &Texts, stage: Stage) -> &str {
    match stage {
        Stage::Received => texts.stage_received(),
        Stage::Assessed => texts.stage_assessed(),
        Stage::Assigned => texts.stage_assigned(),
        Stage::InProgress | Stage::Unknown => texts.stage_in_progress(),
        Stage::Answered => texts.stage_answered(),
        Stage::Resolved => texts.stage_resolved(),
        Stage::Closed => texts.stage_closed(),
    }
}

/// A handler in one piece of text: `Olena K. (Billing)`. No list: where a language joins two things by "and", it would
/// name two handlers.
#[must_use]
pub fn handler_name(handler: &Handler) -> String {
    match (&handler.person, &handler.team) {
        (Some(person), Some(team)) => joined(&[person, " (", team, ")"]),
        (Some(name), None) | (None, Some(name)) => name.clone(),
        (None, None) => String::new(),
    }
}

/// What a button says that lets a customer do something; nothing for what this version does not know.
#[must_use]
pub fn offer_label(texts: &Texts, what: Offered) -> Option<&str> {
    Some(match what {
        Offered::Rating => texts.offer_rating(),
        Offered::WrongTeam => texts.offer_wrong_team(),
        Offered::Message => texts.offer_message(),
        Offered::Confirmation => texts.offer_confirmation(),
        Offered::Reopening => texts.offer_reopening(),
        Offered::Contact => texts.offer_contact(),
        Offered::Device => texts.offer_device(),
        Offered::Unknown => return None,
    })
}

/// What happened, in the customer's words.
#[must_use]
pub fn happened(texts: &Texts, entry: &TimelineEntry) -> String {
    let to = || entry.handler.as_ref().map(handler_name).unwrap_or_default();
    match entry.what {
        Happening::Received => texts.happened_received(),
        Happening::Assessed => texts.happened_assessed(),
        Happening::Assigned => return texts.happened_assigned(&to()),
        Happening::HandedOver => return texts.happened_handed_over(&to()),
        Happening::Started => texts.happened_started(),
        Happening::CompanyReplied => texts.happened_company_replied(),
        Happening::CustomerReplied => texts.happened_customer_replied(),
        Happening::Paused => texts.happened_paused(),
        Happening::Resumed => texts.happened_resumed(),
        Happening::Resolved => texts.happened_resolved(),
        Happening::Closed => texts.happened_closed(),
        Happening::Reopened => texts.happened_reopened(),
        Happening::Merged => texts.happened_merged(),
        Happening::Unknown => texts.happened_unknown(),
    }
    .to_owned()
}
