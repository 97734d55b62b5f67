//! Who visits: which tickets are asked for, with which token and ETag, as files of requests for wrk.
//!
//! - *Watched* tickets are read all the time, by browsers that have the answer: reads with its ETag.
//! - *Old* tickets were read once and are read, or looked up, again after their time in the cache.
//! - *New* tickets were never read before.

use std::fmt::Write as _;
use std::fs;
use std::iter::Cycle;
use std::ops::{Range, RangeFrom};
use std::path::PathBuf;
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};

use super::{GATEWAY, folder};
use crate::bench::token::Key;
use crate::http;

const WATCHED: Range<u32> = 1_000..1_200;
const OLD: Range<u32> = 10_000..12_000;
const LOOKED_UP: Range<u32> = 20_000..20_600;
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
    /// Reads of watched tickets with their ETag.
    Cached,
    /// Reads that the helpdesk is asked for: of new tickets and of old ones, in turn.
    Fresh,
    /// Lookups by number and address: of new tickets and of old ones, in turn.
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
    new: RangeFrom<u32>,
    old: Cycle<Range<u32>>,
    looked_up: Cycle<Range<u32>>,
}

impl Visitors {
    /// Reads every old ticket once and, when those are no longer kept, every watched one, spread over the time that one is
    /// kept: as if they had always been watched.
    pub(super) fn arrive(key: &Key) -> Result<Self> {
        etags_of(key, OLD, Duration::ZERO)?;
        etags_of(key, LOOKED_UP, Duration::ZERO)?;
        thread::sleep(KEPT);
        let etags = etags_of(key, WATCHED, KEPT)?;
        let (new, old, looked_up) = (FIRST_NEW.., OLD.cycle(), LOOKED_UP.cycle());
        Ok(Self { key: key.clone(), etags, new, old, looked_up })
    }

    /// Writes so many requests of this kind; no new ticket is asked for twice.
    pub(super) fn requests(&mut self, kind: Kind, count: u64) -> Result<PathBuf> {
        let mut lines = String::new();
        let pairs = usize::try_from(count)?.div_ceil(2);
        match kind {
            Kind::Cached => {
                for (number, etag) in &self.etags {
                    let token = self.key.token(*number);
                    writeln!(lines, "GET\t/v1/tickets/{number}?lang=en\t{token}\t{etag}\t")?;
                }
            }
            Kind::Fresh => {
                for (new, old) in self.new.by_ref().zip(self.old.by_ref()).take(pairs) {
                    for number in [new, old] {
                        writeln!(lines, "GET\t/v1/tickets/{number}?lang=en\t{}\t\t", self.key.token(number))?;
                    }
                }
            }
            Kind::Lookups => {
                for (new, old) in self.new.by_ref().zip(self.looked_up.by_ref()).take(pairs) {
                    for number in [new, old] {
                        let body = format!(r#"{{"reference":"{number}","email":"{EMAIL}"}}"#);
                        writeln!(lines, "POST\t/v1/lookups?lang=en\t\t\t{body}")?;
                    }
                }
            }
        }
        let file = folder().join(format!("{}.tsv", kind.name()));
        fs::write(&file, lines)?;
        Ok(file)
    }
}

/// How many tickets are watched all the time.
pub(super) fn watched() -> u64 {
    u64::from(WATCHED.end - WATCHED.start)
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
