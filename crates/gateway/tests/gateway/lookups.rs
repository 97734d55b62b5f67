use std::time::{Duration, Instant};

use axum::http::StatusCode;
use ticket_status_gateway::settings::AccessMode;
use ticket_status_helpdesks::HelpdeskError;

use super::support::{Company, settings};

#[tokio::test]
async fn number_and_address_open_the_ticket() {
    let company = Company::open();
    let answer = company.look_up(" #1042 ", "Anna@Example.com").await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.header("cache-control"), "no-store");
    assert_eq!(answer.header("age"), "0");
    assert_eq!(answer.json()["status"]["stage"], "answered");
    let authorization = format!("Bearer {}", answer.json()["token"].as_str().expect("a token"));
    let status = company.get("/v1/tickets/1042", &[("authorization", &authorization)]).await;
    assert_eq!(status.json(), answer.json()["status"]);
}

#[tokio::test]
async fn a_lookup_explains_when_asked_for_a_language() {
    let body = r#"{"reference":"1042","email":"anna@example.com"}"#;
    let answer = Company::open().post("/v1/lookups?lang=uk", "application/json", body).await;
    let said = &answer.json()["status"]["explanation"];
    assert_eq!((said["lang"].as_str(), said["situation"].as_str()), (Some("uk"), Some("waiting-for-you")));
    assert_eq!(said["stages"].as_array().map(Vec::len), Some(5), "a card needs nothing else");
}

#[tokio::test]
async fn an_unknown_number_and_a_wrong_address_get_one_and_the_same_answer() {
    let company = Company::open();
    let wrong = company.look_up("1042", "bob@example.com").await;
    let unknown = company.look_up("7", "anna@example.com").await;
    assert_eq!(wrong.code(), (404, "not_found".into()));
    assert_eq!(wrong, unknown);
    assert_eq!(wrong, company.look_up("1042", "bob@example.com").await, "from the cache, too");
    assert_eq!(wrong, company.look_up("7", "anna@example.com").await, "from the cache, too");
}

#[tokio::test]
async fn a_refusal_takes_the_same_time_whatever_the_reason() {
    let mut settings = settings();
    settings.limits.refused_lookup = Duration::from_millis(150);
    let company = Company::with(settings);
    for (reference, email) in
        [("7", "anna@example.com"), ("1042", "bob@example.com"), ("7", "anna@example.com")]
    {
        let begun_at = Instant::now();
        company.look_up(reference, email).await;
        let took = begun_at.elapsed().as_millis();
        assert!((150..300).contains(&took), "{reference} took {took} ms");
    }
}

#[tokio::test]
async fn while_the_helpdesk_fails_known_and_unknown_numbers_are_refused_alike() {
    let company = Company::open();
    assert_eq!(company.look_up("1042", "anna@example.com").await.status, StatusCode::OK);
    assert_eq!(company.look_up("8", "anna@example.com").await.status, StatusCode::NOT_FOUND);
    company.helpdesk.fail(|| HelpdeskError::Failed { status: 502 });
    let unknown = company.look_up("7", "anna@example.com").await;
    assert_eq!(unknown.code(), (503, "helpdesk_unavailable".into()));
    assert_eq!(company.look_up("1042", "bob@example.com").await, unknown);
    assert_eq!(company.look_up("8", "anna@example.com").await, unknown);
}

#[tokio::test]
async fn what_is_typed_wrong_is_named_by_its_field() {
    let company = Company::open();
    let long = "1".repeat(10_000);
    for (reference, email, code) in [
        ("", "anna@example.com", "reference_invalid"),
        ("   ", "anna@example.com", "reference_invalid"),
        ("10 42", "anna@example.com", "reference_invalid"),
        (&long, "anna@example.com", "reference_invalid"),
        ("../1", "anna@example.com", "reference_invalid"),
        ("١٠٤٢", "anna@example.com", "reference_invalid"),
        ("<img onerror=alert(1)>", "anna@example.com", "reference_invalid"),
        ("1'; DROP TABLE tickets; --", "anna@example.com", "reference_invalid"),
        ("1042", "", "email_invalid"),
        ("1042", "anna", "email_invalid"),
        ("1042", "an na@example.com", "email_invalid"),
        ("1042", "anna@", "email_invalid"),
    ] {
        let answer = company.look_up(reference, email).await;
        assert_eq!(answer.code(), (422, code.into()), "{reference:.20} {email}");
        assert_eq!(answer.json()["field"], code.trim_end_matches("_invalid"));
    }
    assert_eq!(company.helpdesk.questions(), 0);
}

#[tokio::test]
async fn addresses_match_as_people_write_them() {
    let company = Company::open();
    for (email, status) in [
        ("ANNA@EXAMPLE.COM", 200),
        ("  anna@example.com  ", 200),
        ("anna+shop@example.com", 404),
        ("anna@exämple.com", 404),
    ] {
        assert_eq!(company.look_up("1042", email).await.status.as_u16(), status, "{email}");
    }
}

#[tokio::test]
async fn a_body_of_another_form_is_refused() {
    let company = Company::open();
    let huge = format!(r#"{{"reference":"{}"}}"#, "1".repeat(20_000));
    let json = "application/json";
    for (kind, body, expected) in [
        (json, "not json", (400, "bad_request")),
        (json, "[1042]", (400, "bad_request")),
        (json, r#"["1042","anna@example.com"]"#, (400, "bad_request")),
        (json, r#"{"reference":1042}"#, (400, "bad_request")),
        (json, "{}", (422, "reference_invalid")),
        ("text/plain", r#"{"reference":"1042","email":"anna@example.com"}"#, (400, "bad_request")),
        (json, &huge, (413, "too_large")),
    ] {
        let answer = company.post("/v1/lookups", kind, body.to_owned()).await;
        assert_eq!(answer.code(), (expected.0, expected.1.into()), "{body:.40}");
    }
}

#[tokio::test]
async fn a_site_with_links_only_looks_nothing_up() {
    let mut settings = settings();
    settings.site.access = AccessMode::Link;
    let company = Company::with(settings);
    assert_eq!(company.look_up("1042", "anna@example.com").await.code(), (404, "not_found".into()));
    assert_eq!(company.helpdesk.questions(), 0);
    assert_eq!(company.read().await.status, StatusCode::OK);
}
