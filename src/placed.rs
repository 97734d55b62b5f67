//! Views on the page.

use std::{cell::RefCell, rc::Rc};

use leptos::mount::mount_to;
use wasm_bindgen::JsError;

use crate::{browser::host::HtmlElement, view::tree::Node};

/// Draws one element.
type Draw = Rc<dyn Fn() -> Node>;

thread_local! {
    /// What draws each element. Leptos wants views that other threads could own; a number is one, and the browser has
    /// only this thread. `SendWrapper`, which asks the thread for its name, weighs half a kilobyte.
    static VIEWS: RefCell<Vec<Option<Draw>>> = const { RefCell::new(Vec::new()) };
}

fn draw(number: usize) -> Node {
    let view = VIEWS.with_borrow(|views| views[number].clone());
    view.map_or(Node::Nothing, |view| view())
}

/// A view on the page. Dropping it takes it off.
pub(crate) struct Placed {
    place: HtmlElement,
    number: usize,
    _view: Box<dyn std::any::Any>,
}

/// Puts a view into a place of its own; it is drawn anew whenever what it tracks is told of. One kind of closure
/// for all elements: each would bring its own code for building and updating.
pub(crate) fn placed(place: Option<HtmlElement>, view: Draw) -> Result<Placed, JsError> {
    let place = place.ok_or_else(|| JsError::new("the page is gone"))?;
    let number = VIEWS.with_borrow_mut(|views| {
        let free = views.iter().position(Option::is_none);
        let number = free.unwrap_or(views.len());
        match free {
            Some(number) => views[number] = Some(view),
            None => views.push(Some(view)),
        }
        number
    });
    let view = Box::new(mount_to(place.clone(), move || move || draw(number)));
    Ok(Placed { place, number, _view: view })
}

impl Drop for Placed {
    fn drop(&mut self) {
        self.place.remove();
        VIEWS.with_borrow_mut(|views| views[self.number] = None);
    }
}
