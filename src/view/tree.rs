//! The elements of a card as plain values. `browser::tree` puts them on the page.

/// A node of the tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Node {
    /// The place of an element that is not there now; it keeps its neighbours where they are.
    Nothing,
    /// Text.
    Text(String),
    /// An element.
    Element(Element),
}

/// An element with its attributes and children.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Element {
    /// The tag.
    pub(crate) tag: &'static str,
    /// Attributes in a fixed order; one without a value is not there.
    pub(crate) attributes: Vec<(&'static str, Option<String>)>,
    /// Children.
    pub(crate) children: Vec<Node>,
}

/// Starts an element.
#[inline(never)]
pub(crate) fn element(tag: &'static str) -> Element {
    Element { tag, attributes: Vec::new(), children: Vec::new() }
}

// Not inlined: a card calls each of these some dozen times.
impl Element {
    /// Sets an attribute.
    #[inline(never)]
    pub(crate) fn with(self, name: &'static str, value: &str) -> Self {
        self.maybe(name, Some(value))
    }

    /// Sets an attribute where it has a value.
    #[inline(never)]
    pub(crate) fn maybe(mut self, name: &'static str, value: Option<&str>) -> Self {
        self.attributes.push((name, value.map(str::to_owned)));
        self
    }

    /// Adds text.
    #[inline(never)]
    pub(crate) fn text(mut self, text: &str) -> Self {
        self.children.push(Node::Text(text.to_owned()));
        self
    }

    /// Adds a child.
    #[inline(never)]
    pub(crate) fn child(mut self, child: Self) -> Self {
        self.children.push(Node::Element(child));
        self
    }

    /// Adds a child that may come and go.
    #[inline(never)]
    pub(crate) fn maybe_child(mut self, child: Option<Self>) -> Self {
        self.children.push(child.map_or(Node::Nothing, Node::Element));
        self
    }

    /// Adds children; only at the end, because there may be more or fewer next time.
    #[inline(never)]
    pub(crate) fn children(mut self, children: Vec<Self>) -> Self {
        self.children.extend(children.into_iter().map(Node::Element));
        self
    }
}
