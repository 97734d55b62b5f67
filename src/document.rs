//! What comes over the border from JavaScript: any value, and the documents read from it.
//!
//! `serde-wasm-bindgen` decodes a JavaScript value to [`Value`], one shape for everything. From there plain code picks
//! the fields by name. Decoders derived for each structure would weigh 9 kB more (docs/decisions/0007-one-value.md); a
//! test holds both equal over all golden documents.

mod status;

use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, SeqAccess, Visitor},
};
use ticket_status_model::{Moment, TicketRef};

pub use status::status;

/// A value as JSON knows it.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Value {
    /// `null`, or nothing.
    #[default]
    Nothing,
    /// `true` or `false`.
    Flag(bool),
    /// A number.
    Number(f64),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Value>),
    /// An object's fields, in their order.
    Fields(Vec<(String, Value)>),
}

/// A field without which a document means nothing is missing or of another kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadDocument(pub &'static str);

/// Decodes a JavaScript value.
///
/// # Errors
/// [`BadDocument`] when it is nothing that JSON knows, a function say.
pub fn read(value: wasm_bindgen::JsValue) -> Result<Value, BadDocument> {
    serde_wasm_bindgen::from_value(value).map_err(|_| BadDocument("value"))
}

/// Whether a document says where a ticket stands.
///
/// # Errors
/// [`BadDocument`] names the field without which there is nothing to show.
pub fn check(document: &Value) -> Result<(), BadDocument> {
    let missing = ["stage", "turn", "reference"].into_iter().find(|name| document.text(name).is_none());
    missing.map_or(Ok(()), |name| Err(BadDocument(name)))
}

impl From<BadDocument> for wasm_bindgen::JsError {
    fn from(bad: BadDocument) -> Self {
        Self::new(&ticket_status_texts::joined(&["the document has no usable `", bad.0, "`"]))
    }
}

static NOTHING: Value = Value::Nothing;

impl Value {
    /// A field of an object; what is not there is nothing.
    #[must_use]
    pub fn get(&self, name: &str) -> &Self {
        match self {
            Self::Fields(fields) => {
                fields.iter().find(|(known, _)| known == name).map_or(&NOTHING, |(_, v)| v)
            }
            _ => &NOTHING,
        }
    }

    /// A field, or with no name the value itself.
    #[must_use]
    pub fn within(&self, name: &str) -> &Self {
        if name.is_empty() { self } else { self.get(name) }
    }

    /// A text field.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        match self.get(name) {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The text itself; nothing for anything else.
    #[must_use]
    pub fn as_text(&self) -> &str {
        if let Self::Text(text) = self { text } else { "" }
    }

    /// A text field that may be kept.
    #[must_use]
    pub fn owned(&self, name: &str) -> Option<String> {
        self.text(name).map(str::to_owned)
    }

    /// A date; one that cannot be read is absent.
    #[must_use]
    pub fn moment(&self, name: &str) -> Option<Moment> {
        self.text(name).and_then(|text| Moment::parse(text).ok()).filter(Moment::is_set)
    }

    /// A ticket's number.
    #[must_use]
    pub fn reference(&self, name: &str) -> Option<TicketRef> {
        self.text(name).and_then(|text| TicketRef::parse(text).ok())
    }

    /// A flag; what is not there is `false`.
    #[must_use]
    pub fn flag(&self, name: &str) -> bool {
        matches!(self.get(name), Self::Flag(true))
    }

    /// A count; negative ones and fractions are cut off.
    #[must_use]
    pub fn count(&self, name: &str) -> Option<u32> {
        match self.get(name) {
            Self::Number(number) => Some(*number as u32),
            _ => None,
        }
    }

    /// The entries of a list.
    #[must_use]
    pub fn list(&self) -> &[Self] {
        match self {
            Self::List(list) => list,
            _ => &[],
        }
    }

    /// Whether there is a value; an empty list is none.
    #[must_use]
    pub fn is_something(&self) -> bool {
        !matches!(self, Self::Nothing) && !matches!(self, Self::List(list) if list.is_empty())
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyValue)
    }
}

struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Nothing)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Value, E> {
        Ok(Value::Flag(flag))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(Value::Number(number as f64))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        Ok(Value::Number(number as f64))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Value, E> {
        Ok(Value::Number(number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(Value::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Value, E> {
        Ok(Value::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(value) = seq.next_element()? {
            list.push(value);
        }
        Ok(Value::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut fields = Vec::new();
        while let Some((Value::Text(name), value)) = map.next_entry::<Value, Value>()? {
            fields.push((name, value));
        }
        Ok(Value::Fields(fields))
    }
}
