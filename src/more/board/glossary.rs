//! `<ticket-glossary>`: what each word means, searchable, each entry with an address of its own.

use ticket_status_texts::{direction, joined};

use crate::{
    document::Value,
    view::tree::{Element, Node, element},
};

/// The glossary, drawn from its document as it came: it is all text. `shown` says of an entry's word and meaning whether
/// it stands there now.
pub(crate) fn glossary(glossary: &Value, shown: &dyn Fn(&str, &str) -> bool) -> Node {
    let lang = said(glossary, "lang");
    let search = element("input").with("type", "search").with("id", "search").with("autocomplete", "off");
    let label = element("label").text(said(glossary, "search")).child(search);
    let sections = glossary.get("sections").list().iter().filter_map(|section| entries(section, shown));
    let sections: Vec<Element> = sections.collect();
    let none = sections.is_empty().then(|| element("span").text(said(glossary, "none")));
    let card = element("section")
        .with("part", "card glossary")
        .with("class", "card board lookup")
        .with("lang", lang)
        .with("dir", direction(lang))
        .with("aria-labelledby", "headline")
        .child(element("h2").with("part", "headline").with("id", "headline").text(said(glossary, "title")))
        .child(element("p").text(said(glossary, "intro")))
        .child(label)
        .child(element("p").with("role", "status").maybe_child(none));
    Node::Element(card.children(sections))
}

fn said<'a>(value: &'a Value, name: &str) -> &'a str {
    value.text(name).unwrap_or_default()
}

fn entries(section: &Value, shown: &dyn Fn(&str, &str) -> bool) -> Option<Element> {
    let entries = section.get("entries").list().iter();
    let lines: Vec<Element> =
        entries.filter(|one| shown(said(one, "term"), said(one, "text"))).map(entry).collect();
    if lines.is_empty() {
        return None;
    }
    let heading = element("h3").text(said(section, "title"));
    Some(element("section").child(heading).child(element("dl").children(lines)))
}

fn entry(entry: &Value) -> Element {
    let id = said(entry, "id");
    let link = element("a").with("href", &joined(&["#", id])).text(said(entry, "term"));
    let term = element("dt").with("id", id).with("tabindex", "-1").child(link);
    element("div").with("part", "entry").child(term).child(element("dd").text(said(entry, "text")))
}
