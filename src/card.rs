//! A card: where one ticket stands. [`machine`] decides, [`run`] performs, [`view`] shows.

mod door;
mod machine;
mod run;
mod view;

pub use door::{Card, mount};
