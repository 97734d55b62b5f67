//! What all answers have in common.

mod cors;
mod headers;
mod observe;
mod problem;
mod visitor;

pub(crate) use cors::cross_origin;
pub(crate) use headers::{etag_matches, etag_of, page, secure};
pub(crate) use observe::observe;
pub(crate) use problem::{Problem, ProblemDocument};
pub(crate) use visitor::Visitor;
