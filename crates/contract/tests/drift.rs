//! The contract and what it speaks of cannot go different ways: each side's names are found in the other.

mod sources;

use std::collections::BTreeSet;

use sources::{Source, after, between, code, loader, names, page, styles, templates, widget};
use ticket_status_contract::surface::{CUSTOM_PROPERTIES, ELEMENTS, ERROR_CODES, Element, GLOBAL, Kind};

type Names = BTreeSet<String>;

/// The values of an attribute in a line of a template.
fn of_line(line: &str, attribute: &str) -> Vec<String> {
    line.split('|').filter_map(|part| part.strip_prefix(attribute)).map(str::to_owned).collect()
}

/// What the elements name, taken together.
fn of_all<'a>(named: impl Fn(&'a Element) -> Vec<&'a str>) -> Names {
    ELEMENTS.iter().flat_map(|element| named(element)).map(str::to_owned).collect()
}

#[test]
fn every_part_is_in_the_contract_and_every_part_of_the_contract_is_drawn() {
    let drawn = |source: &Source| {
        let mut parts = names(&between(&source.text, "\"part\", \"", "\""));
        for call in ["fact(\"", "row(\""] {
            parts.extend(names(&between(&source.text, call, "\"")));
        }
        parts
    };
    let mut drawn: Names = widget().iter().flat_map(drawn).collect();
    drawn.extend(templates().iter().flat_map(|line| names(&of_line(line, "part="))));
    assert!(drawn.len() > 15, "the view names its parts in another way now: {drawn:?}");
    assert_eq!(drawn, of_all(|element| element.parts.iter().map(|part| part.name).collect()));
}

#[test]
fn every_custom_property_is_in_the_contract_with_its_default() {
    let styles = styles();
    let used: Names = between(&styles, "var(--ticket-status-", ",")
        .into_iter()
        .map(|name| format!("--ticket-status-{name}"))
        .collect();
    assert_eq!(used, CUSTOM_PROPERTIES.iter().map(|property| property.name.to_owned()).collect());
    for property in &CUSTOM_PROPERTIES {
        let value = format!("var({}, {})", property.name, property.default);
        assert!(styles.contains(&value), "no style has `{value}`");
    }
}

#[test]
fn every_attribute_that_is_read_is_in_the_contract_and_the_reverse() {
    let mut read = Names::new();
    for source in loader() {
        read.extend(names(&between(&source.text, "ATTRIBUTES = \"", "\"")));
        for call in ["getAttribute(\"", "hasAttribute(\""] {
            read.extend(between(&source.text, call, "\""));
        }
    }
    for source in widget() {
        read.extend(between(&source.text, "get_attribute(\"", "\""));
    }
    let of_styles = between(&styles(), ":host([", "]").into_iter();
    read.extend(of_styles.map(|name| name.split(['=', '~']).next().unwrap_or_default().to_owned()));
    // What the element says itself, and what every element of a page has.
    for name in ["state", "hidden"] {
        read.remove(name);
    }
    assert_eq!(read, of_all(|element| element.attributes.iter().map(|attribute| attribute.name).collect()));
}

#[test]
fn every_method_is_in_the_contract() {
    let element = code("www/loader/element.js");
    let called: Names = between(&element, "this.#call(\"", "\"").into_iter().collect();
    assert_eq!(called, of_all(|element| element.methods.iter().map(|method| method.name).collect()));
    let set: Names = between(&element, "    set ", "(").into_iter().collect();
    assert_eq!(set, of_all(|element| element.properties.iter().map(|property| property.name).collect()));
    assert!(element.contains(&format!("window.{GLOBAL} ??=")), "the global has another name now");
}

#[test]
fn every_slot_is_in_the_contract_and_every_slot_of_the_contract_is_drawn() {
    let mut drawn: Names =
        widget().iter().flat_map(|source| between(&source.text, "slot(\"", "\"")).collect();
    let slots = templates().into_iter().filter(|line| line.trim_start().starts_with("slot|"));
    drawn.extend(slots.flat_map(|line| of_line(&line, "name=")));
    let mut named = of_all(|element| element.slots.iter().map(|slot| slot.name).collect());
    assert!(named.remove(""), "the fallback is a slot, too");
    assert_eq!(drawn, named);
}

#[test]
fn an_attribute_of_few_words_is_compared_with_these_words() {
    let everything: String = loader().into_iter().chain(widget()).map(|source| source.text).collect();
    for attribute in ELEMENTS.iter().flat_map(|element| element.attributes) {
        let (Kind::OneOf(words) | Kind::Words(words)) = attribute.kind else { continue };
        // `auto` is what holds when none of the others stands there.
        for word in words.iter().filter(|word| **word != "auto" && !themes().contains(**word)) {
            let told =
                everything.contains(&format!("\"{word}\"")) || styles().contains(&format!("\"{word}\""));
            assert!(told, "nobody reads {}=\"{word}\"", attribute.name);
        }
    }
}

#[test]
fn every_ready_theme_is_in_the_contract() {
    let themed =
        ELEMENTS.iter().flat_map(|element| element.attributes).filter(|attribute| attribute.name == "theme");
    for theme in themed {
        let Kind::Words(words) = theme.kind else { panic!("a theme is one of some words") };
        let mut known: Names = words.iter().map(|word| (*word).to_owned()).collect();
        for scheme in ["auto", "light", "dark"] {
            assert!(known.remove(scheme), "{scheme} is a theme");
        }
        assert_eq!(themes(), known);
    }
}

fn themes() -> Names {
    let list = after(&code("www/loader/theme.js"), "const THEMES = {", "\n};");
    let names = list.lines().filter_map(|line| line.strip_prefix("  ")?.strip_suffix(": {"));
    names.map(str::to_owned).collect()
}

#[test]
fn every_event_and_each_field_of_its_detail_is_in_the_contract() {
    let run = code("src/card/run.rs");
    let sent: Names = between(&run, "\"ticket-status:", "\"")
        .into_iter()
        .map(|name| format!("ticket-status:{name}"))
        .collect();
    assert_eq!(sent, of_all(|element| element.events.iter().map(|event| event.name).collect()));

    let seen = after(&run, "fn emit_seen", "\n    }\n");
    // The pairs begin their lines.
    let fields: Names = between(&seen, "  (\"", "\",").into_iter().collect();
    let told = |name: &str| {
        let mut events = ELEMENTS.iter().flat_map(|element| element.events);
        let event = events.find(|event| event.name == name).expect("an event of this name");
        event.fields.iter().map(|(field, _)| (*field).to_owned()).collect::<Names>()
    };
    assert_eq!(fields, told("ticket-status:ready"));
    assert_eq!(fields, told("ticket-status:change"));
    let trouble = after(&run, "\"ticket-status:error\"", ";");
    assert_eq!(between(&trouble, "(\"", "\",").into_iter().collect::<Names>(), told("ticket-status:error"));
}

#[test]
fn every_code_of_an_error_is_in_the_contract() {
    let codes = after(&code("src/answer.rs"), "pub fn code", "\n    }\n");
    let sent: Names = between(&codes, "=> \"", "\"").into_iter().collect();
    assert_eq!(sent, ERROR_CODES.iter().map(|code| code.name.to_owned()).collect());
}

#[test]
fn every_state_is_in_the_contract() {
    let word = after(&code("src/card/machine/screen.rs"), "pub fn word", "\n    }\n");
    let mut shown: Names = between(&word, "=> \"", "\"").into_iter().collect();
    shown.extend(between(&code("src/form/run.rs"), "set_state(&self.host, \"", "\""));
    let states =
        |element: &Element| element.states.iter().map(|state| state.name.to_owned()).collect::<Names>();
    assert_eq!(shown, states(ELEMENTS[0]));

    let said: String = loader().into_iter().map(|source| source.text).collect();
    let set: Names = between(&said, "setAttribute(\"state\",", ")")
        .iter()
        .flat_map(|call| between(call, "\"", "\""))
        .collect();
    for board in &ELEMENTS[1..] {
        assert_eq!(set, states(board), "{}", board.tag);
    }
}

#[test]
fn every_name_stands_in_the_pages_for_web_teams() {
    let pages = page("embedding.md") + &page("api.md");
    let mut named = vec![GLOBAL];
    for element in ELEMENTS {
        named.push(element.tag);
        named.extend(element.attributes.iter().map(|attribute| attribute.name));
        named.extend(element.properties.iter().map(|property| property.name));
        named.extend(element.methods.iter().map(|method| method.name));
        named.extend(element.events.iter().map(|event| event.name));
        named.extend(element.events.iter().flat_map(|event| event.fields).map(|(field, _)| *field));
        named.extend(element.parts.iter().chain(element.states).map(|named| named.name));
        named.extend(element.slots.iter().map(|slot| slot.name).filter(|name| !name.is_empty()));
    }
    named.extend(ERROR_CODES.iter().map(|code| code.name));
    named.extend(CUSTOM_PROPERTIES.iter().map(|property| property.name));
    let missing: Vec<&str> = named.into_iter().filter(|name| !is_quoted(&pages, name)).collect();
    assert!(missing.is_empty(), "docs/embedding.md and docs/api.md lack {missing:?}");
}

/// Whether a name stands in backquotes, alone or at the edge of more.
fn is_quoted(page: &str, name: &str) -> bool {
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_' || c == ':';
    page.split('`').skip(1).step_by(2).any(|quoted| {
        quoted.match_indices(name).any(|(at, _)| {
            !quoted[..at].ends_with(is_name) && !quoted[at + name.len()..].starts_with(is_name)
        })
    })
}
