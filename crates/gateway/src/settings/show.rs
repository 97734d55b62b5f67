//! How much of a ticket is shown.

use serde::Deserialize;

/// How much of a ticket its customer sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Show {
    /// How much of the handler's name.
    pub handler: HandlerNames,
    /// Whether the ticket's subject.
    pub subject: bool,
    /// Whether the text of the question that a ticket waits on.
    pub question: bool,
}

impl Default for Show {
    fn default() -> Self {
        Self { handler: HandlerNames::default(), subject: true, question: true }
    }
}

/// How much of a handler's name is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HandlerNames {
    /// As the helpdesk has it: "Olena Kovalenko".
    FullName,
    /// First name and initial: "Olena K."
    #[default]
    FirstName,
    /// No person, only the team.
    TeamOnly,
}
