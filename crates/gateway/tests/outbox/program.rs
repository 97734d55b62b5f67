//! The real program, as an operator runs it.

use std::{
    fs,
    net::{SocketAddr, TcpListener},
    path::Path,
    process::{Child, Command, Stdio},
    time::Duration,
};

use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Value, json};
use ticket_status_gateway::{Access, settings::Keys};
use ticket_status_model::TicketRef;

use super::{http, wait};

const SECRET: &str = "a secret of at least thirty-two bytes";
const HOUR: Duration = Duration::from_secs(3600);

/// A gateway with its configuration. Dropping it kills it.
pub(crate) struct Program {
    pub(crate) address: SocketAddr,
    pub(crate) folder: tempfile::TempDir,
    token_of_helpdesk: String,
    /// Runs the program in place of its own name, a shell that prepares something say.
    wrapper: Option<String>,
    child: Option<Child>,
}

impl Program {
    /// A gateway before the helpdesk at `base`, with this outbox; not yet started.
    pub(crate) fn new(base: &str, token: &str, outbox: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let free = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = free.local_addr().expect("an address");
        let config = format!(
            r#"
listen = "{address}"
[site]
id = "northwind"
name = "Northwind Office"
[helpdesk]
kind = "request-tracker"
base = "{base}"
token_env = "RT_TOKEN"
rating_field = "Customer rating"
rating_comment_field = "Customer rating comment"
{}
[statuses.stalled]
situation = "confirm-solution"
[keys]
current = "key"
[keys.signing.key]
secret_env = "KEY"
[write_backs]
message = true
reopening = true
confirmation = true
rating = "one_to_five"
[outbox]
{outbox}
delivery_seconds = 12
retry_seconds = 1
[limits]
tickets_per_minute = 100000
write_backs_per_minute = 100000
write_backs_per_ticket_per_minute = 100000
"#,
            PRIVATE
        );
        fs::write(folder.path().join("gateway.toml"), config).expect("written");
        Self { address, folder, token_of_helpdesk: token.to_owned(), wrapper: None, child: None }
    }

    /// Runs the program through this shell script, which ends with `exec "$@"`.
    pub(crate) fn through(mut self, script: &str) -> Self {
        self.wrapper = Some(script.to_owned());
        self
    }

    /// Starts it, and waits until it answers.
    pub(crate) async fn start(&mut self) {
        let log = fs::File::options().append(true).create(true).open(self.log()).expect("a log");
        let child = self.command(&[]).stderr(log).stdin(Stdio::null()).spawn().expect("the program starts");
        self.child = Some(child);
        wait::until("the gateway answers", Duration::from_secs(30), async || {
            match http::ask(self.address, "GET", "/health/live", &[], None).await {
                Ok((200, _)) => Ok(()),
                other => Err(format!("{other:?}: {}", fs::read_to_string(self.log()).unwrap_or_default())),
            }
        })
        .await;
    }

    /// Kills it without a chance to say good-bye, if it still runs.
    pub(crate) fn kill(&mut self) {
        if let Some(mut child) = self.child.take() {
            // An error means that it is dead already.
            let _ = kill_process(Pid::from_child(&child), Signal::KILL);
            child.wait().expect("it ends");
        }
    }

    /// Its process.
    pub(crate) fn pid(&self) -> Pid {
        Pid::from_child(self.child.as_ref().expect("it runs"))
    }

    /// Runs one of its commands and returns what it prints.
    pub(crate) fn run(&self, words: &[&str]) -> String {
        let output = self.command(words).output().expect("the program starts");
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(output.status.success(), "{words:?}: {said} {}", String::from_utf8_lossy(&output.stderr));
        said
    }

    /// A customer looks at their ticket.
    pub(crate) async fn read(&self, ticket: &str) {
        let (bearer, path) = (bearer(ticket), format!("/v1/tickets/{ticket}"));
        wait::until("the ticket is read", Duration::from_secs(60), async || {
            match http::ask(self.address, "GET", &path, &[("Authorization", &bearer)], None).await {
                Ok((200, _)) => Ok(()),
                other => Err(format!("{other:?}")),
            }
        })
        .await;
    }

    /// A customer says something; the answer's status, or nothing when there was none.
    pub(crate) async fn say(&self, ticket: &str, key: &str, text: &str) -> Option<u16> {
        self.send(ticket, key, &json!({"what": "message", "text": text})).await
    }

    /// A customer sends something; the answer's status, or nothing when there was none.
    pub(crate) async fn send(&self, ticket: &str, key: &str, body: &Value) -> Option<u16> {
        let bearer = bearer(ticket);
        let headers = [("Authorization", bearer.as_str()), ("Idempotency-Key", key)];
        let path = format!("/v1/tickets/{ticket}/write-backs");
        let answer = http::ask(self.address, "POST", &path, &headers, Some(body)).await;
        answer.ok().map(|(status, _)| status)
    }

    /// A customer says something, again and again until they are thanked.
    pub(crate) async fn say_until_thanked(&self, ticket: &str, key: &str, text: &str) {
        wait::until("the customer is thanked", Duration::from_secs(60), async || {
            match self.say(ticket, key, text).await {
                Some(202) => Ok(()),
                other => Err(format!("{other:?}")),
            }
        })
        .await;
    }

    /// Waits until the helpdesk has everything.
    pub(crate) async fn until_empty(&self, patience: Duration) {
        // Each look starts a program, which takes time that the delivery needs.
        wait::until_looking_every(Duration::from_millis(500), "the outbox is empty", patience, async || {
            match self.run(&["outbox", "list"]) {
                said if said.starts_with("The outbox is empty") => Ok(()),
                said => Err(said),
            }
        })
        .await;
    }

    fn log(&self) -> std::path::PathBuf {
        self.folder.path().join("log")
    }

    fn command(&self, words: &[&str]) -> Command {
        let program = Path::new(env!("CARGO_BIN_EXE_ticket-status-gateway"));
        let mut command = match &self.wrapper {
            Some(script) => {
                let mut shell = Command::new("unshare");
                shell.args(["--mount", "sh", "-ec", script, "sh"]).arg(program);
                shell
            }
            None => Command::new(program),
        };
        command.arg("--config").arg(self.folder.path().join("gateway.toml")).args(words);
        command.env("RT_TOKEN", &self.token_of_helpdesk).env("KEY", SECRET);
        command
    }
}

fn bearer(ticket: &str) -> String {
    let keys = Keys::single(SECRET).expect("a key");
    let reference = TicketRef::parse(ticket).expect("a reference");
    format!("Bearer {}", Access::new("northwind", &keys).sign(&reference, HOUR).token)
}

impl Drop for Program {
    fn drop(&mut self) {
        self.kill();
    }
}

/// What lets it connect to this machine.
const PRIVATE: &str = "private_networks = [\"127.0.0.1\"]";
