//! Everything about helpdesks, nothing about serving.
//!
//! One module per helpdesk, all shaped alike: `README.md` for the operator, `wire` for the vendor's
//! JSON, `mapping` from there to [`Facts`](ticket_status_model::Facts) (pure), and the requests.

mod backlog;
pub mod desk;
mod email;
mod error;
#[cfg(feature = "fuzzing")]
#[doc(hidden)]
pub mod fuzzing;
mod helpdesk;
mod http;
mod network;
pub mod plain_text;
pub mod request_tracker;
mod write_back;

pub use backlog::{Arrivals, BACKLOG_DAYS, Waiting};
pub use desk::Desk;
pub use email::{BadEmailAddress, EmailAddress};
pub use error::HelpdeskError;
pub use helpdesk::{Helpdesk, KnownStatus, Ticket, TicketQuestion};
pub use http::{BadEndpoint, BadHttp, Http, HttpSettings};
pub use network::{NoAddress, PrivateAddress, PrivateNetworks, PrivatePlace, is_this_machine};
pub use request_tracker::{
    BadRequestTrackerSettings, QueueAsTeam, RequestTracker, RequestTrackerSettings, RequestTrackerWriteBacks,
};
pub use write_back::{Delivery, Saying, TEXT_CHARS_MAX};
