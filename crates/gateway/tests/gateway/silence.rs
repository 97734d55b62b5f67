//! A helpdesk that takes questions and does not answer: nobody piles up behind it.

use std::{sync::Arc, time::Duration};

use axum::http::StatusCode;
use ticket_status_helpdesks::HelpdeskError;
use tokio::{task::JoinSet, time::Instant};

use super::support::{Answer, Company, reference, settings, waiting_ticket};

/// Longer than anybody waits here, and shorter than a test may take: these tests' time is not real.
const SILENCE: Duration = Duration::from_secs(60 * 60);

/// As a helpdesk is given up.
const DEADLINE: Duration = Duration::from_secs(8);

/// More than the helpdesk is asked at the same time.
const MANY: usize = 40;

fn silent() -> HelpdeskError {
    HelpdeskError::Silent { waited: DEADLINE }
}

/// A company whose tickets have been read once and are to be read anew.
async fn known_company() -> Arc<Company> {
    let mut settings = settings();
    settings.cache.active = Duration::ZERO;
    let company = Arc::new(Company::with(settings));
    for number in numbers() {
        let mut facts = waiting_ticket();
        facts.reference = reference(&number);
        company.helpdesk.put(facts);
        assert_eq!(look_up(&company, &number).await.status, StatusCode::OK);
    }
    assert_eq!(company.read().await.status, StatusCode::OK);
    company
}

fn numbers() -> impl Iterator<Item = String> {
    (0..MANY).map(|number| (5_000 + number).to_string())
}

async fn look_up(company: &Company, number: &str) -> Answer {
    company.look_up(number, "anna@example.com").await
}

/// Asks in the background and goes on once all have asked.
async fn asked_at_once(company: &Arc<Company>, numbers: impl Iterator<Item = String>) -> JoinSet<Answer> {
    let mut visitors = JoinSet::new();
    for number in numbers {
        let company = Arc::clone(company);
        visitors.spawn(async move { look_up(&company, &number).await });
    }
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
    visitors
}

#[tokio::test(start_paused = true)]
async fn a_reader_waits_two_seconds_for_a_silent_helpdesk_and_is_then_shown_the_last_status() {
    let company = known_company().await;
    company.helpdesk.take(SILENCE);
    let begun_at = Instant::now();
    let answer = company.read().await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.header("cache-status"), "ticket-status; fwd=stale");
    assert_eq!(begun_at.elapsed().as_secs(), 2);
}

#[tokio::test(start_paused = true)]
async fn once_every_question_is_late_no_reader_waits_at_all() {
    let company = known_company().await;
    company.helpdesk.take(SILENCE);
    let visitors = asked_at_once(&company, numbers()).await.join_all().await;
    assert!(visitors.iter().all(|answer| answer.header("cache-status").ends_with("stale")), "{visitors:#?}");
    let questions = company.helpdesk.questions();
    let begun_at = Instant::now();
    assert_eq!(company.read().await.header("cache-status"), "ticket-status; fwd=stale");
    assert_eq!((begun_at.elapsed(), company.helpdesk.questions()), (Duration::ZERO, questions));
}

#[tokio::test(start_paused = true)]
async fn whoever_finds_no_turn_within_four_seconds_is_told_to_come_back() {
    let company = Arc::new(Company::open());
    company.helpdesk.take(SILENCE);
    let waiting = asked_at_once(&company, numbers().take(16)).await;
    let begun_at = Instant::now();
    let answer = look_up(&company, "7").await;
    assert_eq!(answer.code(), (503, "helpdesk_unavailable".to_owned()));
    assert_eq!(begun_at.elapsed().as_secs(), 4);
    assert_eq!(company.helpdesk.questions(), 16);
    drop(waiting);
}

#[tokio::test(start_paused = true)]
async fn after_a_pause_one_question_finds_out_whether_the_helpdesk_is_back_and_nobody_else_waits() {
    let mut settings = settings();
    settings.cache.failure = Duration::ZERO;
    let company = Arc::new(Company::with(settings));
    company.helpdesk.fail(silent);
    assert_eq!(look_up(&company, "1").await.status, StatusCode::SERVICE_UNAVAILABLE);
    company.helpdesk.take(DEADLINE);
    let begun_at = Instant::now();
    let mut visitors = asked_at_once(&company, numbers()).await;
    assert_eq!(company.helpdesk.questions(), 2);
    let mut waited = Vec::new();
    while let Some(answer) = visitors.join_next().await {
        assert_eq!(answer.expect("an answer").status, StatusCode::SERVICE_UNAVAILABLE);
        waited.push(begun_at.elapsed());
    }
    let quick = waited.iter().filter(|waited| **waited < Duration::from_secs(1)).count();
    assert_eq!(quick, MANY - 1, "{waited:?}");
    company.helpdesk.take(Duration::ZERO);
    company.helpdesk.recover();
    assert_eq!(look_up(&company, "1042").await.status, StatusCode::OK);
}

#[tokio::test(start_paused = true)]
async fn a_silent_helpdesk_tells_nobody_which_tickets_are_known() {
    guesses_are_refused_alike(silent).await;
}

#[tokio::test(start_paused = true)]
async fn a_busy_helpdesk_tells_nobody_which_tickets_are_known() {
    guesses_are_refused_alike(|| HelpdeskError::Busy { retry_after: Some(Duration::from_secs(60)) }).await;
}

/// While it is found out that the helpdesk fails, and afterwards.
async fn guesses_are_refused_alike(failure: fn() -> HelpdeskError) {
    let company = known_company().await;
    company.helpdesk.take(DEADLINE);
    company.helpdesk.fail(failure);
    let ask = |number: &'static str| {
        let company = Arc::clone(&company);
        async move {
            let begun_at = Instant::now();
            let answer = company.look_up(number, "bob@example.com").await;
            (answer, begun_at.elapsed())
        }
    };
    let (known, unknown) = tokio::join!(ask("1042"), ask("7"));
    assert_eq!(known.0.code(), (503, "helpdesk_unavailable".to_owned()));
    assert_eq!(known, unknown);
    let (known, unknown) = tokio::join!(ask("5000"), ask("8"));
    assert_eq!(known.0.code(), (503, "helpdesk_unavailable".to_owned()));
    assert_eq!(known, unknown, "during the pause");
}
