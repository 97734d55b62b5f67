//! `custom-elements.json`: the elements as editors and catalogues read them, by the custom elements manifest 2.1.0.

use serde_json::{Value, json};

use crate::{
    surface::{Attribute, CUSTOM_PROPERTIES, ELEMENTS, Element, Event, Kind, Method, Named},
    types::one_of,
};

const SCHEMA: &str = "2.1.0";

/// The package's one module.
const MODULE: &str = "index.js";

/// The whole file.
pub(crate) fn text() -> String {
    let declarations: Vec<Value> = ELEMENTS.iter().map(|element| declaration(element)).collect();
    let exports: Vec<Value> = ELEMENTS.iter().map(|element| export(element)).collect();
    let module = json!({
        "kind": "javascript-module", "path": MODULE, "declarations": declarations, "exports": exports,
    });
    let all = json!({"schemaVersion": SCHEMA, "readme": "README.md", "modules": [module]});
    serde_json::to_string_pretty(&all).expect("texts and lists are always JSON") + "\n"
}

fn export(element: &Element) -> Value {
    json!({
        "kind": "custom-element-definition", "name": element.tag,
        "declaration": {"name": element.class, "module": MODULE},
    })
}

fn declaration(element: &Element) -> Value {
    let reflected = element.attributes.iter().map(|attribute| {
        json!({
            "kind": "field", "name": attribute.property(), "attribute": attribute.name, "reflects": true,
            "description": attribute.what,
        })
    });
    let properties = element.properties.iter().map(|property| {
        json!({"kind": "field", "name": property.name, "type": {"text": property.kind}, "description": property.what})
    });
    let members: Vec<Value> = reflected.chain(properties).chain(element.methods.iter().map(method)).collect();
    let mut all = json!({
        "kind": "class", "customElement": true, "name": element.class, "tagName": element.tag,
        "description": element.what,
        "superclass": {"name": "HTMLElement", "package": "global:"},
        "attributes": listed(element.attributes, attribute),
        "events": listed(element.events, event),
        "slots": listed(element.slots, described),
        "cssParts": listed(element.parts, described),
        "cssProperties": custom_properties(),
        "members": members,
    });
    // An empty list says no more than none.
    if let Some(all) = all.as_object_mut() {
        all.retain(|_, value| value.as_array().is_none_or(|list| !list.is_empty()));
    }
    all
}

fn listed<T>(all: &[T], one: fn(&T) -> Value) -> Vec<Value> {
    all.iter().map(one).collect()
}

fn attribute(attribute: &Attribute) -> Value {
    let kind = match attribute.kind {
        Kind::Text => "string".to_owned(),
        Kind::OneOf(words) | Kind::Words(words) => one_of(words),
        Kind::Flag => "boolean".to_owned(),
        Kind::Number => "number".to_owned(),
    };
    let what = format!("{} Default: {}.", attribute.what, attribute.default);
    json!({"name": attribute.name, "type": {"text": kind}, "fieldName": attribute.property(), "description": what})
}

fn event(event: &Event) -> Value {
    json!({
        "name": event.name, "type": {"text": format!("CustomEvent<{}>", event.detail)}, "description": event.what,
    })
}

fn method(method: &Method) -> Value {
    let parameters: Vec<Value> = method
        .parameters
        .iter()
        .map(|parameter| {
            let Named { name, what } = parameter;
            json!({"name": name, "type": {"text": "string"}, "optional": true, "description": what})
        })
        .collect();
    json!({
        "kind": "method", "name": method.name, "parameters": parameters,
        "return": {"type": {"text": method.returns}}, "description": method.what,
    })
}

fn described(named: &Named) -> Value {
    json!({"name": named.name, "description": named.what})
}

fn custom_properties() -> Vec<Value> {
    CUSTOM_PROPERTIES
        .iter()
        .map(|property| {
            json!({
                "name": property.name, "syntax": property.syntax, "default": property.default,
                "description": property.what,
            })
        })
        .collect()
}
