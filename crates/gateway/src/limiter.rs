//! Counting how often visitors ask, in bounded memory.

use std::{
    hash::Hash,
    net::{IpAddr, Ipv6Addr},
    num::NonZeroU32,
    sync::atomic::{AtomicBool, AtomicU32, Ordering},
    time::Duration,
};

use governor::{
    Quota, RateLimiter,
    clock::{Clock, DefaultClock},
    state::keyed::DashMapStateStore,
};
use ipnet::IpNet;

/// How many keys are counted apart, and as many more as come between two sweeps. Further ones share one count until older
/// ones are forgotten.
const KEYS_MAX: usize = 100_000;

/// After how many questions counts that no longer matter are forgotten.
const SWEEP_EVERY: u32 = 1_024;

/// Allows each key so many questions per minute.
pub(crate) struct Limiter<K: Hash + Eq + Clone> {
    counts: RateLimiter<Option<K>, DashMapStateStore<Option<K>>, DefaultClock>,
    asked: AtomicU32,
    /// Whether there are too many keys already, as of the last sweep.
    is_crowded: AtomicBool,
}

/// The key has asked too often.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TooOften {
    /// After which time it may ask again.
    pub(crate) retry_after: Duration,
}

impl<K: Hash + Eq + Clone> Limiter<K> {
    pub(crate) fn per_minute(times: NonZeroU32) -> Self {
        Self {
            counts: RateLimiter::dashmap(Quota::per_minute(times)),
            asked: AtomicU32::new(0),
            is_crowded: AtomicBool::new(false),
        }
    }

    /// Counts one question.
    pub(crate) fn check(&self, key: K) -> Result<(), TooOften> {
        if self.asked.fetch_add(1, Ordering::Relaxed).is_multiple_of(SWEEP_EVERY) {
            self.counts.retain_recent();
            self.counts.shrink_to_fit();
            self.is_crowded.store(self.counts.len() >= KEYS_MAX, Ordering::Relaxed);
        }
        let key = (!self.is_crowded.load(Ordering::Relaxed)).then_some(key);
        self.counts.check_key(&key).map_err(|not_until| TooOften {
            retry_after: not_until.wait_time_from(DefaultClock::default().now()),
        })
    }
}

/// The address under which a visitor is counted.
///
/// A provider gives a household 2⁶⁴ IPv6 addresses at least, so only the first half counts.
pub(crate) fn counted(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            IpAddr::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
        }
        address => address,
    }
}

/// The visitor's address: the peer's, or, behind trusted proxies, the last one no trusted proxy added. The addresses that
/// they added come last one first.
pub(crate) fn visitor<'a>(
    peer: IpAddr,
    forwarded_for: impl Iterator<Item = &'a str>,
    trusted: &[IpNet],
) -> IpAddr {
    let is_trusted =
        |address: IpAddr| trusted.iter().any(|network| network.contains(&address.to_canonical()));
    let mut visitor = peer;
    for hop in forwarded_for {
        if !is_trusted(visitor) {
            break;
        }
        let Ok(address) = hop.trim().parse() else { break };
        visitor = address;
    }
    visitor
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ip(text: &str) -> IpAddr {
        text.parse().expect("an address")
    }

    #[test]
    fn a_household_counts_as_one_visitor() {
        assert_eq!(counted(ip("2001:db8:1:2:3::4")), counted(ip("2001:db8:1:2:ffff::1")));
        assert_ne!(counted(ip("2001:db8:1:2::1")), counted(ip("2001:db8:1:3::1")));
        assert_eq!(counted(ip("::ffff:192.0.2.7")), ip("192.0.2.7"));
    }

    #[test]
    fn only_a_trusted_proxy_may_name_the_visitor() {
        let trusted = ["10.0.0.0/8".parse().expect("a network")];
        for (peer, forwarded, expected) in [
            ("192.0.2.1", "198.51.100.1", "192.0.2.1"),
            ("10.0.0.1", "198.51.100.1", "198.51.100.1"),
            ("10.0.0.1", "203.0.113.9, 198.51.100.1", "198.51.100.1"),
            ("10.0.0.1", "198.51.100.1, 10.0.0.2", "198.51.100.1"),
            ("10.0.0.1", "", "10.0.0.1"),
            ("10.0.0.1", "nonsense", "10.0.0.1"),
        ] {
            assert_eq!(
                visitor(ip(peer), forwarded.rsplit(','), &trusted),
                ip(expected),
                "{peer} {forwarded}"
            );
        }
    }

    #[test]
    fn the_question_after_the_last_allowed_one_waits() {
        let limiter = Limiter::per_minute(NonZeroU32::new(2).expect("two"));
        assert_eq!(limiter.check("a"), Ok(()));
        assert_eq!(limiter.check("a"), Ok(()));
        let too_often = limiter.check("a").expect_err("the third is one too many");
        assert!(too_often.retry_after <= Duration::from_secs(30), "{too_often:?}");
        assert_eq!(limiter.check("b"), Ok(()));
    }
}
