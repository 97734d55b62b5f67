//! What the widget is held to, beside the baselines of the same run.

use std::fmt;

use super::OURS;
use super::profile::{Cache, Profile};
use super::results::{Pick, Results};

const READABLE: Pick = |reading| reading.readable;
const INTERACTIVE: Pick = |reading| reading.interactive;

/// A target and how it was met.
pub(super) struct Target {
    what: String,
    at_most: f64,
    measured: f64,
}

/// All targets of the cards that were measured.
pub(super) fn of(results: &Results) -> Vec<Target> {
    use {Cache::*, Profile::*};
    let mut all: Vec<Target> = Profile::ALL
        .map(|profile| target(results, "vanilla", profile, Cold, "readable", READABLE, 1.05))
        .into();
    all.push(target(results, "vanilla", Fast, Cold, "interactive", INTERACTIVE, 1.25));
    if results.has("react") {
        for profile in Profile::ALL {
            for cache in Cache::ALL {
                all.push(target(results, "react", profile, cache, "interactive", INTERACTIVE, 1.0));
            }
        }
    }
    all
}

fn target(
    results: &Results,
    than: &str,
    profile: Profile,
    cache: Cache,
    when: &str,
    pick: Pick,
    at_most: f64,
) -> Target {
    let (speed, visit) = (profile.name(), cache.name());
    Target {
        what: format!("{speed}, {visit}: {when} after at most {at_most:.2} × {than}"),
        at_most,
        measured: results.ratio([OURS, than], profile, cache, pick),
    }
}

impl Target {
    /// Whether it was met. What could not be measured was not.
    pub(super) fn is_met(&self) -> bool {
        self.measured <= self.at_most
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = if self.is_met() { "met" } else { "**missed**" };
        write!(f, "| {} | {:.2} | {word} |", self.what, self.measured)
    }
}

#[cfg(test)]
mod tests {
    use super::super::results::made_of;
    use super::*;

    fn missed(results: &Results) -> Vec<String> {
        of(results).iter().filter(|target| !target.is_met()).map(|target| target.what.clone()).collect()
    }

    #[test]
    fn a_card_as_quick_as_vanilla_and_quicker_than_react_meets_all() {
        let results = made_of(&[(OURS, 105.0, 125.0), ("vanilla", 100.0, 100.0), ("react", 150.0, 150.0)]);
        assert_eq!(missed(&results), Vec::<String>::new());
        assert_eq!(of(&results).len(), 7);
    }

    #[test]
    fn what_is_missed_says_where_and_what_is_not_measured_is_not_met() {
        let results = made_of(&[(OURS, 106.0, 125.0), ("vanilla", 100.0, 100.0)]);
        assert_eq!(
            missed(&results),
            [
                "fast, first visit: readable after at most 1.05 × vanilla",
                "slow, first visit: readable after at most 1.05 × vanilla"
            ]
        );
        assert_eq!(missed(&Results::default()).len(), 3);
    }

    #[test]
    fn react_is_met_everywhere_or_said_where_not() {
        let results = made_of(&[(OURS, 100.0, 120.0), ("vanilla", 100.0, 100.0), ("react", 110.0, 110.0)]);
        assert_eq!(missed(&results).len(), 4);
        assert!(of(&results)[3].to_string().ends_with("| 1.09 | **missed** |"), "{}", of(&results)[3]);
    }
}
