//! The door between the loader and this module.

use std::rc::Rc;

use leptos::mount::mount_to;
use send_wrapper::SendWrapper;
use ticket_status_texts::Texts;
use wasm_bindgen::{JsError, JsValue, prelude::wasm_bindgen};

use crate::{
    browser::host::{self, HtmlElement, ShadowRoot},
    run::Runner,
    settings::Settings,
    state::Event,
};

/// A card on the page. Freeing it stops its timers and requests and takes it off the page.
#[wasm_bindgen]
pub struct Mounted {
    runner: Rc<Runner>,
    place: HtmlElement,
    _view: Box<dyn std::any::Any>,
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
    let texts: Vec<String> = serde_wasm_bindgen::from_value(texts)?;
    let texts = Texts::from_messages(lang, texts)
        .ok_or_else(|| JsError::new("the locale file belongs to another version"))?;
    let place = host::place(&root).ok_or_else(|| JsError::new("the page is gone"))?;
    let refresh_seconds = host.get_attribute("refresh-seconds");
    let settings = Settings { gateway, reference, token, refresh_seconds };
    let runner = Runner::new(host, root, &settings, texts);
    let shown = SendWrapper::new(runner.clone());
    let view = Box::new(mount_to(place.clone(), move || move || shown.view()));
    runner.start(first);
    Ok(Mounted { runner, place, _view: view })
}

#[wasm_bindgen]
impl Mounted {
    /// Asks for the status now.
    pub fn refresh(&self) {
        self.runner.take(Event::Asked);
    }

    /// Shows a status document that the page already has, and asks nobody.
    ///
    /// # Errors
    /// When the value is no status document; the message names the field.
    pub fn show(&self, status: JsValue) -> Result<(), JsError> {
        self.runner.take(Event::Given(Rc::new(serde_wasm_bindgen::from_value(status)?)));
        Ok(())
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        self.place.remove();
    }
}
