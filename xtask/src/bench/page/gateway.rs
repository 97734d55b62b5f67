//! The released gateway with the built-in desk, and the one ticket in it.

use std::fs::{self, File};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::super::token::Key;
use crate::{http, places, sh};

/// As `bench/page/gateway.toml` and `tickets.csv` name them.
const ADDRESS: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(Ipv4Addr::LOCALHOST), 8490);
const REFERENCE: &str = "1044";

const READY_LIMIT: Duration = Duration::from_secs(20);

/// A running gateway. Dropping it ends it.
pub(super) struct Gateway {
    process: Child,
    /// Where it listens.
    pub(super) address: SocketAddr,
}

/// The ticket that every card shows.
#[derive(Clone, Debug, Default)]
pub(super) struct Ticket {
    pub(super) reference: String,
    pub(super) token: String,
    /// Of its explanation.
    pub(super) headline: String,
    pub(super) meaning: String,
}

impl Gateway {
    /// Starts it in `folder`, where the bundle and the configuration are.
    ///
    /// # Errors
    /// When its address is taken or it does not become ready; its log says why.
    pub(super) fn start(folder: &Path) -> Result<Self> {
        if http::get(ADDRESS, "/health/live", &[]).is_ok() {
            bail!("{ADDRESS} is in use: end what listens there and run the command again");
        }
        fs::write(folder.join("signing.key"), Key::new().text())?;
        let _ = fs::remove_file(folder.join("desk.sqlite"));
        told(folder, &["desk", "import", "tickets.csv"])?;
        let process = program(sh::ends_with_us, folder)
            .stdout(Stdio::null())
            .stderr(File::create(folder.join("gateway.log"))?)
            .spawn()
            .context("the gateway cannot be started")?;
        let mut gateway = Self { process, address: ADDRESS };
        let started = Instant::now();
        while !http::get(ADDRESS, "/health/ready", &[]).is_ok_and(|answer| answer.status == 200) {
            if gateway.process.try_wait()?.is_some() || started.elapsed() > READY_LIMIT {
                bail!(
                    "the gateway does not become ready: read target/bench/page/gateway.log, mend it and run again"
                );
            }
            thread::sleep(Duration::from_millis(100));
        }
        Ok(gateway)
    }

    /// The ticket, with a token and with what the gateway says of it.
    ///
    /// # Errors
    /// When the desk has no such ticket.
    pub(super) fn ticket(&self, folder: &Path) -> Result<Ticket> {
        let link = told(folder, &["token", "--reference", REFERENCE, "--days", "1"])?;
        let token = link.split_once("token=").context("the gateway signs no token")?.1.trim().to_owned();
        let asked = [format!("Authorization: Bearer {token}")];
        let answer = http::get(self.address, &format!("/v1/tickets/{REFERENCE}?lang=en"), &asked)?;
        let status: Value = serde_json::from_str(&answer.body)
            .with_context(|| format!("the gateway answers {} for the ticket", answer.status))?;
        let text = |name: &str| {
            let text = status["explanation"][name].as_str().map(str::to_owned);
            text.with_context(|| format!("the gateway's explanation has no {name}"))
        };
        Ok(Ticket {
            reference: REFERENCE.to_owned(),
            token,
            headline: text("headline")?,
            meaning: text("meaning")?,
        })
    }
}

/// The program with its configuration.
fn program(start: fn(&Path) -> Command, folder: &Path) -> Command {
    let mut program = start(&places::target().join("release/ticket-status-gateway"));
    program.current_dir(folder).args(["--config", "gateway.toml"]);
    program
}

/// What the program says when it is told this.
fn told(folder: &Path, words: &[&str]) -> Result<String> {
    let mut command = program(|path| sh::command(path), folder);
    sh::read(command.args(words))
        .with_context(|| format!("`ticket-status-gateway {}` fails", words.join(" ")))
}

impl Drop for Gateway {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
