//! What customers can say through the card, and where it is kept until the helpdesk has it.

use std::{path::PathBuf, time::Duration};

use secrecy::SecretString;
use serde::{Deserialize, Deserializer};
use ticket_status_model::Offered;

/// What customers can do through the card; nothing unless the operator says so.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct WriteBacks {
    /// How the help is rated.
    pub rating: Option<Scale>,
    /// For how long a rating can be changed.
    #[serde(rename = "rating_changeable_hours", deserialize_with = "hours")]
    pub rating_changeable: Duration,
    /// "This is with the wrong team."
    pub wrong_team: bool,
    /// "I have something to add."
    pub message: bool,
    /// "It is solved."
    pub confirmation: bool,
    /// "It is not solved."
    pub reopening: bool,
    /// Keep the contact. Nothing is sent.
    pub contact: bool,
    /// Let the device remember the ticket. Nothing is sent.
    pub device: bool,
}

/// How the help is rated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scale {
    /// Good or bad.
    GoodBad,
    /// 1 to 5.
    OneToFive,
}

impl Scale {
    /// The best score; 1 is the worst.
    #[must_use]
    pub fn best(self) -> u32 {
        match self {
            Self::GoodBad => 2,
            Self::OneToFive => 5,
        }
    }
}

impl Default for WriteBacks {
    fn default() -> Self {
        Self {
            rating: None,
            rating_changeable: Duration::from_secs(24 * 60 * 60),
            wrong_team: false,
            message: false,
            confirmation: false,
            reopening: false,
            contact: false,
            device: false,
        }
    }
}

impl WriteBacks {
    /// Everything, with ratings from 1 to 5.
    #[must_use]
    pub fn all() -> Self {
        Self {
            rating: Some(Scale::OneToFive),
            wrong_team: true,
            message: true,
            confirmation: true,
            reopening: true,
            contact: true,
            device: true,
            ..Self::default()
        }
    }

    /// Whether it is switched on.
    #[must_use]
    pub fn has(&self, what: Offered) -> bool {
        match what {
            Offered::Rating => self.rating.is_some(),
            Offered::WrongTeam => self.wrong_team,
            Offered::Message => self.message,
            Offered::Confirmation => self.confirmation,
            Offered::Reopening => self.reopening,
            Offered::Contact => self.contact,
            Offered::Device => self.device,
            Offered::Unknown => false,
        }
    }

    /// Whether anything of it is sent to the helpdesk.
    #[must_use]
    pub fn are_sent(&self) -> bool {
        self.rating.is_some() || self.wrong_team || self.message || self.confirmation || self.reopening
    }
}

/// Where what customers said is kept.
#[derive(Clone, Debug)]
pub struct OutboxPlace {
    /// The database.
    pub database: Database,
    /// For how long it is remembered that something was delivered; not what.
    pub kept: Duration,
    /// After a crash nothing is delivered again before this time has passed; one delivery may take two thirds of it.
    pub lease: Duration,
    /// The wait before what failed is tried again; it doubles with each further failure, up to an hour.
    pub first_retry: Duration,
}

/// A database for the outbox.
#[derive(Clone, Debug)]
pub enum Database {
    /// A SQLite file, for one gateway.
    File(PathBuf),
    /// PostgreSQL, by its URL, for several gateways that share it.
    Postgres(SecretString),
}

impl OutboxPlace {
    /// A SQLite file, with the defaults of the documentation: 90 days, 90 seconds, 10 seconds.
    #[must_use]
    pub fn file(path: impl Into<PathBuf>) -> Self {
        Self::of(Database::File(path.into()))
    }

    /// A database with the defaults of the documentation.
    #[must_use]
    pub fn of(database: Database) -> Self {
        Self {
            database,
            kept: Duration::from_secs(90 * 24 * 60 * 60),
            lease: Duration::from_secs(90),
            first_retry: Duration::from_secs(10),
        }
    }
}

fn hours<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Duration, D::Error> {
    u16::deserialize(deserializer).map(|hours| Duration::from_secs(u64::from(hours) * 60 * 60))
}
