use std::net::SocketAddr;

use axum::extract::ConnectInfo;
use ticket_status_gateway::settings::Settings;

use super::support::{Answer, Company, get, settings};

fn strict() -> Settings {
    let mut settings = settings();
    settings.limits.lookups_per_minute = 3.try_into().expect("not zero");
    settings.limits.lookups_per_ticket_per_minute = 2.try_into().expect("not zero");
    settings.limits.tickets_per_minute = 2.try_into().expect("not zero");
    settings.limits.trusted_proxies = vec!["10.0.0.0/8".parse().expect("a network")];
    settings
}

async fn read_from(company: &Company, peer: &str, forwarded_for: &str) -> Answer {
    let mut request = get("/v1/tickets/1042", &[("x-forwarded-for", forwarded_for)]);
    let peer: SocketAddr = peer.parse().expect("an address");
    request.extensions_mut().insert(ConnectInfo(peer));
    company.send(request).await
}

#[tokio::test]
async fn a_visitor_who_reads_too_often_is_told_when_to_come_back() {
    let company = Company::with(strict());
    for expected in [200, 200, 429] {
        assert_eq!(company.read().await.status.as_u16(), expected);
    }
    let answer = company.read().await;
    assert_eq!(answer.code(), (429, "rate_limited".into()));
    let seconds: u64 = answer.header("retry-after").parse().expect("seconds");
    assert!((1..=30).contains(&seconds), "{seconds}");
}

#[tokio::test]
async fn lookups_are_counted_by_address_and_by_ticket() {
    let company = Company::with(strict());
    for (reference, expected) in [("7", 404), ("7", 404), ("7", 429), ("8", 429)] {
        let answer = company.look_up(reference, "anna@example.com").await;
        assert_eq!(answer.status.as_u16(), expected, "{reference}");
    }
    assert_eq!(company.helpdesk.questions(), 1, "the second came from the cache");
}

#[tokio::test]
async fn the_hosted_pages_form_counts_as_a_lookup() {
    let company = Company::with(strict());
    let mut statuses = Vec::new();
    for _ in 0..4 {
        let form = "reference=1042&email=bob%40example.com";
        let answer = company.post("/status", "application/x-www-form-urlencoded", form).await;
        statuses.push(answer.status.as_u16());
    }
    assert_eq!(statuses, [404, 404, 429, 429]);
}

#[tokio::test]
async fn visitors_are_told_apart_by_the_address_a_trusted_proxy_names_and_by_no_other() {
    let company = Company::with(strict());
    let reads = [
        ("10.0.0.1:1", "198.51.100.1", 401),
        ("10.0.0.1:1", "198.51.100.1", 401),
        ("10.0.0.1:1", "198.51.100.1", 429),
        ("10.0.0.1:1", "198.51.100.2", 401),
        ("192.0.2.1:1", "198.51.100.3", 401),
        ("192.0.2.1:2", "198.51.100.4", 401),
        ("192.0.2.1:3", "198.51.100.5", 429),
        ("[2001:db8:0:1::1]:1", "", 401),
        ("[2001:db8:0:1::2]:1", "", 401),
        ("[2001:db8:0:1::3]:1", "", 429),
        ("[2001:db8:0:2::1]:1", "", 401),
    ];
    for (peer, forwarded_for, expected) in reads {
        let answer = read_from(&company, peer, forwarded_for).await;
        assert_eq!(answer.status.as_u16(), expected, "{peer} {forwarded_for}");
    }
}
