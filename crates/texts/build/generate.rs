//! Writes what the catalogs compile to.

use std::fmt::Write as _;

use crate::{
    catalog::{Body, Catalog, Message, Pattern, Piece},
    group::Group,
};

/// Separates plural category and text inside one message of a locale file.
const SEPARATOR: char = '\u{1f}';

/// The typed functions of `Texts`, documented with the English text.
pub(crate) fn functions(source: &Catalog) -> String {
    let mut code = String::from("impl Texts {\n");
    for (number, message) in source.messages.iter().enumerate() {
        let name = message.id.replace('-', "_");
        let shown = encode(message).replace(SEPARATOR, " | ").replace('\n', " ");
        let _ = writeln!(code, "    /// {shown}\n    #[must_use]");
        let variables = message.variables();
        let arguments = |from: usize| {
            variables[from..].iter().fold(String::new(), |list, name| format!("{list}, {name}: &str"))
        };
        let _ = match &message.body {
            Body::Text(_) if variables.is_empty() => {
                writeln!(code, "    pub fn {name}(&self) -> &str {{ self.text({number}) }}")
            }
            Body::Text(_) => writeln!(
                code,
                "    pub fn {name}(&self{}) -> String {{ self.fill({number}, &[{}]) }}",
                arguments(0),
                variables.join(", ")
            ),
            Body::Plural { .. } => writeln!(
                code,
                "    pub fn {name}(&self, plural: Plural{}) -> String {{ self.fill_plural({number}, plural, &[{}]) }}",
                arguments(0),
                variables.join(", ")
            ),
        };
    }
    let ends = [Group::Card, Group::Explain, Group::Form, Group::More, Group::Queue, Group::Pages]
        .map(|group| source.messages.iter().filter(|message| message.group <= group).count());
    let _ = writeln!(
        code,
        "\n    /// Behind the last message of each group.\n    pub(crate) const ENDS: [usize; 6] = {ends:?};\n}}"
    );
    code
}

/// Every locale as constants.
pub(crate) fn builtin(catalogs: &[Catalog], source: &Catalog) -> String {
    let langs: Vec<String> = catalogs.iter().map(|catalog| format!("{:?}", catalog.lang)).collect();
    let mut code = format!(
        "/// The languages this build has, and last the pseudo-locale.\npub const ALL_LANGS: &[&str] = &[{}];\n",
        langs.join(", ")
    );
    code += "const IDS: &[(&str, Option<&[&str]>)] = &[\n";
    for message in &source.messages {
        let variables = matches!(message.body, Body::Text(_)).then(|| message.variables());
        let _ = match variables {
            Some(variables) => writeln!(code, "    ({:?}, Some(&{variables:?})),", message.id),
            None => writeln!(code, "    ({:?}, None),", message.id),
        };
    }
    code += "];\nconst BUILTIN: &[&[&str]] = &[\n";
    for catalog in catalogs {
        let texts: Vec<String> = ordered(catalog, source).map(|text| format!("{text:?}")).collect();
        let _ = writeln!(code, "    &[{}],", texts.join(", "));
    }
    code + "];\n"
}

/// A group of one locale as a JSON array of texts by message number; the order is that of the source file,
/// which `check_against` has shown to hold the same messages.
pub(crate) fn json(catalog: &Catalog, source: &Catalog, group: Group) -> String {
    let of_group = source.messages.iter().map(|message| message.group == group);
    let texts = ordered(catalog, source).zip(of_group).filter(|(_, is_of_group)| *is_of_group);
    let texts: Vec<String> = texts.map(|(text, _)| quoted(&text)).collect();
    format!("[{}]", texts.join(","))
}

fn ordered<'a>(catalog: &'a Catalog, source: &'a Catalog) -> impl Iterator<Item = String> + 'a {
    source.messages.iter().map(|message| {
        let variables = message.variables();
        catalog.message(&message.id).map(|own| encode_with(own, &variables)).unwrap_or_default()
    })
}

fn encode(message: &Message) -> String {
    encode_with(message, &message.variables())
}

fn encode_with(message: &Message, variables: &[String]) -> String {
    match &message.body {
        Body::Text(pattern) => numbered(pattern, variables),
        Body::Plural { variants, .. } => {
            let parts = variants
                .iter()
                .map(|(category, pattern)| format!("{category}{SEPARATOR}{}", numbered(pattern, variables)));
            parts.collect::<Vec<_>>().join(&SEPARATOR.to_string())
        }
    }
}

/// `Call {0}`: variables by their number, so that the locale file needs no names.
fn numbered(pattern: &Pattern, variables: &[String]) -> String {
    pattern.iter().fold(String::new(), |text, piece| match piece {
        Piece::Text(part) => text + part,
        Piece::Variable(name) => {
            let number = variables.iter().position(|known| known == name).unwrap_or_default();
            format!("{text}{{{number}}}")
        }
    })
}

fn quoted(text: &str) -> String {
    let escaped = text.chars().fold(String::new(), |mut out, c| {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            c if c < ' ' => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c => out.push(c),
        }
        out
    });
    format!("\"{escaped}\"")
}
