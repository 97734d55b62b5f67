use std::{fs, path::Path};

use ticket_status_gateway::demo;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

fn bundle(folder: &Path) {
    for (name, text) in [
        ("manifest.json", "{}"),
        ("ticket-status.js", "loader"),
        ("pages/demo/index.html", "<!doctype html><title>Demo</title>"),
        ("pages/gallery/index.html", "<!doctype html><title>Gallery</title>"),
        ("pages/examples.json", "{}"),
    ] {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        fs::write(path, text).expect("written");
    }
}

async fn get(addr: std::net::SocketAddr, path: &str, token: &str) -> String {
    let mut stream = TcpStream::connect(addr).await.expect("connected");
    let request = format!(
        "GET {path} HTTP/1.1\r\nhost: demo\r\nauthorization: Bearer {token}\r\nconnection: close\r\n\r\n"
    );
    stream.write_all(request.as_bytes()).await.expect("sent");
    let mut text = String::new();
    stream.read_to_string(&mut text).await.expect("read");
    text
}

#[tokio::test]
async fn the_demo_shows_its_pages_and_tickets_of_different_situations() {
    let folder = tempfile::tempdir().expect("a folder");
    bundle(folder.path());
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let running = demo::start(listener, folder.path()).await.expect("started");
    for (path, words) in [("/", "Demo"), ("/gallery", "Gallery"), ("/examples.json", "{}")] {
        let page = get(running.addr(), path, "").await;
        assert!(page.starts_with("HTTP/1.1 200") && page.contains(words), "{path}: {page}");
    }
    let list = get(running.addr(), "/demo/tickets.json", "").await;
    let (_, list) = list.split_once("\r\n\r\n").expect("a body");
    let tickets: Vec<serde_json::Value> = serde_json::from_str(list).expect("a list");
    assert_eq!(tickets.len(), 15);
    let mut headlines = std::collections::BTreeSet::new();
    for ticket in &tickets {
        let path = format!("/v1/tickets/{}?lang=en", ticket["reference"].as_str().expect("a number"));
        let answer = get(running.addr(), &path, ticket["token"].as_str().expect("a token")).await;
        let (_, body) = answer.split_once("\r\n\r\n").expect("a body");
        let status: serde_json::Value = serde_json::from_str(body).expect("a status");
        assert_eq!(status["subject"], ticket["subject"]);
        headlines.insert(status["explanation"]["headline"].to_string());
    }
    assert!(headlines.len() >= 11, "{headlines:?}");
    let backlog = get(running.addr(), "/v1/backlog", "").await;
    assert!(backlog.contains("\"most_first_reply_seconds\""), "{backlog}");
    running.shut_down().await;
}

#[tokio::test]
async fn a_demo_without_a_bundle_says_how_to_make_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let problem = demo::start(listener, folder.path()).await.err().expect("no bundle").to_string();
    assert!(problem.contains("run `cargo xtask bundle`"), "{problem}");
}
