//! One kind of element for the whole card.
//!
//! `view!` gives every element a type of its own, and each type its own code to build and update it:
//! about 40 kB for a card. Here tag, attributes and children are values of one type each, so that code
//! exists once (docs/decisions/0004-bytes.md).

use leptos::{
    ev,
    html::{ElementChild, custom},
    prelude::{AddAnyAttr, AnyView, IntoAny},
    tachys::html::{
        attribute::{
            any_attribute::{AnyAttribute, IntoAnyAttribute},
            custom::custom_attribute,
        },
        event::on,
    },
};

use crate::browser::host::DomEvent;

/// An element under construction.
pub(super) struct Element {
    tag: &'static str,
    attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
}

/// Starts an element.
pub(super) fn element(tag: &'static str) -> Element {
    Element { tag, attributes: Vec::new(), children: Vec::new() }
}

impl Element {
    /// Sets an attribute.
    pub(super) fn with(self, name: &'static str, value: &str) -> Self {
        self.maybe(name, Some(value))
    }

    /// Sets an attribute where it has a value.
    pub(super) fn maybe(mut self, name: &'static str, value: Option<&str>) -> Self {
        self.attributes.push(custom_attribute(name, value.map(str::to_owned)).into_any_attr());
        self
    }

    /// Listens to an event.
    pub(super) fn on(mut self, event: &'static str, run: impl FnMut(DomEvent) + 'static) -> Self {
        let run: Box<dyn FnMut(DomEvent)> = Box::new(run);
        self.attributes.push(on(ev::Custom::new(event), run).into_any_attr());
        self
    }

    /// Adds text.
    pub(super) fn text(mut self, text: &str) -> Self {
        self.children.push(text.to_owned().into_any());
        self
    }

    /// Adds a child.
    pub(super) fn child(mut self, child: Self) -> Self {
        self.children.push(child.view());
        self
    }

    /// Adds children, or the one child of an option.
    pub(super) fn children(mut self, children: impl IntoIterator<Item = Self>) -> Self {
        let children: Vec<AnyView> = children.into_iter().map(Self::view).collect();
        self.children.push(children.into_any());
        self
    }

    /// Adds a part that follows the signals that `part` reads.
    pub(super) fn following(mut self, part: impl Fn() -> Self + Send + 'static) -> Self {
        let part: Box<dyn Fn() -> AnyView + Send> = Box::new(move || part().view());
        self.children.push(part.into_any());
        self
    }

    /// The finished element.
    pub(super) fn view(self) -> AnyView {
        custom(self.tag).add_any_attr(self.attributes).child(self.children).into_any()
    }
}
