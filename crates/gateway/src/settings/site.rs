//! The company whose tickets are shown.

use serde::{Deserialize, Serialize};

/// One company's installation.
#[derive(Clone, Debug)]
pub struct Site {
    /// The audience of its access tokens. Shape: letters, digits, `-`, `_` and `.`.
    pub id: String,
    /// The company's name as its customers know it.
    pub name: String,
    /// How customers reach the company when the page does not help.
    pub contact: Contact,
    /// Where a customer replies; `{reference}` stands for the ticket's number.
    pub reply_link: Option<String>,
    /// The company's page that carries the widget, for links in e-mails.
    pub page: Option<String>,
    /// Where visitors reach the gateway, an origin: search engines want whole addresses of its pages.
    pub address: Option<String>,
    /// Whether the gateway serves a page of its own at `/status`.
    pub hosted_page: bool,
    /// Whether it serves the page at `/configure`, on which a web team puts its tag together.
    pub configurator: bool,
    /// Which pages may read the gateway's answers.
    pub allowed_origins: AllowedOrigins,
    /// What a visitor needs in order to see a ticket.
    pub access: AccessMode,
}

impl Site {
    /// A site with the defaults of the documentation.
    #[must_use]
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            contact: Contact::default(),
            reply_link: None,
            page: None,
            address: None,
            hosted_page: true,
            configurator: true,
            allowed_origins: AllowedOrigins::default(),
            access: AccessMode::default(),
        }
    }
}

/// Public ways to reach the company.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// An e-mail address for customers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// A telephone number for customers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// A contact page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// What a visitor needs in order to see a ticket.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum AccessMode {
    /// The ticket's number and the e-mail address it was written from, or a signed link.
    #[default]
    Match,
    /// The same two, but the answer is a link in a letter to that address; or a signed link.
    EmailLink,
    /// A signed link.
    Link,
    /// The ticket's number alone, for tickets that are public by nature.
    Public,
}

/// Which pages may read the gateway's answers from a browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AllowedOrigins {
    /// Pages of any site. Tokens still decide who sees a ticket.
    Any,
    /// Pages of these origins, as browsers write them: `https://www.example.com`.
    These(Vec<String>),
}

impl Default for AllowedOrigins {
    fn default() -> Self {
        Self::These(Vec::new())
    }
}

impl AllowedOrigins {
    /// Whether a page of this origin may read answers.
    #[must_use]
    pub fn allows(&self, origin: &str) -> bool {
        match self {
            Self::Any => true,
            Self::These(origins) => origins.iter().any(|allowed| allowed == origin),
        }
    }
}
