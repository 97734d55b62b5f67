//! Chromium, told what to do by its own protocol over two pipes: nothing stands between xtask and the browser, and what it
//! reports of the network comes by itself.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::sh;

/// Longer than any load takes.
const PATIENCE: Duration = Duration::from_secs(60);

/// The browser reads commands from its file 3 and writes answers to its file 4, each ended by a zero byte. A shell gives it the
/// two pipes under these numbers.
const PIPES: &str = r#"exec "$0" "$@" 3<&0 4>&1 </dev/null >/dev/null 2>&1"#;

const OPTIONS: [&str; 14] = [
    "--remote-debugging-pipe",
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-extensions",
    "--disable-sync",
    "--no-first-run",
    "--lang=en-US",
    "--window-size=1000,900",
    // A page that is left is gone, and takes nothing from the next one.
    "--disable-features=BackForwardCache",
];

/// A running browser. Dropping it ends it.
pub(super) struct Chromium {
    process: Child,
    commands: ChildStdin,
    messages: Receiver<Value>,
    last: u64,
    events: Vec<Value>,
    profile: PathBuf,
}

impl Chromium {
    /// Starts the browser with an empty profile in `folder`.
    ///
    /// # Errors
    /// When it cannot be started.
    pub(super) fn start(program: &Path, folder: &Path) -> Result<Self> {
        let profile = folder.join("profile");
        let _ = fs::remove_dir_all(&profile);
        let mut command = sh::ends_with_us(Path::new("sh"));
        command.args(["-c", PIPES]).arg(program).args(OPTIONS);
        command.arg(format!("--user-data-dir={}", profile.display())).arg("about:blank");
        let mut process = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("the browser cannot be started")?;
        let commands = process.stdin.take().expect("stdin is piped");
        let answers = BufReader::new(process.stdout.take().expect("stdout is piped"));
        let (tell, messages) = mpsc::channel();
        thread::spawn(move || {
            let texts = answers.split(0).map_while(std::io::Result::ok);
            for message in texts.filter_map(|text| serde_json::from_slice(&text).ok()) {
                if tell.send(message).is_err() {
                    return;
                }
            }
        });
        Ok(Self { process, commands, messages, last: 0, events: Vec::new(), profile })
    }

    /// Gives a command to the browser, or to the page of a session, and returns its result.
    ///
    /// # Errors
    /// When the browser refuses it or does not answer.
    pub(super) fn command(
        &mut self,
        session: Option<&str>,
        method: &str,
        parameters: Value,
    ) -> Result<Value> {
        self.last += 1;
        let mut message = json!({"id": self.last, "method": method, "params": parameters});
        if let Some(session) = session {
            message["sessionId"] = json!(session);
        }
        let mut bytes = serde_json::to_vec(&message)?;
        bytes.push(0);
        self.commands.write_all(&bytes).with_context(|| format!("the browser ended before `{method}`"))?;
        loop {
            let mut message =
                self.next().with_context(|| format!("the browser does not answer `{method}`"))?;
            if message["id"] != self.last {
                self.events.push(message);
                continue;
            }
            if let Some(problem) = message.get("error") {
                bail!("the browser refuses `{method}`: {problem}");
            }
            return Ok(message["result"].take());
        }
    }

    /// Waits until the page of a session reports this.
    ///
    /// # Errors
    /// When it does not.
    pub(super) fn until(&mut self, session: &str, event: &str) -> Result<()> {
        let is_it = |message: &Value| message["sessionId"] == session && message["method"] == event;
        while !self.events.iter().any(is_it) {
            let message = self.next().with_context(|| format!("the page never reports `{event}`"))?;
            self.events.push(message);
        }
        Ok(())
    }

    /// What pages have reported since the last call.
    pub(super) fn events(&mut self) -> Vec<Value> {
        std::mem::take(&mut self.events)
    }

    fn next(&mut self) -> Result<Value> {
        Ok(self.messages.recv_timeout(PATIENCE)?)
    }
}

impl Drop for Chromium {
    fn drop(&mut self) {
        let _ = self.command(None, "Browser.close", json!({}));
        let _ = self.process.kill();
        let _ = self.process.wait();
        // The browser's last processes may still be writing.
        let _ = (0..20).find(|_| fs::remove_dir_all(&self.profile).is_ok());
    }
}
