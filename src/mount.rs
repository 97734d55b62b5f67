//! The door between the loader and this module.

use std::rc::Rc;

use leptos::mount::mount_to;
use send_wrapper::SendWrapper;
use ticket_status_texts::Texts;
use wasm_bindgen::{JsError, JsValue, prelude::wasm_bindgen};

use crate::{
    browser::host::{self, HtmlElement, ShadowRoot},
    document,
    run::Runner,
    settings::Settings,
    state::Event,
    view::tree::Node,
};

/// A card on the page. Freeing it stops its timers and requests and takes it off the page.
#[wasm_bindgen]
pub struct Mounted {
    runner: Rc<Runner>,
    _placed: Placed,
}

/// Puts the card into a shadow root.
///
/// The settings are what the loader read from attributes, tag and link: the gateway's address, then reference and
/// token, each or `null`; `texts` is the locale file; `first` a promise of the answer to the
/// request the loader has sent already, or `undefined`.
///
/// # Errors
/// When the locale file belongs to another version of the widget, or the page is being torn down.
#[wasm_bindgen]
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
) -> Result<Mounted, JsError> {
    let texts = read_texts(lang, texts)?;
    let (refresh_seconds, languages) =
        (host.get_attribute("refresh-seconds"), host.get_attribute("languages").unwrap_or_default());
    let is_public = host.get_attribute("access").as_deref() == Some("public");
    let settings = Settings { gateway, reference, token, refresh_seconds, is_public, languages };
    let runner = Runner::new(host, root.clone(), &settings, texts);
    let shown = runner.clone();
    let placed = placed(&root, Box::new(move || shown.view()))?;
    runner.start(first);
    Ok(Mounted { runner, _placed: placed })
}

/// A view on the page. Dropping it takes it off.
pub(crate) struct Placed {
    place: HtmlElement,
    _view: Box<dyn std::any::Any>,
}

/// Puts a view at the end of a shadow root; it is drawn anew whenever what it tracks is told of. One kind of closure
/// for all elements: each would bring its own code for building and updating.
pub(crate) fn placed(root: &ShadowRoot, view: Box<dyn Fn() -> Node>) -> Result<Placed, JsError> {
    let place = host::place(root).ok_or_else(|| JsError::new("the page is gone"))?;
    let view = SendWrapper::new(view);
    let view = Box::new(mount_to(place.clone(), move || move || view()));
    Ok(Placed { place, _view: view })
}

impl Drop for Placed {
    fn drop(&mut self) {
        self.place.remove();
    }
}

pub(crate) fn read_texts(lang: String, texts: JsValue) -> Result<Texts, JsError> {
    let texts = document::read(texts)?;
    let messages = texts.list().iter().map(|text| text.as_text().to_owned()).collect();
    Texts::from_messages(lang, messages)
        .ok_or_else(|| JsError::new("the locale file belongs to another version"))
}

#[wasm_bindgen]
impl Mounted {
    /// Asks for the status now.
    pub fn refresh(&self) {
        self.runner.take(Event::Asked);
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
