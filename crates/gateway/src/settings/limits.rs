//! How often visitors may ask.

use std::{net::IpAddr, num::NonZeroU32, time::Duration};

use ipnet::IpNet;
use serde::{Deserialize, Deserializer};

/// How often visitors may ask. An IPv6 visitor is counted by the first 64 bits of the address.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Limits {
    /// Lookups by one visitor address.
    pub lookups_per_minute: NonZeroU32,
    /// Lookups of one ticket, by whomever.
    pub lookups_per_ticket_per_minute: NonZeroU32,
    /// Lookups by all visitors together: what one attacker with many addresses can try at most.
    pub lookups_in_all_per_minute: NonZeroU32,
    /// Readings of tickets by one visitor address.
    pub tickets_per_minute: NonZeroU32,
    /// What one visitor address can send to the company.
    pub write_backs_per_minute: NonZeroU32,
    /// What can be sent about one ticket, by whomever.
    pub write_backs_per_ticket_per_minute: NonZeroU32,
    /// Every refused lookup takes a multiple of this time, so that the time it takes tells nothing.
    #[serde(rename = "refused_lookup_ms", deserialize_with = "millis")]
    pub refused_lookup: Duration,
    /// Proxies whose `X-Forwarded-For` is believed, as addresses or networks.
    #[serde(deserialize_with = "networks")]
    pub trusted_proxies: Vec<IpNet>,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            lookups_per_minute: per_minute(10),
            lookups_per_ticket_per_minute: per_minute(5),
            lookups_in_all_per_minute: per_minute(600),
            tickets_per_minute: per_minute(120),
            write_backs_per_minute: per_minute(10),
            write_backs_per_ticket_per_minute: per_minute(10),
            refused_lookup: Duration::from_millis(400),
            trusted_proxies: Vec::new(),
        }
    }
}

const fn per_minute(times: u32) -> NonZeroU32 {
    match NonZeroU32::new(times) {
        Some(times) => times,
        None => NonZeroU32::MIN,
    }
}

fn millis<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Duration, D::Error> {
    u32::deserialize(deserializer).map(|millis| Duration::from_millis(millis.into()))
}

fn networks<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<IpNet>, D::Error> {
    let texts = Vec::<String>::deserialize(deserializer)?;
    texts.iter().map(|text| network(text).map_err(serde::de::Error::custom)).collect()
}

/// Reads a network, or one address as the network of itself; what it cannot read, it says with what to do.
pub(crate) fn network(text: &str) -> Result<IpNet, String> {
    let address = text.parse::<IpAddr>().map(IpNet::from);
    let read = address.or_else(|_| text.parse::<IpNet>());
    read.map_err(|_| format!("`{text}` is no network; write `10.0.0.0/8` or `192.0.2.7`"))
}
