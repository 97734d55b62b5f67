//! The widget: the inside of `<ticket-status>`, `<ticket-glossary>` and `<ticket-queue>`.
//!
//! Browsers download it as three modules, each when it is needed: the [`card`]; with the feature `form` the lookup
//! [`form`]; with the feature `more` what a card does not need at first. The loader (`www/loader`) defines the elements,
//! fetches a module, the texts and the status at once, and calls the module's door. From there on a state machine decides,
//! a runner performs, and a view shows. Only [`browser`] touches the browser's own interfaces.

mod answer;
mod browser;
mod calendar;
mod card;
mod client;
mod document;
mod form;
mod more;
mod placed;
mod refresh;
mod view;
mod words;

/// A list of what is free: a card has some thousand small things, and one thread.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static MEMORY: lol_alloc::LockedAllocator<lol_alloc::FreeListAllocator> =
    lol_alloc::LockedAllocator::new(lol_alloc::FreeListAllocator::new());

pub use card::{Card, mount};
pub use form::{Form, form};
pub use more::{Board, explain, glossary, languages, queue, say};
