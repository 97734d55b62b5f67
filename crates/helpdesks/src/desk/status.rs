//! The desk's statuses and what they mean.

use ticket_status_model::{Category, TicketRef};

use crate::KnownStatus;

/// The word of a ticket that went into another.
pub(super) const MERGED: &str = "merged";
/// The word of a ticket that waits for a date.
pub(super) const PAUSED: &str = "paused";
/// The word of a ticket that is planned for a date.
pub(super) const PLANNED: &str = "planned";
/// The word of a ticket that nobody has begun.
pub(super) const NEW: &str = "new";

/// The word of a ticket to be worked on.
pub(super) const OPEN: &str = "open";
/// The word of a ticket that is done.
pub(super) const SOLVED: &str = "solved";

/// Every status of the desk.
#[must_use]
pub fn statuses() -> Vec<KnownStatus> {
    let words = [
        (NEW, Category::New),
        ("assigned", Category::Assigned),
        (OPEN, Category::Open),
        ("waiting_for_customer", Category::WaitingForCustomer),
        ("waiting_for_third_party", Category::WaitingForThirdParty),
        (PAUSED, Category::Paused),
        (PLANNED, Category::Planned),
        (SOLVED, Category::Solved),
        ("solved_to_confirm", Category::SolvedConfirm),
        ("closed", Category::Closed),
        ("closed_unsolved", Category::ClosedUnsolved),
        ("rejected", Category::Rejected),
        ("cancelled", Category::Cancelled),
        (MERGED, Category::Merged { into: None }),
    ];
    words.map(|(label, category)| KnownStatus { label: label.to_owned(), category }).to_vec()
}

/// What a word means; [`Category::Unknown`] for a word that the operator has to describe.
pub(super) fn category_of(status: &str, merged_into: Option<&str>) -> Category {
    match statuses().into_iter().find(|known| known.label == status).map(|known| known.category) {
        Some(Category::Merged { .. }) => {
            Category::Merged { into: merged_into.and_then(|into| TicketRef::parse(into).ok()) }
        }
        Some(category) => category,
        None => Category::Unknown,
    }
}

/// The desk's spelling of a word: `Waiting for customer` is `waiting_for_customer`. Other words stay.
pub(super) fn spelled(status: &str) -> String {
    let word = status.trim().to_lowercase().replace([' ', '-'], "_");
    if statuses().iter().any(|known| known.label == word) { word } else { status.trim().to_owned() }
}
