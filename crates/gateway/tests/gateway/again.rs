//! What was found out, or written, once is used again, and nobody can tell.

use std::{sync::Arc, time::Duration};

use axum::{
    body::Body,
    http::{HeaderMap, Method, Request},
};
use ticket_status_gateway::Gateway;
use ticket_status_model::{Category, Expected, ExpectedWhat, Facts};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

use super::{
    support::{Company, Fake, ORIGIN, moment, reference, send, settings, waiting_ticket},
    wait,
};

#[tokio::test]
async fn a_promise_that_passes_is_told_although_the_ticket_is_still_kept() {
    let company = Company::open();
    let soon = jiff::Timestamp::now() + jiff::SignedDuration::from_secs(2);
    let by = moment(&soon.strftime("%Y-%m-%dT%H:%M:%SZ").to_string());
    let expected = Expected { what: ExpectedWhat::Resolution, by: Some(by) };
    let open = Facts::new(reference("1042"), "open", Category::Open);
    company.helpdesk.put(Facts { expected: Some(expected), ..open });
    let first = company.read_with("?lang=en", &[]).await;
    let headline = |text: &str| text.split("\"headline\":").nth(1).map(str::to_owned);
    for _ in 0..500 {
        let now = company.read_with("?lang=en", &[("if-none-match", first.header("etag"))]).await;
        if now.status.as_u16() == 200 {
            assert_ne!(headline(&now.body), headline(&first.body));
            assert_eq!(company.helpdesk.questions(), 1);
            return;
        }
        assert_eq!(now.status.as_u16(), 304);
        wait::answering_after(Duration::from_millis(10)).await;
    }
    panic!("the passed promise was never told");
}

#[tokio::test]
async fn a_token_that_opened_a_ticket_opens_nothing_once_it_is_altered() {
    let company = Company::open();
    assert_eq!(company.read().await.status.as_u16(), 200);
    let (signed, signature) = company.token.rsplit_once('.').expect("a token");
    let other = if signature.starts_with('A') { "B" } else { "A" };
    let altered = format!("Bearer {signed}.{other}{}", &signature[1..]);
    let answer = company.get("/v1/tickets/1042", &[("authorization", &altered)]).await;
    assert_eq!(answer.code(), (401, "access_missing".into()));
    let own = format!("Bearer {}", company.token);
    let answer = company.get("/v1/tickets/1043", &[("authorization", &own)]).await;
    assert_eq!(answer.code(), (404, "not_found".into()), "and the good one opens no other ticket");
}

/// The headers that tell of the connection and of the time.
const OF_THE_MOMENT: [&str; 5] = ["date", "connection", "content-length", "allow", "age"];

fn without_the_moment(mut headers: HeaderMap) -> Vec<(String, String)> {
    for name in OF_THE_MOMENT {
        headers.remove(name);
    }
    let text = |(name, value): (&axum::http::HeaderName, &axum::http::HeaderValue)| {
        (name.to_string(), value.to_str().expect("text").to_owned())
    };
    let mut headers: Vec<_> = headers.iter().map(text).collect();
    headers.sort_unstable();
    headers
}

/// Status, headers and body of an answer on the wire.
async fn over_a_socket(addr: std::net::SocketAddr, request: &str) -> (u16, Vec<(String, String)>, String) {
    let mut stream = TcpStream::connect(addr).await.expect("connected");
    stream.write_all(request.as_bytes()).await.expect("sent");
    let mut text = String::new();
    stream.read_to_string(&mut text).await.expect("an answer");
    let (head, body) = text.split_once("\r\n\r\n").expect("a head");
    let mut headers = HeaderMap::new();
    for (name, value) in head.lines().filter_map(|line| line.split_once(": ")) {
        let name: axum::http::HeaderName = name.parse().expect("a name");
        headers.append(name, value.parse().expect("a value"));
    }
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status");
    (status, without_the_moment(headers), body.to_owned())
}

#[tokio::test]
async fn whatever_way_a_request_takes_the_answer_is_the_same() {
    let helpdesk = Arc::new(Fake::default());
    helpdesk.put(waiting_ticket());
    let gateway = Gateway::new(settings(), Arc::clone(&helpdesk) as _);
    let token = gateway.sign(&reference("1042"), Duration::from_secs(3600)).token;
    let router = gateway.router();
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let running = gateway.start(listener).expect("started");
    let bearer = format!("Bearer {token}");
    let own = [("authorization", bearer.as_str())];
    let with = |more: (&'static str, &'static str)| [own[0], more].to_vec();
    let preflight = vec![("origin", ORIGIN), ("access-control-request-method", "GET")];

    let mut statuses = Vec::new();
    for (method, path, headers) in [
        (Method::GET, "/v1/tickets/1042", own.to_vec()),
        (Method::GET, "/v1/tickets/1042?lang=uk", with(("origin", ORIGIN))),
        (Method::GET, "/v1/tickets/1042?lang=uk", with(("origin", "https://elsewhere.example"))),
        (Method::GET, "/v1/tickets/1042?lang=", own.to_vec()),
        (Method::GET, "/v1/tickets/1042?lang=uk&more=1", own.to_vec()),
        (Method::GET, "/v1/tickets/1042?", own.to_vec()),
        (Method::GET, "/v1/tickets/1042", with(("if-none-match", "*"))),
        (Method::GET, "/v1/tickets/%31042", own.to_vec()),
        (Method::GET, "/v1/tickets/1042", vec![]),
        (Method::GET, "/v1/tickets/1043", own.to_vec()),
        (
            Method::GET,
            "/v1/tickets/-----------------------------------------------------------------",
            vec![],
        ),
        (Method::GET, "/v1/tickets/", own.to_vec()),
        (Method::GET, "/v1/tickets/1042/more", own.to_vec()),
        (Method::HEAD, "/v1/tickets/1042", own.to_vec()),
        (Method::OPTIONS, "/v1/tickets/1042", preflight),
        (Method::DELETE, "/v1/tickets/1042", own.to_vec()),
    ] {
        let request = headers.iter().fold(Request::builder().method(&method).uri(path), |request, header| {
            request.header(header.0, header.1)
        });
        let request = request.body(Body::empty()).expect("a request");
        // Once beforehand, so that both find the ticket kept.
        let first = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect::<String>();
        let head = format!("{method} {path} HTTP/1.1\r\nhost: gateway\r\nconnection: close\r\n{first}\r\n");
        over_a_socket(running.addr(), &head).await;
        let wire = over_a_socket(running.addr(), &head).await;
        let routed = send(router.clone(), request).await;
        let routed = (routed.status.as_u16(), without_the_moment(routed.headers), routed.body);
        assert_eq!(wire, routed, "{method} {path}");
        statuses.push(wire.0);
    }
    assert_eq!(statuses, [200, 200, 200, 200, 200, 200, 304, 200, 401, 404, 422, 404, 404, 200, 204, 405]);
    running.shut_down().await;
}
