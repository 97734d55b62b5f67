//! The lookup form: a module of its own, for visitors who come without a link, or whose link is over.
//! [`machine`] decides, [`run`] performs, [`view`] shows.

mod door;
mod lookup;
mod machine;
mod run;
mod view;

pub use door::{Form, form};
pub(crate) use lookup::Query;
pub(crate) use machine::Found;
