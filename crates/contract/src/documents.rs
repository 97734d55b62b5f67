//! The documents on the wire, declared in TypeScript as the structures of the model say.

use std::collections::BTreeMap;

use ticket_status_model::{Backlog, Glossary, Situation, TicketStatus};
use ts_rs::{Config, TS, TypeVisitor};

use crate::types::one_of;

/// The declarations of the three documents and of all that is in them, in the order of their names.
pub(crate) fn declarations() -> Vec<String> {
    let mut found = Found::default();
    found.visit::<TicketStatus>();
    found.visit::<Glossary>();
    found.visit::<Backlog>();
    found.all.insert("Situation".to_owned(), situation());
    found.all.into_values().collect()
}

/// What was found so far, by its name.
#[derive(Default)]
struct Found {
    all: BTreeMap<String, String>,
}

impl TypeVisitor for Found {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        let config = Config::new();
        let name = T::ident(&config);
        // Texts and numbers have no declaration, and no file that it would go into.
        if T::output_path().is_none() || self.all.contains_key(&name) {
            return;
        }
        let declared = format!("{}export {}", T::docs().unwrap_or_default(), T::decl(&config));
        self.all.insert(name, tidied(&declared));
        T::visit_dependencies(self);
    }
}

/// The words of a situation are no field of a document, but what events and `data-situation` say.
fn situation() -> String {
    format!("/** The one case a customer is in. */\nexport type Situation = {};", one_of(&Situation::WORDS))
}

/// A declaration as people write one: comments in one line, fields below each other.
fn tidied(declared: &str) -> String {
    let mut lines = Vec::new();
    let mut comment = Vec::new();
    let mut in_fields = false;
    for line in declared.lines().map(str::trim) {
        let indent = if in_fields { "  " } else { "" };
        match line {
            "/**" => comment.clear(),
            "*/" => lines.push(format!("{indent}/** {} */", first_paragraph(&comment))),
            _ if line.starts_with('*') => comment.push(plain(line.trim_start_matches('*').trim())),
            _ => {
                lines
                    .push(format!("{indent}{}", line.trim_end_matches("};").trim_end().replace(", }", " }")));
                in_fields |= line.ends_with('{');
            }
        }
    }
    match in_fields {
        true => lines.join("\n").trim_end().to_owned() + "\n};",
        false => lines.join("\n"),
    }
}

/// What comes after it is for who changes the code.
fn first_paragraph(comment: &[String]) -> String {
    comment.iter().take_while(|line| !line.is_empty()).cloned().collect::<Vec<_>>().join(" ")
}

/// Without the brackets by which Rust's documentation makes links.
fn plain(text: &str) -> String {
    text.replace("[`", "`").replace("`]", "`").replace("::", ".")
}
