//! One locale file: its messages, and what makes it a faithful translation.

use std::collections::BTreeSet;

use fluent_syntax::{ast, parser};

/// The plural categories `Intl.PluralRules` gives for whole numbers, by language (CLDR 48).
const PLURALS: &[(&str, &[&str])] =
    &[("en", &["one", "other"]), ("lt", &["one", "few", "other"]), ("uk", &["one", "few", "many", "other"])];

/// How the ids of messages for the gateway's own pages begin.
pub(crate) const PAGE_PREFIX: &str = "page-";

/// A locale file, in the order of its messages.
#[derive(Debug)]
pub(crate) struct Catalog {
    pub(crate) lang: String,
    pub(crate) messages: Vec<Message>,
}

/// A message: its name and its text, with one variant per plural category where it counts.
#[derive(Debug)]
pub(crate) struct Message {
    pub(crate) id: String,
    pub(crate) body: Body,
}

#[derive(Debug)]
pub(crate) enum Body {
    Text(Pattern),
    Plural { count: String, variants: Vec<(String, Pattern)> },
}

/// Text with variables: `["Call ", $phone]`.
pub(crate) type Pattern = Vec<Piece>;

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Piece {
    Text(String),
    Variable(String),
}

impl Message {
    /// The variables in order of their names; a plural's count stands first.
    pub(crate) fn variables(&self) -> Vec<String> {
        let patterns: Vec<&Pattern> = match &self.body {
            Body::Text(pattern) => vec![pattern],
            Body::Plural { variants, .. } => variants.iter().map(|(_, pattern)| pattern).collect(),
        };
        let mut names: BTreeSet<String> = BTreeSet::new();
        for piece in patterns.into_iter().flatten() {
            if let Piece::Variable(name) = piece {
                names.insert(name.clone());
            }
        }
        if let Body::Plural { count, .. } = &self.body {
            names.remove(count);
            return std::iter::once(count.clone()).chain(names).collect();
        }
        names.into_iter().collect()
    }
}

impl Catalog {
    /// Reads the small part of Fluent this project uses: text, `{ $name }`, one selector over plurals.
    pub(crate) fn parse(lang: &str, text: &str) -> Result<Self, String> {
        let resource = parser::parse(text).map_err(|(_, errors)| {
            let error = errors.first().map(ToString::to_string).unwrap_or_default();
            format!("{lang}.ftl is not valid Fluent: {error}")
        })?;
        let mut messages: Vec<Message> = Vec::new();
        for entry in resource.body {
            let ast::Entry::Message(message) = entry else { continue };
            let id = message.id.name.to_owned();
            if messages.iter().any(|known| known.id == id) {
                return Err(format!("{lang}.ftl: the message `{id}` stands there twice"));
            }
            let pattern = message.value.ok_or(format!("{lang}.ftl: the message `{id}` has no text"))?;
            let body = body_of(&pattern).map_err(|why| format!("{lang}.ftl: the message `{id}` {why}"))?;
            messages.push(Message { id, body });
        }
        Ok(Self { lang: lang.to_owned(), messages })
    }

    /// Whether this file has the same messages as the source, with the same variables and all plurals.
    pub(crate) fn check_against(&self, source: &Self) -> Result<(), String> {
        let file = format!("{}.ftl", self.lang);
        let mut from_first_page = source.messages.iter().skip_while(|m| !m.id.starts_with(PAGE_PREFIX));
        if let Some(message) = from_first_page.find(|m| !m.id.starts_with(PAGE_PREFIX)) {
            return Err(format!(
                "{}.ftl: the message `{}` must stand before the `page-` ones",
                source.lang, message.id
            ));
        }
        for message in &source.messages {
            let translated = self.message(&message.id).ok_or(format!(
                "{file}: the message `{}` is missing; {}.ftl has it",
                message.id, source.lang
            ))?;
            if translated.variables() != message.variables() {
                return Err(format!(
                    "{file}: the message `{}` has the variables {:?}; {}.ftl has {:?}",
                    message.id,
                    translated.variables(),
                    source.lang,
                    message.variables()
                ));
            }
            self.check_plurals(translated)?;
        }
        match self.messages.iter().find(|message| source.message(&message.id).is_none()) {
            Some(extra) => {
                Err(format!("{file}: the message `{}` is extra; {}.ftl has none", extra.id, source.lang))
            }
            None => Ok(()),
        }
    }

    pub(crate) fn message(&self, id: &str) -> Option<&Message> {
        self.messages.iter().find(|message| message.id == id)
    }

    fn check_plurals(&self, message: &Message) -> Result<(), String> {
        let Body::Plural { variants, .. } = &message.body else { return Ok(()) };
        let needed =
            PLURALS.iter().find(|(lang, _)| *lang == self.lang).map(|(_, categories)| *categories).ok_or(
                format!("{}.ftl: add its plural categories to PLURALS in build/catalog.rs", self.lang),
            )?;
        let has: Vec<&str> = variants.iter().map(|(category, _)| category.as_str()).collect();
        if has == needed {
            return Ok(());
        }
        Err(format!(
            "{}.ftl: the message `{}` needs the plurals {needed:?} and has {has:?}",
            self.lang, message.id
        ))
    }
}

fn body_of(pattern: &ast::Pattern<&str>) -> Result<Body, String> {
    if let [ast::PatternElement::Placeable { expression: ast::Expression::Select { selector, variants } }] =
        pattern.elements.as_slice()
    {
        let ast::InlineExpression::VariableReference { id } = selector else {
            return Err("selects on something that is no variable".to_owned());
        };
        let variants = variants.iter().map(|variant| {
            let ast::VariantKey::Identifier { name } = &variant.key else {
                return Err("has a variant that is no plural category".to_owned());
            };
            Ok(((*name).to_owned(), pieces_of(&variant.value)?))
        });
        return Ok(Body::Plural { count: id.name.to_owned(), variants: variants.collect::<Result<_, _>>()? });
    }
    pieces_of(pattern).map(Body::Text)
}

fn pieces_of(pattern: &ast::Pattern<&str>) -> Result<Pattern, String> {
    pattern
        .elements
        .iter()
        .map(|element| match element {
            ast::PatternElement::TextElement { value } => Ok(Piece::Text((*value).to_owned())),
            ast::PatternElement::Placeable {
                expression: ast::Expression::Inline(ast::InlineExpression::VariableReference { id }),
            } => Ok(Piece::Variable(id.name.to_owned())),
            ast::PatternElement::Placeable { .. } => {
                Err("uses a part of Fluent that is not supported; use text and { $name }".to_owned())
            }
        })
        .collect()
}
