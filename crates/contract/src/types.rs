//! `types.d.ts`: the documents, the elements, their events, and the global.

use crate::{
    documents,
    surface::{Attribute, ELEMENTS, ERROR_CODES, Element, Event, GLOBAL, Kind, Method, Property},
};

/// The whole file.
pub(crate) fn text() -> String {
    let mut parts = vec![HEAD.to_owned()];
    parts.extend(documents::declarations());
    parts.push(error_code());
    parts.extend(details());
    parts.extend(ELEMENTS.iter().flat_map(|element| [attributes(element), class(element)]));
    parts.push(options(ELEMENTS[0]));
    parts.push(EXPORTS.to_owned());
    parts.push(globals());
    parts.join("\n\n") + "\n"
}

const HEAD: &str =
    "// Made from the Rust source of truth by `cargo xtask package`: what is written here is lost.";

const EXPORTS: &str = r#"/** What a page without an element of its own calls. */
export interface TicketStatusGlobal {
  /** The version of the script. */
  readonly version: string;
  /** Puts a card into an element, by itself or by its selector, and returns it. */
  mount(target: ParentNode | string, options?: MountOptions): TicketStatusElement;
}

/** Puts a card into an element, by itself or by its selector, and returns it. */
export declare const mount: TicketStatusGlobal["mount"];"#;

fn error_code() -> String {
    let codes: Vec<&str> = ERROR_CODES.iter().map(|code| code.name).collect();
    format!("/** Why there is no status, or no fresh one. */\nexport type ErrorCode = {};", one_of(&codes))
}

/// The types of `detail`, each once.
fn details() -> Vec<String> {
    let mut declared = Vec::new();
    for event in ELEMENTS.iter().flat_map(|element| element.events) {
        let text = detail(event);
        if !declared.contains(&text) {
            declared.push(text);
        }
    }
    declared
}

fn detail(event: &Event) -> String {
    let fields: String = event.fields.iter().map(|(name, kind)| format!("  {name}: {kind},\n")).collect();
    format!("/** What an event tells in `detail`. */\nexport type {} = {{\n{fields}}};", event.detail)
}

/// The attributes as JSX, Vue and Svelte know them.
fn attributes(element: &Element) -> String {
    let lines: String = element.attributes.iter().map(attribute).collect();
    let name = attributes_of(element);
    format!("/** The attributes of `<{}>`. */\nexport interface {name} {{\n{lines}}}", element.tag)
}

/// The interface of an element's attributes.
pub(crate) fn attributes_of(element: &Element) -> String {
    element.class.replace("Element", "Attributes")
}

fn attribute(attribute: &Attribute) -> String {
    let Attribute { name, default, what, .. } = attribute;
    let kind = values(attribute);
    let name = if name.contains('-') { format!("\"{name}\"") } else { (*name).to_owned() };
    format!("  /** {what} Default: {default}. */\n  {name}?: {kind} | undefined;\n")
}

/// What may stand in an attribute.
fn values(attribute: &Attribute) -> String {
    match attribute.kind {
        Kind::Text => "string".to_owned(),
        Kind::OneOf(words) => one_of(words),
        Kind::Words(words) => format!("{} | `${{{}}} ${{{}}}`", one_of(words), one_of(words), one_of(words)),
        Kind::Flag => "boolean | \"\"".to_owned(),
        Kind::Number => "number | `${number}`".to_owned(),
    }
}

/// Any of these words, as TypeScript has it.
pub(crate) fn one_of(words: &[&str]) -> String {
    words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(" | ")
}

/// An attribute as a property: what is set is written there, and what is read stands there.
fn reflected(attribute: &Attribute) -> String {
    let Attribute { default, what, .. } = attribute;
    let (name, taken) = (attribute.property(), values(attribute));
    let read = if matches!(attribute.kind, Kind::Flag) { "boolean" } else { "string | null" };
    format!(
        "  /** {what} Default: {default}. */\n  get {name}(): {read};\n  set {name}(value: {taken} | null | undefined);\n"
    )
}

fn class(element: &Element) -> String {
    // What every element of a page has is the page's own.
    let attributes = element.attributes.iter().filter(|attribute| attribute.name != "lang").map(reflected);
    let properties: String = attributes.chain(element.properties.iter().map(property)).collect();
    let methods: String = element.methods.iter().map(method).collect();
    format!(
        "/** {} */\nexport interface {} extends HTMLElement {{\n{properties}{methods}}}",
        element.what, element.class
    )
}

fn property(property: &Property) -> String {
    format!("  /** {} */\n  {}: {};\n", property.what, property.name, property.kind)
}

fn method(method: &Method) -> String {
    let parameters: Vec<String> =
        method.parameters.iter().map(|parameter| format!("{}?: string", parameter.name)).collect();
    format!("  /** {} */\n  {}({}): {};\n", method.what, method.name, parameters.join(", "), method.returns)
}

/// What is set on a card before it stands on the page: its properties, and what every element has that a page asks for.
fn options(card: &Element) -> String {
    let set = |attribute: &Attribute| {
        format!(
            "  /** {} */\n  {}?: {} | undefined;\n",
            attribute.what,
            attribute.property(),
            values(attribute)
        )
    };
    let attributes: String = card.attributes.iter().map(set).collect();
    let given = |property: &Property| {
        format!("  /** {} */\n  {}?: {};\n", property.what, property.name, property.kind)
    };
    let properties: String = card.properties.iter().map(given).collect();
    format!(
        "/** What `mount` sets on the card before it stands on the page. */\nexport interface MountOptions {{\n{attributes}{properties}  id?: string;\n  className?: string;\n}}"
    )
}

/// What every page has besides: the tags, the events wherever they arrive, and the global.
fn globals() -> String {
    let tags: String =
        ELEMENTS.iter().map(|element| format!("    \"{}\": {};\n", element.tag, element.class)).collect();
    let events: String = ELEMENTS
        .iter()
        .flat_map(|element| element.events)
        .map(|event| format!("    \"{}\": CustomEvent<{}>;\n", event.name, event.detail))
        .collect();
    format!(
        "declare global {{\n  interface HTMLElementTagNameMap {{\n{tags}  }}\n  interface GlobalEventHandlersEventMap {{\n{events}  }}\n  interface Window {{\n    {GLOBAL}?: TicketStatusGlobal;\n  }}\n}}"
    )
}
