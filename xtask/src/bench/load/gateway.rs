//! The gateway under test: the released program with a configuration file and secrets of its own.

use std::fs::{self, File};
use std::process::{Child, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use super::{GATEWAY, folder};
use crate::bench::process::Process;
use crate::bench::token::Key;
use crate::{http, places, sh};

const READY_LIMIT: Duration = Duration::from_secs(20);

/// The configuration, from the workspace's root.
const CONFIG: &str = "bench/load/gateway.toml";

/// A running gateway. Dropping it ends it.
pub(super) struct Gateway {
    child: Child,
    key: Key,
}

impl Gateway {
    /// Starts it and waits until it takes requests and its helpdesk answers.
    pub(super) fn start(key: &Key) -> Result<Self> {
        fs::copy(places::root().join(CONFIG), folder().join("gateway.toml"))?;
        fs::write(folder().join("signing.key"), key.text())?;
        fs::write(folder().join("helpdesk.token"), "1-1-bench")?;
        let log = File::create(folder().join("gateway.log"))?;
        let child = sh::ends_with_us(&places::target().join("release/ticket-status-gateway"))
            .arg("--config")
            .arg(folder().join("gateway.toml"))
            .stderr(log)
            .stdout(Stdio::null())
            .spawn()
            .context("the gateway cannot be started")?;
        let mut gateway = Self { child, key: key.clone() };
        gateway.wait_until_ready()?;
        Ok(gateway)
    }

    /// The key that its tokens are signed with.
    pub(super) fn key(&self) -> &Key {
        &self.key
    }

    /// The program.
    pub(super) fn process(&self) -> Process {
        Process(self.child.id())
    }

    fn wait_until_ready(&mut self) -> Result<()> {
        let started = Instant::now();
        while !http::get(GATEWAY, "/health/ready", &[]).is_ok_and(|answer| answer.status == 200) {
            let ended = self.child.try_wait()?;
            if ended.is_some() || started.elapsed() > READY_LIMIT {
                bail!(
                    "the gateway does not become ready: read target/bench/gateway.log, mend it and run again"
                );
            }
            thread::sleep(Duration::from_millis(100));
        }
        Ok(())
    }
}

impl Drop for Gateway {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
