//! Puts a tree of elements on the page and brings it up to date: one kind of view for Leptos.
//!
//! `view!` gives every element a type of its own, and each type its own code to build and update it. Here
//! that code exists once (docs/decisions/0004-bytes.md has the figures). An element stays
//! the same as long as its tag, place and kinds of attributes stay the same, so focus and typed text survive an update.

use leptos::tachys::{
    html::attribute::any_attribute::AnyAttribute,
    hydration::Cursor,
    no_attrs,
    view::{Mountable, Position, PositionState, Render, RenderHtml},
};
use web_sys::{Document, Element, Node};

use crate::view::tree;

/// A node on the page.
pub struct Placed {
    node: Node,
    what: What,
}

enum What {
    Nothing,
    Text(String),
    Element {
        tag: &'static str,
        element: Element,
        attributes: Vec<(&'static str, Option<String>)>,
        children: Vec<Placed>,
    },
}

fn document() -> Document {
    let document = web_sys::window().and_then(|window| window.document());
    document.expect("an element is shown by a page")
}

fn place(node: tree::Node) -> Placed {
    match node {
        tree::Node::Nothing => Placed { node: document().create_text_node("").into(), what: What::Nothing },
        tree::Node::Text(text) => {
            Placed { node: document().create_text_node(&text).into(), what: What::Text(text) }
        }
        tree::Node::Element(new) => {
            let element = document().create_element(new.tag).expect("a tag of this crate is valid");
            for (name, value) in &new.attributes {
                set(&element, name, value.as_deref());
            }
            let children: Vec<Placed> = new.children.into_iter().map(place).collect();
            for child in &children {
                append(&element, child);
            }
            let (tag, attributes) = (new.tag, new.attributes);
            Placed {
                node: element.clone().into(),
                what: What::Element { tag, element, attributes, children },
            }
        }
    }
}

fn update(placed: &mut Placed, node: tree::Node) {
    match (&mut placed.what, node) {
        (What::Nothing, tree::Node::Nothing) => {}
        (What::Text(old), tree::Node::Text(new)) => {
            if *old != new {
                placed.node.set_text_content(Some(&new));
                *old = new;
            }
        }
        (What::Element { tag, element, attributes, children }, tree::Node::Element(new))
            if *tag == new.tag && same_names(attributes, &new.attributes) =>
        {
            for (old, new) in attributes.iter_mut().zip(new.attributes) {
                if old.1 != new.1 {
                    set(element, new.0, new.1.as_deref());
                    *old = new;
                }
            }
            update_children(element, children, new.children);
        }
        (_, new) => {
            let new = place(new);
            if let Some(parent) = placed.node.parent_node() {
                // Both nodes are ours and the old one is a child of this parent.
                let _ = parent.replace_child(&new.node, &placed.node);
            }
            *placed = new;
        }
    }
}

/// Elements with other attributes are other elements: a skeleton does not turn into a card.
fn same_names(old: &[(&'static str, Option<String>)], new: &[(&'static str, Option<String>)]) -> bool {
    old.len() == new.len() && old.iter().zip(new).all(|(old, new)| old.0 == new.0)
}

fn update_children(element: &Element, old: &mut Vec<Placed>, new: Vec<tree::Node>) {
    for gone in old.drain(new.len().min(old.len())..) {
        detach(&gone.node);
    }
    for (number, node) in new.into_iter().enumerate() {
        if let Some(placed) = old.get_mut(number) {
            update(placed, node);
        } else {
            let placed = place(node);
            append(element, &placed);
            old.push(placed);
        }
    }
}

fn set(element: &Element, name: &str, value: Option<&str>) {
    // The names are this crate's own and valid.
    let _ = match value {
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    };
}

fn append(element: &Element, child: &Placed) {
    // A fresh node can be appended to any element.
    let _ = element.append_child(&child.node);
}

fn detach(node: &Node) {
    if let Some(parent) = node.parent_node() {
        let _ = parent.remove_child(node);
    }
}

impl Mountable for Placed {
    fn unmount(&mut self) {
        detach(&self.node);
    }

    fn mount(&mut self, parent: &Element, marker: Option<&Node>) {
        // The marker is a child of this parent, or there is none.
        let _ = parent.insert_before(&self.node, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        let parent: Option<Element> = self.node.parent_element();
        if let Some(parent) = &parent {
            child.mount(parent, Some(&self.node));
        }
        parent.is_some()
    }

    fn elements(&self) -> Vec<Element> {
        match &self.what {
            What::Element { element, .. } => vec![element.clone()],
            _ => Vec::new(),
        }
    }
}

impl Render for tree::Node {
    type State = Placed;

    fn build(self) -> Placed {
        place(self)
    }

    fn rebuild(self, state: &mut Placed) {
        update(state, self);
    }
}

no_attrs!(tree::Node);

/// Leptos asks every view for this; the widget is never rendered by a server, so nothing of it is called.
impl RenderHtml for tree::Node {
    type AsyncOutput = Self;
    type Owned = Self;
    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(
        self,
        _buf: &mut String,
        _position: &mut Position,
        _escape: bool,
        _mark_branches: bool,
        _extra_attrs: Vec<AnyAttribute>,
    ) {
    }

    fn hydrate<const FROM_SERVER: bool>(self, _cursor: &Cursor, _position: &PositionState) -> Placed {
        place(self)
    }

    fn into_owned(self) -> Self {
        self
    }
}
