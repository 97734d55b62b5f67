//! Everything that a page may name: elements, attributes, properties, methods, events, parts, slots and styles.

mod boards;
mod card;
mod styles;

pub use styles::CUSTOM_PROPERTIES;

/// The elements, the card first.
pub const ELEMENTS: [&Element; 3] = [&card::CARD, &boards::GLOSSARY, &boards::QUEUE];

/// The global that a page without an element of its own uses.
pub const GLOBAL: &str = "ticketStatus";

/// What can be wrong, as an event says it.
pub const ERROR_CODES: [Named; 6] = card::ERROR_CODES;

/// One custom element.
pub struct Element {
    /// Its tag.
    pub tag: &'static str,
    /// Its interface in TypeScript.
    pub class: &'static str,
    /// What it shows.
    pub what: &'static str,
    /// What may be written on its tag.
    pub attributes: &'static [Attribute],
    /// What a script may set or read.
    pub properties: &'static [Property],
    /// What a script may call.
    pub methods: &'static [Method],
    /// What it tells the page.
    pub events: &'static [Event],
    /// What `::part()` reaches.
    pub parts: &'static [Named],
    /// Where the page's own content goes.
    pub slots: &'static [Named],
    /// The words of the attribute `state`.
    pub states: &'static [Named],
}

/// A name and what it means.
#[derive(Clone, Copy)]
pub struct Named {
    /// As a page writes it.
    pub name: &'static str,
    /// In a sentence.
    pub what: &'static str,
}

/// An attribute.
#[derive(Clone, Copy)]
pub struct Attribute {
    /// As a page writes it.
    pub name: &'static str,
    /// What may stand there.
    pub kind: Kind,
    /// What holds without it, in words.
    pub default: &'static str,
    /// In a sentence.
    pub what: &'static str,
}

/// What an attribute holds.
#[derive(Clone, Copy)]
pub enum Kind {
    /// Any text.
    Text,
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// One or two of these words.
    Words(&'static [&'static str]),
    /// It is there or not.
    Flag,
    /// A whole number.
    Number,
}

/// A property that is no attribute.
pub struct Property {
    /// Its name.
    pub name: &'static str,
    /// Its type in TypeScript.
    pub kind: &'static str,
    /// In a sentence.
    pub what: &'static str,
}

/// A method.
pub struct Method {
    /// Its name.
    pub name: &'static str,
    /// Its parameters as TypeScript declares them; all are texts and may be left out.
    pub parameters: &'static [Named],
    /// What it returns, in TypeScript.
    pub returns: &'static str,
    /// In a sentence.
    pub what: &'static str,
}

/// An event.
pub struct Event {
    /// Its name.
    pub name: &'static str,
    /// The type of `detail`.
    pub detail: &'static str,
    /// The fields of `detail`, each with its type.
    pub fields: &'static [(&'static str, &'static str)],
    /// When it is sent.
    pub what: &'static str,
}

impl Attribute {
    /// The property of the same value: `refreshSeconds` of `refresh-seconds`.
    #[must_use]
    pub fn property(&self) -> String {
        let mut words = self.name.split('-');
        let first = words.next().unwrap_or_default().to_owned();
        words.fold(first, |name, word| name + &word[..1].to_uppercase() + &word[1..])
    }
}

const fn named(name: &'static str, what: &'static str) -> Named {
    Named { name, what }
}

const GATEWAY: Attribute = Attribute {
    name: "gateway",
    kind: Kind::Text,
    default: "where the script came from",
    what: "The gateway's address, with https or http.",
};

const LANG: Attribute = Attribute {
    name: "lang",
    kind: Kind::Text,
    default: "the nearest lang around the element, then the browser's languages, then English",
    what: "The language, a BCP 47 tag.",
};

const THEME: Attribute = Attribute {
    name: "theme",
    kind: Kind::Words(&["auto", "light", "dark", "calm", "contrast", "paper"]),
    default: "auto",
    what: "Light or dark, and one of the ready themes; auto follows the page.",
};

const LOADING_LAZILY: Attribute = Attribute {
    name: "loading",
    kind: Kind::OneOf(&["lazy"]),
    default: "at once",
    what: "Lazy: nothing is fetched before the visitor is near.",
};

const LOADING: Named = named("loading", "A skeleton in the shape of what is to come.");
