use ticket_status_helpdesks::HelpdeskError;

use super::support::Company;

#[tokio::test]
async fn the_gateway_lives_even_when_its_helpdesk_does_not() {
    let company = Company::open();
    company.helpdesk.fail(|| HelpdeskError::Refused);
    assert_eq!(company.get("/health/live", &[]).await.body, r#"{"health":"live"}"#);
    let ready = company.get("/health/ready", &[]).await;
    assert_eq!(ready.code(), (503, "helpdesk_unavailable".into()));
    assert_eq!(ready.header("retry-after"), "5");
}

#[tokio::test]
async fn readiness_is_asked_once_for_all_who_want_to_know() {
    let company = Company::open();
    for _ in 0..10 {
        assert_eq!(company.get("/health/ready", &[]).await.body, r#"{"health":"ready"}"#);
    }
    assert_eq!(company.helpdesk.questions(), 1);
}
