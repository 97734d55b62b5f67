//! A Request Tracker of recorded answers.

// Two test programs share it, and neither needs all of it.
#![allow(dead_code)]

use std::{path::PathBuf, time::Duration};

use serde::Deserialize;
use serde_json::Value;
use ticket_status_helpdesks::{Http, HttpSettings, PrivateNetworks, RequestTracker, RequestTrackerSettings};
use wiremock::{
    Mock, MockServer, ResponseTemplate,
    matchers::{header, method, path, query_param},
};

/// The token that the stub takes.
pub const TOKEN: &str = "1-35-c0ffee";

/// What Request Tracker answered about one ticket.
#[derive(Clone, Deserialize)]
pub struct Recording {
    pub reference: String,
    pub answers: Vec<Answer>,
}

/// One answer.
#[derive(Clone, Deserialize)]
pub struct Answer {
    pub path: String,
    pub query: Option<String>,
    pub page: Option<String>,
    pub status: u16,
    pub body: Value,
}

impl Recording {
    /// Reads a recording by its name.
    pub fn load(name: &str) -> Self {
        let file = fixtures().join(format!("{name}.json"));
        let text = std::fs::read_to_string(&file).expect("a fixture");
        serde_json::from_str(&text).expect("a recording")
    }

    /// The ticket in the search's answer.
    pub fn ticket(&mut self) -> &mut Value {
        let answer = self.answers.iter_mut().find(|answer| answer.query.is_some());
        &mut answer.expect("a search").body["items"][0]
    }

    /// The entries of the history, newest first.
    pub fn history(&mut self) -> &mut Vec<Value> {
        let answer = self.answers.iter_mut().find(|answer| answer.page.is_some()).expect("a history");
        answer.body["items"].as_array_mut().expect("entries")
    }
}

/// Where the recordings are.
pub fn fixtures() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src/request_tracker/fixtures")
}

/// A running stub.
pub struct Stub {
    pub server: MockServer,
}

impl Stub {
    /// A stub that knows nothing: every request is answered with 404.
    pub async fn empty() -> Self {
        Self { server: MockServer::start().await }
    }

    /// A stub that gives the recorded answers to whoever has the token, and finds nothing else.
    pub async fn of(recording: &Recording) -> Self {
        let stub = Self::empty().await;
        for answer in &recording.answers {
            stub.mount(answer).await;
        }
        let nothing = serde_json::json!({"items": [], "count": 0, "total": 0});
        Mock::given(method("GET"))
            .and(path("/REST/2.0/tickets"))
            .respond_with(ResponseTemplate::new(200).set_body_json(nothing))
            .with_priority(9)
            .mount(&stub.server)
            .await;
        let version = serde_json::json!({"Version": "5.0.3"});
        Mock::given(path("/REST/2.0/rt"))
            .and(header("authorization", format!("token {TOKEN}")))
            .respond_with(ResponseTemplate::new(200).set_body_json(version))
            .mount(&stub.server)
            .await;
        stub
    }

    async fn mount(&self, answer: &Answer) {
        let mut mock = Mock::given(method("GET"))
            .and(path(&answer.path))
            .and(header("authorization", format!("token {TOKEN}")));
        if let Some(query) = &answer.query {
            mock = mock.and(query_param("query", query));
        }
        if let Some(page) = &answer.page {
            mock = mock.and(query_param("page", page));
        }
        mock.respond_with(ResponseTemplate::new(answer.status).set_body_json(&answer.body))
            .mount(&self.server)
            .await;
    }

    /// Answers every search like this.
    pub async fn searches(&self, answer: ResponseTemplate) {
        Mock::given(path("/REST/2.0/tickets")).respond_with(answer).mount(&self.server).await;
    }

    /// A Request Tracker at this stub with limits that keep tests quick.
    pub fn request_tracker(&self) -> RequestTracker {
        self.request_tracker_within(Duration::from_secs(5))
    }

    /// As [`Self::request_tracker`], with a deadline of its own.
    pub fn request_tracker_within(&self, deadline: Duration) -> RequestTracker {
        request_tracker_at(&self.server.uri(), deadline)
    }
}

/// A Request Tracker at an address of this machine.
pub fn request_tracker_at(base: &str, deadline: Duration) -> RequestTracker {
    let http = Http::new(HttpSettings { deadline, attempt_timeout: deadline, ..to_this_machine() });
    let settings = RequestTrackerSettings::new(base, TOKEN.into());
    RequestTracker::new(&settings, http.expect("a client")).expect("good settings")
}

/// The usual limits, and connections to this machine, where every stub is.
pub fn to_this_machine() -> HttpSettings {
    HttpSettings { private_networks: PrivateNetworks::this_machine(), ..HttpSettings::default() }
}
