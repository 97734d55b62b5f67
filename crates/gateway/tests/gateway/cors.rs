use axum::{body::Body, http::Request};
use ticket_status_gateway::settings::AllowedOrigins;

use super::support::{Answer, Company, ORIGIN, settings};

async fn preflight(company: &Company, origin: &str) -> Answer {
    let request = Request::options("/v1/tickets/1042")
        .header("origin", origin)
        .header("access-control-request-method", "GET")
        .header("access-control-request-headers", "authorization,if-none-match")
        .body(Body::empty());
    company.send(request.expect("a request")).await
}

fn cors_headers(answer: &Answer) -> Vec<&str> {
    answer
        .headers
        .keys()
        .map(|name| name.as_str())
        .filter(|name| name.starts_with("access-control"))
        .collect()
}

#[tokio::test]
async fn a_page_of_an_allowed_origin_may_ask_and_read() {
    let company = Company::open();
    let asked = preflight(&company, ORIGIN).await;
    assert_eq!(asked.status.as_u16(), 204);
    assert_eq!(asked.header("access-control-allow-origin"), ORIGIN);
    assert_eq!(
        asked.header("access-control-allow-headers"),
        "authorization, content-type, idempotency-key, if-none-match"
    );
    assert_eq!(asked.header("access-control-max-age"), "7200");
    let read = company.read_with("", &[("origin", ORIGIN)]).await;
    assert_eq!(read.header("access-control-allow-origin"), ORIGIN);
    assert_eq!(read.header("access-control-expose-headers"), "ETag, Age, Cache-Status, Retry-After");
    assert_eq!(read.header("vary"), "Authorization, Origin");
}

#[tokio::test]
async fn problems_can_be_read_by_an_allowed_page_too() {
    let answer = Company::open().get("/v1/tickets/1042", &[("origin", ORIGIN)]).await;
    assert_eq!(answer.status.as_u16(), 401);
    assert_eq!(answer.header("access-control-allow-origin"), ORIGIN);
}

#[tokio::test]
async fn a_page_of_another_origin_gets_no_word() {
    let company = Company::open();
    for origin in
        ["https://evil.example", "https://www.example.com.evil.example", "null", "http://www.example.com"]
    {
        assert_eq!(cors_headers(&preflight(&company, origin).await), [""; 0], "{origin}");
        assert_eq!(cors_headers(&company.read_with("", &[("origin", origin)]).await), [""; 0], "{origin}");
    }
    assert_eq!(cors_headers(&company.read().await), [""; 0]);
}

#[tokio::test]
async fn every_page_may_read_where_the_operator_says_so_but_never_with_a_wildcard() {
    let mut settings = settings();
    settings.site.allowed_origins = AllowedOrigins::Any;
    let answer = Company::with(settings).read_with("", &[("origin", "https://a.example")]).await;
    assert_eq!(answer.header("access-control-allow-origin"), "https://a.example");
    assert_eq!(answer.header("access-control-allow-credentials"), "");
}
