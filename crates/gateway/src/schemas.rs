//! The shapes of the status document for the OpenAPI document. The model crate knows nothing of HTTP, so they
//! are told again here; a test holds both equal.

mod explanation;
mod offers;

use utoipa::ToSchema;

use explanation::ExplanationDocument;
pub(crate) use offers::WriteBackDocument;
use offers::{OfferDocument, SaidDocument};

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
    /// How it ended: `solved`, `rejected`, `cancelled`, `merged`, `unsolved`, `unknown`. Resolved and closed tickets only.
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
    /// For when the work is planned.
    #[schema(format = DateTime, nullable = false)]
    planned_for: Option<String>,
    /// By when most people have a first reply; unanswered tickets only.
    #[schema(format = DateTime, nullable = false)]
    usual_reply_by: Option<String>,
    /// Whether more tickets wait for a first reply than the company usually manages; unanswered tickets only.
    #[schema(nullable = false)]
    overloaded: Option<bool>,
    /// Whether the helpdesk calls it assigned while nobody has it.
    #[schema(nullable = false)]
    assigned_to_nobody: Option<bool>,
    /// Whether the helpdesk says that it waits, and nothing in the timeline tells of it.
    #[schema(nullable = false)]
    waits: Option<bool>,
    /// Whether its status is a word that nobody has described.
    #[schema(nullable = false)]
    undescribed: Option<bool>,
    /// Whether nobody can tell if staff have replied; then an absent `first_reply_at` means nothing.
    #[schema(nullable = false)]
    replies_unknown: Option<bool>,
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
    /// What the customer can do through the card.
    #[schema(nullable = false)]
    offers: Option<Vec<OfferDocument>>,
    /// What the customer said through the card and the helpdesk does not show yet.
    #[schema(nullable = false)]
    said: Option<Vec<SaidDocument>>,
    /// The operator's own words for the helpdesk's status, when asked for with `?lang=`.
    #[schema(nullable = false)]
    words: Option<WordsDocument>,
    /// All that a card says of it, when asked for with `?lang=`.
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

/// The operator's own words for a status; what is absent is said in the product's.
#[derive(ToSchema)]
#[schema(as = Words)]
#[allow(dead_code, reason = "only its shape is used")]
struct WordsDocument {
    /// In place of the headline.
    #[schema(nullable = false)]
    headline: Option<String>,
    /// In place of what it means.
    #[schema(nullable = false)]
    meaning: Option<String>,
    /// In place of what happens next.
    #[schema(nullable = false)]
    next: Option<String>,
}

/// How many tickets wait for a first reply, and how long one usually takes.
#[derive(ToSchema)]
#[schema(as = Backlog)]
#[allow(dead_code, reason = "only its shape is used")]
pub(crate) struct BacklogDocument {
    /// When it was counted.
    #[schema(format = DateTime, nullable = false)]
    at: Option<String>,
    /// How many open tickets have no public reply from staff yet.
    unanswered: u32,
    /// When the oldest of them arrived.
    #[schema(format = DateTime, nullable = false)]
    oldest_at: Option<String>,
    /// How many of them have waited longer than `most_first_reply_seconds`.
    late: u32,
    /// The time to a first reply that half of the answered tickets did not exceed, in seconds; the median.
    #[schema(nullable = false)]
    typical_first_reply_seconds: Option<u32>,
    /// The time to a first reply that four of five answered tickets did not exceed, in seconds.
    #[schema(nullable = false)]
    most_first_reply_seconds: Option<u32>,
    /// Over how many days of arrivals the two times are taken.
    days: u32,
    /// The same by team; absent where the helpdesk has none.
    #[schema(nullable = false)]
    teams: Option<Vec<TeamBacklogDocument>>,
}

/// The backlog of one team.
#[derive(ToSchema)]
#[schema(as = TeamBacklog)]
#[allow(dead_code, reason = "only its shape is used")]
struct TeamBacklogDocument {
    /// The team; absent for tickets that no team has yet.
    #[schema(nullable = false)]
    team: Option<String>,
    /// How many of its open tickets have no public reply from staff yet.
    unanswered: u32,
    /// The time to a first reply that four of five of its answered tickets did not exceed, in seconds.
    #[schema(nullable = false)]
    most_first_reply_seconds: Option<u32>,
}

/// What each word means, in one language, without a ticket. Plain text.
#[derive(ToSchema)]
#[schema(as = Glossary)]
#[allow(dead_code, reason = "only its shape is used")]
pub(crate) struct GlossaryDocument {
    /// The language, a BCP 47 tag.
    lang: String,
    /// What the page is called.
    title: String,
    /// What it is about, for search engines.
    description: String,
    /// What a reader finds here.
    intro: String,
    /// The label of the search field.
    search: String,
    /// What is said when nothing is found.
    none: String,
    /// The sections, in the order in which they are shown.
    sections: Vec<GlossarySectionDocument>,
}

/// Entries that belong together.
#[derive(ToSchema)]
#[schema(as = GlossarySection)]
#[allow(dead_code, reason = "only its shape is used")]
struct GlossarySectionDocument {
    /// The heading.
    title: String,
    /// The entries.
    entries: Vec<GlossaryEntryDocument>,
}

/// One word and what it means.
#[derive(ToSchema)]
#[schema(as = GlossaryEntry)]
#[allow(dead_code, reason = "only its shape is used")]
struct GlossaryEntryDocument {
    /// Its place in an address; the same in every language.
    #[schema(example = "assigned")]
    id: String,
    /// The word, or a question about it.
    term: String,
    /// What it means.
    text: String,
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
