//! `<ticket-glossary>` and `<ticket-queue>`: what needs no ticket.

use super::{Attribute, Element, GATEWAY, LANG, LOADING, LOADING_LAZILY, Named, THEME, named};

/// The glossary.
pub(super) const GLOSSARY: Element = Element {
    tag: "ticket-glossary",
    class: "TicketGlossaryElement",
    what: "What each word means that a customer may meet, without a ticket.",
    attributes: &ATTRIBUTES,
    properties: &[],
    methods: &[],
    events: &[],
    parts: &[
        CARD,
        named("glossary", "The card of the glossary."),
        HEADLINE,
        named("entry", "One word and what it means."),
    ],
    slots: &SLOTS,
    states: &STATES,
};

/// The queue.
pub(super) const QUEUE: Element = Element {
    tag: "ticket-queue",
    class: "TicketQueueElement",
    what: "How many requests wait for a first answer, and how long one usually takes.",
    attributes: &ATTRIBUTES,
    properties: &[],
    methods: &[],
    events: &[],
    parts: &[
        CARD,
        named("queue", "The card of the queue."),
        HEADLINE,
        named("meaning", "How many wait, and how long."),
        named("chart", "The teams, as a table."),
    ],
    slots: &SLOTS,
    states: &STATES,
};

const CARD: Named = named("card", "What everything stands in.");
const HEADLINE: Named = named("headline", "What it is called.");

const ATTRIBUTES: [Attribute; 4] = [GATEWAY, LANG, THEME, LOADING_LAZILY];

const SLOTS: [Named; 1] =
    [named("", "The fallback: shown without scripts, and when there is nothing to show.")];

const STATES: [Named; 3] =
    [LOADING, named("showing", "The words, or the figures."), named("failed", "Your fallback, or a link.")];
