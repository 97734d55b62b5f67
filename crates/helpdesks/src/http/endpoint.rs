//! Where a helpdesk is, and the credential that goes there and nowhere else.

use std::{fmt, net::IpAddr};

use reqwest::header::{HeaderName, HeaderValue};
use secrecy::{ExposeSecret, SecretString};
use url::{Host, Url};

use crate::network::{PrivateNetworks, PrivatePlace, is_this_machine};

/// A helpdesk's base address with its credential.
#[derive(Clone)]
pub(crate) struct Endpoint {
    base: Url,
    credential: Credential,
}

/// A header that proves who asks.
#[derive(Clone)]
pub(crate) struct Credential {
    header: HeaderName,
    value: SecretString,
}

/// Why an address or a credential cannot be used. Each says what to change in the configuration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BadEndpoint {
    /// Not an address at all.
    #[error("the base URL is no URL; it has the form https://rt.example.com/")]
    NoUrl(#[source] url::ParseError),
    /// Neither `https` nor `http`.
    #[error("the base URL must begin with https://")]
    Scheme,
    /// A name or password stands in the address, where logs and errors would show it.
    #[error("the base URL must not contain a user name or a password; use the token setting")]
    Credentials,
    /// A query or a fragment: likely a page's address, not the helpdesk's.
    #[error("the base URL must end before any `?` or `#`")]
    Query,
    /// `http://` to another machine would send the credential readable.
    #[error(
        "the base URL must begin with https://, or the token travels readable; allow_http = true permits it"
    )]
    PlainHttp,
    /// An address in place of a name, and not a public one.
    #[error("the base URL leads to {0}")]
    Private(PrivatePlace),
    /// Empty, or with characters that no header can carry.
    #[error("the token is empty or has characters that no token has; is there a line break in its file?")]
    Credential,
}

impl Endpoint {
    /// Reads a base address; a path in it is kept, with or without its last slash. A name in it is looked up with
    /// every connection; an address in its place is checked here, against the networks that may be connected to.
    ///
    /// # Errors
    /// [`BadEndpoint`] says what is wrong with the address.
    pub(crate) fn new(
        base: &str,
        credential: Credential,
        allow_http: bool,
        networks: &PrivateNetworks,
    ) -> Result<Self, BadEndpoint> {
        let mut base = Url::parse(base.trim()).map_err(BadEndpoint::NoUrl)?;
        if !matches!(base.scheme(), "http" | "https") {
            return Err(BadEndpoint::Scheme);
        }
        if !base.username().is_empty() || base.password().is_some() {
            return Err(BadEndpoint::Credentials);
        }
        if base.query().is_some() || base.fragment().is_some() {
            return Err(BadEndpoint::Query);
        }
        if base.scheme() == "http" && !allow_http && !base.host_str().is_some_and(is_this_machine) {
            return Err(BadEndpoint::PlainHttp);
        }
        if let Some(address) = written_address(&base) {
            networks.check(address).map_err(BadEndpoint::Private)?;
        }
        if let Ok(mut path) = base.path_segments_mut() {
            path.pop_if_empty();
        }
        Ok(Self { base, credential })
    }

    /// An address below the base: each segment is encoded, so none can leave it.
    pub(super) fn url(&self, path: &[String], query: &[(&'static str, String)]) -> Url {
        let mut url = self.base.clone();
        if let Ok(mut segments) = url.path_segments_mut() {
            segments.extend(path);
        }
        if !query.is_empty() {
            url.query_pairs_mut().extend_pairs(query);
        }
        url
    }

    pub(super) fn credential(&self) -> Option<(HeaderName, HeaderValue)> {
        let mut value = HeaderValue::from_str(self.credential.value.expose_secret()).ok()?;
        value.set_sensitive(true);
        Some((self.credential.header.clone(), value))
    }
}

impl Credential {
    /// `Authorization: <scheme> <token>`.
    ///
    /// # Errors
    /// [`BadEndpoint::Credential`] when the token is empty or cannot stand in a header.
    pub(crate) fn authorization(scheme: &str, token: &SecretString) -> Result<Self, BadEndpoint> {
        let token = token.expose_secret().trim();
        let is_odd = |c: char| !c.is_ascii_graphic();
        if token.is_empty() || token.contains(is_odd) {
            return Err(BadEndpoint::Credential);
        }
        let value = SecretString::from(format!("{scheme} {token}"));
        Ok(Self { header: reqwest::header::AUTHORIZATION, value })
    }
}

/// The address that stands in place of a name: the client asks nobody about it.
fn written_address(url: &Url) -> Option<IpAddr> {
    match url.host()? {
        Host::Domain(_) => None,
        Host::Ipv4(address) => Some(address.into()),
        Host::Ipv6(address) => Some(address.into()),
    }
}

/// Shows the host alone: paths may name tickets, headers hold the credential.
impl fmt::Debug for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Endpoint({})", self.base.host_str().unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn endpoint(base: &str, token: &str, allow_http: bool) -> Result<Endpoint, BadEndpoint> {
        let credential = Credential::authorization("token", &SecretString::from(token))?;
        Endpoint::new(base, credential, allow_http, &PrivateNetworks::this_machine())
    }

    #[test]
    fn a_base_address_keeps_its_path() {
        for base in ["https://rt.example/desk", "https://rt.example/desk/"] {
            let url = endpoint(base, "t", false).expect("a good base").url(&["a/b".into(), "ü".into()], &[]);
            assert_eq!(url.as_str(), "https://rt.example/desk/a%2Fb/%C3%BC");
        }
    }

    #[test]
    fn no_segment_leaves_the_base() {
        let endpoint = endpoint("https://rt.example/desk", "t", false).expect("a good base");
        for bad in ["..", ".", "../..", "//evil.example", "?x", "#x"] {
            let url = endpoint.url(&["user".into(), bad.into()], &[]);
            assert_eq!(url.host_str(), Some("rt.example"));
            assert!(url.path().starts_with("/desk/user"), "{url}");
        }
    }

    #[test]
    fn a_bad_address_names_its_remedy() {
        for (base, expected) in [
            ("ftp://rt.example/", BadEndpoint::Scheme),
            ("https://me:secret@rt.example/", BadEndpoint::Credentials),
            ("https://rt.example/?q=1", BadEndpoint::Query),
            ("https://rt.example/#top", BadEndpoint::Query),
            ("http://rt.example/", BadEndpoint::PlainHttp),
            ("http://127.0.0.1.evil.example/", BadEndpoint::PlainHttp),
        ] {
            assert_eq!(endpoint(base, "t", false).err(), Some(expected), "{base}");
        }
        assert!(matches!(endpoint("rt.example", "t", false), Err(BadEndpoint::NoUrl(_))));
    }

    #[test]
    fn plain_http_is_for_this_machine_or_on_purpose() {
        for base in ["http://127.0.0.1:8095", "http://localhost:8095/", "http://[::1]/"] {
            assert!(endpoint(base, "t", false).is_ok(), "{base}");
        }
        assert!(endpoint("http://rt.example/", "t", true).is_ok());
    }

    #[test]
    fn a_token_that_no_header_can_carry_is_refused_at_the_door() {
        for token in ["", "  ", "a b", "a\nb", "ключ"] {
            assert_eq!(endpoint("https://rt.example/", token, false).err(), Some(BadEndpoint::Credential));
        }
        assert!(endpoint("https://rt.example/", "1-2-abc\n", false).is_ok());
    }

    #[test]
    fn debug_output_shows_no_credential() {
        let endpoint = endpoint("https://rt.example/desk", "hunter2", false).expect("a good base");
        assert_eq!(format!("{endpoint:?}"), "Endpoint(rt.example)");
        assert!(!format!("{:?}", endpoint.credential()).contains("hunter2"));
    }
}
