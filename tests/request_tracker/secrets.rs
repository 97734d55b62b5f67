//! What must not be where it does not belong.

use super::{
    company::Company,
    life::Life,
    steps::{INTERNAL, QUESTION},
    tracker::CUSTOMER_NAME,
};
use crate::support::gateway::SECRET;

/// All that stands in the page, shadow roots included.
const PAGE: &str = "
const roots = [...document.querySelectorAll('ticket-status')].map((card) => card.shadowRoot.innerHTML);
return document.documentElement.outerHTML + roots.join('');
";

/// Checks page, answer and logs for what staff tell each other, and for the customer's address.
pub(crate) async fn nothing_internal_is_anywhere(life: &Life<'_>, answer: String) {
    let page: String = life.browser.run(PAGE, &[]).await;
    assert!(page.contains(&life.tracker.subject), "the page is read with its cards");
    let places = [("page", page), ("answer", answer), ("logs", life.company.logs.text())];
    for (place, text) in places {
        for secret in [INTERNAL, &life.tracker.customer, CUSTOMER_NAME, &life.tracker.facts.token] {
            assert!(!text.contains(secret), "`{secret}` stands in the {place}");
        }
    }
}

/// Checks everything a gateway has logged, down to its libraries' finest words.
pub(crate) fn nothing_of_visitors_and_keys_is_in_the_logs(life: &Life<'_>, company: &Company) {
    let logs = company.logs.text();
    for told in ["Answered GET", "TRACE", "DEBUG"] {
        assert!(logs.contains(told), "`{told}` is not in the logs, so they are not all there:\n{logs}");
    }
    let tracker = life.tracker;
    let secrets = [
        // In the address, the subject and every message.
        &tracker.mark,
        &tracker.customer,
        &tracker.subject,
        &tracker.facts.token,
        &life.token,
        CUSTOMER_NAME,
        INTERNAL,
        QUESTION,
        SECRET,
        "Bearer ey",
        "Kovalenko",
    ];
    for secret in secrets {
        let secret = secret.to_lowercase();
        let line = logs.lines().find(|line| line.to_lowercase().contains(&secret));
        assert_eq!(line, None, "`{secret}` is in the logs");
    }
}
