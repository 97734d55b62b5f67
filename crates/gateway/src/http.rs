//! What all answers have in common.

mod around;
mod cors;
mod headers;
mod observe;
mod problem;
mod visitor;

pub(crate) use around::{Around, around};
use cors::CrossOrigin;
pub(crate) use headers::{etag_matches, etag_of, page};
pub(crate) use problem::{Problem, ProblemDocument};
pub(crate) use visitor::Visitor;
