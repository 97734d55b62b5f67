//! Cached reads, of the gateway and of axum with nothing around it, in turn.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use super::cores::Cores;
use super::server::{Server, WITH_STAND_IN, bare, gateway, pinned};
use super::wrk::{Load, Turn};
use super::{BARE, GATEWAY, Wanted, folder};
use crate::bench::token::Key;
use crate::http::Answer;
use crate::{http, say};

/// What is read, and where the bare axum answers that nothing has changed.
pub(super) const TICKET: &str = "/v1/tickets/1042?lang=en";
const UNCHANGED: &str = "/v1/unchanged/1042?lang=en";
const NUMBER: u32 = 1042;

/// The headers that the server writes by itself.
const OF_THE_SERVER: [&str; 2] = ["content-length", "date"];

/// The turns with one kind of request, each with the bare axum's of the same round.
pub(super) struct Reads {
    pub(super) status: u16,
    pub(super) turns: Vec<(Turn, Turn)>,
}

pub(super) fn authorization(key: &Key) -> String {
    format!("Authorization: Bearer {}", key.token(NUMBER))
}

/// Lets both take turns.
pub(super) fn all(wanted: &Wanted, wrk: &Path, cores: Cores, key: &Key) -> Result<Vec<Reads>> {
    let ours = Server::start(pinned(&gateway(WITH_STAND_IN), cores.server), GATEWAY, "/health/ready")?;
    let headers = vec![authorization(key), "X-Forwarded-For: 198.18.0.1".to_owned()];
    let etag = write_down(&headers)?;
    let with_etag = [&headers[..], &[format!("If-None-Match: {etag}")]].concat();
    let theirs = Server::start(pinned(&bare(), cores.server), BARE, TICKET)?;

    let kinds = [(200, TICKET, headers), (304, UNCHANGED, with_etag)];
    let mut reads: Vec<Reads> =
        kinds.iter().map(|kind| Reads { status: kind.0, turns: Vec::new() }).collect();
    for round in 0..wanted.rounds {
        say::step(&format!("Round {} of {}", round + 1, wanted.rounds));
        for ((status, bare_path, headers), reads) in kinds.iter().zip(&mut reads) {
            let load = Load { wrk, core: cores.visitors, seconds: wanted.seconds, headers };
            let alike =
                [(GATEWAY, TICKET), (BARE, *bare_path)].map(|(at, path)| http::get(at, path, headers));
            let [our_answer, their_answer] = alike;
            is_alike(*status, &our_answer?, &their_answer?)?;
            let our_turn = || load.run(GATEWAY, TICKET, ours.process());
            let their_turn = || load.run(BARE, bare_path, theirs.process());
            // Who comes first has the machine as the one before left it: each comes first as often.
            let turns = match round % 2 {
                0 => (our_turn()?, their_turn()?),
                _ => {
                    let theirs = their_turn()?;
                    (our_turn()?, theirs)
                }
            };
            reads.turns.push(turns);
        }
    }
    Ok(reads)
}

/// Writes down what the gateway answers, for the bare axum; returns the `ETag`.
fn write_down(headers: &[String]) -> Result<String> {
    http::get(GATEWAY, TICKET, headers)?;
    let new = http::get(GATEWAY, TICKET, headers)?;
    ensure!(new.status == 200, "the gateway answers a read with {}: {}", new.status, new.body);
    let etag = new.header("etag").context("the gateway's answer has no ETag")?.to_owned();
    let known = [headers, &[format!("If-None-Match: {etag}")]].concat();
    let known = http::get(GATEWAY, TICKET, &known)?;
    ensure!(known.status == 304, "the gateway answers its own ETag with {}", known.status);
    fs::write(folder().join("200.head"), lines(&new))?;
    fs::write(folder().join("304.head"), lines(&known))?;
    fs::write(folder().join("200.body"), &new.body)?;
    Ok(etag)
}

fn lines(answer: &Answer) -> String {
    answer.headers().map(|(name, value)| format!("{name}: {value}\n")).collect::<String>()
}

/// What is compared must be the same: status, body, and the headers but for their age.
fn is_alike(status: u16, ours: &Answer, theirs: &Answer) -> Result<()> {
    let names = |answer: &Answer| {
        let mut names: Vec<String> = answer.headers().map(|(name, _)| name.to_lowercase()).collect();
        names.sort_unstable();
        names
    };
    ensure!((ours.status, theirs.status) == (status, status), "{} {}", ours.status, theirs.status);
    ensure!(ours.body == theirs.body, "the bodies are not the same");
    ensure!(names(ours) == names(theirs), "{:?} {:?}", names(ours), names(theirs));
    Ok(())
}

impl Answer {
    /// The headers that a handler wrote.
    fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.fields().filter(|(name, _)| !OF_THE_SERVER.iter().any(|known| name.eq_ignore_ascii_case(known)))
    }
}
