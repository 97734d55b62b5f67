//! The two that are measured: the released gateway with a configuration file, and axum with nothing around it.

use std::fs::{self, File};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use super::{BARE, folder};
use crate::bench::process::Process;
use crate::bench::token::Key;
use crate::{http, places, sh};

/// How long one may take to start.
const START_LIMIT: Duration = Duration::from_secs(20);

/// The configurations, from the workspace's root.
const CONFIGS: &str = "bench/gateway";
pub(super) const WITH_STAND_IN: &str = "gateway.toml";
pub(super) const WITH_DESK: &str = "desk.toml";

/// A running server. Dropping it ends it.
pub(super) struct Server {
    child: Child,
    address: SocketAddr,
}

/// The released gateway.
pub(super) fn gateway_program() -> PathBuf {
    places::target().join("release/ticket-status-gateway")
}

/// Writes what the gateway reads: its configurations and its secrets.
pub(super) fn write_files(key: &Key) -> Result<()> {
    for config in [WITH_STAND_IN, WITH_DESK] {
        fs::copy(places::root().join(CONFIGS).join(config), folder().join(config))?;
    }
    let _ = fs::remove_file(folder().join("desk.sqlite"));
    fs::write(folder().join("signing.key"), key.text())?;
    fs::write(folder().join("helpdesk.token"), "1-1-bench")?;
    Ok(())
}

/// The gateway with one of its configurations.
pub(super) fn gateway(config: &str) -> Command {
    let mut command = sh::command(gateway_program());
    command.arg("--config").arg(folder().join(config));
    command
}

/// Axum with nothing around it, and the answers that were written down.
pub(super) fn bare() -> Command {
    let mut command = sh::command(places::target().join("release/ticket-status-bare"));
    command.arg(BARE.to_string()).arg(folder());
    command
}

/// The same command, on one processor only.
pub(super) fn pinned(command: &Command, core: usize) -> Command {
    let mut pinned = sh::command("taskset");
    pinned.args(["-c", &core.to_string()]).arg(command.get_program()).args(command.get_args());
    pinned
}

impl Server {
    /// Starts it with its log in a file, and waits until `path` is answered well.
    pub(super) fn start(mut command: Command, address: SocketAddr, path: &str) -> Result<Self> {
        let log = File::create(folder().join("server.log"))?;
        let child =
            command.stdout(Stdio::null()).stderr(log).spawn().context("a server cannot be started")?;
        let mut server = Self { child, address };
        let begun_at = Instant::now();
        // Asked again at once: how long it takes is what is measured.
        while !http::get(server.address, path, &[]).is_ok_and(|answer| answer.status == 200) {
            let ended = server.child.try_wait()?;
            if ended.is_some() || begun_at.elapsed() > START_LIMIT {
                bail!("{address} does not become ready: read target/bench/gateway/server.log");
            }
        }
        Ok(server)
    }

    pub(super) fn process(&self) -> Process {
        Process(self.child.id())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
