//! Under which address a visitor is counted.

use std::{
    convert::Infallible,
    net::{IpAddr, Ipv4Addr, SocketAddr},
    sync::Arc,
};

use axum::{
    extract::{ConnectInfo, FromRequestParts},
    http::{HeaderMap, HeaderName, request::Parts},
};

use crate::{
    app::App,
    limiter::{counted, visitor},
};

/// What proxies say of whom they ask for.
const FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");

/// The address under which a visitor is counted. It is never logged.
pub(crate) struct Visitor(pub(crate) IpAddr);

impl FromRequestParts<Arc<App>> for Visitor {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Infallible> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(peer)| peer.ip());
        Ok(Self::of(peer.unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED)), &parts.headers, app))
    }
}

impl Visitor {
    /// Whoever asks through this peer.
    pub(crate) fn of(peer: IpAddr, headers: &HeaderMap, app: &App) -> Self {
        let headers = headers.get_all(FORWARDED_FOR).iter().rev();
        let forwarded_for =
            headers.filter_map(|value| value.to_str().ok()).flat_map(|value| value.rsplit(','));
        let trusted = &app.settings.limits.trusted_proxies;
        Self(counted(visitor(peer, forwarded_for, trusted)))
    }
}
