//! The program as it is installed, in a folder of its own, with all that it says kept.

use std::{
    fs::{self, File},
    net::SocketAddr,
    os::unix::process::ExitStatusExt,
    path::PathBuf,
    process::{Child, Command, ExitStatus},
};

use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use super::{
    marker::{CURRENT_KEY, OLD_KEY, PASSWORD, TOKEN},
    outside::Outside,
};
use crate::wait;

/// Where the secrets stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Where {
    Files,
    Environment,
}

/// An installation: a folder with the configuration, and everything that came out of it.
pub(crate) struct Program {
    folder: TempDir,
    place: Where,
    proxy: u16,
    admin: u16,
    told: Vec<(String, String)>,
}

/// The program while it serves. Dropping it ends it.
pub(crate) struct Serving {
    child: Child,
    visitors: SocketAddr,
    admin: SocketAddr,
}

impl Program {
    /// A company whose links are mailed where its secrets come from the environment, and looked up otherwise.
    pub(crate) fn install(place: Where, outside: &Outside) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        for (name, marker) in
            [("current", CURRENT_KEY), ("old", OLD_KEY), ("token", TOKEN), ("password", PASSWORD)]
        {
            fs::write(folder.path().join(name), marker.secret() + "\n").expect("written");
        }
        let admin = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
        let admin = admin.local_addr().expect("an address").port();
        let program = Self { folder, place, proxy: outside.proxy, admin, told: Vec::new() };
        program.configure(&program.configuration(outside));
        program
    }

    pub(crate) fn configuration(&self, outside: &Outside) -> String {
        let (kind, access) = match self.place {
            Where::Files => ("file", "match"),
            Where::Environment => ("env", "email_link"),
        };
        format!(
            r#"
listen = "127.0.0.1:0"
admin_listen = "127.0.0.1:{}"
[site]
id = "northwind"
name = "Northwind Office"
page = "https://www.example.com/status"
access = "{access}"
[helpdesk]
kind = "request-tracker"
base = "http://127.0.0.1:{}"
private_networks = ["127.0.0.0/8"]
token_{kind} = "token"
[keys]
current = "current"
[keys.signing."current"]
secret_{kind} = "current"
[keys.signing."old"]
secret_{kind} = "old"
[mail]
host = "localhost"
port = {}
tls = "none"
user = "gateway"
password_{kind} = "password"
from = "Northwind Office <support@example.com>"
[cache]
active_seconds = 0
"#,
            self.admin, outside.helpdesk, outside.mail
        )
    }

    pub(crate) fn configure(&self, text: &str) {
        fs::write(self.path("gateway.toml"), text).expect("written");
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Runs a command to its end; returns whether it was a success, and all it said.
    pub(crate) async fn run(&mut self, words: &[&str]) -> (bool, String) {
        let mut command = self.command();
        command.args(words);
        let output =
            tokio::task::spawn_blocking(move || command.output()).await.expect("run").expect("started");
        let said =
            [output.stdout, output.stderr].map(|text| String::from_utf8_lossy(&text).into_owned()).concat();
        self.keep(&format!("`{}`", words.join(" ")), said.clone());
        (output.status.success(), said)
    }

    /// Serves until it listens.
    pub(crate) async fn serve(&mut self) -> Serving {
        let kept = |name| File::create(self.path(name)).expect("a file");
        let child = self.command().stdout(kept("stdout")).stderr(kept("stderr")).spawn().expect("started");
        let log = self.path("stderr");
        let address = || {
            let log = fs::read_to_string(&log).ok()?;
            let (_, after) = log.split_once("on http://")?;
            after.split(|c: char| !c.is_ascii_digit() && c != '.' && c != ':').next()?.parse().ok()
        };
        wait::until("the program listens", || address().is_some()).await;
        let admin = SocketAddr::from(([127, 0, 0, 1], self.admin));
        Serving { child, visitors: address().expect("an address"), admin }
    }

    /// Keeps something that was said, with the place where.
    pub(crate) fn keep(&mut self, place: &str, said: String) {
        self.told.push((place.to_owned(), said));
    }

    /// Ends it as a crash would, and keeps all that it left in its folder but the files that hold secrets.
    pub(crate) fn crash(&mut self, mut serving: Serving) -> ExitStatus {
        kill_process(Pid::from_child(&serving.child), Signal::ABORT).expect("it ran until now");
        let status = serving.child.wait().expect("it ended");
        assert_eq!(status.signal(), Some(Signal::ABORT.as_raw()), "it ended by itself before");
        let holds_secrets = ["current", "old", "token", "password", "gateway.toml"];
        for file in fs::read_dir(self.folder.path()).expect("the folder").flatten() {
            let name = file.file_name().to_string_lossy().into_owned();
            if !holds_secrets.contains(&name.as_str()) {
                let left = fs::read(file.path()).expect("readable");
                self.keep(&name, String::from_utf8_lossy(&left).into_owned());
            }
        }
        status
    }

    /// All that it said, with the places where.
    pub(crate) fn told(&self) -> &[(String, String)] {
        &self.told
    }

    /// The program with everything logged, a proxy for everything, and leave to dump its core.
    fn command(&self) -> Command {
        let format = if self.place == Where::Files { "pretty" } else { "json" };
        let mut command = Command::new("sh");
        command
            .args(["-c", "ulimit -S -c \"$(ulimit -H -c)\"; exec \"$0\" \"$@\""])
            .arg(env!("CARGO_BIN_EXE_ticket-status-gateway"))
            .args(["--config", "gateway.toml", "--log", "trace", "--log-format", format])
            .current_dir(self.folder.path());
        for variable in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"] {
            command.env(variable, format!("http://127.0.0.1:{}", self.proxy));
        }
        if self.place == Where::Environment {
            for (name, marker) in
                [("current", CURRENT_KEY), ("old", OLD_KEY), ("token", TOKEN), ("password", PASSWORD)]
            {
                command.env(name, marker.secret());
            }
        }
        command
    }
}

impl Serving {
    /// What a visitor gets for a request, headers and all. The request ends with its headers or its body.
    pub(crate) async fn visit(&self, request: &str) -> String {
        ask(self.visitors, request).await
    }

    /// The figures for the operator.
    pub(crate) async fn figures(&self) -> String {
        ask(self.admin, "GET /metrics HTTP/1.1\r\n\r\n").await
    }
}

async fn ask(addr: SocketAddr, request: &str) -> String {
    let mut stream = TcpStream::connect(addr).await.expect("it listens");
    let request = request.replacen("\r\n", "\r\nhost: gateway\r\nconnection: close\r\n", 1);
    stream.write_all(request.as_bytes()).await.expect("sent");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.expect("an answer");
    String::from_utf8_lossy(&answer).into_owned()
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
