//! The door between the loader and this module.

use std::{cell::RefCell, rc::Rc};

use js_sys::Function;
use leptos::mount::mount_to;
use ticket_status_texts::Texts;
use wasm_bindgen::{JsError, JsValue};

use crate::{
    browser::host::{self, HtmlElement, ShadowRoot},
    document,
    run::Runner,
    settings::Settings,
    state::Event,
    view::tree::Node,
};

/// A card on the page. Freeing it stops its timers and requests and takes it off the page.
#[cfg_attr(not(feature = "more"), wasm_bindgen::prelude::wasm_bindgen)]
pub struct Mounted {
    runner: Rc<Runner>,
    _placed: Placed,
}

/// Puts the card into a shadow root.
///
/// The settings are what the loader read from attributes, tag and link: the gateway's address, then reference and
/// token, each or `null`; `texts` is the locale file; `first` a promise of the answer to the
/// request the loader has sent already, `false` when a status will be [shown](Mounted::show), or neither; `say` brings the second module, and with it what lets the customer
/// say something.
///
/// # Errors
/// When the locale file belongs to another version of the widget, or the page is being torn down.
#[cfg_attr(not(feature = "more"), wasm_bindgen::prelude::wasm_bindgen)]
#[allow(clippy::too_many_arguments)] // a decoder for one structure would weigh more than the arguments
pub fn mount(
    host: HtmlElement,
    root: ShadowRoot,
    gateway: String,
    reference: Option<String>,
    token: Option<String>,
    lang: String,
    texts: JsValue,
    first: JsValue,
    say: Function,
) -> Result<Mounted, JsError> {
    let texts = read_texts(lang, texts)?;
    let (refresh_seconds, languages) =
        (host.get_attribute("refresh-seconds"), host.get_attribute("languages").unwrap_or_default());
    let is_public = host.get_attribute("access").as_deref() == Some("public");
    let settings = Settings { gateway, reference, token, refresh_seconds, is_public, languages };
    let runner = Runner::new(host, root.clone(), &settings, texts, say);
    let shown = runner.clone();
    let placed = placed(host::place(&root), Rc::new(move || shown.view()))?;
    runner.start(first);
    Ok(Mounted { runner, _placed: placed })
}

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

pub(crate) fn read_texts(lang: String, texts: JsValue) -> Result<Texts, JsError> {
    let texts = document::read(texts)?;
    let messages = texts.list().iter().map(|text| text.as_text().to_owned()).collect();
    Texts::from_messages(lang, messages)
        .ok_or_else(|| JsError::new("the locale file belongs to another version"))
}

#[cfg_attr(not(feature = "more"), wasm_bindgen::prelude::wasm_bindgen)]
impl Mounted {
    /// Asks for the status now.
    pub fn refresh(&self) {
        self.runner.take(Event::Asked);
    }

    /// Shows the form, with this number filled in.
    pub fn lookup(&self, reference: Option<String>) {
        self.runner.take(Event::Left(reference.unwrap_or_default()));
    }

    /// What the card says, by the names of the gateway's `explanation`; `null` where there is no card.
    #[must_use]
    pub fn explain(&self) -> JsValue {
        self.runner.explain()
    }

    /// Goes on in another language; `texts` is its locale file.
    ///
    /// # Errors
    /// When the locale file belongs to another version of the widget.
    pub fn speak(&self, lang: String, texts: JsValue) -> Result<(), JsError> {
        self.runner.speak(read_texts(lang, texts)?);
        Ok(())
    }

    /// Shows a status document that the page already has, and asks nobody.
    ///
    /// # Errors
    /// When the value is no status document; the message names the field.
    pub fn show(&self, status: JsValue) -> Result<(), JsError> {
        self.runner.take(Event::Given(Rc::new(document::status(&document::read(status)?)?)));
        Ok(())
    }
}
