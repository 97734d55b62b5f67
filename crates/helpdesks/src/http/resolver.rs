//! Names become addresses here, and only those that may be connected to.

use reqwest::dns::{Addrs, Name, Resolve, Resolving};

use crate::PrivateNetworks;

/// Asks the machine's name service, each time a connection is made. An address that is written in place of a name
/// never comes here: [`Endpoint`](super::Endpoint) checks it.
pub(super) struct Resolver(pub(super) PrivateNetworks);

impl Resolve for Resolver {
    fn resolve(&self, name: Name) -> Resolving {
        let networks = self.0.clone();
        Box::pin(async move {
            let permitted = networks.resolve(name.as_str()).await?;
            Ok(Box::new(permitted.into_iter()) as Addrs)
        })
    }
}
