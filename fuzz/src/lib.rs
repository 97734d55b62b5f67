//! What the targets share: what must be true of every text and every status, and changes that keep JSON JSON.

mod json;
mod promises;

pub use json::changed_json;
pub use promises::{explained, line, plain_facts, told};
