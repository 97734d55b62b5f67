//! A status that only this company's staff understand.

use std::time::Duration;

use ticket_status_gateway::{
    overview,
    settings::{Settings, StatusRule},
};
use ticket_status_helpdesks::{Http, RequestTracker, RequestTrackerSettings};
use ticket_status_model::{Category, Override};

use super::{
    company::{Company, patient},
    http::Request,
    tracker::{Act, Tracker},
};
use crate::support::{gateway::settings, host::Host};

const WORD: &str = "waiting for parts";

pub(crate) async fn a_word_of_the_companys_own_is_found_explained_and_described(
    tracker: &Tracker,
    host: &Host,
) {
    let ticket = tracker.open("Repairs").await;
    tracker.act("olena", Act::Set("Status", WORD), &ticket, "waiting for parts").await;

    let there = RequestTrackerSettings::new(&tracker.facts.base, tracker.facts.token.clone().into());
    let http = Http::new(patient()).expect("an HTTP client");
    let helpdesk = RequestTracker::new(&there, http).expect("good settings");
    let told = overview(&settings(&host.origin()), &helpdesk).await.expect("an overview");
    let line = told.lines().find(|line| line.starts_with(WORD)).unwrap_or_else(|| panic!("{told}"));
    assert!(line.contains("nobody: describe it"), "{told}");
    assert!(told.contains("[statuses.\"waiting for parts\"]"), "a table to paste: {told}");

    let neutral = explained(tracker, &ticket, settings(&host.origin())).await;
    assert_eq!(neutral, format!("Our team calls this “{WORD}”. Your request is here and not lost."));

    let mut described = settings(&host.origin());
    let meaning = Override { category: Some(Category::WaitingForThirdParty), ..Override::default() };
    let rule = StatusRule { label: WORD.to_owned(), meaning, ..StatusRule::default() };
    described.statuses.insert(WORD.to_owned(), rule);
    let plain = explained(tracker, &ticket, described).await;
    assert!(plain.starts_with("We need something from another company"), "{plain}");
}

/// What a customer reads with these settings.
async fn explained(tracker: &Tracker, ticket: &str, settings: Settings) -> String {
    let company = Company::open(settings, &tracker.facts.base, &tracker.facts.token, Duration::ZERO);
    let path = format!("/v1/tickets/{ticket}?lang=en");
    let token = format!("Bearer {}", company.token(ticket));
    let answer = Request::get(&path).by(&token).send(company.address).await.expect("an answer");
    assert_eq!(answer.status, 200, "{}", answer.body);
    answer.json()["explanation"]["meaning"].as_str().expect("a meaning").to_owned()
}
