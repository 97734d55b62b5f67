//! What a card does not need at first: a module of its own, which most visitors never download
//! (docs/decisions/0009-two-modules.md).

mod board;
mod explain;
mod languages;
mod say;

pub use board::{Board, glossary, queue};
pub use explain::explain;
pub use languages::languages;
pub use say::say;
pub(crate) use say::{Field, Unsent};
