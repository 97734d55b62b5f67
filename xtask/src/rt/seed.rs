//! Queues, people, rights and the gateway's token, through Request Tracker's own Perl interface: its REST has no
//! call for rights.

use std::io::Write;
use std::process::Stdio;

use anyhow::{Context, Result, bail};
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::facts::Facts;
use crate::setup::apt;
use crate::{places, say};

const SCRIPT: &str = include_str!("../../rt/seed.pl");

/// Which script seeded with which passwords: others seed anew.
pub(super) fn version() -> String {
    let plan = Facts::plan_with("").to_string();
    format!("{:x}", Sha256::digest([SCRIPT, &plan].concat()))[..10].to_owned()
}

/// Runs the seed script; returns the facts with a token that works.
///
/// # Errors
/// When the script ends badly; its own words are shown above.
pub(super) fn seed(facts: Facts) -> Result<Facts> {
    let _waiting = say::waiting("seeding Request Tracker");
    // As the server's user: a database file that root touched could not be written by the server.
    let mut perl = apt::as_root("runuser");
    perl.args(["-u", "www-data", "--", "perl", "-I/usr/share/request-tracker5/lib", "-"])
        .arg(Facts::plan_with(&facts.token).to_string())
        .current_dir("/")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped());
    let mut child = perl.spawn().context("`runuser` cannot be started: install util-linux")?;
    child.stdin.take().expect("stdin is piped").write_all(SCRIPT.as_bytes())?;
    let output = child.wait_with_output()?;
    let text = String::from_utf8_lossy(&output.stdout);
    let told = text.lines().find_map(|line| line.strip_prefix("SEEDED "));
    let (true, Some(told)) = (output.status.success(), told) else {
        let script = places::shown(&places::root().join("xtask/rt/seed.pl"));
        bail!(
            "Request Tracker could not be seeded: see what {script} says above, mend that and run the command again"
        );
    };
    let told: Value = serde_json::from_str(told)?;
    let token = told["token"].as_str().context("the seed script told no token")?.to_owned();
    Ok(Facts { token, private_ticket: told["private_ticket"].as_u64().unwrap_or(0), ..facts })
}
