//! What a customer says through the card: the door between the card and the panel, and what runs the panel.
//!
//! [`panel`] decides, this performs, `view::say` shows. A text that was not sent stays, also when the panel is closed.

mod contact;
mod panel;
mod view;

use std::{cell::RefCell, pin::Pin, rc::Rc};

use leptos::{prelude::*, task::spawn_local};
use ticket_status_model::Offered;
use ticket_status_texts::{Group, Texts};
use wasm_bindgen::{JsError, JsValue};

use crate::{
    browser::{
        device,
        host::{self, HtmlElement, ShadowRoot},
        intl::Locale,
        press::Presses,
        timer::Timer,
    },
    client::{Access, Client},
    placed::{Placed, placed},
    words,
};
pub(crate) use contact::Contact;
use panel::{Effect, Event};
pub(crate) use panel::{Field, Panel, Screen, TEXT_CHARS_MAX, Trouble, Unsent};

thread_local! {
    /// The panels on the page, one for each card at most.
    static OPEN: RefCell<Vec<Rc<Runner>>> = const { RefCell::new(Vec::new()) };
    /// What was typed and not sent, by ticket and kind.
    static DRAFTS: RefCell<Vec<(String, String)>> = const { RefCell::new(Vec::new()) };
}

/// Opens the panel in which a customer does `what` the card offers, in place of one that is open.
///
/// # Errors
/// When the locale file belongs to another version of the widget, or the card is gone.
#[cfg_attr(feature = "more", wasm_bindgen::prelude::wasm_bindgen)]
pub fn say(
    root: ShadowRoot,
    gateway: String,
    lang: String,
    texts: JsValue,
    what: String,
    reference: String,
    token: String,
) -> Result<(), JsError> {
    let texts = words::read(lang, texts, &[Group::More])?;
    let reference =
        ticket_status_model::TicketRef::parse(&reference).map_err(|_| JsError::new("no ticket"))?;
    let access = Access { reference, token };
    let what = Offered::from_word(&what).unwrap_or(Offered::Unknown);
    let place = root.get_element_by_id("say").and_then(|parent| host::place(&parent));
    OPEN.with_borrow_mut(|open| open.retain(|runner| runner.is_elsewhere(&root)));
    let runner = Runner::open(root, place, &gateway, texts, access, what)?;
    OPEN.with_borrow_mut(|open| open.push(runner.clone()));
    runner.take(Event::Opened);
    Ok(())
}

/// One panel at work.
struct Runner {
    root: ShadowRoot,
    gateway: String,
    texts: Texts,
    locale: Locale,
    access: Access,
    client: Client,
    panel: RefCell<Panel>,
    drawn: ArcTrigger,
    placed: RefCell<Option<(Placed, Presses)>>,
    focus: RefCell<Option<Timer>>,
}

impl Runner {
    fn open(
        root: ShadowRoot,
        place: Option<HtmlElement>,
        gateway: &str,
        texts: Texts,
        access: Access,
        what: Offered,
    ) -> Result<Rc<Self>, JsError> {
        let draft = draft_of(&access, what);
        let is_remembered = device::remembers(gateway, access.reference.as_str());
        let runner = Rc::new(Self {
            client: Client::new(gateway, texts.lang()),
            gateway: gateway.to_owned(),
            locale: Locale::new(texts.lang()),
            panel: RefCell::new(Panel::new(what, draft, device::key(), is_remembered)),
            root,
            texts,
            access,
            drawn: ArcTrigger::new(),
            placed: RefCell::default(),
            focus: RefCell::default(),
        });
        let shown = Rc::downgrade(&runner);
        let listened = place.clone().ok_or_else(|| JsError::new("the card is gone"))?;
        let placed = placed(
            place,
            Rc::new(move || match shown.upgrade() {
                Some(runner) => {
                    runner.drawn.track();
                    view::view(&runner.texts, &runner.locale, &runner.panel.borrow())
                }
                None => crate::view::tree::Node::Nothing,
            }),
        )?;
        let told = Rc::downgrade(&runner);
        let press = move |id: &str, value: String| {
            if let Some(runner) = told.upgrade() {
                runner.take(Event::Pressed(id.to_owned(), value));
            }
        };
        runner.placed.replace(Some((placed, Presses::on(listened.into(), Box::new(press)))));
        Ok(runner)
    }

    /// Whether it stands in another card, one that is still there.
    fn is_elsewhere(&self, root: &ShadowRoot) -> bool {
        self.root != *root && self.root.is_connected()
    }

    fn take(self: &Rc<Self>, event: Event) {
        let effects = self.panel.borrow_mut().next(event);
        self.drawn.notify();
        for effect in effects {
            self.perform(effect);
        }
    }

    fn perform(self: &Rc<Self>, effect: Effect) {
        let (client, access) = (self.client.clone(), self.access.clone());
        match effect {
            Effect::Read => self.later(Box::pin(async move { Event::Read(client.status(&access).await) })),
            Effect::Send { key, body } => {
                self.later(Box::pin(async move { Event::Sent(client.say(&access, &key, &body).await) }));
            }
            Effect::Keep(text) => keep_draft(&self.access, self.panel.borrow().what, text),
            Effect::Focus(id) => {
                let root = self.root.clone();
                // The part stands there only after the view has followed.
                let timer = Timer::after(0, move || host::focus(&root, id));
                if let Some(before) = self.focus.replace(Some(timer)) {
                    before.drop_later();
                }
            }
            Effect::Refresh => host::press(&self.root, "refresh"),
            Effect::Copy(text) => device::copy(&text),
            Effect::Prolong => {
                self.later(Box::pin(async move { Event::Prolonged(client.prolong(&access).await) }))
            }
            Effect::Remember(token) => {
                let is_kept = device::remember(&self.gateway, access.reference.as_str(), &token);
                self.take(Event::Remembered(is_kept));
            }
            Effect::Forget => device::forget(&self.gateway),
            Effect::Close => self.close(),
        }
    }

    fn later(self: &Rc<Self>, event: Pin<Box<dyn Future<Output = Event>>>) {
        let runner = Rc::downgrade(self);
        spawn_local(async move {
            let event = event.await;
            if let Some(runner) = runner.upgrade() {
                runner.take(event);
            }
        });
    }

    /// Takes the panel off, and gives the focus back to the button that opened it, or to the headline.
    fn close(self: &Rc<Self>) {
        let opener = ticket_status_texts::joined(&[crate::view::OFFER, self.panel.borrow().what.word()]);
        let id = if self.root.get_element_by_id(&opener).is_some() { &*opener } else { "headline" };
        host::focus(&self.root, id);
        let this = self.clone();
        // Not from inside the listener that is taken off with it.
        let timer = Timer::after(0, move || {
            this.placed.take();
            OPEN.with_borrow_mut(|open| open.retain(|runner| !Rc::ptr_eq(runner, &this)));
        });
        if let Some(before) = self.focus.replace(Some(timer)) {
            before.drop_later();
        }
    }
}

fn name_of_draft(access: &Access, what: Offered) -> String {
    ticket_status_texts::joined(&[access.reference.as_str(), " ", what.word()])
}

fn draft_of(access: &Access, what: Offered) -> String {
    let name = name_of_draft(access, what);
    let find = |drafts: &Vec<(String, String)>| drafts.iter().find(|(known, _)| *known == name).cloned();
    DRAFTS.with_borrow(find).map(|(_, text)| text).unwrap_or_default()
}

fn keep_draft(access: &Access, what: Offered, text: String) {
    let name = name_of_draft(access, what);
    DRAFTS.with_borrow_mut(|drafts| {
        drafts.retain(|(known, _)| *known != name);
        drafts.push((name, text));
    });
}
