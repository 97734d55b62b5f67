//! Runs one card: takes events to the state machine and performs what it asks for.

use std::{
    cell::RefCell,
    rc::{Rc, Weak},
};

use js_sys::{Array, Function, Promise};
use leptos::{prelude::*, task::spawn_local};
use ticket_status_texts::{Texts, joined};
use wasm_bindgen::{JsCast, JsValue};

use super::{
    machine::{Effect, Event, Machine, News, Screen, World},
    view,
};
use crate::{
    answer::{Answer, Failure, Received},
    browser::{
        clock,
        ear::{Ear, Heard},
        host::{self, HtmlElement, ShadowRoot},
        intl::Locale,
        request::{self, PATIENCE_MS, Request},
    },
    document::{self, Value},
    refresh,
    view::{OFFER, tree::Node},
};

/// How often "checked 3 minutes ago" is brought up to date, and the count-down to the next try.
const TICK_MS: i32 = 15_000;
const COUNT_DOWN_MS: i32 = 1_000;

/// The places of the timers.
const NEXT_ASK: usize = 0;
const TICK: usize = 1;
const PATIENCE: usize = 2;

/// One card at work.
pub(crate) struct Runner {
    host: HtmlElement,
    root: ShadowRoot,
    /// The address of the ticket's status, up to the language, and the token.
    address: [String; 2],
    /// Opens what the first module does not have: told what, and of what.
    open: Function,
    spoken: RefCell<Spoken>,
    /// Words of another language, until the explanation in it is there.
    coming: RefCell<Option<Texts>>,
    machine: RefCell<Machine>,
    /// Tells the view that there may be something new.
    drawn: ArcTrigger,
    ear: RefCell<Option<Ear>>,
    request: RefCell<Option<Request>>,
    reference: String,
}

/// The words, and how dates are written beside them.
pub(crate) struct Spoken {
    pub(crate) texts: Texts,
    pub(crate) locale: Locale,
}

impl Spoken {
    fn new(texts: Texts) -> Self {
        let locale = Locale::new(texts.lang());
        Self { texts, locale }
    }
}

impl Runner {
    /// A runner for an element, with nothing started.
    pub(crate) fn new(
        host: HtmlElement,
        root: ShadowRoot,
        gateway: &str,
        texts: Texts,
        open: Function,
        [reference, token]: [String; 2],
    ) -> Rc<Self> {
        let every = refresh::every(host.get_attribute("refresh-seconds").as_deref());
        let url = joined(&[gateway, "v1/tickets/", &request::encoded(&reference), "?lang="]);
        let runner = Rc::new(Self {
            host,
            root,
            address: [url, token],
            open,
            spoken: RefCell::new(Spoken::new(texts)),
            coming: RefCell::default(),
            machine: RefCell::new(Machine::new(every)),
            drawn: ArcTrigger::new(),
            ear: RefCell::default(),
            request: RefCell::default(),
            reference,
        });
        let heard = Rc::downgrade(&runner);
        let hear = move |what| {
            if let Some(runner) = heard.upgrade() {
                runner.hear(what);
            }
        };
        runner.ear.replace(Ear::new(&runner.root, Box::new(hear)));
        runner
    }

    /// The view of what there is now; it follows what is to come, and touches only what differs.
    pub(crate) fn view(&self) -> Node {
        self.drawn.track();
        view::screen(&self.spoken.borrow(), &self.machine.borrow().screen, clock::now_ms())
    }

    /// Starts: with the loader's answer, to come or there, with a status that is there, or by asking.
    pub(crate) fn start(self: &Rc<Self>, first: JsValue) {
        let runner = Rc::downgrade(self);
        if let Some(first) = first.dyn_ref::<Promise>().cloned() {
            spawn_local(async move {
                let answer = request::loaders(first).await;
                received(&runner, answer).await;
            });
        } else if let Some(first) = first.dyn_ref::<Array>() {
            let answer = request::loaded(first);
            spawn_local(async move { received(&runner, answer).await });
        } else if first.is_object() {
            self.show(first, false);
        } else {
            self.take(Event::Asked);
        }
    }

    /// Shows a status that is there: of a lookup, or one that the page itself gave.
    pub(crate) fn show(self: &Rc<Self>, status: JsValue, is_given: bool) {
        let runner = Rc::downgrade(self);
        spawn_local(async move {
            let Some(status) = explained(&runner, status).await else { return };
            let event = match is_given {
                true => Event::Given(status),
                false => Event::Answered(Received { code: 200, body: status, ..Received::default() }.read()),
            };
            take(&runner, event);
        });
    }

    /// Goes on in another language, as soon as the explanation in it is there.
    pub(crate) fn speak(self: &Rc<Self>, texts: Texts) {
        self.coming.replace(Some(texts));
        self.machine.borrow_mut().etag = None;
        self.take(Event::Asked);
    }

    /// Takes an event to the machine, shows the new state, tells what is news and does what is to be done.
    pub(crate) fn take(self: &Rc<Self>, event: Event) {
        if matches!(event, Event::Answered(_) | Event::Given(_))
            && let Some(texts) = self.coming.take()
        {
            self.spoken.replace(Spoken::new(texts));
        }
        let world = World { now_ms: clock::now_ms(), jitter: clock::jitter() };
        let (before, (effect, news), after) = {
            let mut machine = self.machine.borrow_mut();
            let before = machine.screen.word();
            (before, machine.next(event, world), machine.screen.word())
        };
        self.draw();
        if before != after {
            // What was said of a failure is over.
            host::say(&self.root, "");
            self.tick();
        }
        if self.host.has_attribute("languages") {
            // Without the picker it is a card in the language that it has now.
            let _ = self.opened("languages", &JsValue::NULL);
        }
        if let Some(news) = news {
            self.tell(news);
        }
        self.perform(effect);
    }

    /// Brings the page up to date.
    fn draw(&self) {
        host::set_state(&self.host, self.machine.borrow().screen.word());
        self.drawn.notify();
    }

    /// Tells the page and a screen reader what a visitor would notice.
    fn tell(&self, news: News) {
        let machine = self.machine.borrow();
        let texts = &self.spoken.borrow().texts;
        let Screen::Showing(shown) = &machine.screen else {
            if let News::Trouble(failure) = news {
                // Said once, while the text on the page counts down to the next try.
                host::say(&self.root, texts.not_known_headline());
                host::emit(&self.host, "ticket-status:error", &[("code", failure.code())]);
            }
            return;
        };
        let said = shown.status.get("explanation");
        match news {
            News::Trouble(failure) => {
                host::say(&self.root, view::trouble(texts, failure));
                host::emit(&self.host, "ticket-status:error", &[("code", failure.code())]);
            }
            News::Changed => {
                let sentences = [said.get("headline").as_text(), ". ", said.get("turn").as_text()];
                host::say(&self.root, &joined(&sentences));
                self.emit_seen("ticket-status:change", &shown.status);
            }
            News::Ready => self.emit_seen("ticket-status:ready", &shown.status),
        }
    }

    fn emit_seen(&self, kind: &str, status: &Value) {
        let seen = [
            ("reference", status.get("reference").as_text()),
            ("stage", status.get("stage").as_text()),
            ("turn", status.get("turn").as_text()),
            ("situation", status.get("explanation").get("situation").as_text()),
        ];
        host::emit(&self.host, kind, &seen);
    }

    /// What the card says, as an object of texts.
    pub(crate) fn explain(&self) -> JsValue {
        let Screen::Showing(shown) = &self.machine.borrow().screen else { return JsValue::NULL };
        let said = shown.status.get("explanation");
        let names = ["lang", "headline", "meaning", "who", "turn", "next", "can"];
        let fields: Vec<_> = names.into_iter().filter_map(|name| Some((name, said.text(name)?))).collect();
        host::object(&fields)
    }

    fn perform(self: &Rc<Self>, effect: Effect) {
        match effect {
            Effect::Nothing => {}
            Effect::Ask => self.ask(),
            Effect::Wait(millis) => self.set_timer(NEXT_ASK, Some(millis as i32)),
            Effect::Rest => self.set_timer(NEXT_ASK, None),
            Effect::Leave(failure) => {
                self.set_timer(NEXT_ASK, None);
                self.leave(if failure.is_some() { &self.reference } else { "" }, failure);
            }
        }
    }

    fn ask(self: &Rc<Self>) {
        let coming = self.coming.borrow();
        let spoken = self.spoken.borrow();
        let url = joined(&[&self.address[0], coming.as_ref().unwrap_or(&spoken.texts).lang()]);
        let request = Request::new();
        let signal = request.signal();
        // Takes the place of one that is still under way, which ends.
        self.request.replace(Some(request));
        self.set_timer(PATIENCE, Some(PATIENCE_MS));
        let (token, etag) = (self.address[1].clone(), self.machine.borrow().etag.clone());
        let runner = Rc::downgrade(self);
        spawn_local(async move {
            let answer = request::get(&url, &token, etag.as_deref(), signal).await;
            received(&runner, answer).await;
        });
    }

    fn hear(self: &Rc<Self>, heard: Heard) {
        match heard {
            Heard::Timer(NEXT_ASK) | Heard::Online => self.take(Event::Asked),
            Heard::Timer(TICK) => {
                self.draw();
                self.tick();
            }
            // Ending the request is the answer.
            Heard::Timer(_) => drop(self.request.take()),
            Heard::Hidden(is_hidden) => self.take(Event::Hidden(is_hidden)),
            Heard::Pressed(id) => match &*id {
                "refresh" => self.take(Event::Asked),
                "another" => self.take(Event::Left),
                "toggle" => self.take(Event::Toggled),
                "merged" => self.leave(&self.merged_into(), None),
                id => {
                    if let Some(what) = id.strip_prefix(OFFER) {
                        self.bring("say", &[what, &self.reference, &self.address[1]]);
                    }
                }
            },
        }
    }

    /// The number of the ticket that the one on the screen goes on in.
    fn merged_into(&self) -> String {
        match &self.machine.borrow().screen {
            Screen::Showing(shown) => shown.status.owned("merged_into"),
            _ => None,
        }
        .unwrap_or_default()
    }

    /// Brings the form, with a number in it and because of a failure, if any.
    pub(crate) fn leave(self: &Rc<Self>, number: &str, failure: Option<Failure>) {
        self.bring("form", &[number, failure.map_or("", Failure::code)]);
    }

    /// Brings what the first module does not have; without a connection it cannot be had.
    fn bring(self: &Rc<Self>, what: &str, told: &[&str]) {
        let told: Array = told.iter().map(|text| JsValue::from(*text)).collect();
        let Some(opened) = self.opened(what, &told) else { return };
        let runner = Rc::downgrade(self);
        spawn_local(async move {
            if opened.await.is_err() {
                take(&runner, Event::Answered(Answer::Failed(Failure::Offline)));
            }
        });
    }

    fn opened(&self, what: &str, told: &JsValue) -> Option<request::Coming> {
        let opened = self.open.call2(&JsValue::NULL, &what.into(), told).ok()?;
        Some(request::Coming::from(opened.dyn_into::<Promise>().ok()?))
    }

    fn tick(&self) {
        let is_failed = matches!(self.machine.borrow().screen, Screen::Failed { .. });
        self.set_timer(TICK, Some(if is_failed { COUNT_DOWN_MS } else { TICK_MS }));
    }

    fn set_timer(&self, place: usize, millis: Option<i32>) {
        if let Some(ear) = &mut *self.ear.borrow_mut() {
            ear.set_timer(place, millis);
        }
    }
}

/// Takes an event, unless the card is gone by then.
fn take(runner: &Weak<Runner>, event: Event) {
    if let Some(runner) = runner.upgrade() {
        runner.take(event);
    }
}

/// Takes what was received, explained.
async fn received(runner: &Weak<Runner>, answer: Option<(Received, JsValue)>) {
    let answer = match answer {
        Some((received, body)) if received.code == 200 => match explained(runner, body).await {
            Some(body) => Received { body, ..received }.read(),
            None => Answer::Failed(Failure::Broken),
        },
        Some((received, body)) => {
            Received { body: document::read(body).unwrap_or_default(), ..received }.read()
        }
        None => Answer::Failed(Failure::Offline),
    };
    if let Some(runner) = runner.upgrade() {
        runner.set_timer(PATIENCE, None);
        runner.take(Event::Answered(answer));
    }
}

/// A status with its explanation in the language of the card: the gateway's own, or else one from the second module.
async fn explained(runner: &Weak<Runner>, status: JsValue) -> Option<Value> {
    let read = document::read(status.clone()).ok()?;
    let opened = {
        let runner = runner.upgrade()?;
        let (coming, spoken) = (runner.coming.borrow(), runner.spoken.borrow());
        let lang = coming.as_ref().unwrap_or(&spoken.texts).lang();
        if read.get("explanation").text("lang") == Some(lang) || document::check(&read).is_err() {
            return Some(read);
        }
        runner.opened("explain", &status)?
    };
    document::read(opened.await.ok()?).ok()
}
