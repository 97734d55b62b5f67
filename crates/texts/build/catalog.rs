//! One locale file: its messages, and what makes it a faithful translation.

use std::collections::BTreeSet;

use fluent_syntax::{ast, parser};

use crate::group::Group;

/// The plural categories `Intl.PluralRules` gives for whole numbers, by language (CLDR 48); `other` is
/// Fluent's default and stands everywhere.
const PLURALS: &[(&str, &str)] = &[
    ("bg da de el en et fi hu nb nl sv tr", "one other"),
    ("es fr it pt", "one many other"),
    ("cs hr lt ro sk", "one few other"),
    ("lv", "zero one other"),
    ("he", "one two other"),
    ("pl uk", "one few many other"),
    ("sl", "one two few other"),
    ("ga mt", "one two few many other"),
    ("ar", "zero one two few many other"),
];

fn plurals(lang: &str) -> Option<Vec<&'static str>> {
    let (_, categories) = PLURALS.iter().find(|(langs, _)| langs.split(' ').any(|known| known == lang))?;
    Some(categories.split(' ').collect())
}

/// The words by which the lines `### Card: …` name the groups, in their order.
const GROUPS: [(&str, Group); 6] = [
    ("Card", Group::Card),
    ("Explain", Group::Explain),
    ("Form", Group::Form),
    ("More", Group::More),
    ("Queue", Group::Queue),
    ("Pages", Group::Pages),
];

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
    pub(crate) group: Group,
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
        let mut group = None;
        for entry in resource.body {
            let message = match entry {
                ast::Entry::ResourceComment(comment) => {
                    group = Some(next_group(group, &comment).map_err(|why| format!("{lang}.ftl: {why}"))?);
                    continue;
                }
                ast::Entry::Message(message) => message,
                _ => continue,
            };
            let id = message.id.name.to_owned();
            let group = group.ok_or(format!(
                "{lang}.ftl: the message `{id}` has no group; a line like `### Card: …` names it"
            ))?;
            if messages.iter().any(|known| known.id == id) {
                return Err(format!("{lang}.ftl: the message `{id}` stands there twice"));
            }
            let pattern = message.value.ok_or(format!("{lang}.ftl: the message `{id}` has no text"))?;
            let body = body_of(&pattern).map_err(|why| format!("{lang}.ftl: the message `{id}` {why}"))?;
            messages.push(Message { id, group, body });
        }
        Ok(Self { lang: lang.to_owned(), messages })
    }

    /// Whether this file has the same messages as the source, with the same variables and all plurals.
    pub(crate) fn check_against(&self, source: &Self) -> Result<(), String> {
        let file = format!("{}.ftl", self.lang);
        for message in &source.messages {
            let translated = self.message(&message.id).ok_or(format!(
                "{file}: the message `{}` is missing; {}.ftl has it",
                message.id, source.lang
            ))?;
            if translated.group != message.group {
                return Err(format!(
                    "{file}: the message `{}` stands in the group {:?}; {}.ftl has it in {:?}",
                    message.id, translated.group, source.lang, message.group
                ));
            }
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
        let needed = plurals(&self.lang)
            .ok_or(format!("{}.ftl: add its plural categories to PLURALS in build/catalog.rs", self.lang))?;
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

/// The group that a line `### Card: …` begins. They stand in one order, each once.
fn next_group(before: Option<Group>, comment: &ast::Comment<&str>) -> Result<Group, String> {
    let line = comment.content.first().copied().unwrap_or_default();
    let word = line.split(':').next().unwrap_or_default();
    let (_, group) = GROUPS.iter().find(|(known, _)| *known == word).ok_or_else(|| {
        let known = GROUPS.map(|(known, _)| known).join(", ");
        format!("there is no group `{word}`; there are {known}")
    })?;
    match before {
        Some(before) if before >= *group => {
            Err(format!("the group {group:?} must stand once, before {before:?}"))
        }
        _ => Ok(*group),
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
