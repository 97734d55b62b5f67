//! The circumstances that a card is loaded in.

use serde_json::{Value, json};

/// A machine and a network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Profile {
    /// This machine, over its own loopback.
    Fast,
    /// A phone of the lower middle on a slow mobile network: the processor four times slower, 1.6 Mbit/s down, 750 kbit/s
    /// up, 150 ms for each request.
    Slow,
}

/// What the browser has of an earlier visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cache {
    /// Nothing.
    Cold,
    /// All that it may keep.
    Warm,
}

impl Profile {
    pub(super) const ALL: [Self; 2] = [Self::Fast, Self::Slow];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Fast => "fast",
            Self::Slow => "slow",
        }
    }

    /// How often the processor is slowed down.
    pub(super) fn processor(self) -> Value {
        let rate = match self {
            Self::Fast => 1,
            Self::Slow => 4,
        };
        json!({"rate": rate})
    }

    /// The network, in bytes a second and ms.
    pub(super) fn network(self) -> Value {
        match self {
            Self::Fast => {
                json!({"offline": false, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1})
            }
            Self::Slow => {
                json!({"offline": false, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 93_750})
            }
        }
    }
}

impl Cache {
    pub(super) const ALL: [Self; 2] = [Self::Cold, Self::Warm];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Cold => "first visit",
            Self::Warm => "second visit",
        }
    }
}
