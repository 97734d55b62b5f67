//! Who visits: which tickets are asked for, with which token and ETag, as files of requests for wrk.
//!
//! - *Known* tickets are watched all the time, by browsers that have the answer: reads with its ETag.
//! - *Old* tickets were read once and are looked at again after their time in the cache.
//! - *New* tickets were never read before.

use std::fmt::Write as _;
use std::fs;
use std::ops::Range;
use std::path::PathBuf;
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};

use super::token::Key;
use super::{GATEWAY, folder};
use crate::http;

const KNOWN: Range<u32> = 1_000..2_000;
const OLD: Range<u32> = 10_000..12_000;
const FIRST_NEW: u32 = 100_000;

/// How long the gateway keeps a ticket that is worked on.
const KEPT: Duration = Duration::from_secs(15);

/// Whose the tickets are, in the recorded answers.
const EMAIL: &str = "anna@customer.example";

/// How many read at once before the measuring begins; the gateway asks the helpdesk as many questions.
const READERS: usize = 16;

/// The kinds of traffic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Reads of known tickets with their ETag.
    Cached,
    /// Reads that the helpdesk is asked for: of new tickets and of old ones, in turn.
    Fresh,
    /// Lookups by number and address: of known tickets and of new ones, in turn.
    Lookups,
}

impl Kind {
    pub(super) const ALL: [Self; 3] = [Self::Cached, Self::Fresh, Self::Lookups];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Cached => "cached",
            Self::Fresh => "fresh",
            Self::Lookups => "lookups",
        }
    }

    /// Of a hundred requests.
    pub(super) fn share(self) -> u64 {
        match self {
            Self::Cached => 90,
            Self::Fresh => 8,
            Self::Lookups => 2,
        }
    }
}

/// All visitors.
pub(super) struct Visitors {
    key: Key,
    etags: Vec<(u32, String)>,
    next_new: u32,
    next_old: u32,
}

impl Visitors {
    /// Reads every old ticket once and, when those are no longer kept, every known one, spread over the time that one is
    /// kept: as if they had always been watched.
    pub(super) fn arrive(key: &Key) -> Result<Self> {
        etags_of(key, OLD, Duration::ZERO)?;
        thread::sleep(KEPT);
        let etags = etags_of(key, KNOWN, KEPT)?;
        Ok(Self { key: key.clone(), etags, next_new: FIRST_NEW, next_old: OLD.start })
    }

    /// Writes so many requests of this kind; no new ticket is asked for twice.
    pub(super) fn requests(&mut self, kind: Kind, count: u64) -> Result<PathBuf> {
        let mut lines = String::new();
        match kind {
            Kind::Cached => {
                for (number, etag) in &self.etags {
                    let token = self.key.token(*number);
                    writeln!(lines, "GET\t/v1/tickets/{number}?lang=en\t{token}\t{etag}\t")?;
                }
            }
            Kind::Fresh => {
                for turn in 0..count {
                    let number = if turn % 2 == 0 { self.new_ticket() } else { self.old_ticket() };
                    writeln!(lines, "GET\t/v1/tickets/{number}?lang=en\t{}\t\t", self.key.token(number))?;
                }
            }
            Kind::Lookups => {
                let mut known = KNOWN.cycle();
                for turn in 0..count {
                    let number =
                        if turn % 2 == 0 { self.new_ticket() } else { known.next().unwrap_or_default() };
                    let body = format!(r#"{{"reference":"{number}","email":"{EMAIL}"}}"#);
                    writeln!(lines, "POST\t/v1/lookups?lang=en\t\t\t{body}")?;
                }
            }
        }
        let file = folder().join(format!("{}.tsv", kind.name()));
        fs::write(&file, lines)?;
        Ok(file)
    }

    fn new_ticket(&mut self) -> u32 {
        self.next_new += 1;
        self.next_new
    }

    fn old_ticket(&mut self) -> u32 {
        self.next_old = if self.next_old + 1 < OLD.end { self.next_old + 1 } else { OLD.start };
        self.next_old
    }
}

/// How many tickets are watched all the time.
pub(super) fn known() -> u64 {
    u64::from(KNOWN.end - KNOWN.start)
}

/// Reads tickets, several at once, spread over some time.
fn etags_of(key: &Key, numbers: Range<u32>, over: Duration) -> Result<Vec<(u32, String)>> {
    let numbers: Vec<u32> = numbers.collect();
    let each = numbers.len().div_ceil(READERS);
    let pause = over / u32::try_from(each)?;
    let read_one = |number: &u32| {
        thread::sleep(pause);
        etag_of(key, *number)
    };
    thread::scope(|scope| {
        let read = |part| scope.spawn(move || <[u32]>::iter(part).map(read_one).collect::<Result<Vec<_>>>());
        let readers: Vec<_> = numbers.chunks(each).map(read).collect();
        let read = readers.into_iter().map(|reader| reader.join().expect("a reader does not panic"));
        Ok(read.collect::<Result<Vec<_>>>()?.concat())
    })
}

fn etag_of(key: &Key, number: u32) -> Result<(u32, String)> {
    let visitor = format!("X-Forwarded-For: 198.19.{}.{}", number / 250 % 250, number % 250 + 1);
    let headers = [format!("Authorization: Bearer {}", key.token(number)), visitor];
    let answer = http::get(GATEWAY, &format!("/v1/tickets/{number}?lang=en"), &headers)?;
    let etag = answer.header("etag").filter(|_| answer.status == 200);
    let etag = etag
        .with_context(|| format!("a first reading was answered with {}: {}", answer.status, answer.body))?;
    Ok((number, etag.to_owned()))
}
