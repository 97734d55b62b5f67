//! The elements in the templates of React, Preact, Solid, Vue and Svelte, each in a file of its own: a page has one of
//! them, and the types of the others would be missing.

use crate::{
    File,
    surface::{ELEMENTS, Element},
    types::attributes_of,
};

/// One file for each.
pub(crate) fn files() -> Vec<File> {
    vec![
        ("react.d.ts", jsx(&REACT)),
        ("preact.d.ts", jsx(&PREACT)),
        ("solid.d.ts", jsx(&SOLID)),
        ("vue.d.ts", vue()),
        ("svelte.d.ts", svelte()),
    ]
}

/// A library whose templates are JSX.
struct Jsx {
    /// The module that has its types.
    module: &'static str,
    /// Its names for what every element takes.
    names: &'static str,
    /// What every element takes, but for `lang`.
    html: &'static str,
    /// How the name of an event begins.
    on: &'static str,
}

const REACT: Jsx = Jsx {
    module: "react",
    names: "DetailedHTMLProps, HTMLAttributes",
    html: "Omit<DetailedHTMLProps<HTMLAttributes<ELEMENT>, ELEMENT>, \"lang\">",
    on: "on",
};

/// Version 11 has no `JSX.HTMLAttributes` any more, version 10 no `HTMLAttributes` beside it.
const PREACT: Jsx = Jsx {
    module: "preact",
    names: "JSX, Ref",
    html: "Omit<JSX.IntrinsicElements[\"div\"], \"lang\" | \"ref\"> & { ref?: Ref<ELEMENT> }",
    on: "on",
};

const SOLID: Jsx =
    Jsx { module: "solid-js", names: "JSX", html: "Omit<JSX.HTMLAttributes<ELEMENT>, \"lang\">", on: "on:" };

const HEAD: &str =
    "// Made from the Rust source of truth by `cargo xtask package`: what is written here is lost.";

/// What the files take from the types of the package.
fn imports() -> String {
    let mut names: Vec<String> =
        ELEMENTS.iter().flat_map(|element| [element.class.to_owned(), attributes_of(element)]).collect();
    names.extend(["TicketStatus", "TicketStatusSeen", "TicketStatusTrouble"].map(str::to_owned));
    format!("import type {{ {} }} from \"./types.js\";", names.join(", "))
}

/// The attributes, properties and events of an element, as a template writes them; events begin with `on`.
fn written(element: &Element, on: &str) -> String {
    let properties =
        element.properties.iter().map(|property| format!("{}?: {};", property.name, property.kind));
    let events = element
        .events
        .iter()
        .map(|event| format!("\"{on}{}\"?: (event: CustomEvent<{}>) => void;", event.name, event.detail));
    let fields: Vec<String> = properties.chain(events).collect();
    match fields.is_empty() {
        true => attributes_of(element),
        false => format!("{} & {{ {} }}", attributes_of(element), fields.join(" ")),
    }
}

fn jsx(library: &Jsx) -> String {
    let Jsx { module, names, html, on } = library;
    let line = |element: &&Element| {
        let html = html.replace("ELEMENT", element.class);
        format!("      \"{}\": {html} & {};\n", element.tag, written(element, on))
    };
    let lines: String = ELEMENTS.iter().map(line).collect();
    format!(
        "{HEAD}\n\nimport type {{ {names} }} from \"{module}\";\n{}\n\ndeclare module \"{module}\" {{\n  namespace JSX {{\n    interface IntrinsicElements {{\n{lines}    }}\n  }}\n}}\n",
        imports()
    )
}

fn vue() -> String {
    let lines: String = ELEMENTS
        .iter()
        .map(|element| {
            let events = written(element, "on").replace("\"onticket-status:", "\"onTicketStatus:");
            format!("    \"{}\": DefineComponent<{events}>;\n", element.tag)
        })
        .collect();
    format!(
        "{HEAD}\n\nimport type {{ DefineComponent }} from \"vue\";\n{}\n\ndeclare module \"vue\" {{\n  interface GlobalComponents {{\n{lines}  }}\n}}\n",
        imports()
    )
}

fn svelte() -> String {
    let lines: String = ELEMENTS
        .iter()
        .map(|element| {
            let html = format!("Omit<HTMLAttributes<{}>, \"lang\">", element.class);
            format!("    \"{}\": {html} & {};\n", element.tag, written(element, "on"))
        })
        .collect();
    format!(
        "{HEAD}\n\nimport type {{ HTMLAttributes }} from \"svelte/elements\";\n{}\n\ndeclare module \"svelte/elements\" {{\n  interface SvelteHTMLElements {{\n{lines}  }}\n}}\n",
        imports()
    )
}
