//! `<ticket-glossary>`: what each word means, searchable, each entry with an address of its own.

use ticket_status_model::{Glossary, GlossaryEntry, GlossarySection};
use ticket_status_texts::{direction, joined};

use super::tree::{Element, Node, element};

/// The glossary; `shown` says of an entry whether it stands there now.
pub(crate) fn glossary(glossary: &Glossary, shown: &dyn Fn(&GlossaryEntry) -> bool) -> Node {
    let search = element("input").with("type", "search").with("id", "search").with("autocomplete", "off");
    let label = element("label").text(&glossary.search).child(search);
    let sections: Vec<Element> =
        glossary.sections.iter().filter_map(|section| entries(section, shown)).collect();
    let none = sections.is_empty().then(|| element("span").text(&glossary.none));
    let card = element("section")
        .with("part", "card glossary")
        .with("class", "card board lookup")
        .with("lang", &glossary.lang)
        .with("dir", direction(&glossary.lang))
        .with("aria-labelledby", "headline")
        .child(element("h2").with("part", "headline").with("id", "headline").text(&glossary.title))
        .child(element("p").text(&glossary.intro))
        .child(label)
        .child(element("p").with("role", "status").maybe_child(none));
    Node::Element(card.children(sections))
}

fn entries(section: &GlossarySection, shown: &dyn Fn(&GlossaryEntry) -> bool) -> Option<Element> {
    let lines: Vec<Element> = section.entries.iter().filter(|one| shown(one)).map(entry).collect();
    if lines.is_empty() {
        return None;
    }
    let heading = element("h3").text(&section.title);
    Some(element("section").child(heading).child(element("dl").children(lines)))
}

fn entry(entry: &GlossaryEntry) -> Element {
    let link = element("a").with("href", &joined(&["#", &entry.id])).text(&entry.term);
    let term = element("dt").with("id", &entry.id).with("tabindex", "-1").child(link);
    element("div").with("part", "entry").child(term).child(element("dd").text(&entry.text))
}
