//! What is around the gateway: a helpdesk and a mail server, both of which repeat the secret they were given, and a
//! proxy and an address elsewhere, which nobody should ever visit.

use std::sync::{Arc, Mutex};

use axum::{
    Router,
    extract::State,
    http::{HeaderMap, StatusCode, Uri, header},
    response::{IntoResponse, Response},
};
use serde_json::{Value, json};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
};

/// The only ticket, and its customer.
pub(crate) const REFERENCE: &str = "12";
pub(crate) const CUSTOMER: &str = "anna@customer.example";

/// How the helpdesk answers, and the mail server with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mood {
    Good,
    Refuses,
    Fails,
    Babbles,
    Redirects,
}

/// Everything that was said to it, and the ports where it listens.
pub(crate) struct Outside {
    pub(crate) helpdesk: u16,
    pub(crate) mail: u16,
    pub(crate) proxy: u16,
    heard: Heard,
}

#[derive(Clone, Default)]
struct Heard {
    helpdesk: Arc<Mutex<String>>,
    mail: Arc<Mutex<String>>,
    elsewhere: Arc<Mutex<String>>,
}

impl Outside {
    pub(crate) async fn open(mood: Mood) -> Self {
        let heard = Heard::default();
        let (helpdesk, mail, proxy) = (listener().await, listener().await, listener().await);
        let ports = [&helpdesk, &mail, &proxy].map(|listener| listener.local_addr().expect("a port").port());
        let helpdesk_of = Router::new().fallback(answer).with_state((mood, ports[2], heard.clone()));
        tokio::spawn(async move { axum::serve(helpdesk, helpdesk_of).await });
        tokio::spawn(take_mail(mail, mood, Arc::clone(&heard.mail)));
        let elsewhere = Router::new()
            .fallback(async |State(heard): State<Heard>, uri: Uri| note(&heard.elsewhere, &uri.to_string()));
        let elsewhere = elsewhere.with_state(heard.clone());
        tokio::spawn(async move { axum::serve(proxy, elsewhere).await });
        Self { helpdesk: ports[0], mail: ports[1], proxy: ports[2], heard }
    }

    pub(crate) fn helpdesk_heard(&self) -> String {
        self.heard.helpdesk.lock().expect("lock").clone()
    }

    pub(crate) fn mail_heard(&self) -> String {
        self.heard.mail.lock().expect("lock").clone()
    }

    /// What came to the proxy, or to where the helpdesk redirects.
    pub(crate) fn elsewhere_heard(&self) -> String {
        self.heard.elsewhere.lock().expect("lock").clone()
    }
}

async fn listener() -> TcpListener {
    TcpListener::bind("127.0.0.1:0").await.expect("a port")
}

fn note(place: &Mutex<String>, what: &str) {
    let mut place = place.lock().expect("lock");
    place.push_str(what);
    place.push('\n');
}

async fn answer(
    State((mood, elsewhere, heard)): State<(Mood, u16, Heard)>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    let given = headers.get(header::AUTHORIZATION).map_or("", |given| given.to_str().unwrap_or_default());
    note(&heard.helpdesk, given);
    let repeated = |status: StatusCode| {
        (status, [(header::WWW_AUTHENTICATE, given), (header::RETRY_AFTER, given)], given.to_owned())
    };
    match mood {
        Mood::Good => recorded(&uri),
        Mood::Refuses => repeated(StatusCode::UNAUTHORIZED).into_response(),
        Mood::Fails => repeated(StatusCode::INTERNAL_SERVER_ERROR).into_response(),
        Mood::Babbles => json!({"items": given}).to_string().into_response(),
        Mood::Redirects => {
            let there =
                format!("http://127.0.0.1:{elsewhere}/?{}", given.replace(['"', '\\', '<', ' '], "."));
            (StatusCode::FOUND, [(header::LOCATION, there)]).into_response()
        }
    }
}

/// What a Request Tracker once answered.
fn recorded(uri: &Uri) -> Response {
    let recording = include_str!("../../../../helpdesks/src/request_tracker/fixtures/open.json");
    let recording: Value = serde_json::from_str(recording).expect("a recording");
    let query = url::form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes());
    let query: std::collections::HashMap<_, _> = query.into_owned().collect();
    let asked = |answer: &&Value, key: &str| {
        answer[key].is_null() || query.get(key).map(String::as_str) == answer[key].as_str()
    };
    let found = recording["answers"]
        .as_array()
        .expect("answers")
        .iter()
        .find(|answer| answer["path"] == uri.path() && asked(answer, "query") && asked(answer, "page"));
    match (found, uri.path()) {
        (Some(answer), _) => answer["body"].to_string().into_response(),
        (None, "/REST/2.0/rt") => json!({"Version": "5.0.3"}).to_string().into_response(),
        (None, "/REST/2.0/tickets") => json!({"items": []}).to_string().into_response(),
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}

async fn take_mail(listener: TcpListener, mood: Mood, heard: Arc<Mutex<String>>) {
    while let Ok((stream, _)) = listener.accept().await {
        tokio::spawn(take_letters(stream, mood, Arc::clone(&heard)));
    }
}

/// As much of SMTP as one letter needs.
async fn take_letters(stream: TcpStream, mood: Mood, heard: Arc<Mutex<String>>) -> std::io::Result<()> {
    let (reading, mut writing) = stream.into_split();
    let mut lines = BufReader::new(reading).lines();
    let mut is_letter = false;
    writing.write_all(b"220 mail\r\n").await?;
    while let Some(line) = lines.next_line().await? {
        note(&heard, &line);
        let command = line.split(' ').next().unwrap_or_default();
        let said = match (command, is_letter) {
            (".", true) => "250 taken".to_owned(),
            (_, true) => continue,
            ("EHLO", _) => "250-mail\r\n250 AUTH PLAIN".to_owned(),
            ("AUTH", _) if mood == Mood::Refuses => format!("535 not with {line}"),
            ("AUTH", _) => "235 welcome".to_owned(),
            ("DATA", _) => "354 go on".to_owned(),
            ("QUIT", _) => "221 bye".to_owned(),
            _ => "250 yes".to_owned(),
        };
        is_letter = command == "DATA";
        writing.write_all(format!("{said}\r\n").as_bytes()).await?;
    }
    Ok(())
}
