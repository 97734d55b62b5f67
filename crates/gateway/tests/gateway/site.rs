use super::support::{Company, ORIGIN};

#[tokio::test]
async fn the_widget_learns_what_it_needs_about_the_company() {
    let answer = Company::open().get("/v1/site", &[("origin", ORIGIN)]).await;
    assert_eq!(answer.header("access-control-allow-origin"), ORIGIN);
    assert_eq!(answer.header("cache-control"), "public, max-age=300");
    let site = answer.json();
    assert_eq!(site["name"], "Northwind Office");
    assert_eq!(site["access"], "match");
    assert_eq!(site["locales"].as_array().map(Vec::len), Some(29));
    assert_eq!(site["contact"]["email"], "help@example.com");
    assert_eq!(site["hosted_page"], true);
}

#[tokio::test]
async fn every_status_of_the_helpdesk_has_its_situation() {
    let site = Company::open().get("/v1/site", &[]).await.json();
    let statuses = site["statuses"].as_array().expect("statuses");
    let situations: Vec<_> =
        statuses.iter().map(|known| (known["label"].as_str(), known["situation"].as_str())).collect();
    let pair = |label, situation| (Some(label), Some(situation));
    assert_eq!(
        situations,
        [
            pair("new", "received"),
            pair("open", "in-progress"),
            pair("stalled", "paused"),
            pair("resolved", "solved")
        ]
    );
}

#[tokio::test]
async fn an_address_with_nothing_behind_it_and_a_wrong_method_are_problems_too() {
    let company = Company::open();
    assert_eq!(company.get("/v2/site", &[]).await.code(), (404, "no_such_page".into()));
    assert_eq!(company.post("/v1/site", "text/plain", "").await.code(), (405, "method_not_allowed".into()));
    let answer = company.get("/v2/site", &[]).await;
    assert_eq!(answer.header("content-type"), "application/problem+json");
    assert_eq!(answer.header("x-content-type-options"), "nosniff");
    assert_eq!(answer.header("referrer-policy"), "no-referrer");
    assert_eq!(answer.header("content-security-policy"), "default-src 'none'; frame-ancestors 'none'");
}
