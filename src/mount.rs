//! The door between the loader and this module.

use std::rc::Rc;

use leptos::{mount::mount_to, prelude::Owner};
use ticket_status_texts::Texts;
use wasm_bindgen::{JsError, JsValue, prelude::wasm_bindgen};

use crate::{
    browser::host::{self, HtmlElement, ShadowRoot},
    run::Runner,
    settings::Settings,
    state::Event,
    view,
};

/// A card on the page. Freeing it stops its timers and requests and takes it off the page.
#[wasm_bindgen]
pub struct Mounted {
    runner: Rc<Runner>,
    place: HtmlElement,
    owner: Owner,
    _view: Box<dyn std::any::Any>,
}

/// Puts the card into a shadow root.
///
/// `settings` is what the loader read from attributes, tag and link; `texts` the locale file; `first`
/// a promise of the answer to the request the loader has sent already, or `undefined`.
///
/// # Errors
/// When the locale file belongs to another version of the widget, or the page is being torn down.
#[wasm_bindgen]
pub fn mount(
    host: HtmlElement,
    root: ShadowRoot,
    settings: JsValue,
    texts: JsValue,
    first: JsValue,
) -> Result<Mounted, JsError> {
    let settings: Settings = serde_wasm_bindgen::from_value(settings)?;
    let texts: Vec<String> = serde_wasm_bindgen::from_value(texts)?;
    let texts = Texts::from_messages(settings.lang.clone(), texts)
        .ok_or_else(|| JsError::new("the locale file belongs to another version"))?;
    let place = host::place(&root).ok_or_else(|| JsError::new("the page is gone"))?;
    let owner = Owner::new();
    let (runner, view) = owner.with(|| {
        let runner = Runner::new(host, root, &settings, texts);
        let shell = runner.shell();
        let view = mount_to(place.clone(), move || view::screen(shell));
        (runner, Box::new(view))
    });
    runner.start(first);
    Ok(Mounted { runner, place, owner, _view: view })
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
        self.runner.take(Event::Given(serde_wasm_bindgen::from_value(status)?));
        Ok(())
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        self.place.remove();
        self.owner.cleanup();
    }
}
