//! A ticket's life, step by step: who does what in Request Tracker, and what the customer reads then.

use ticket_status_model::{Handler, Happening, TimelineEntry};
use ticket_status_texts::{Texts, happened};

use super::tracker::Act;

/// What staff tell each other. Nobody else ever reads it.
pub(crate) const INTERNAL: &str = "Between us: this one pays late.";
/// What staff ask; the run's mark follows.
pub(crate) const QUESTION: &str = "Which VAT number is right?";

const OLENA: &str = "Olena K.";
const JONAS: &str = "Jonas P.";
const TEAM: &str = "Support";

/// One step.
pub(crate) struct Step {
    /// What happens, in words.
    pub(crate) name: &'static str,
    pub(crate) deed: Deed,
    /// `data-situation` after it.
    pub(crate) situation: &'static str,
    pub(crate) headline: fn(&Texts) -> String,
    pub(crate) handler: fn(&Texts) -> String,
    pub(crate) turn: fn(&Texts) -> &str,
    /// Whether the question stands on the card.
    pub(crate) asks: bool,
    /// What it adds to the timeline.
    pub(crate) adds: &'static [What],
}

/// Who does it.
pub(crate) enum Deed {
    /// The customer writes a mail; the run's mark follows the text.
    Mail(&'static str),
    /// A member of staff does these things; beside each, what Request Tracker says to it.
    Staff(&'static str, &'static [(Act<'static>, &'static str)]),
}

/// A line of the timeline.
#[derive(Clone, Copy)]
pub(crate) enum What {
    Was(Happening),
    /// It came to this person.
    To(Happening, &'static str),
}

impl What {
    /// As the card says it.
    pub(crate) fn words(self, texts: &Texts) -> String {
        let (what, handler) = match self {
            Self::Was(what) => (what, None),
            Self::To(what, person) => (what, Some(handler_of(person))),
        };
        happened(texts, &TimelineEntry { at: None, what, handler })
    }
}

fn handler_of(person: &str) -> Handler {
    Handler { person: Some(person.to_owned()), team: Some(TEAM.to_owned()), ..Handler::default() }
}

fn with_olena(texts: &Texts) -> String {
    texts.who_person_team(OLENA, TEAM)
}

fn with_jonas(texts: &Texts) -> String {
    texts.who_person_team(JONAS, TEAM)
}

/// The steps after the first mail, in their order.
pub(crate) const STEPS: [Step; 9] = [
    Step {
        name: "a customer's mail makes a ticket",
        deed: Deed::Mail("The VAT number on my invoice is wrong."),
        situation: "received",
        headline: |texts| texts.received_headline().to_owned(),
        handler: |texts| texts.who_nobody().to_owned(),
        turn: Texts::turn_company,
        asks: false,
        adds: &[What::Was(Happening::Received)],
    },
    Step {
        name: "Olena takes it",
        deed: Deed::Staff("olena", &[(Act::Take, "Owner changed")]),
        situation: "with-person",
        headline: |texts| texts.with_person_headline(OLENA),
        handler: with_olena,
        turn: Texts::turn_company,
        asks: false,
        adds: &[What::To(Happening::Assigned, OLENA)],
    },
    Step {
        name: "she begins",
        deed: Deed::Staff("olena", &[(Act::Set("Status", "open"), "to 'open'")]),
        situation: "in-progress",
        headline: |texts| texts.in_progress_headline().to_owned(),
        handler: with_olena,
        turn: Texts::turn_company,
        asks: false,
        adds: &[What::Was(Happening::Started)],
    },
    Step {
        name: "she leaves an internal comment",
        deed: Deed::Staff("olena", &[(Act::Comment(INTERNAL), "Comments added")]),
        situation: "in-progress",
        headline: |texts| texts.in_progress_headline().to_owned(),
        handler: with_olena,
        turn: Texts::turn_company,
        asks: false,
        adds: &[],
    },
    Step {
        name: "she asks the customer",
        deed: Deed::Staff(
            "olena",
            &[
                (Act::Write(QUESTION), "Correspondence added"),
                (Act::Set("Status", "stalled"), "to 'stalled'"),
            ],
        ),
        situation: "waiting-for-you",
        headline: |texts| texts.waiting_for_you_headline().to_owned(),
        handler: with_olena,
        turn: Texts::turn_customer,
        asks: true,
        adds: &[What::Was(Happening::CompanyReplied), What::Was(Happening::Paused)],
    },
    Step {
        name: "the customer answers by mail",
        deed: Deed::Mail("The one that ends in 42."),
        situation: "you-replied",
        headline: |texts| texts.you_replied_headline().to_owned(),
        handler: with_olena,
        turn: Texts::turn_company,
        asks: false,
        adds: &[What::Was(Happening::CustomerReplied)],
    },
    Step {
        name: "she hands it over to Jonas",
        deed: Deed::Staff("olena", &[(Act::Set("Owner", "jonas"), "to jonas")]),
        situation: "handed-over",
        headline: |texts| texts.handed_over_headline().to_owned(),
        handler: with_jonas,
        turn: Texts::turn_company,
        asks: false,
        adds: &[What::To(Happening::HandedOver, JONAS)],
    },
    Step {
        name: "he resolves it with an answer",
        deed: Deed::Staff(
            "jonas",
            &[
                (Act::Write("Here is the corrected invoice."), "Correspondence added"),
                (Act::Set("Status", "resolved"), "to 'resolved'"),
            ],
        ),
        situation: "solved",
        headline: |texts| texts.solved_headline().to_owned(),
        handler: |texts| texts.who_was(JONAS),
        turn: Texts::turn_nobody,
        asks: false,
        adds: &[What::Was(Happening::CompanyReplied), What::Was(Happening::Resolved)],
    },
    Step {
        name: "the customer's mail opens it again",
        deed: Deed::Mail("Now the address is wrong."),
        situation: "reopened",
        headline: |texts| texts.reopened_headline().to_owned(),
        handler: with_jonas,
        turn: Texts::turn_company,
        asks: false,
        adds: &[What::Was(Happening::CustomerReplied), What::Was(Happening::Reopened)],
    },
];
