//! Which statuses tickets have. No request lists a lifecycle's, so tickets are asked for others until there are none.

use super::{
    ENTRIES_PER_PAGE, mapping,
    wire::{Page, Ticket},
};
use crate::{
    HelpdeskError, KnownStatus,
    http::{Call, Get},
};

/// Each request brings a new word at least; more than these are not a table that somebody reads.
const REQUESTS_MAX: usize = 15;

/// Every status that a ticket in sight has.
pub(super) async fn in_use(call: &Call<'_>) -> Result<Vec<KnownStatus>, HelpdeskError> {
    let mut words: Vec<String> = Vec::new();
    for _ in 0..REQUESTS_MAX {
        let others = words.iter().map(|word| format!(" AND Status != '{}'", quoted(word)));
        let get = Get::new("statuses in use", ["REST", "2.0", "tickets"])
            .with("query", std::iter::once("id > 0".to_owned()).chain(others).collect::<String>())
            .with("fields", "Status")
            .with("per_page", ENTRIES_PER_PAGE)
            .with("orderby", "LastUpdated")
            .with("order", "DESC");
        let found: Page<Ticket> = call.get(&get).await?;
        let before = words.len();
        for word in found.items.into_iter().map(|ticket| ticket.status) {
            // Request Tracker compares without regard to case.
            if !words.iter().any(|known| known.to_lowercase() == word.to_lowercase()) {
                words.push(word);
            }
        }
        if words.len() == before {
            break;
        }
    }
    words.sort();
    Ok(words.into_iter().map(mapping::known_status).collect())
}

/// A word between single quotes of TicketSQL.
fn quoted(word: &str) -> String {
    word.replace('\\', "\\\\").replace('\'', "\\'")
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn a_word_cannot_end_its_quotes() {
        assert_eq!(quoted("customer's turn"), "customer\\'s turn");
        assert_eq!(quoted("a\\"), "a\\\\");
    }
}
