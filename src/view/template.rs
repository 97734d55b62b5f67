//! Templates: a screen as lines of text, filled with words. Code that makes each element one by one weighs three times
//! as much (docs/decisions/0012-below-41-kb.md).
//!
//! A line is an element, one space deeper than what it stands in: its tag, attributes as `name=value`, and its text, all
//! separated by `|`. `$name` stands for a word; an attribute without its word is not there, and `_` is a space.
//!
//! ```text
//! p|part=number|class=number|$number
//!  ?subject bdi|$subject
//! ```
//!
//! `?name ` in front: the element is there while the word is. `*name ` in front: once for each entry of a list, whose
//! fields are words as well; it stands behind its neighbours, because the next time there may be more or fewer.

use super::tree::{Element, Node};
use crate::document::Value;

/// The words that a template is filled with.
pub(crate) trait Words {
    /// The word of a name; `entry` is that of the list around it.
    fn word(&self, name: &str, entry: &Value) -> Option<String>;
    /// The list of a name.
    fn list(&self, name: &str) -> &[Value];
}

/// The elements of a template.
pub(crate) fn fill(template: &'static str, words: &dyn Words) -> Vec<Node> {
    let lines: Vec<&'static str> = template.split('\n').filter(|line| !line.is_empty()).collect();
    let mut nodes = Vec::new();
    block(&lines, words, &Value::Nothing, &mut nodes);
    nodes
}

fn depth(line: &str) -> usize {
    line.bytes().take_while(|byte| *byte == b' ').count()
}

/// Fills lines that stand side by side, with what stands in them.
fn block(mut lines: &[&'static str], words: &dyn Words, entry: &Value, nodes: &mut Vec<Node>) {
    while let [line, after @ ..] = lines {
        let own = depth(line);
        let count = after.iter().take_while(|line| depth(line) > own).count();
        let (inside, next) = after.split_at(count);
        lines = next;
        let line = &line[own..];
        let (sign, rest) = line.split_at(1);
        let (name, rest) = rest.split_once(' ').unwrap_or_default();
        match sign {
            "?" => nodes.push(match words.word(name, entry) {
                Some(_) => element(rest, inside, words, entry),
                None => Node::Nothing,
            }),
            "*" => {
                for entry in words.list(name) {
                    nodes.push(element(rest, inside, words, entry));
                }
            }
            _ => nodes.push(element(line, inside, words, entry)),
        }
    }
}

fn element(line: &'static str, inside: &[&'static str], words: &dyn Words, entry: &Value) -> Node {
    let read = |part: &str| match part.strip_prefix('$') {
        Some(name) => words.word(name, entry),
        None => Some(part.to_owned()),
    };
    let mut parts = line.split('|');
    let tag = parts.next().unwrap_or_default();
    let (mut attributes, mut children) = (Vec::new(), Vec::new());
    for part in parts {
        match part.split_once('=') {
            Some((name, value)) => attributes.push((name, read(value))),
            None => children.push(Node::Text(if part == "_" {
                " ".into()
            } else {
                read(part).unwrap_or_default()
            })),
        }
    }
    block(inside, words, entry, &mut children);
    Node::Element(Element { tag, attributes, children })
}
