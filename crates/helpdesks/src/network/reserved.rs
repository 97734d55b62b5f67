//! Which addresses are not public, by what the IANA's registries of special-purpose addresses say.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Why an address is not for everybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reserved {
    /// This machine's, a company's own network's, or nobody's.
    Private,
    /// Where clouds tell a machine its credentials.
    Credentials,
}

/// Networks without public addresses (RFC 6890 and its registry).
const PRIVATE_V4: [(Ipv4Addr, u32); 15] = [
    (Ipv4Addr::new(0, 0, 0, 0), 8),       // "this network", and unspecified
    (Ipv4Addr::new(10, 0, 0, 0), 8),      // private use
    (Ipv4Addr::new(100, 64, 0, 0), 10),   // shared by a provider's customers
    (Ipv4Addr::new(127, 0, 0, 0), 8),     // loopback
    (Ipv4Addr::new(169, 254, 0, 0), 16),  // link-local
    (Ipv4Addr::new(172, 16, 0, 0), 12),   // private use
    (Ipv4Addr::new(192, 0, 0, 0), 24),    // protocol assignments
    (Ipv4Addr::new(192, 0, 2, 0), 24),    // documentation
    (Ipv4Addr::new(192, 88, 99, 0), 24),  // 6to4 relays, given up
    (Ipv4Addr::new(192, 168, 0, 0), 16),  // private use
    (Ipv4Addr::new(198, 18, 0, 0), 15),   // benchmarks
    (Ipv4Addr::new(198, 51, 100, 0), 24), // documentation
    (Ipv4Addr::new(203, 0, 113, 0), 24),  // documentation
    (Ipv4Addr::new(224, 0, 0, 0), 4),     // multicast
    (Ipv4Addr::new(240, 0, 0, 0), 4),     // reserved, and broadcast
];

/// The networks inside `2000::/3` without public addresses. Outside it there are none at all.
const PRIVATE_V6: [(Ipv6Addr, u32); 3] = [
    (Ipv6Addr::new(0x2001, 0, 0, 0, 0, 0, 0, 0), 23), // protocol assignments: Teredo, benchmarks, ORCHID
    (Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 0), 32), // documentation
    (Ipv6Addr::new(0x3fff, 0, 0, 0, 0, 0, 0, 0), 20), // documentation
];

const GLOBAL_UNICAST: (Ipv6Addr, u32) = (Ipv6Addr::new(0x2000, 0, 0, 0, 0, 0, 0, 0), 3);

/// Where an IPv4 address stands in the last 32 bits (NAT64, RFC 6052).
const NAT64: (Ipv6Addr, u32) = (Ipv6Addr::new(0x64, 0xff9b, 0, 0, 0, 0, 0, 0), 96);

/// Where an IPv4 address stands in bits 16 to 47 (6to4, RFC 3056).
const SIX_TO_FOUR: (Ipv6Addr, u32) = (Ipv6Addr::new(0x2002, 0, 0, 0, 0, 0, 0, 0), 16);

/// The services of AWS, Azure, Alibaba, Google and Oracle that give a machine its credentials.
const CREDENTIALS: [IpAddr; 9] = [
    IpAddr::V4(Ipv4Addr::new(169, 254, 169, 254)),
    IpAddr::V4(Ipv4Addr::new(169, 254, 170, 2)),
    IpAddr::V4(Ipv4Addr::new(169, 254, 170, 23)),
    IpAddr::V4(Ipv4Addr::new(168, 63, 129, 16)),
    IpAddr::V4(Ipv4Addr::new(100, 100, 100, 200)),
    IpAddr::V4(Ipv4Addr::new(192, 0, 0, 192)),
    IpAddr::V6(Ipv6Addr::new(0xfd00, 0xec2, 0, 0, 0, 0, 0, 0x254)),
    IpAddr::V6(Ipv6Addr::new(0xfd00, 0xec2, 0, 0, 0, 0, 0, 0x23)),
    IpAddr::V6(Ipv6Addr::new(0xfd20, 0xce, 0, 0, 0, 0, 0, 0x254)),
];

/// Why an address is not public; `None` for one that is. An IPv4 address inside an IPv6 one counts as itself.
pub(super) fn kind_of(address: IpAddr) -> Option<Reserved> {
    match address.to_canonical() {
        address if CREDENTIALS.contains(&address) => Some(Reserved::Credentials),
        IpAddr::V4(address) => {
            PRIVATE_V4.iter().any(|network| is_in_v4(address, *network)).then_some(Reserved::Private)
        }
        IpAddr::V6(address) => match carried(address) {
            Some(inside) => kind_of(inside.into()),
            None => (!is_global(address)).then_some(Reserved::Private),
        },
    }
}

fn is_global(address: Ipv6Addr) -> bool {
    is_in_v6(address, GLOBAL_UNICAST) && !PRIVATE_V6.iter().any(|network| is_in_v6(address, *network))
}

/// The IPv4 address that a gateway on the way would send this to.
fn carried(address: Ipv6Addr) -> Option<Ipv4Addr> {
    let bits = address.to_bits();
    let low_32 = |bits: u128| Ipv4Addr::from_bits((bits & u128::from(u32::MAX)) as u32);
    match address {
        _ if is_in_v6(address, NAT64) => Some(low_32(bits)),
        _ if is_in_v6(address, SIX_TO_FOUR) => Some(low_32(bits >> 80)),
        _ => None,
    }
}

fn is_in_v4(address: Ipv4Addr, (network, bits): (Ipv4Addr, u32)) -> bool {
    (address.to_bits() ^ network.to_bits()).leading_zeros() >= bits
}

fn is_in_v6(address: Ipv6Addr, (network, bits): (Ipv6Addr, u32)) -> bool {
    (address.to_bits() ^ network.to_bits()).leading_zeros() >= bits
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(text: &str) -> Option<Reserved> {
        kind_of(text.parse().unwrap_or_else(|_| panic!("{text} is no address")))
    }

    #[test]
    fn whatever_is_not_for_everybody_is_private_from_its_first_to_its_last_address() {
        for network in [
            "0.0.0.0 0.255.255.255",
            "10.0.0.0 10.255.255.255",
            "100.64.0.0 100.127.255.255",
            "127.0.0.0 127.255.255.255",
            "169.254.0.0 169.254.255.255",
            "172.16.0.0 172.31.255.255",
            "192.0.0.0 192.0.0.255",
            "192.0.2.0 192.0.2.255",
            "192.88.99.0 192.88.99.255",
            "192.168.0.0 192.168.255.255",
            "198.18.0.0 198.19.255.255",
            "198.51.100.0 198.51.100.255",
            "203.0.113.0 203.0.113.255",
            "224.0.0.0 239.255.255.255",
            "240.0.0.0 255.255.255.255",
            ":: ::1",
            "::10.0.0.1 ::9.9.9.9",
            "64:ff9b:1:: 64:ff9b:1:ffff::",
            "100:: 1fff::",
            "2001:: 2001:1ff:ffff::",
            "2001:db8:: 2001:db8:ffff::",
            "3fff:: 3fff:fff::",
            "4000:: 5f00::",
            "fc00:: fdff::",
            "fe80:: febf::",
            "fec0:: feff::",
            "ff00:: ffff::",
        ] {
            for address in network.split(' ') {
                assert_eq!(kind(address), Some(Reserved::Private), "{address}");
            }
        }
    }

    #[test]
    fn what_stands_just_beside_is_public() {
        for address in [
            "1.0.0.0",
            "9.255.255.255",
            "11.0.0.0",
            "100.63.255.255",
            "100.128.0.0",
            "126.255.255.255",
            "128.0.0.0",
            "169.253.255.255",
            "169.255.0.0",
            "172.15.255.255",
            "172.32.0.0",
            "192.0.1.0",
            "192.0.3.0",
            "192.167.255.255",
            "192.169.0.0",
            "198.17.255.255",
            "198.20.0.0",
            "223.255.255.255",
            "2000::",
            "2001:200::",
            "2001:db7:ffff::",
            "2001:db9::",
            "2003::",
            "2a00::1",
            "3ffe::",
            "3fff:1000::",
        ] {
            assert_eq!(kind(address), None, "{address}");
        }
    }

    #[test]
    fn an_ipv4_address_inside_an_ipv6_one_counts_as_itself() {
        for (form, private, public) in [
            ("mapped", "::ffff:10.0.0.1", "::ffff:9.9.9.9"),
            ("NAT64", "64:ff9b::127.0.0.1", "64:ff9b::9.9.9.9"),
            ("6to4", "2002:c0a8:101::1", "2002:909:909::1"),
        ] {
            assert_eq!((kind(private), kind(public)), (Some(Reserved::Private), None), "{form}");
        }
        for credentials in ["::ffff:169.254.169.254", "64:ff9b::a9fe:a9fe", "2002:a9fe:a9fe::"] {
            assert_eq!(kind(credentials), Some(Reserved::Credentials), "{credentials}");
        }
    }
}
