use std::{sync::Arc, time::Duration};

use axum::http::StatusCode;
use ticket_status_helpdesks::HelpdeskError;
use ticket_status_model::Category;
use tokio::task::JoinSet;

use super::support::{Company, settings, waiting_ticket};

fn silent() -> HelpdeskError {
    HelpdeskError::Silent { waited: Duration::from_secs(8) }
}

fn company(active: Duration) -> Company {
    let mut settings = settings();
    settings.cache.active = active;
    settings.cache.failure = Duration::from_millis(100);
    Company::with(settings)
}

async fn read_a_thousand_times(company: Arc<Company>) -> Vec<StatusCode> {
    let mut viewers = JoinSet::new();
    for _ in 0..1000 {
        let company = Arc::clone(&company);
        viewers.spawn(async move { company.read().await.status });
    }
    viewers.join_all().await
}

#[tokio::test]
async fn a_thousand_viewers_of_one_ticket_are_one_question_to_the_helpdesk() {
    let company = Arc::new(Company::open());
    company.helpdesk.take(Duration::from_millis(50));
    let statuses = read_a_thousand_times(Arc::clone(&company)).await;
    assert!(statuses.iter().all(|status| *status == StatusCode::OK));
    assert_eq!(company.helpdesk.questions(), 1);
}

#[tokio::test]
async fn a_thousand_viewers_share_a_failure_too() {
    let company = Arc::new(Company::open());
    company.helpdesk.take(Duration::from_millis(50));
    company.helpdesk.fail(silent);
    let statuses = read_a_thousand_times(Arc::clone(&company)).await;
    assert!(statuses.iter().all(|status| *status == StatusCode::SERVICE_UNAVAILABLE));
    assert_eq!(company.helpdesk.questions(), 1);
}

#[tokio::test]
async fn a_viewer_who_leaves_does_not_end_the_question_for_the_others() {
    let company = Arc::new(Company::open());
    company.helpdesk.take(Duration::from_millis(100));
    let first = Arc::clone(&company);
    let leaving = tokio::spawn(async move { first.read().await });
    while company.helpdesk.questions() == 0 {
        tokio::task::yield_now().await;
    }
    leaving.abort();
    assert_eq!(company.read().await.status, StatusCode::OK);
    assert_eq!(company.helpdesk.questions(), 1);
}

#[tokio::test]
async fn an_answer_says_where_it_comes_from() {
    let company = Company::open();
    assert_eq!(company.read().await.header("cache-status"), "ticket-status; fwd=miss");
    assert_eq!(company.read().await.header("cache-status"), "ticket-status; hit");
    assert_eq!(company.helpdesk.questions(), 1);
}

#[tokio::test]
async fn a_change_shows_after_the_stages_time() {
    let company = company(Duration::from_millis(30));
    assert_eq!(company.read().await.json()["stage"], "answered");
    let mut solved = waiting_ticket();
    solved.category = Category::Solved;
    company.helpdesk.put(solved);
    company.read_until(|answer| answer.json()["stage"] == "resolved").await;
    let questions = company.helpdesk.questions();
    company.helpdesk.put(waiting_ticket());
    assert_eq!(company.read().await.json()["stage"], "resolved", "a resolved ticket is kept longer");
    assert_eq!(company.helpdesk.questions(), questions);
}

#[tokio::test]
async fn the_last_status_is_shown_with_its_age_while_the_helpdesk_fails_and_renewed_when_it_is_back() {
    let company = company(Duration::from_millis(30));
    let fresh = company.read().await;
    company.helpdesk.fail(silent);
    let stale =
        company.read_until(|answer| answer.header("cache-status") == "ticket-status; fwd=stale").await;
    assert_eq!((stale.status, &stale.body), (StatusCode::OK, &fresh.body));
    assert_eq!(stale.header("etag"), fresh.header("etag"));
    let aged = company.read_until(|answer| answer.header("age") == "1").await;
    assert_eq!(aged.header("cache-status"), "ticket-status; fwd=stale");
    let unchanged = company.read_with("", &[("if-none-match", fresh.header("etag"))]).await;
    assert_eq!(unchanged.status, StatusCode::NOT_MODIFIED);
    assert_eq!(unchanged.header("age"), "1");

    company.helpdesk.recover();
    let renewed =
        company.read_until(|answer| answer.header("cache-status") == "ticket-status; fwd=miss").await;
    assert_eq!(renewed.header("age"), "0");
}

#[tokio::test]
async fn a_failing_helpdesk_is_not_asked_again_at_once_not_even_for_other_tickets() {
    let company = Company::open();
    company.helpdesk.fail(silent);
    for reference in ["1042", "1", "2", "3", "1042"] {
        assert_eq!(company.look_up(reference, "anna@example.com").await.status.as_u16(), 503);
    }
    assert_eq!(company.helpdesk.questions(), 1);
}

#[tokio::test]
async fn one_unreadable_ticket_does_not_take_the_others_away() {
    let company = Company::open();
    company.helpdesk.fail(|| HelpdeskError::Unreadable { at: "$.Status".into(), source: None });
    assert_eq!(company.look_up("7", "anna@example.com").await.status.as_u16(), 503);
    company.helpdesk.recover();
    assert_eq!(company.read().await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_ticket_that_is_gone_is_not_shown_from_memory() {
    let company = company(Duration::from_millis(20));
    assert_eq!(company.read().await.status, StatusCode::OK);
    company.helpdesk.fail(|| HelpdeskError::UnknownTicket);
    company.read_until(|answer| answer.status == StatusCode::NOT_FOUND).await;
    company.helpdesk.fail(silent);
    // "Unknown" is kept for ten seconds; another gateway setting would forget it sooner.
    assert_eq!(company.read().await.status, StatusCode::NOT_FOUND);
}
