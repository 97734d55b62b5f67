//! Everything that was measured in one run, and what is to be read from it.

use serde_json::{Value, json};

use super::numbers::{median, quantile, ratio};
use super::profile::{Cache, Profile};
use super::reading::Reading;

/// The readings of one card in one profile with one cache, one for each round.
struct Series {
    card: &'static str,
    profile: Profile,
    cache: Cache,
    readings: Vec<Reading>,
}

/// All readings.
#[derive(Default)]
pub(super) struct Results {
    series: Vec<Series>,
    /// What else is to be known: the machine, the browser, the load on it.
    pub(super) circumstances: Vec<String>,
}

/// One number of a reading.
pub(super) type Pick = fn(&Reading) -> f64;

impl Results {
    pub(super) fn add(&mut self, card: &'static str, profile: Profile, cache: Cache, reading: Reading) {
        match self.series.iter_mut().find(|series| series.is(card, profile, cache)) {
            Some(series) => series.readings.push(reading),
            None => self.series.push(Series { card, profile, cache, readings: vec![reading] }),
        }
    }

    /// Whether this card was measured.
    pub(super) fn has(&self, card: &str) -> bool {
        self.series.iter().any(|series| series.card == card)
    }

    pub(super) fn median(&self, card: &str, profile: Profile, cache: Cache, pick: Pick) -> f64 {
        median(&self.values(card, profile, cache, pick))
    }

    /// The first and the third quartile.
    pub(super) fn spread(&self, card: &str, profile: Profile, cache: Cache, pick: Pick) -> (f64, f64) {
        let values = self.values(card, profile, cache, pick);
        (quantile(&values, 0.25), quantile(&values, 0.75))
    }

    /// What a card takes of another card's number, round by round.
    pub(super) fn ratio(&self, [card, other]: [&str; 2], profile: Profile, cache: Cache, pick: Pick) -> f64 {
        ratio(&self.values(card, profile, cache, pick), &self.values(other, profile, cache, pick))
    }

    /// Every reading, for those who want to look closer.
    pub(super) fn written(&self) -> Value {
        let all = self.series.iter().map(|series| {
            let readings: Vec<Value> = series.readings.iter().map(Reading::written).collect();
            json!({"card": series.card, "profile": series.profile.name(), "cache": series.cache.name(),
                   "readings": readings})
        });
        json!({"circumstances": self.circumstances, "series": all.collect::<Vec<_>>()})
    }

    fn values(&self, card: &str, profile: Profile, cache: Cache, pick: Pick) -> Vec<f64> {
        let found = self.series.iter().find(|series| series.is(card, profile, cache));
        found.map(|series| series.readings.iter().map(pick).collect()).unwrap_or_default()
    }
}

impl Series {
    fn is(&self, card: &str, profile: Profile, cache: Cache) -> bool {
        self.card == card && self.profile == profile && self.cache == cache
    }
}

/// Results in which each card has these times in every profile, with and without cache.
#[cfg(test)]
pub(super) fn made_of(cards: &[(&'static str, f64, f64)]) -> Results {
    let mut results = Results { circumstances: vec!["On a good day.".to_owned()], ..Results::default() };
    for profile in Profile::ALL {
        for cache in Cache::ALL {
            for (card, readable, interactive) in cards {
                let reading = Reading {
                    readable: *readable,
                    interactive: *interactive,
                    bytes: 1234.0,
                    ..Reading::default()
                };
                results.add(card, profile, cache, reading);
            }
        }
    }
    results
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ratios_are_of_the_same_round_profile_and_cache() {
        let mut results = Results::default();
        for (round, slowness) in [1.0, 1.0, 5.0].into_iter().enumerate() {
            let reading = |readable: f64| Reading { readable: readable * slowness, ..Reading::default() };
            results.add("ours", Profile::Fast, Cache::Cold, reading(110.0));
            results.add("vanilla", Profile::Fast, Cache::Cold, reading(100.0));
            results.add("vanilla", Profile::Slow, Cache::Cold, reading(round as f64));
        }
        let pick: Pick = |reading| reading.readable;
        assert_eq!(results.ratio(["ours", "vanilla"], Profile::Fast, Cache::Cold, pick), 1.1);
        assert_eq!(results.spread("vanilla", Profile::Fast, Cache::Cold, pick), (100.0, 300.0));
        assert!(results.median("ours", Profile::Slow, Cache::Warm, pick).is_nan());
    }
}
