use std::time::Duration;

use ticket_status_gateway::settings::{BacklogUse, Settings, StatusRule};
use ticket_status_helpdesks::{Arrivals, HelpdeskError, Waiting};
use ticket_status_model::{Category, Facts, Override};

use super::support::{Answer, Company, moment, reference, settings};

fn used_for(backlog: BacklogUse) -> Settings {
    Settings { backlog, ..settings() }
}

/// Ten tickets of long ago wait; five were answered within the hour.
fn busy() -> Arrivals {
    let old = moment("2026-11-01T08:00:00Z");
    Arrivals {
        unanswered: vec![Waiting { label: "new".into(), team: Some("Billing".into()), at: old }; 10],
        answered: vec![(Some("Billing".into()), 3_000); 5],
        ..Arrivals::default()
    }
}

/// An unanswered ticket of long ago.
fn waiting() -> Facts {
    Facts {
        opened_at: Some(moment("2026-11-01T08:00:00Z")),
        ..Facts::new(reference("1042"), "new", Category::New)
    }
}

async fn situation(company: &Company, hoped: &str) -> Answer {
    company.read_until(|answer| answer.body.contains(hoped)).await
}

#[tokio::test]
async fn the_figures_are_shown_only_where_the_company_says_so() {
    for (backlog, status) in
        [(BacklogUse::Nothing, 404), (BacklogUse::Cards, 404), (BacklogUse::Everybody, 200)]
    {
        let company = Company::with(used_for(backlog));
        company.helpdesk.receive(busy());
        let answer = company.get("/v1/backlog", &[]).await;
        assert_eq!(answer.status.as_u16(), status, "{backlog:?}");
        if status == 200 {
            let told = answer.json();
            assert_eq!((&told["unanswered"], &told["days"]), (&10.into(), &30.into()));
            assert_eq!(told["typical_first_reply_seconds"], 3_000);
            assert_eq!(told["teams"][0]["team"], "Billing");
            assert_eq!(answer.header("cache-control"), "public, max-age=60");
        }
    }
}

#[tokio::test]
async fn many_visitors_count_the_backlog_once() {
    let company = Company::with(used_for(BacklogUse::Everybody));
    company.helpdesk.receive(busy());
    for _ in 0..50 {
        assert_eq!(company.get("/v1/backlog", &[]).await.status.as_u16(), 200);
    }
    assert_eq!(company.helpdesk.counts(), 1);
}

#[tokio::test]
async fn a_card_says_that_the_company_is_overloaded_when_it_is() {
    let company = Company::with(used_for(BacklogUse::Cards));
    company.helpdesk.put(waiting());
    company.helpdesk.receive(busy());
    let told = situation(&company, "overloaded").await.json();
    assert_eq!(told["overloaded"], true);
    assert_eq!(told["usual_reply_by"], "2026-11-01T09:00:00Z", "to the end of the hour");
}

#[tokio::test]
async fn a_card_says_longer_than_usual_only_by_what_was_counted() {
    let company = Company::with(used_for(BacklogUse::Cards));
    company.helpdesk.put(waiting());
    company.helpdesk.receive(Arrivals { answered: vec![(None, 3_000); 5], ..Arrivals::default() });
    let told = situation(&company, "usual_reply_by").await.json();
    assert_eq!(told["overloaded"], serde_json::Value::Null);

    let silent = Company::with(used_for(BacklogUse::Nothing));
    silent.helpdesk.put(waiting());
    assert_eq!(silent.read().await.json()["usual_reply_by"], serde_json::Value::Null);
    assert_eq!(silent.helpdesk.counts(), 0, "and nobody is asked");
}

#[tokio::test]
async fn a_visitor_never_waits_for_the_count_and_a_failing_one_changes_nothing() {
    let company = Company::with(used_for(BacklogUse::Everybody));
    let first = company.read().await;
    assert_eq!(first.status.as_u16(), 200);
    company.helpdesk.fail(|| HelpdeskError::Silent { waited: Duration::ZERO });
    let failing = Company::with(used_for(BacklogUse::Everybody));
    failing.helpdesk.fail(|| HelpdeskError::Silent { waited: Duration::ZERO });
    assert_eq!(failing.get("/v1/backlog", &[]).await.code(), (503, "helpdesk_unavailable".into()));
    assert_eq!(failing.get("/v1/backlog", &[]).await.code(), (503, "helpdesk_unavailable".into()));
    assert_eq!(failing.helpdesk.counts(), 1, "a helpdesk that fails is left in peace for a while");
}

#[tokio::test]
async fn a_status_that_is_over_by_the_operators_table_waits_for_nothing() {
    let mut settings = used_for(BacklogUse::Everybody);
    let meaning = Override { category: Some(Category::Solved), ..Override::default() };
    let rule = StatusRule { label: "Done by phone".into(), meaning, ..StatusRule::default() };
    settings.statuses.insert("done by phone".into(), rule);
    let company = Company::with(settings);
    let mut arrivals = busy();
    arrivals.unanswered[0].label = "Done by phone".into();
    company.helpdesk.receive(arrivals);
    assert_eq!(company.get("/v1/backlog", &[]).await.json()["unanswered"], 9);
}
