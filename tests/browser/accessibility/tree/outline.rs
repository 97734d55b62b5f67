//! From the browser's nodes to lines of role, name and state, indented as they lie in each other.

use std::collections::HashMap;

use serde_json::Value;

/// The properties that a screen reader says, in the order in which they are written.
const SAID: [&str; 11] = [
    "level",
    "current",
    "checked",
    "expanded",
    "invalid",
    "required",
    "disabled",
    "hidden",
    "live",
    "atomic",
    "multiline",
];

/// What each `<section id>` of the page holds, by its id. The page gives each such section its id as a name.
pub(super) fn of_sections(nodes: &[Value]) -> Vec<(String, String)> {
    let tree = Tree::of(nodes);
    let sections = nodes.iter().filter(|node| role(node) == "region");
    let named =
        sections.filter_map(|node| Some((text(&node["name"]).strip_prefix("state ")?.to_owned(), node)));
    named
        .map(|(name, node)| {
            let mut lines = Vec::new();
            tree.write_children(node, 0, &mut lines);
            (name, lines.join("\n") + "\n")
        })
        .collect()
}

/// The nodes by their ids.
struct Tree<'a>(HashMap<&'a str, &'a Value>);

impl<'a> Tree<'a> {
    fn of(nodes: &'a [Value]) -> Self {
        Self(nodes.iter().filter_map(|node| Some((node["nodeId"].as_str()?, node))).collect())
    }

    /// A node that says nothing itself leaves its place to its children.
    fn write(&self, node: &'a Value, depth: usize, lines: &mut Vec<String>) {
        match line(node) {
            Some(line) => {
                lines.push(format!("{}{line}", "  ".repeat(depth)));
                if !self.is_its_name(node) {
                    self.write_children(node, depth + 1, lines);
                }
            }
            None => self.write_children(node, depth, lines),
        }
    }

    /// Whether all there is in a node is the text that names it.
    fn is_its_name(&self, node: &'a Value) -> bool {
        let mut children = self.children(node);
        let only = children.next().filter(|_| children.next().is_none());
        only.is_some_and(|only| role(only) == "StaticText" && text(&only["name"]) == text(&node["name"]))
    }

    fn children(&self, node: &'a Value) -> impl Iterator<Item = &'a Value> {
        node["childIds"].as_array().into_iter().flatten().filter_map(|id| self.0.get(id.as_str()?).copied())
    }

    fn write_children(&self, node: &'a Value, depth: usize, lines: &mut Vec<String>) {
        for child in self.children(node) {
            self.write(child, depth, lines);
        }
    }
}

fn line(node: &Value) -> Option<String> {
    let role = role(node);
    let is_silent = ["none", "generic", "InlineTextBox", "ListMarker"].contains(&role);
    if node["ignored"] == true || is_silent {
        return None;
    }
    let name = text(&node["name"]);
    if role == "StaticText" && name.trim().is_empty() {
        return None;
    }
    let mut line = role.to_owned();
    if !name.trim().is_empty() {
        line += &format!(" “{}”", name.trim());
    }
    for (label, what) in [("value", &node["value"]), ("description", &node["description"])] {
        let said = text(what);
        if !said.is_empty() {
            line += &format!(" {label}: “{said}”");
        }
    }
    Some(line + &properties(node))
}

/// `[level=2, current=step]`; what is not so is left out.
fn properties(node: &Value) -> String {
    let all = node["properties"].as_array().into_iter().flatten();
    let all: HashMap<&str, String> =
        all.filter_map(|one| Some((one["name"].as_str()?, text(&one["value"])))).collect();
    // A list within a list is told by its place here.
    let is_item = role(node) == "listitem";
    let said = SAID.iter().filter(|name| !(is_item && **name == "level"));
    let said = said.filter_map(|name| Some((name, all.get(name)?)));
    // A button that opens something says so, open or not.
    let said = said
        .filter(|(name, is)| **name == "expanded" || !["", "false", "off", "none"].contains(&is.as_str()));
    let said: Vec<String> = said.map(|(name, is)| format!("{name}={is}")).collect();
    if said.is_empty() { String::new() } else { format!(" [{}]", said.join(", ")) }
}

fn role(node: &Value) -> &str {
    node["role"]["value"].as_str().unwrap_or_default()
}

/// A value as people write it.
fn text(value: &Value) -> String {
    match &value["value"] {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

/// The lines that differ between two outlines, `-` before what was, `+` before what is, a little around them.
pub(super) fn difference(before: &str, after: &str) -> String {
    let (before, after): (Vec<&str>, Vec<&str>) = (before.lines().collect(), after.lines().collect());
    let same = before.iter().zip(&after).take_while(|(a, b)| a == b).count();
    let rest = before.len().min(after.len()) - same;
    let same_end = before.iter().rev().zip(after.iter().rev()).take(rest).take_while(|(a, b)| a == b).count();
    let around = |sign: &str, lines: &[&str]| -> Vec<String> {
        lines.iter().map(|line| format!("{sign} {line}")).collect()
    };
    let end = before.len() - same_end;
    [
        around(" ", &before[same.saturating_sub(2)..same]),
        around("-", &before[same..end]),
        around("+", &after[same..after.len() - same_end]),
        around(" ", &before[end..(end + 2).min(before.len())]),
    ]
    .concat()
    .join("\n")
}
