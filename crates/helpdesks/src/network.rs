//! Where outgoing connections may lead: to public addresses, and into the private networks that the operator names.
//!
//! The address that is connected to is checked, and not its name: whoever answers for a name can answer otherwise the
//! next time.

mod reserved;

use std::{
    fmt, io,
    net::{IpAddr, SocketAddr},
};

use ipnet::IpNet;

use reserved::Reserved;

/// The private networks that the operator names. Into no other is anything connected.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PrivateNetworks(Vec<IpNet>);

/// An address that nobody has named, and what led there. The message says what to write where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{host} leads to {place}")]
pub struct PrivateAddress {
    /// The name that led there.
    pub host: String,
    /// The place itself.
    pub place: PrivatePlace,
}

/// An address that is not public; reads as `10.1.2.3, which is …`, with what to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PrivatePlace {
    /// The address.
    pub address: IpAddr,
    kind: Reserved,
}

/// Why a name gives no address to connect to.
#[derive(Debug, thiserror::Error)]
pub enum NoAddress {
    /// It has none, or none can be learnt now.
    #[error("the name has no address; is it written rightly, and does this machine's name service answer?")]
    Unknown(#[source] io::Error),
    /// All that it has are private.
    #[error(transparent)]
    Private(#[from] PrivateAddress),
}

impl PrivateNetworks {
    /// These and no others; none at all is the default.
    #[must_use]
    pub const fn new(networks: Vec<IpNet>) -> Self {
        Self(networks)
    }

    /// This machine itself: `127.0.0.0/8` and `::1`.
    #[must_use]
    pub fn this_machine() -> Self {
        let v6 = IpAddr::from(std::net::Ipv6Addr::LOCALHOST);
        let v4 = ipnet::Ipv4Net::new_assert(std::net::Ipv4Addr::new(127, 0, 0, 0), 8);
        Self(vec![v4.into(), v6.into()])
    }

    /// Whether a connection to this address may be made.
    ///
    /// # Errors
    /// [`PrivatePlace`] when it is not public and no network names it. Where clouds keep a machine's credentials, only
    /// a network of this one address does.
    pub fn check(&self, address: IpAddr) -> Result<(), PrivatePlace> {
        let plain = address.to_canonical();
        let Some(kind) = reserved::kind_of(plain) else { return Ok(()) };
        let names = |network: &&IpNet| {
            let is_itself = network.prefix_len() == network.max_prefix_len();
            network.contains(&plain) && (is_itself || kind != Reserved::Credentials)
        };
        match self.0.iter().find(names) {
            Some(_) => Ok(()),
            None => Err(PrivatePlace { address: plain, kind }),
        }
    }

    /// The addresses of a name that may be connected to, without their ports. Never empty.
    ///
    /// # Errors
    /// [`NoAddress`] when there is none.
    pub async fn resolve(&self, host: &str) -> Result<Vec<SocketAddr>, NoAddress> {
        let found = tokio::net::lookup_host((host, 0)).await.map_err(NoAddress::Unknown)?;
        self.permitted(host, found)
    }

    fn permitted(
        &self,
        host: &str,
        found: impl Iterator<Item = SocketAddr>,
    ) -> Result<Vec<SocketAddr>, NoAddress> {
        let mut permitted = Vec::new();
        let mut refused = None;
        for address in found {
            match self.check(address.ip()) {
                // That name is this machine's, whatever a name server says (RFC 6761, 6.3).
                Ok(()) if is_this_machine(host) && !address.ip().to_canonical().is_loopback() => {}
                Ok(()) => permitted.push(address),
                Err(place) => refused = refused.or(Some(PrivateAddress { host: host.to_owned(), place })),
            }
        }
        match refused {
            _ if !permitted.is_empty() => Ok(permitted),
            Some(refused) => Err(refused.into()),
            None => Err(NoAddress::Unknown(io::ErrorKind::NotFound.into())),
        }
    }
}

/// Whether a name or a written address means the machine that the gateway runs on.
#[must_use]
pub fn is_this_machine(host: &str) -> bool {
    let host = host.strip_suffix('.').unwrap_or(host).to_ascii_lowercase();
    // In an address of the web an IPv6 one stands in brackets.
    let bare = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(&host);
    let written = bare.parse::<IpAddr>().is_ok_and(|address| address.to_canonical().is_loopback());
    written || host == "localhost" || host.ends_with(".localhost")
}

impl fmt::Display for PrivatePlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let address = self.address;
        match self.kind {
            Reserved::Private => {
                write!(
                    f,
                    "{address}, which is a private address; write it into private_networks if that is meant"
                )
            }
            Reserved::Credentials => write!(
                f,
                "{address}, where clouds keep a machine's credentials; write this very address into \
                 private_networks if that is meant"
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(networks: &[&str]) -> PrivateNetworks {
        let read = |text: &&str| text.parse::<IpNet>().or_else(|_| text.parse::<IpAddr>().map(IpNet::from));
        PrivateNetworks::new(networks.iter().map(read).collect::<Result<_, _>>().expect("networks"))
    }

    fn address(text: &str) -> IpAddr {
        text.parse().expect("an address")
    }

    fn answer(texts: &[&str]) -> Vec<SocketAddr> {
        texts.iter().map(|text| SocketAddr::new(address(text), 0)).collect()
    }

    #[test]
    fn a_private_address_is_permitted_by_a_network_that_names_it_and_by_no_other() {
        let networks = named(&["10.1.0.0/16", "192.168.7.7", "fd00:1::/32", "::1"]);
        for good in ["10.1.2.3", "::ffff:10.1.2.3", "192.168.7.7", "fd00:1::5", "::1", "9.9.9.9"] {
            assert_eq!(networks.check(address(good)), Ok(()), "{good}");
        }
        for bad in ["10.2.0.1", "::ffff:10.2.0.1", "192.168.7.8", "fd00:2::1", "127.0.0.1", "::"] {
            assert!(networks.check(address(bad)).is_err(), "{bad}");
        }
    }

    #[test]
    fn where_clouds_keep_credentials_only_that_very_address_leads() {
        for (place, around) in [
            ("169.254.169.254", "169.254.0.0/16"),
            ("fd00:ec2::254", "fd00::/8"),
            ("168.63.129.16", "0.0.0.0/0"),
        ] {
            assert!(named(&[]).check(address(place)).is_err(), "{place}");
            let told = named(&[around]).check(address(place)).expect_err(place).to_string();
            assert!(told.contains("this very address"), "{told}");
            assert_eq!(named(&[place]).check(address(place)), Ok(()));
        }
        assert!(named(&["169.254.0.0/16"]).check(address("::ffff:169.254.169.254")).is_err());
        assert_eq!(named(&["169.254.0.0/16"]).check(address("169.254.1.1")), Ok(()));
    }

    #[test]
    fn of_a_mixed_answer_only_public_addresses_are_connected_to() {
        let found = answer(&["10.1.2.3", "9.9.9.9", "::1", "2620:fe::fe"]).into_iter();
        let permitted = named(&[]).permitted("rt.example.com", found).expect("two");
        assert_eq!(permitted, answer(&["9.9.9.9", "2620:fe::fe"]));
    }

    #[test]
    fn a_name_that_turns_private_later_is_refused_from_then_on() {
        let ask = |text| named(&[]).permitted("rt.example.com", answer(&[text]).into_iter());
        assert!(ask("9.9.9.9").is_ok());
        let told = ask("10.1.2.3").expect_err("private").to_string();
        assert_eq!(
            told,
            "rt.example.com leads to 10.1.2.3, which is a private address; write it into private_networks if that is \
             meant"
        );
    }

    #[test]
    fn the_name_of_this_machine_never_leads_to_another() {
        let ask = |host, texts: &[&str]| named(&["127.0.0.0/8"]).permitted(host, answer(texts).into_iter());
        assert_eq!(ask("localhost", &["9.9.9.9", "127.0.0.1"]).expect("one"), answer(&["127.0.0.1"]));
        assert!(matches!(ask("rt.localhost.", &["9.9.9.9"]), Err(NoAddress::Unknown(_))));
    }
}
