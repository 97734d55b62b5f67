//! What the loader found out from attributes, script tag and link.

use ticket_status_model::TicketRef;

/// The settings of one element, as the loader hands them over.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// The gateway's address with a slash at the end.
    pub gateway: String,
    /// The ticket's reference, from the attribute or the link.
    pub reference: Option<String>,
    /// The access token, from the attribute or the link.
    pub token: Option<String>,
    /// The attribute `refresh-seconds` as it stands there.
    pub refresh_seconds: Option<String>,
    /// Whether the attribute `access` says that tickets are public.
    pub is_public: bool,
    /// The attribute `languages`: the tags that the visitor may choose from.
    pub languages: String,
}

/// What proves that this visitor may see this ticket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Access {
    /// The ticket.
    pub reference: TicketRef,
    /// The token of the signed link or of a lookup.
    pub token: String,
}

impl Settings {
    /// The access that comes with the page, where reference and token are both there and usable.
    #[must_use]
    pub fn access(&self) -> Option<Access> {
        let reference = TicketRef::parse(self.reference.as_deref()?).ok()?;
        let token = self.token.as_deref().unwrap_or_default().trim();
        (self.is_public || !token.is_empty()).then(|| Access { reference, token: token.to_owned() })
    }
}
