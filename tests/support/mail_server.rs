//! A real mail server on loopback that keeps every letter in a folder: Debian's aiosmtpd.

use std::{
    fs,
    path::PathBuf,
    process::{Child, Command, Stdio},
};

use rcgen::CertifiedKey;
use ticket_status_gateway::settings::{Mail, MailTls};
use ticket_status_helpdesks::PrivateNetworks;

use super::wait;

/// Where Debian's packages for Python are; another Python need not have them.
const PYTHON: &str = "/usr/bin/python3";

/// A mail server; it ends with the test.
pub(crate) struct MailServer {
    folder: PathBuf,
    port: u16,
    tls: MailTls,
    running: Option<Child>,
}

impl MailServer {
    /// Makes a server's folder and certificate; it does not run yet.
    pub(crate) fn new(tls: MailTls) -> Self {
        let port = free_port();
        let folder = std::env::temp_dir().join(format!("ticket-status-mail-{}-{port}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder for mail");
        let CertifiedKey { cert, signing_key } =
            rcgen::generate_simple_self_signed(["localhost".to_owned()]).expect("a certificate");
        fs::write(folder.join("cert.pem"), cert.pem()).expect("written");
        fs::write(folder.join("key.pem"), signing_key.serialize_pem()).expect("written");
        Self { folder, port, tls, running: None }
    }

    /// Starts it and waits until it listens.
    pub(crate) async fn start(&mut self) {
        let (cert, key) = match self.tls {
            MailTls::Implicit => ("--smtpscert", "--smtpskey"),
            _ => ("--tlscert", "--tlskey"),
        };
        let mut server = Command::new(PYTHON);
        server.args(["-m", "aiosmtpd", "-n", "-l", &format!("localhost:{}", self.port)]);
        if self.tls != MailTls::None {
            server.arg(cert).arg(self.folder.join("cert.pem")).arg(key).arg(self.folder.join("key.pem"));
        }
        server.args(["-c", "aiosmtpd.handlers.Mailbox"]).arg(self.folder.join("letters"));
        let child = server.stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        self.running = Some(child.expect("aiosmtpd starts: run `cargo xtask test`"));
        let port = self.port;
        wait::until_true("the mail server listens", async || {
            tokio::net::TcpStream::connect(("localhost", port)).await.is_ok()
        })
        .await;
    }

    /// How a gateway reaches it, trusting its certificate.
    pub(crate) fn settings(&self) -> Mail {
        Mail {
            host: "localhost".to_owned(),
            port: self.port,
            tls: self.tls,
            ca: Some(self.folder.join("cert.pem")),
            login: None,
            from: "Northwind Office <support@northwind.example>".to_owned(),
            private_networks: PrivateNetworks::default(),
        }
    }

    /// The letters so far, as they came.
    pub(crate) fn letters(&self) -> Vec<String> {
        let files = fs::read_dir(self.folder.join("letters/new")).into_iter().flatten().flatten();
        files.filter_map(|file| fs::read_to_string(file.path()).ok()).collect()
    }

    /// Waits for so many letters.
    pub(crate) async fn until_letters(&self, count: usize) -> Vec<String> {
        wait::until_true("the letters arrive", async || self.letters().len() >= count).await;
        self.letters()
    }
}

impl Drop for MailServer {
    fn drop(&mut self) {
        if let Some(mut running) = self.running.take() {
            let _ = running.kill();
            let _ = running.wait();
        }
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn free_port() -> u16 {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("its address").port()
}
