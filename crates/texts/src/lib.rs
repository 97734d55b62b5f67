//! What people read. The texts stand in `locales/*.ftl` and are compiled to typed functions.
//!
//! [`Texts`] holds one language. The gateway takes it from the crate (feature `builtin`), the widget
//! from the locale file that the loader fetched; both say the same words through [`explain()`].

mod explain;
mod names;
mod negotiate;
mod texts;

pub use explain::{advice, explain, unanswered};
pub use names::{handler_name, happened, stage_name};
pub use negotiate::negotiate;
#[cfg(feature = "builtin")]
pub use texts::LANGS;
pub use texts::{Plural, Texts, joined};
