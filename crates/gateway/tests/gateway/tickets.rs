use axum::http::StatusCode;
use ticket_status_gateway::settings::AccessMode;
use ticket_status_helpdesks::HelpdeskError;
use ticket_status_model::TicketStatus;

use super::support::{Company, settings};

#[tokio::test]
async fn a_signed_link_shows_where_the_ticket_stands() {
    let answer = Company::open().read().await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.header("content-type"), "application/json");
    assert_eq!(answer.header("cache-control"), "private, no-cache");
    assert_eq!(answer.header("vary"), "Authorization, Origin");
    assert_eq!(answer.header("age"), "0");
    let status: TicketStatus = serde_json::from_str(&answer.body).expect("a status document");
    assert_eq!((status.stage.word(), status.turn.word()), ("answered", "customer"));
    assert_eq!(status.question.as_deref(), Some("Which VAT number?"));
    assert_eq!(status.links.reply.as_deref(), Some("https://support.example.com/tickets/1042"));
    assert!(status.explanation.is_none());
}

#[tokio::test]
async fn a_status_explains_itself_in_the_nearest_language() {
    let company = Company::open();
    for (query, lang) in [("?lang=uk", "uk"), ("?lang=uk-UA", "uk"), ("?lang=lt", "lt"), ("?lang=xx", "en")] {
        let answer = company.read_with(query, &[]).await.json();
        assert_eq!(answer["explanation"]["lang"], lang, "{query}");
        assert!(!answer["explanation"]["headline"].as_str().unwrap_or_default().is_empty());
    }
}

#[tokio::test]
async fn an_unchanged_status_is_not_sent_twice() {
    let company = Company::open();
    let first = company.read().await;
    let etag = first.header("etag");
    assert!(etag.starts_with('"') && etag.ends_with('"'), "strong: {etag}");
    let second = company.read_with("", &[("if-none-match", etag)]).await;
    assert_eq!((second.status, second.body.as_str()), (StatusCode::NOT_MODIFIED, ""));
    assert_eq!(second.header("etag"), etag);
    assert_eq!(second.header("cache-control"), "private, no-cache");
    assert_eq!(second.header("age"), "0");
    let other = company.read_with("?lang=en", &[("if-none-match", etag)]).await;
    assert_eq!(other.status, StatusCode::OK, "another representation is sent");
}

#[tokio::test]
async fn references_are_read_as_people_write_them_and_nothing_else_reaches_the_helpdesk() {
    let company = Company::open();
    let long = "1".repeat(10_000);
    for (path, expected) in [
        ("%231042", (200, "")),
        ("%201042%20", (200, "")),
        ("%20", (422, "reference_invalid")),
        ("10%2042", (422, "reference_invalid")),
        (long.as_str(), (422, "reference_invalid")),
        ("%FF", (422, "reference_invalid")),
        ("%20?lang=a&lang=b", (422, "reference_invalid")),
        ("..%2F1", (422, "reference_invalid")),
        ("%D9%A1%D9%A0%D9%A4%D9%A2", (422, "reference_invalid")),
        ("%3Cimg%20onerror=alert(1)%3E", (422, "reference_invalid")),
        ("1'%20OR%20'1'='1", (422, "reference_invalid")),
        ("", (404, "no_such_page")),
        ("../1", (404, "no_such_page")),
    ] {
        let authorization = format!("Bearer {}", company.token);
        let answer = company.get(&format!("/v1/tickets/{path}"), &[("authorization", &authorization)]).await;
        let code = answer.json()["code"].as_str().unwrap_or_default().to_owned();
        assert_eq!((answer.status.as_u16(), code.as_str()), expected, "{path:.40}");
        if code == "reference_invalid" {
            assert_eq!(answer.json()["field"], "reference");
            assert_eq!(answer.header("content-type"), "application/problem+json");
        }
    }
    assert_eq!(company.helpdesk.questions(), 1, "1042 and nothing else");
}

#[tokio::test]
async fn an_unknown_ticket_and_another_ones_link_get_one_and_the_same_answer() {
    let company = Company::open();
    let authorization = format!("Bearer {}", company.token);
    let foreign = company.get("/v1/tickets/7", &[("authorization", &authorization)]).await;
    company.helpdesk.fail(|| HelpdeskError::UnknownTicket);
    let unknown = company.read().await;
    assert_eq!(unknown.code(), (404, "not_found".into()));
    assert_eq!(foreign, unknown);
}

#[tokio::test]
async fn a_public_site_shows_a_ticket_without_persons_subject_and_question() {
    let mut settings = settings();
    settings.site.access = AccessMode::Public;
    let company = Company::with(settings);
    let public = company.get("/v1/tickets/1042", &[]).await;
    assert_eq!(public.status, StatusCode::OK);
    for secret in ["Olena", "VAT", "internal"] {
        assert!(!public.body.contains(secret), "{secret} in {}", public.body);
    }
    assert_eq!(public.json()["handler"]["team"], "Billing");
    assert!(company.read().await.body.contains("Olena K."), "a signed link still shows all");
}

#[tokio::test]
async fn a_failing_helpdesk_is_told_with_the_time_to_come_back() {
    let company = Company::open();
    company.helpdesk.fail(|| HelpdeskError::Silent { waited: std::time::Duration::from_secs(8) });
    let answer = company.read().await;
    assert_eq!(answer.code(), (503, "helpdesk_unavailable".into()));
    assert_eq!(answer.header("retry-after"), "2");
}

#[tokio::test]
async fn a_helpdesk_that_names_the_ticket_in_its_own_spelling_is_believed() {
    let company = Company::open();
    let mut facts = super::support::waiting_ticket();
    facts.reference = super::support::reference("ABC-1");
    company.helpdesk.put(facts.clone());
    company.helpdesk.put_as("abc-1", facts);
    let found = company.look_up("abc-1", "anna@example.com").await.json();
    let authorization = format!("Bearer {}", found["token"].as_str().expect("a token"));
    for (spelling, status) in [("ABC-1", 200), ("abc-1", 200), ("Abc-1", 404)] {
        let path = format!("/v1/tickets/{spelling}");
        let answer = company.get(&path, &[("authorization", &authorization)]).await;
        assert_eq!(answer.status.as_u16(), status, "{spelling}");
    }
}
