//! What customers say, on its way to the helpdesk.

use std::fmt;

use serde::{Deserialize, Serialize};
use ticket_status_model::{Moment, Offered, TicketRef};

/// What a customer said. Texts are plain, not empty, and at most [`TEXT_CHARS_MAX`] characters.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum Saying {
    /// How good the help was.
    Rating {
        /// From 1 to the scale's number.
        score: u32,
        /// The best score: 2 means bad and good.
        scale: u32,
        /// Why.
        comment: Option<String>,
    },
    /// It is with the wrong team.
    WrongTeam {
        /// What makes the customer think so.
        text: String,
    },
    /// Something to add.
    Message {
        /// What.
        text: String,
    },
    /// It is solved.
    Confirmation,
    /// It is not solved after all.
    Reopening {
        /// What does not work.
        text: String,
    },
}

/// The longest text that a customer can send, in characters: two pages.
pub const TEXT_CHARS_MAX: usize = 4_000;

impl Saying {
    /// Which kind it is.
    #[must_use]
    pub fn what(&self) -> Offered {
        match self {
            Self::Rating { .. } => Offered::Rating,
            Self::WrongTeam { .. } => Offered::WrongTeam,
            Self::Message { .. } => Offered::Message,
            Self::Confirmation => Offered::Confirmation,
            Self::Reopening { .. } => Offered::Reopening,
        }
    }
}

/// Shows what kind it is; never what the customer wrote.
impl fmt::Debug for Saying {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Saying({})", self.what().word())
    }
}

/// One thing that a customer said, to be brought to the helpdesk.
#[derive(Clone, Debug)]
pub struct Delivery {
    /// Tells it from every other: letters, digits and hyphens. The helpdesk shows a key once, however often it is
    /// delivered.
    pub key: String,
    /// The ticket.
    pub reference: TicketRef,
    /// What was said.
    pub said: Saying,
    /// A heading for the staff, in the customer's language.
    pub heading: String,
    /// When it was said.
    pub at: Moment,
    /// Whether it was on its way before and may have arrived.
    pub is_repeated: bool,
}
