//! What waits in Request Tracker, counted by the gateway and by hand.

use std::time::Duration;

use serde_json::Value;
use ticket_status_gateway::settings::{BacklogUse, Settings};

use super::{
    company::Company,
    http::Request,
    tracker::{Act, Tracker},
};
use crate::support::{gateway::settings, host::Host};

/// As many answered tickets as a usual time needs.
const SAMPLE: usize = 5;

/// A fresh gateway counts anew.
async fn counted(tracker: &Tracker, host: &Host) -> Value {
    let settings = Settings { backlog: BacklogUse::Everybody, ..settings(&host.origin()) };
    let company = Company::open(settings, &tracker.facts.base, &tracker.facts.token, Duration::ZERO);
    let answer = Request::get("/v1/backlog").send(company.address).await.expect("an answer");
    assert_eq!(answer.status, 200, "{}", answer.body);
    answer.json()
}

fn of_team(backlog: &Value, team: &str) -> u64 {
    let teams = backlog["teams"].as_array().into_iter().flatten();
    teams.filter(|known| known["team"] == team).filter_map(|known| known["unanswered"].as_u64()).sum()
}

pub(crate) async fn what_waits_is_counted_and_an_answer_is_timed(tracker: &Tracker, host: &Host) {
    let before = counted(tracker, host).await;
    let mut opened = Vec::new();
    for _ in 0..SAMPLE + 1 {
        opened.push(tracker.open("Billing").await);
    }
    let waiting = counted(tracker, host).await;
    let unanswered = |backlog: &Value| backlog["unanswered"].as_u64().expect("a count");
    let new = opened.len() as u64;
    assert_eq!(unanswered(&waiting), unanswered(&before) + new, "{waiting}");
    assert_eq!(of_team(&waiting, "Billing"), of_team(&before, "Billing") + new, "{waiting}");
    assert_eq!(of_team(&waiting, "Private"), 0, "what the gateway may not see is not counted");

    // A comment answers nobody; a letter to the customer does.
    tracker.act("olena", Act::Comment("Between us."), &opened[0], "Comments added").await;
    for ticket in &opened[1..] {
        tracker.act("olena", Act::Write("An answer."), ticket, "Correspondence added").await;
    }
    let answered = counted(tracker, host).await;
    assert_eq!(unanswered(&answered), unanswered(&before) + 1, "{answered}");
    assert_eq!(answered["days"], 30);
    let most = answered["most_first_reply_seconds"].as_u64().expect("five answers are a sample");
    assert!(answered["typical_first_reply_seconds"].as_u64().expect("a median") <= most, "{answered}");
    assert!(most < 3_600, "the answers came within this run: {answered}");
}
