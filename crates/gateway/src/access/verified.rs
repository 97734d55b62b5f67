//! Tokens whose signature was found good: a card asks again and again with the same one.
//!
//! Keys never change while a gateway runs, so a good signature stays good. What changes is the time: a token counts from
//! when it was verified until it ends, and outside of that it is verified anew. Tokens themselves are not kept, only
//! their hashes.

use std::{
    collections::HashMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

use sha2::{Digest, Sha256};

use super::Granted;

/// How many are kept, in so many parts, so that those who ask at once seldom wait for each other. A full part is
/// emptied: its tokens are verified once more.
const KEPT_MAX: usize = 8_192;
const PARTS: usize = 16;

type Hash = [u8; 32];

/// Tokens whose signature was found good.
pub(super) struct Verified([Mutex<HashMap<Hash, Until>>; PARTS]);

/// What a token gives access to, and when: in seconds since 1970, the end excluded.
struct Until {
    granted: Granted,
    since: i64,
    until: i64,
}

impl Verified {
    pub(super) fn new() -> Self {
        Self(std::array::from_fn(|_| Mutex::default()))
    }

    /// What this token gives access to, where its signature was found good and it is good at `now`.
    pub(super) fn granted(&self, token: &str, now: i64) -> Option<Granted> {
        let hash = hash(token);
        let part = self.part(&hash);
        let known = part.get(&hash)?;
        (known.since..known.until).contains(&now).then(|| known.granted.clone())
    }

    /// Keeps a token that was verified at `now` and ends at `until`.
    pub(super) fn keep(&self, token: &str, granted: Granted, now: i64, until: i64) {
        let hash = hash(token);
        let mut part = self.part(&hash);
        if part.len() >= KEPT_MAX / PARTS {
            part.clear();
        }
        part.insert(hash, Until { granted, since: now, until });
    }

    fn part(&self, hash: &Hash) -> MutexGuard<'_, HashMap<Hash, Until>> {
        self.0[usize::from(hash[0]) % PARTS].lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn hash(token: &str) -> Hash {
    Sha256::digest(token.as_bytes()).into()
}

#[cfg(test)]
mod tests {
    use ticket_status_model::TicketRef;

    use super::*;

    fn granted() -> Granted {
        Granted { reference: TicketRef::parse("1042").expect("a reference"), is_of_device: false }
    }

    #[test]
    fn a_verified_token_counts_until_it_ends_and_no_other_one_does() {
        let verified = Verified::new();
        verified.keep("good", granted(), 100, 200);
        assert_eq!(verified.granted("good", 100), Some(granted()));
        assert_eq!(verified.granted("good", 199), Some(granted()));
        for (token, now) in [("good", 200), ("good", 99), ("goods", 150), ("goo", 150), ("", 150)] {
            assert_eq!(verified.granted(token, now), None, "{token} at {now}");
        }
    }

    #[test]
    fn many_tokens_fill_no_memory() {
        let verified = Verified::new();
        for number in 0..3 * KEPT_MAX {
            verified.keep(&number.to_string(), granted(), 0, 1);
        }
        let kept: usize = verified.0.iter().map(|part| part.lock().expect("lock").len()).sum();
        assert!(kept <= KEPT_MAX, "{kept}");
    }
}
