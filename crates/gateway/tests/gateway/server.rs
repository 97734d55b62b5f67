use std::{sync::Arc, time::Duration};

use ticket_status_gateway::{Gateway, Running};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

use super::{
    support::{Fake, labels, reference, settings, waiting_ticket},
    wait,
};

async fn listener() -> TcpListener {
    TcpListener::bind("127.0.0.1:0").await.expect("a port")
}

async fn ask(running: &Running, path: &str, authorization: &str) -> std::io::Result<TcpStream> {
    let mut stream = TcpStream::connect(running.addr()).await?;
    let request = format!(
        "GET {path} HTTP/1.1\r\nhost: gateway\r\nauthorization: {authorization}\r\nconnection: close\r\n\r\n"
    );
    stream.write_all(request.as_bytes()).await?;
    Ok(stream)
}

async fn answer(mut stream: TcpStream) -> String {
    let mut text = String::new();
    stream.read_to_string(&mut text).await.expect("an answer");
    text
}

#[tokio::test]
async fn stopping_finishes_the_requests_in_flight_and_takes_no_more() {
    let helpdesk = Arc::new(Fake::default());
    helpdesk.put(waiting_ticket());
    helpdesk.take(Duration::from_millis(300));
    let gateway = Gateway::new(settings(), Arc::clone(&helpdesk) as _);
    let token = gateway.sign(&reference("1042"), Duration::from_secs(60)).token;
    let running = gateway.start(listener().await).expect("started");
    let addr = running.addr();
    let in_flight = ask(&running, "/v1/tickets/1042", &format!("Bearer {token}")).await.expect("connected");
    wait::until("the helpdesk is asked", || helpdesk.questions() > 0).await;
    let (text, ()) = tokio::join!(answer(in_flight), running.shut_down());
    assert!(text.starts_with("HTTP/1.1 200 OK"), "{text}");
    assert!(TcpStream::connect(addr).await.is_err(), "nothing listens any more");
}

#[tokio::test]
async fn a_visitor_without_an_open_request_does_not_hold_up_the_stop() {
    let running =
        Gateway::new(settings(), Arc::new(Fake::default())).start(listener().await).expect("started");
    let _idle = TcpStream::connect(running.addr()).await.expect("connected");
    tokio::time::timeout(Duration::from_secs(5), running.shut_down()).await.expect("stopped in time");
}

#[tokio::test]
async fn the_operator_reads_figures_on_another_listener_only() {
    let helpdesk = Arc::new(Fake::default());
    helpdesk.put(waiting_ticket());
    let gateway = Gateway::new(settings(), helpdesk);
    let token = gateway.sign(&reference("1042"), Duration::from_secs(60)).token;
    let running = gateway.start(listener().await).expect("started");
    let admin = Gateway::start_admin(listener().await).expect("started");
    answer(ask(&running, "/v1/tickets/1042", &format!("Bearer {token}")).await.expect("connected")).await;
    let hidden = answer(ask(&running, "/metrics", "").await.expect("connected")).await;
    assert!(hidden.starts_with("HTTP/1.1 404"), "{hidden}");
    let figures = answer(ask(&admin, "/metrics", "").await.expect("connected")).await;
    for name in [
        "ticket_status_requests_total{",
        "route=\"/v1/tickets/{reference}\"",
        "ticket_status_helpdesk_questions_total{helpdesk=\"fake\",outcome=\"ok\"}",
        "ticket_status_helpdesk_seconds_bucket{",
        "ticket_status_cache_total{result=\"miss\"}",
    ] {
        assert!(figures.contains(name), "{name} in {figures}");
    }
    assert!(!labels(&figures).contains("1042"), "{figures}");
}
