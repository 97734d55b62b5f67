//! The shapes of the status document for the OpenAPI document. The model crate knows nothing of HTTP, so they
//! are told again here; a test holds both equal.

use utoipa::ToSchema;

/// Where a ticket stands. Absent = not known. Ignore fields and take words you do not know as `unknown`.
#[derive(ToSchema)]
#[schema(as = TicketStatus)]
#[allow(dead_code, reason = "only its shape is used")]
pub(crate) struct TicketStatusDocument {
    /// The ticket's public number or code.
    #[schema(min_length = 1, max_length = 64, example = "1042")]
    reference: String,
    /// What it is about, in the customer's own words.
    #[schema(nullable = false)]
    subject: Option<String>,
    /// When it arrived.
    #[schema(format = DateTime, nullable = false)]
    opened_at: Option<String>,
    /// When anything the customer may see last changed.
    #[schema(format = DateTime, nullable = false)]
    changed_at: Option<String>,
    /// How far it is: `received`, `assessed`, `assigned`, `in_progress`, `answered`, `resolved`, `closed`, `unknown`.
    #[schema(example = "assigned")]
    stage: String,
    /// When this stage began.
    #[schema(format = DateTime, nullable = false)]
    since: Option<String>,
    /// Who must act now: `company`, `customer`, `third_party`, `nobody`, `unknown`.
    #[schema(example = "company")]
    turn: String,
    /// How it ended: `solved`, `rejected`, `cancelled`, `merged`, `unknown`. Resolved and closed tickets only.
    #[schema(nullable = false)]
    outcome: Option<String>,
    /// The ticket it goes on in.
    #[schema(nullable = false)]
    merged_into: Option<String>,
    /// Who has it; absent = nobody yet.
    #[schema(nullable = false)]
    handler: Option<HandlerDocument>,
    /// When staff first replied; absent = unanswered.
    #[schema(format = DateTime, nullable = false)]
    first_reply_at: Option<String>,
    /// What the company promised.
    #[schema(nullable = false)]
    expected: Option<ExpectedDocument>,
    /// Until when it waits.
    #[schema(format = DateTime, nullable = false)]
    paused_until: Option<String>,
    /// Whether it was resolved or closed before.
    #[schema(nullable = false)]
    reopened: Option<bool>,
    /// What the company asked, as plain text.
    #[schema(nullable = false)]
    question: Option<String>,
    /// The helpdesk's own word.
    #[schema(nullable = false)]
    helpdesk_label: Option<String>,
    /// What happened, oldest first.
    #[schema(nullable = false)]
    timeline: Option<Vec<TimelineEntryDocument>>,
    /// Where the customer can act.
    #[schema(nullable = false)]
    links: Option<LinksDocument>,
    /// The explanation, when asked for with `?lang=`.
    #[schema(nullable = false)]
    explanation: Option<ExplanationDocument>,
}

/// Who has a ticket: a person, a team, or both.
#[derive(ToSchema)]
#[schema(as = Handler)]
#[allow(dead_code, reason = "only its shape is used")]
struct HandlerDocument {
    /// The person, as far as the site names people.
    #[schema(nullable = false, example = "Olena K.")]
    person: Option<String>,
    /// The team.
    #[schema(nullable = false, example = "Billing")]
    team: Option<String>,
    /// Since when.
    #[schema(format = DateTime, nullable = false)]
    since: Option<String>,
    /// Where the customer can write.
    #[schema(nullable = false)]
    email: Option<String>,
    /// Where the customer can call.
    #[schema(nullable = false)]
    phone: Option<String>,
}

/// A promised date.
#[derive(ToSchema)]
#[schema(as = Expected)]
#[allow(dead_code, reason = "only its shape is used")]
struct ExpectedDocument {
    /// What was promised: `first_reply`, `resolution`, `unknown`.
    #[schema(example = "first_reply")]
    what: String,
    /// By when.
    #[schema(format = DateTime, nullable = false)]
    by: Option<String>,
}

/// One line of the timeline.
#[derive(ToSchema)]
#[schema(as = TimelineEntry)]
#[allow(dead_code, reason = "only its shape is used")]
struct TimelineEntryDocument {
    /// When.
    #[schema(format = DateTime, nullable = false)]
    at: Option<String>,
    /// What: `received`, `assessed`, `assigned`, `handed_over`, `started`, `company_replied`, `customer_replied`,
    /// `paused`, `resumed`, `resolved`, `closed`, `reopened`, `merged`, `unknown`.
    #[schema(example = "assigned")]
    what: String,
    /// To whom.
    #[schema(nullable = false)]
    handler: Option<HandlerDocument>,
}

/// Where the customer can act.
#[derive(ToSchema)]
#[schema(as = Links)]
#[allow(dead_code, reason = "only its shape is used")]
struct LinksDocument {
    /// The page or address for replies.
    #[schema(nullable = false)]
    reply: Option<String>,
}

/// The explanation in one language, plain text.
#[derive(ToSchema)]
#[schema(as = Explanation)]
#[allow(dead_code, reason = "only its shape is used")]
struct ExplanationDocument {
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
}

/// Access to a ticket, and where it stands.
#[derive(ToSchema)]
#[schema(as = Lookup)]
#[allow(dead_code, reason = "only its shape is used")]
pub(crate) struct LookupDocument {
    /// The access token for `GET /v1/tickets/{reference}`.
    token: String,
    /// When it ends.
    #[schema(format = DateTime)]
    expires_at: String,
    /// Where the ticket stands.
    status: TicketStatusDocument,
}
