//! A ticket's life in a real Request Tracker, as its customer sees it in a real browser: on a page of
//! another origin, in three languages, through an outage.

#[path = "support/support.rs"]
mod support;

#[path = "request_tracker/backlog.rs"]
mod backlog;
#[path = "request_tracker/company.rs"]
mod company;
#[path = "request_tracker/http.rs"]
mod http;
#[path = "request_tracker/life.rs"]
mod life;
#[path = "request_tracker/load.rs"]
mod load;
#[path = "request_tracker/lookups.rs"]
mod lookups;
#[path = "request_tracker/outage.rs"]
mod outage;
#[path = "request_tracker/recorder.rs"]
mod recorder;
#[path = "request_tracker/secrets.rs"]
mod secrets;
#[path = "request_tracker/server.rs"]
mod server;
#[path = "request_tracker/steps.rs"]
mod steps;
#[path = "request_tracker/tracker.rs"]
mod tracker;
#[path = "request_tracker/words.rs"]
mod words;

use company::Company;
use life::Life;
use recorder::Recorder;
use steps::STEPS;
use support::{browser::Browser, gateway::settings, host::Host};
use ticket_status_gateway::settings::{BacklogUse, Settings};
use tracker::{Facts, Tracker};

// One test: its parts share one ticket, and the last of them takes the server away.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_tickets_life_is_told_in_three_languages_and_an_outage_does_not_end_it() {
    let tracker = Tracker::new(Facts::read());
    let recorder = Recorder::before(tracker.facts.address()).await;
    let host = Host::start().await;
    let token = &tracker.facts.token;
    // What other tickets do must not change this one's story.
    let alone = || Settings { backlog: BacklogUse::Nothing, ..settings(&host.origin()) };
    let open = |kept| Company::open(alone(), &recorder.base(), token, kept);
    let (company, browser) = (open(life::KEPT), Browser::open().await);
    // Another gateway for other viewers: what it reads does not make the cards' last status younger.
    let other = open(load::KEPT);

    let mut life = Life::begin(&tracker, &company, &host, &browser).await;
    for step in &STEPS[1..] {
        life.go_on(step).await;
        if step.asks {
            load::a_read_costs_the_tracker_little_and_many_viewers_cost_one(&life, &other, &recorder).await;
        }
    }
    backlog::what_waits_is_counted_and_an_answer_is_timed(&tracker, &host).await;
    words::a_word_of_the_companys_own_is_found_explained_and_described(&tracker, &host).await;
    lookups::number_and_address_open_the_ticket_and_a_refusal_tells_nothing(&life, &other).await;
    outage::the_last_status_stays_says_its_age_and_is_renewed_by_itself(&life).await;

    for company in [&company, &other] {
        secrets::nothing_of_visitors_and_keys_is_in_the_logs(&life, company);
    }
    // The browser itself names each refused lookup.
    let said =
        browser.console_errors().await.into_iter().filter(|said| !said.message.contains("/v1/lookups"));
    let said: Vec<_> = said.collect();
    assert!(said.is_empty(), "the page has errors: {said:#?}");
}
