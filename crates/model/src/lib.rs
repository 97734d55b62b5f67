//! The status document, the facts it is derived from, and the situation a customer is in.
//!
//! This crate is the contract between gateway and widget. It knows no helpdesk, no language, no
//! clock and no network: time comes in as a [`Moment`], words go out as enums.
//!
//! Reading order: [`Facts`] are what an adapter found out; [`derive()`] turns them into a
//! [`TicketStatus`], the document on the wire; [`situation()`] names the one case the customer is in, and
//! [`asides()`] what is true besides.

mod aside;
mod backlog;
mod derive;
mod document;
mod explanation;
mod facts;
mod glossary;
mod moment;
mod object;
mod offer;
mod reference;
mod situation;
mod timeline;
mod words;

pub use aside::{Aside, asides};
pub use backlog::{Backlog, TeamBacklog};
pub use derive::{Override, derive};
pub use document::{Expected, Handler, Links, TicketStatus, TimelineEntry, Words};
pub use explanation::{Dated, Explanation, Link, Named};
pub use facts::{Category, Change, ChangeKind, Facts, Message, Side};
pub use glossary::{Glossary, GlossaryEntry, GlossarySection};
pub use moment::{BadMoment, Moment};
pub use offer::{Offer, Said};
pub use reference::{BadTicketRef, TicketRef};
pub use situation::{Situation, situation};
pub use words::{ExpectedWhat, Happening, Offered, Outcome, Place, Stage, Turn};
