//! Who may know how many tickets wait.

use serde::Deserialize;

/// What the backlog is used for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BacklogUse {
    /// Nothing: the helpdesk is not asked for it.
    Nothing,
    /// A card says that an answer takes longer than usual, when it does; the figures stay here.
    #[default]
    Cards,
    /// The same, and `GET /v1/backlog` and `<ticket-queue>` show the figures to everybody.
    Everybody,
}
