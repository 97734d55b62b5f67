//! All that a card says of a ticket, in one language.

use utoipa::ToSchema;

/// The explanation in one language: all that a card says, as plain text. Absent = not said.
#[derive(ToSchema)]
#[schema(as = Explanation)]
#[allow(dead_code, reason = "only its shape is used")]
pub(crate) struct ExplanationDocument {
    /// The language, a BCP 47 tag.
    #[schema(example = "uk")]
    lang: String,
    /// Where it stands.
    headline: String,
    /// What that means.
    meaning: String,
    /// Who has it.
    #[schema(nullable = false)]
    who: Option<String>,
    /// Whose turn it is.
    #[schema(nullable = false)]
    turn: Option<String>,
    /// What happens next.
    #[schema(nullable = false)]
    next: Option<String>,
    /// What the customer can do.
    #[schema(nullable = false)]
    can: Option<String>,
    /// The word of the situation, one of 26.
    #[schema(example = "with-person")]
    situation: String,
    /// The ticket's number in words.
    #[schema(example = "Request 1042")]
    number: String,
    /// To keep that number.
    keep: String,
    /// What the helpdesk calls the status.
    #[schema(nullable = false)]
    label: Option<String>,
    /// The number of the ticket it goes on in, in words.
    #[schema(nullable = false)]
    merged: Option<String>,
    /// The one date that matters; `{0}` in its text is the place of the date.
    #[schema(nullable = false)]
    when: Option<DatedDocument>,
    /// Since when the handler has it, while it is not over; `{0}` in its text is the place of the date.
    #[schema(nullable = false)]
    since: Option<DatedDocument>,
    /// The five stages, the first one first.
    stages: Vec<NamedDocument>,
    /// What happened, oldest first; these texts have no place for the date.
    #[schema(nullable = false)]
    timeline: Option<Vec<DatedDocument>>,
    /// Where the customer can do it.
    #[schema(nullable = false)]
    links: Option<Vec<LinkDocument>>,
}

/// A text and its date.
#[derive(ToSchema)]
#[schema(as = Dated)]
#[allow(dead_code, reason = "only its shape is used")]
struct DatedDocument {
    /// The text.
    #[schema(example = "We want to answer by {0}.")]
    text: String,
    /// The date.
    #[schema(format = DateTime, nullable = false)]
    at: Option<String>,
}

/// A stage by its name.
#[derive(ToSchema)]
#[schema(as = Named)]
#[allow(dead_code, reason = "only its shape is used")]
struct NamedDocument {
    /// Its name.
    #[schema(example = "Assigned")]
    text: String,
    /// Where it lies, seen from the ticket: `done`, `now`, `ahead`.
    #[schema(example = "now")]
    place: String,
}

/// Something that the customer can follow.
#[derive(ToSchema)]
#[schema(as = Link)]
#[allow(dead_code, reason = "only its shape is used")]
struct LinkDocument {
    /// What it says.
    #[schema(example = "Reply to us")]
    text: String,
    /// Where it leads: `https:`, `http:`, `mailto:` or `tel:`.
    href: String,
}
