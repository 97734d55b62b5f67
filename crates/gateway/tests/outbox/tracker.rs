//! Request Tracker, as `cargo xtask test` started it, and what it holds.

use std::{
    collections::BTreeMap,
    env, fs,
    net::SocketAddr,
    process::{Command, Stdio},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};
use tokio::sync::{Mutex, MutexGuard};

use super::{http, wait};

/// One test at a time: one of them stops the server.
static ALONE: Mutex<()> = Mutex::const_new(());

/// How long it may take to start on a busy machine.
const START: Duration = Duration::from_secs(60);

/// The server.
pub(crate) struct Tracker {
    pub(crate) address: SocketAddr,
    pub(crate) token: String,
    start: Vec<String>,
    root: String,
    mark: String,
    _alone: MutexGuard<'static, ()>,
}

impl Tracker {
    /// The server that the set-up started.
    pub(crate) async fn get() -> Self {
        let file = env::var("TICKET_STATUS_RT")
            .expect("run `cargo xtask test outbox`, which starts a Request Tracker");
        let facts: Value =
            serde_json::from_str(&fs::read_to_string(file).expect("the facts")).expect("facts");
        let text = |name: &str| facts[name].as_str().expect("a fact").to_owned();
        let port = facts["port"].as_u64().and_then(|port| u16::try_from(port).ok()).expect("a port");
        let password = text("root_password");
        let words = facts["start"].as_array().into_iter().flatten().filter_map(Value::as_str);
        let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970");
        Self {
            address: SocketAddr::from(([127, 0, 0, 1], port)),
            token: text("token"),
            start: words.map(str::to_owned).collect(),
            root: format!("Basic {}", STANDARD.encode(format!("root:{password}"))),
            mark: format!("{:x}", now.as_micros()),
            _alone: ALONE.lock().await,
        }
    }

    /// A customer's new ticket.
    pub(crate) async fn open(&self) -> String {
        let requestor = format!("anna.{}@example.com", self.mark);
        let ticket = json!({"Queue": "Support", "Subject": "Invoice with VAT", "Requestor": requestor});
        let (status, body) = self.ask("POST", "/REST/2.0/ticket", Some(&ticket)).await;
        assert_eq!(status, 201, "{body}");
        let made: Value = serde_json::from_str(&body).expect("JSON");
        let id = &made["id"];
        id.as_str().map_or_else(|| id.to_string(), str::to_owned)
    }

    /// Sets a ticket's status, as staff do: later than all that was written there, by a clock of whole seconds.
    pub(crate) async fn set_status(&self, ticket: &str, status: &str) {
        let seconds = || SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970").as_secs();
        let now = seconds();
        wait::until("a second has passed", START, async || {
            if seconds() > now + 1 { Ok(()) } else { Err("not yet".to_owned()) }
        })
        .await;
        let path = format!("/REST/2.0/ticket/{ticket}");
        let (code, body) = self.ask("PUT", &path, Some(&json!({"Status": status}))).await;
        assert!(code == 200 && body.contains("Status changed"), "{code} {body}");
    }

    /// A ticket's status, and what its fields hold.
    pub(crate) async fn fields(&self, ticket: &str) -> (String, BTreeMap<String, String>) {
        let (code, body) = self.ask("GET", &format!("/REST/2.0/ticket/{ticket}"), None).await;
        assert_eq!(code, 200, "{body}");
        let ticket: Value = serde_json::from_str(&body).expect("JSON");
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let fields = ticket["CustomFields"].as_array().into_iter().flatten();
        let fields = fields.map(|field| (text(&field["name"]), text(&field["values"][0])));
        (text(&ticket["Status"]), fields.collect())
    }

    /// The subjects of a ticket's messages and how often each stands there, and who wrote them.
    pub(crate) async fn messages(&self, ticket: &str) -> BTreeMap<(String, String), usize> {
        let mut found = BTreeMap::new();
        for page in 1.. {
            let path = format!(
                "/REST/2.0/ticket/{ticket}/history?fields=Type,Data,Creator&per_page=100&page={page}&orderby=id"
            );
            let (status, body) = self.ask("GET", &path, None).await;
            assert_eq!(status, 200, "{body}");
            let answer: Value = serde_json::from_str(&body).expect("JSON");
            let items = answer["items"].as_array().expect("entries");
            for entry in items.iter().filter(|entry| entry["Type"] == "Correspond") {
                let word = |value: &Value| value.as_str().unwrap_or_default().trim().to_owned();
                *found.entry((word(&entry["Creator"]["id"]), word(&entry["Data"]))).or_default() += 1;
            }
            if items.is_empty() {
                break;
            }
        }
        found
    }

    /// Checks that a ticket holds so many messages, each once and in the customer's name.
    pub(crate) async fn assert_each_once(&self, ticket: &str, count: usize) {
        let messages = self.messages(ticket).await;
        let customer = format!("anna.{}@example.com", self.mark);
        assert!(messages.keys().all(|(who, _)| *who == customer), "{messages:#?}");
        assert!(messages.values().all(|times| *times == 1), "none twice: {messages:#?}");
        assert_eq!(messages.len(), count, "none lost: {messages:#?}");
    }

    /// Stops the server, at once and without a chance to say good-bye.
    pub(crate) async fn stop(&self) {
        let own = self.start.iter().rposition(|word| word == "--").map_or(0, |at| at + 1);
        let pattern = self.start[own..].join(" ");
        let killed = Command::new("pkill").args(["-KILL", "-f", &pattern]).status();
        assert!(killed.expect("`pkill` starts").success(), "the server can be killed");
        wait::until("Request Tracker is gone", START, async || {
            match http::ask(self.address, "GET", "/", &[], None).await {
                Err(error) if error.kind() == std::io::ErrorKind::ConnectionRefused => Ok(()),
                other => Err(format!("{other:?}")),
            }
        })
        .await;
    }

    /// Starts it again, and waits until it answers.
    pub(crate) async fn start(&self) {
        let [program, words @ ..] = self.start.as_slice() else { panic!("nobody knows how to start it") };
        let mut server = Command::new(program);
        server.args(words).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).current_dir("/");
        server.spawn().expect("the server starts");
        wait::until("Request Tracker answers again", START, async || {
            match http::ask(self.address, "GET", "/REST/2.0/rt", &[("Authorization", &self.root)], None).await
            {
                Ok((200, _)) => Ok(()),
                other => Err(format!("{other:?}")),
            }
        })
        .await;
    }

    async fn ask(&self, method: &str, path: &str, json: Option<&Value>) -> (u16, String) {
        let headers = [("Authorization", self.root.as_str())];
        http::ask(self.address, method, path, &headers, json).await.expect("Request Tracker answers")
    }
}
