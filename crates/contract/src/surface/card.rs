//! `<ticket-status>`: one ticket.

use super::{
    Attribute, Element, Event, GATEWAY, Kind, LANG, LOADING, LOADING_LAZILY, Method, Named, Property, THEME,
    named,
};

/// The card.
pub(super) const CARD: Element = Element {
    tag: "ticket-status",
    class: "TicketStatusElement",
    what: "Says in plain words where a ticket stands, who has it, whose turn it is and what happens next.",
    attributes: &ATTRIBUTES,
    properties: &[Property {
        name: "status",
        kind: "TicketStatus | undefined",
        what: "A status document that the page has already: it is shown, and nobody is asked.",
    }],
    methods: &METHODS,
    events: &EVENTS,
    parts: &PARTS,
    slots: &SLOTS,
    states: &[
        LOADING,
        named("lookup", "The form for number and e-mail address."),
        named("showing", "The status."),
        named("stale", "The last status known, and its age."),
        named("failed", "Why there is no status, and when it is tried again."),
    ],
};

const ATTRIBUTES: [Attribute; 10] = [
    Attribute {
        name: "reference",
        kind: Kind::Text,
        default: "from the page's address, #ticket=",
        what: "The ticket's number. Without a token the form begins with it.",
    },
    Attribute {
        name: "token",
        kind: Kind::Text,
        default: "from the page's address, &token=, if reference is not set",
        what: "The access token for that ticket.",
    },
    GATEWAY,
    LANG,
    Attribute {
        name: "languages",
        kind: Kind::Text,
        default: "no picker",
        what: "Tags to choose from, with spaces between them: the card then has a picker.",
    },
    THEME,
    Attribute {
        name: "compact",
        kind: Kind::Flag,
        default: "the whole card",
        what: "Only headline, meaning, who, turn and next.",
    },
    Attribute {
        name: "refresh-seconds",
        kind: Kind::Number,
        default: "60",
        what: "How often it asks, from 15 to 3600.",
    },
    Attribute {
        name: "access",
        kind: Kind::OneOf(&["public"]),
        default: "number and e-mail address",
        what: "Public where the operator's tickets are: the number alone is asked for.",
    },
    LOADING_LAZILY,
];

const METHODS: [Method; 3] = [
    Method {
        name: "refresh",
        parameters: &[],
        returns: "Promise<void>",
        what: "Asks now. What is called before the card is there waits for it.",
    },
    Method {
        name: "lookup",
        parameters: &[named("reference", "The number that the form begins with.")],
        returns: "Promise<void>",
        what: "Shows the form, with this number filled in.",
    },
    Method {
        name: "explain",
        parameters: &[],
        returns: "Promise<Explanation | null>",
        what: "What the card says, as text; null where no status is shown.",
    },
];

/// What the first two events tell.
const SEEN: [(&str, &str); 4] =
    [("reference", "string"), ("stage", "Stage"), ("turn", "Turn"), ("situation", "Situation")];

const EVENTS: [Event; 3] = [
    Event {
        name: "ticket-status:ready",
        detail: "TicketStatusSeen",
        fields: &SEEN,
        what: "The first status stands there.",
    },
    Event {
        name: "ticket-status:change",
        detail: "TicketStatusSeen",
        fields: &SEEN,
        what: "Stage, turn, situation or handler changed.",
    },
    Event {
        name: "ticket-status:error",
        detail: "TicketStatusTrouble",
        fields: &[("code", "ErrorCode")],
        what: "There is no status, or no fresh one.",
    },
];

/// What can be wrong.
pub(super) const ERROR_CODES: [Named; 6] = [
    named("offline", "No connection."),
    named("access_expired", "The link's time is over."),
    named("not_found", "No such ticket, or not this visitor's."),
    named("rate_limited", "Too many requests."),
    named("helpdesk_unavailable", "The helpdesk is out of reach."),
    named("broken", "Something else is wrong on the company's side."),
];

const PARTS: [Named; 21] = [
    named("card", "What everything stands in."),
    named("number", "The ticket's number, and what it is about."),
    named("headline", "Where it stands."),
    named("meaning", "What that means."),
    named("question", "What the company asked."),
    named("stages", "The five stages."),
    named("stage", "One of them."),
    named("turn", "Whose turn it is."),
    named("handler", "Who has it."),
    named("next", "What happens next."),
    named("expected", "By when."),
    named("actions", "What the customer can do."),
    named("button", "Any button."),
    named("offer", "A button with which the customer can do something."),
    named("say", "What such a button opens."),
    named("said", "That something is on its way."),
    named("timeline", "What happened."),
    named("lookup", "The form."),
    named("problem", "What is wrong."),
    named("language", "The picker."),
    named("footer", "When it was checked, and the buttons below the card."),
];

const SLOTS: [Named; 4] = [
    named("", "The fallback: shown without scripts, and when the card cannot run."),
    named("header", "Above what the card says."),
    named("footer", "Below it."),
    named("contact", "How else the company can be reached: beside what the customer can do."),
];
