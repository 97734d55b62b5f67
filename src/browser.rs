//! The only place that touches `web_sys`. One browser interface, one small module.

pub mod clock;
pub mod device;
pub mod ear;
pub mod host;
pub mod intl;
pub mod press;
pub mod request;
pub mod timer;
pub mod tree;

/// Ends a request when dropped.
pub use abort::Abort;

mod abort;
