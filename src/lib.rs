//! The widget: the inside of `<ticket-status>`, `<ticket-glossary>` and `<ticket-queue>`.
//!
//! The loader (`www/ticket-status.js`) defines the element, fetches this module, the texts and the
//! status at once, and calls [`mount()`]. From there on: [`state`] decides, [`run`] performs, [`view`]
//! shows. [`board`] is the door to what shows no ticket, and [`say`] to what a customer says; both are a second module,
//! the feature `more`, which most visitors never download. Only [`browser`] touches the browser's own interfaces.

mod answer;
mod board;
mod browser;
mod calendar;
mod card;
mod client;
mod document;
mod lookup;
mod mount;
mod picture;
mod queue;
mod refresh;
mod run;
mod say;
mod settings;
mod state;
mod view;

pub use board::{Board, glossary, queue};
pub use mount::{Mounted, mount};
pub use say::say;
