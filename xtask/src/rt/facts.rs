//! What is known about the Request Tracker on this machine, as `target/rt/rt.json` keeps it.

use std::collections::BTreeMap;
use std::fs;
use std::net::SocketAddr;
use std::path::PathBuf;

use anyhow::Result;
use serde_json::{Value, json};

use super::{seed, server};
use crate::{http, places};

/// Passwords of a server that only this machine reaches and that holds nothing but test tickets.
const ROOT_PASSWORD: &str = "rt-root-pw-1";
const STAFF: [(&str, &str); 2] = [("olena", "olena-pw-12345"), ("jonas", "jonas-pw-12345")];

/// How to reach the server and as whom.
pub(super) struct Facts {
    /// The port on loopback.
    pub(super) port: u16,
    /// The gateway's token; empty before the first seed.
    pub(super) token: String,
    /// A ticket in a queue that the gateway may not see.
    pub(super) private_ticket: u64,
}

/// Where tests find the facts.
pub(crate) fn file() -> PathBuf {
    places::target().join("rt/rt.json")
}

impl Facts {
    /// A server on `port`, with the token of an earlier run if there was one.
    pub(super) fn wanted(port: u16) -> Self {
        let token = Self::read().map(|known| known.token).unwrap_or_default();
        Self { port, token, private_ticket: 0 }
    }

    /// What an earlier run wrote.
    pub(super) fn read() -> Option<Self> {
        let all: Value = serde_json::from_str(&fs::read_to_string(file()).ok()?).ok()?;
        if all["seed"] != seed::version() {
            return None;
        }
        Some(Self {
            port: all["port"].as_u64()?.try_into().ok()?,
            token: all["token"].as_str()?.to_owned(),
            private_ticket: all["private_ticket"].as_u64()?,
        })
    }

    /// Writes `rt.json`.
    pub(super) fn write(&self, pid: Option<u32>) -> Result<()> {
        let all = json!({
            "base": self.base(),
            "port": self.port,
            "token": self.token,
            "root_password": ROOT_PASSWORD,
            "staff": staff(),
            "private_ticket": self.private_ticket,
            "mailgate": "/usr/bin/rt-mailgate-5",
            "pid": pid,
            "start": server::start_words(self.port),
            "log": server::log(),
            "seed": seed::version(),
        });
        fs::create_dir_all(file().parent().expect("a folder"))?;
        Ok(fs::write(file(), serde_json::to_string_pretty(&all)?)?)
    }

    /// Whether these facts are about the server that is wanted.
    pub(super) fn fits(&self, wanted: &Self) -> bool {
        self.port == wanted.port
    }

    /// Whether the server answers and takes the gateway's token.
    pub(super) fn works(&self) -> bool {
        let token = format!("Authorization: token {}", self.token);
        http::get(self.address(), "/REST/2.0/queues/all", &[token])
            .is_ok_and(|answer| answer.status == 200 && answer.body.contains("items"))
    }

    /// The server's address for people and configuration.
    pub(super) fn base(&self) -> String {
        format!("http://{}", self.address())
    }

    /// The server's address.
    pub(super) fn address(&self) -> SocketAddr {
        SocketAddr::from(([127, 0, 0, 1], self.port))
    }

    /// The committed template `text` with this server's address and password.
    pub(super) fn fill(&self, text: &str) -> String {
        text.replace("{{BASE}}", &self.base())
            .replace("{{PORT}}", &self.port.to_string())
            .replace("{{ROOT_PASSWORD}}", ROOT_PASSWORD)
    }

    /// What the seed script is told; `token` is the one of an earlier run, or empty.
    pub(super) fn plan_with(token: &str) -> Value {
        json!({"root_password": ROOT_PASSWORD, "token": token, "staff": staff()})
    }
}

fn staff() -> BTreeMap<&'static str, &'static str> {
    STAFF.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates_are_filled_with_the_servers_address() {
        let facts = Facts { port: 8095, token: String::new(), private_ticket: 0 };
        let text = facts.fill("Set($WebPort, {{PORT}}); # {{BASE}}");
        assert_eq!(text, "Set($WebPort, 8095); # http://127.0.0.1:8095");
    }

    #[test]
    fn nothing_in_the_committed_templates_is_left_unfilled() {
        let facts = Facts { port: 8095, token: String::new(), private_ticket: 0 };
        for template in [include_str!("../../rt/preseed.txt"), include_str!("../../rt/90-local.pm")] {
            assert!(!facts.fill(template).contains("{{"));
        }
    }
}
