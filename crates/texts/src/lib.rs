//! What people read. The texts stand in `locales/*.ftl` and are compiled to typed functions.
//!
//! [`Texts`] holds one language. The gateway takes it from the crate (feature `builtin`), the widget
//! from the locale files that the loader fetched, one per [`Group`]. [`explain()`] says in words all that a card says.

#[cfg(feature = "builtin")]
mod builtin;
mod explain;
#[cfg(feature = "builtin")]
mod glossary;
mod group;
mod names;
mod negotiate;
mod situations;
mod texts;

#[cfg(feature = "builtin")]
pub use builtin::{ALL_LANGS, BadText, langs};
pub use explain::explain;
#[cfg(feature = "builtin")]
pub use glossary::glossary;
pub use group::Group;
pub use names::{handler_name, happened, offer_label, stage_name};
pub use negotiate::negotiate;
pub use texts::{Plural, Texts, direction, filled, joined};
