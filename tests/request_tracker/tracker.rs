//! Request Tracker as its people use it: customers by mail, staff through REST.

use std::{
    env, fs,
    io::Write,
    net::SocketAddr,
    path::PathBuf,
    process::{Command, Stdio},
    time::{SystemTime, UNIX_EPOCH},
};

use base64::{Engine, engine::general_purpose::STANDARD};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::http::{Answer, Request};

/// The variable that names the file with [`Facts`].
const VARIABLE: &str = "TICKET_STATUS_RT";

/// What the customer is called in mails.
pub(crate) const CUSTOMER_NAME: &str = "Annabelle Visitor";

/// What `cargo xtask rt up` wrote about the server.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Facts {
    pub(crate) base: String,
    pub(crate) port: u16,
    pub(crate) token: String,
    pub(crate) private_ticket: u64,
    /// The words that start the server.
    pub(crate) start: Vec<String>,
    pub(crate) log: PathBuf,
    mailgate: PathBuf,
    root_password: String,
    staff: Map<String, Value>,
}

impl Facts {
    /// Reads the facts of the server that `cargo xtask test` started.
    ///
    /// # Panics
    /// Without that server: these promises cannot be kept by nobody.
    pub(crate) fn read() -> Self {
        let text = fs::read_to_string(Self::file()).expect("the facts about Request Tracker can be read");
        serde_json::from_str(&text).expect("facts about Request Tracker")
    }

    /// The file they stand in.
    pub(crate) fn file() -> PathBuf {
        let file = env::var_os(VARIABLE).map(PathBuf::from);
        file.unwrap_or_else(|| panic!("run `cargo xtask test`, which starts a Request Tracker"))
    }

    /// Where the server listens.
    pub(crate) fn address(&self) -> SocketAddr {
        SocketAddr::from(([127, 0, 0, 1], self.port))
    }
}

/// Request Tracker, and one customer who never wrote before.
pub(crate) struct Tracker {
    pub(crate) facts: Facts,
    /// The customer's address.
    pub(crate) customer: String,
    /// What the request is about; only this run's.
    pub(crate) subject: String,
    /// Tells this run from every other.
    pub(crate) mark: String,
}

impl Tracker {
    /// A new customer.
    pub(crate) fn new(facts: Facts) -> Self {
        let mark = format!("{:x}", now_micros());
        let (customer, subject) = (format!("anna.{mark}@example.com"), format!("Invoice with VAT {mark}"));
        Self { facts, customer, subject, mark }
    }

    /// The customer writes; `ticket` is the number they answer to. The text ends with the run's mark.
    pub(crate) fn mail(&self, ticket: Option<&str>, text: &str) {
        let subject = match ticket {
            Some(number) => format!("Re: [rt.local #{number}] {}", self.subject),
            None => self.subject.clone(),
        };
        let id = format!("{:x}@example.com", now_micros());
        let mail = format!(
            "From: {CUSTOMER_NAME} <{}>\nTo: support@rt.local\nSubject: {subject}\nMessage-ID: <{id}>\n\
             MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n{text} {}\n",
            self.customer, self.mark
        );
        let mut gate = Command::new(&self.facts.mailgate)
            .args(["--queue", "Support", "--action", "correspond", "--timeout", "20"])
            .args(["--url", &self.facts.base])
            .stdin(Stdio::piped())
            .spawn()
            .expect("the mail gate starts");
        gate.stdin.take().expect("a piped input").write_all(mail.as_bytes()).expect("the mail is handed in");
        assert!(gate.wait().expect("the mail gate ends").success(), "the mail gate took the mail");
    }

    /// The number of the customer's only ticket.
    pub(crate) async fn number(&self) -> String {
        let query = format!("Requestor.EmailAddress%3D%27{}%27", self.customer);
        let path = format!("/REST/2.0/tickets?query={query}");
        let root = basic("root", &self.facts.root_password);
        let found = self.ask(Request::get(&path).by(&root)).await.json();
        assert_eq!(found["count"], 1, "one mail makes one ticket: {found}");
        let id = &found["items"][0]["id"];
        id.as_str().map_or_else(|| id.to_string(), str::to_owned)
    }

    /// Another customer's ticket in a queue.
    pub(crate) async fn open(&self, queue: &str) -> String {
        let root = basic("root", &self.facts.root_password);
        let ticket = json!({
            "Queue": queue, "Subject": format!("Another request {}", self.mark),
            "Requestor": format!("bob.{}@example.com", self.mark),
        });
        let request =
            Request { method: "POST", path: "/REST/2.0/ticket", authorization: &root, json: Some(ticket) };
        let made = self.ask(request).await.json();
        let id = &made["id"];
        id.as_str().map_or_else(|| id.to_string(), str::to_owned)
    }

    /// A member of staff acts on a ticket; `what` is a part of Request Tracker's answer.
    pub(crate) async fn act(&self, who: &str, act: Act<'_>, ticket: &str, what: &str) {
        let (method, call, json) = act.request(&self.mark);
        let path = format!("/REST/2.0/ticket/{ticket}{call}");
        let password = self.facts.staff[who].as_str().expect("a password of staff");
        let by = basic(who, password);
        let request = Request { method, path: &path, authorization: &by, json: Some(json) };
        let answer = self.ask(request).await;
        // Refusals can come with 200 and a sentence.
        let is_done = matches!(answer.status, 200 | 201) && answer.body.contains(what);
        assert!(is_done, "{who} wants {what}: {} {}", answer.status, answer.body);
    }

    async fn ask(&self, request: Request<'_>) -> Answer {
        request.send(self.facts.address()).await.expect("Request Tracker answers")
    }
}

/// What staff do.
#[derive(Clone, Copy)]
pub(crate) enum Act<'a> {
    /// Take it.
    Take,
    /// Change one of its fields.
    Set(&'a str, &'a str),
    /// Write to the customer.
    Write(&'a str),
    /// Write to the other staff.
    Comment(&'a str),
}

impl<'a> Act<'a> {
    /// Method, call and body; what is written ends with the run's mark.
    fn request(self, mark: &str) -> (&'a str, &'a str, Value) {
        let message = |text| json!({"ContentType": "text/plain", "Content": format!("{text} {mark}")});
        match self {
            Self::Take => ("PUT", "/take", json!({})),
            Self::Set(field, value) => ("PUT", "", json!({field: value})),
            Self::Write(text) => ("POST", "/correspond", message(text)),
            Self::Comment(text) => ("POST", "/comment", message(text)),
        }
    }
}

fn now_micros() -> u128 {
    SystemTime::now().duration_since(UNIX_EPOCH).expect("a clock after 1970").as_micros()
}

fn basic(name: &str, password: &str) -> String {
    format!("Basic {}", STANDARD.encode(format!("{name}:{password}")))
}
