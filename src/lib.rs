//! The widget: the `<ticket-status>` element's inside.
//!
//! The loader (`www/ticket-status.js`) defines the element, fetches this module, the texts and the
//! status at once, and calls [`mount()`]. From there on: [`state`] decides, [`run`] performs, [`view`]
//! shows. Only [`browser`] touches the browser's own interfaces.

mod answer;
mod browser;
mod card;
mod client;
mod lookup;
mod mount;
mod picture;
mod refresh;
mod run;
mod settings;
mod state;
mod view;

pub use mount::{Mounted, mount};
