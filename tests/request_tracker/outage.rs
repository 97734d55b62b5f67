//! Request Tracker is killed under the cards, and comes back.

use std::time::{Duration, Instant};

use ticket_status_texts::Texts;

use super::{
    life::{BUSY, LANGS, Life, texts},
    server::Outage,
};
use crate::support::{card::Seen, wait::until};

/// From this age on a card says how old its status is; before, "just now" is true enough.
const AGE_THAT_COUNTS: Duration = Duration::from_secs(20);

/// The cards try again after 5, 10 and 20 seconds, each a quarter longer at most.
const THREE_TRIES: Duration = Duration::from_secs(50);

/// The cards keep what they know while nobody answers, and nobody has to click when somebody does again.
pub(crate) async fn the_last_status_stays_says_its_age_and_is_renewed_by_itself(life: &Life<'_>) {
    let mut before = Vec::new();
    for number in 0..LANGS.len() {
        before.push(life.browser.card_number(number).until_state("showing").await);
    }
    let outage = Outage::begin(life.tracker).await;
    let is_old = async || match life.read_at.elapsed() > AGE_THAT_COUNTS {
        true => Ok(()),
        false => Err("it is younger".to_owned()),
    };
    until("the status is old enough to have an age", AGE_THAT_COUNTS, is_old).await;
    life.refresh().await;
    for (number, lang) in LANGS.into_iter().enumerate() {
        let texts = texts(lang);
        let hope = format!("the card in {lang} keeps its status, and says that it is old and how old");
        let card = life.browser.card_number(number);
        let seen =
            card.until_within(BUSY, &hope, |seen| seen.state == "stale" && tells_its_age(&texts, seen)).await;
        assert_eq!(seen.problem, texts.stale_unreachable(), "{lang}");
        assert_eq!(essence(&seen), essence(&before[number]), "{lang}");
    }

    outage.end().await;
    let back_at = Instant::now();
    for (number, lang) in LANGS.into_iter().enumerate() {
        let hope = format!("the card in {lang} is up to date again by itself");
        let card = life.browser.card_number(number);
        let patience = THREE_TRIES.saturating_sub(back_at.elapsed());
        let seen = card.until_within(patience, &hope, |seen| seen.state == "showing").await;
        assert_eq!((seen.problem.as_str(), seen.checked.as_str()), ("", texts(lang).checked_now()), "{lang}");
        assert_eq!(essence(&seen), essence(&before[number]), "{lang}");
    }
    let logs = life.company.logs.text();
    for told in ["The helpdesk fails; the last known status is shown", "The helpdesk answers again"] {
        assert!(logs.contains(told), "the operator is not told: {told}");
    }
}

/// Whether it says "Checked 21 seconds ago" in this language.
fn tells_its_age(texts: &Texts, seen: &Seen) -> bool {
    let around = texts.checked("\u{0}");
    let (before, after) = around.split_once('\u{0}').expect("the text has a place for the time");
    let time = seen.checked.strip_prefix(before).and_then(|rest| rest.strip_suffix(after));
    time.is_some_and(|time| time.contains(|c: char| c.is_ascii_digit()))
}

fn essence(seen: &Seen) -> [&str; 6] {
    [&seen.situation, &seen.headline, &seen.handler, &seen.turn, &seen.next, &seen.number].map(String::as_str)
}
