//! Runs the form: takes events to the state machine and performs what it asks for.

use std::{cell::RefCell, rc::Rc};

use js_sys::{Array, Function, Promise};
use leptos::{prelude::*, task::spawn_local};
use ticket_status_texts::Texts;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::{
    machine::{Effect, Event, Machine},
    view,
};
use crate::{
    answer::Failure,
    browser::{
        clock, device,
        host::{self, HtmlElement, ShadowRoot},
        intl::Locale,
        press::Presses,
        timer::Timer,
    },
    client::Client,
    view::tree::Node,
};

/// One form at work.
pub(crate) struct Runner {
    host: HtmlElement,
    root: ShadowRoot,
    client: RefCell<Client>,
    /// Opens the card, or the languages.
    open: Function,
    spoken: RefCell<(Texts, Locale)>,
    machine: RefCell<Machine>,
    drawn: ArcTrigger,
    presses: RefCell<Option<Presses>>,
    focus: RefCell<Option<Timer>>,
}

impl Runner {
    /// A runner for an element, which listens.
    pub(crate) fn new(
        host: HtmlElement,
        root: ShadowRoot,
        gateway: &str,
        texts: Texts,
        open: Function,
        notice: Option<Failure>,
    ) -> Rc<Self> {
        let is_public = host.get_attribute("access").as_deref() == Some("public");
        let locale = Locale::new(texts.lang());
        let runner = Rc::new(Self {
            client: RefCell::new(Client::new(gateway, texts.lang())),
            machine: RefCell::new(Machine::new(is_public, notice)),
            spoken: RefCell::new((texts, locale)),
            host,
            root,
            open,
            drawn: ArcTrigger::new(),
            presses: RefCell::default(),
            focus: RefCell::default(),
        });
        let told = Rc::downgrade(&runner);
        let press = move |id: &str, _: String| {
            if let (Some(runner), "submit") = (told.upgrade(), id) {
                let field = |id| host::field(&runner.root, id);
                runner.take(Event::Submitted(field("reference"), field("email")));
            }
        };
        runner.presses.replace(Some(Presses::on(runner.root.clone().into(), Box::new(press))));
        runner
    }

    /// The view of what there is now; it follows what is to come, and touches only what differs.
    pub(crate) fn view(&self) -> Node {
        self.drawn.track();
        let (texts, locale) = &*self.spoken.borrow();
        view::screen(texts, locale, &self.machine.borrow(), clock::now_ms())
    }

    /// Shows that the form is there, and tells why, if it was not to be there.
    pub(crate) fn start(self: &Rc<Self>, number: &str) {
        host::set_state(&self.host, "lookup");
        let failure = self.machine.borrow().notice;
        if let Some(failure) = failure {
            host::emit(&self.host, "ticket-status:error", &[("code", failure.code())]);
            let gateway = self.client.borrow().gateway().to_owned();
            // It cannot be opened any more.
            if device::remembers(&gateway, number) {
                device::forget(&gateway);
            }
        }
        if self.host.has_attribute("languages") {
            self.bring("languages", Array::new());
        }
    }

    /// Goes on in another language; what is typed stays.
    pub(crate) fn speak(self: &Rc<Self>, texts: Texts) {
        self.client.borrow_mut().speak(texts.lang());
        let locale = Locale::new(texts.lang());
        self.spoken.replace((texts, locale));
        self.drawn.notify();
    }

    /// Begins with a number; the focus goes to the field that is to be filled in, if the visitor asked for the form.
    pub(crate) fn begin(self: &Rc<Self>, number: String, is_asked: bool) {
        self.after(move |runner| {
            if !number.is_empty() {
                host::fill(&runner.root, "reference", &number);
            }
            if is_asked {
                host::focus(&runner.root, if number.is_empty() { "reference" } else { "email" });
            }
        });
    }

    fn take(self: &Rc<Self>, event: Event) {
        let effect = self.machine.borrow_mut().next(event, clock::now_ms());
        self.drawn.notify();
        match effect {
            Effect::Nothing => {}
            Effect::LookUp(query) => {
                let (client, runner) = (self.client.borrow().clone(), Rc::downgrade(self));
                spawn_local(async move {
                    let answer = client.look_up(&query).await;
                    if let Some(runner) = runner.upgrade() {
                        if let Err(failure) = &answer {
                            let code = failure.code();
                            host::emit(&runner.host, "ticket-status:error", &[("code", code)]);
                        }
                        runner.take(Event::LookedUp(answer));
                    }
                });
            }
            Effect::Show(found) => {
                self.bring("card", Array::of3(&found.reference.into(), &found.token.into(), &found.status));
            }
            Effect::ShowPublic(reference) => self.bring("card", Array::of2(&reference.into(), &"".into())),
            Effect::Focus(id) => self.after(move |runner| host::focus(&runner.root, id)),
        }
    }

    /// Brings what the form does not have; without a connection it cannot be had.
    fn bring(self: &Rc<Self>, what: &str, told: Array) {
        let opened = self.open.call2(&JsValue::NULL, &what.into(), &told);
        let Some(opened) = opened.ok().and_then(|opened| opened.dyn_into::<Promise>().ok()) else { return };
        let (runner, is_card) = (Rc::downgrade(self), what == "card");
        spawn_local(async move {
            if JsFuture::from(opened).await.is_err()
                && is_card
                && let Some(runner) = runner.upgrade()
            {
                runner.take(Event::LookedUp(Err(Failure::Offline)));
            }
        });
    }

    /// Does something once the view has followed.
    fn after(self: &Rc<Self>, run: impl Fn(&Self) + 'static) {
        let runner = Rc::downgrade(self);
        let timer = Timer::after(0, move || {
            if let Some(runner) = runner.upgrade() {
                run(&runner);
            }
        });
        if let Some(before) = self.focus.replace(Some(timer)) {
            before.drop_later();
        }
    }
}
