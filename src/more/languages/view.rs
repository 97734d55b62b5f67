//! The languages to choose from, each by its own name.

use ticket_status_texts::Texts;

use crate::view::tree::{Node, element};

/// The picker; `languages` are tags with the names that their speakers use.
pub(crate) fn languages(texts: &Texts, languages: &[(String, String)]) -> Node {
    let option = |(tag, name): &(String, String)| {
        let is_spoken = tag.eq_ignore_ascii_case(texts.lang());
        let option = element("option").with("value", tag).with("lang", tag);
        option.maybe("selected", is_spoken.then_some("")).text(name)
    };
    let select = element("select").with("id", "language").children(languages.iter().map(option).collect());
    let label = element("label").text(texts.language()).child(select);
    Node::Element(element("p").with("part", "language").with("class", "language").child(label))
}
