//! Runs one element: takes events to the state machine and performs what it asks for.

use std::{
    cell::RefCell,
    rc::{Rc, Weak},
};

use js_sys::Promise;
use leptos::{prelude::*, task::spawn_local};
use serde::Serialize;
use ticket_status_model::{Moment, situation};
use ticket_status_texts::Texts;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use crate::{
    answer::{Answer, Failure, Received},
    browser::{
        clock,
        host::{self, HtmlElement, ShadowRoot},
        intl::Locale,
        page::{self, Listener},
        timer::Timer,
    },
    client::Client,
    picture::Picture,
    refresh,
    settings::Settings,
    state::{Effect, Event, Machine, News, Screen, World, news},
    view::Shell,
};

/// How often "checked 3 minutes ago" is brought up to date, and the count-down to the next try.
const TICK_MS: i32 = 15_000;
const COUNT_DOWN_MS: i32 = 1_000;

/// One element at work.
pub(crate) struct Runner {
    host: HtmlElement,
    root: ShadowRoot,
    texts: Texts,
    locale: Locale,
    client: Option<Client>,
    machine: RefCell<Machine>,
    shell: Shell,
    next_ask: RefCell<Option<Timer>>,
    tick: RefCell<Option<Timer>>,
    focus: RefCell<Option<Timer>>,
    listeners: RefCell<Vec<Listener>>,
}

/// `detail` of the events `ticket-status:ready` and `ticket-status:change`.
#[derive(Serialize)]
struct Seen<'a> {
    reference: &'a str,
    stage: &'a str,
    turn: &'a str,
    situation: &'a str,
}

/// `detail` of the event `ticket-status:error`.
#[derive(Serialize)]
struct Trouble<'a> {
    code: &'a str,
}

impl Runner {
    /// A runner for an element, with nothing started.
    pub(crate) fn new(host: HtmlElement, root: ShadowRoot, settings: &Settings, texts: Texts) -> Rc<Self> {
        let every = refresh::every(settings.refresh_seconds.as_deref());
        let client = settings.gateway.as_deref().map(|gateway| Client::new(gateway, texts.lang()));
        Rc::new_cyclic(|runner: &Weak<Self>| {
            let runner = runner.clone();
            let send = move |event| {
                if let Some(runner) = runner.upgrade() {
                    runner.take(event);
                }
            };
            Self {
                machine: RefCell::new(Machine::new(settings.access(), client.is_some(), every)),
                shell: Shell::new(texts.clone(), root.clone(), send),
                locale: Locale::new(texts.lang(), &settings.locale),
                texts,
                host,
                root,
                client,
                next_ask: RefCell::default(),
                tick: RefCell::default(),
                focus: RefCell::default(),
                listeners: RefCell::default(),
            }
        })
    }

    /// What the view needs.
    pub(crate) fn shell(&self) -> Shell {
        self.shell
    }

    /// Starts: with the loader's answer where it has asked already, or by asking.
    pub(crate) fn start(self: &Rc<Self>, first: JsValue) {
        self.listen();
        self.tick();
        let Ok(first) = first.dyn_into::<Promise>() else { return self.take(Event::Opened) };
        self.later(async move {
            let received = JsFuture::from(first).await.ok();
            let received = received.and_then(|value| serde_wasm_bindgen::from_value::<Received>(value).ok());
            Event::Answered(received.map_or(Answer::Failed(Failure::Broken), Received::read))
        });
    }

    /// Takes an event to the machine, shows the new state and performs the effects.
    pub(crate) fn take(self: &Rc<Self>, event: Event) {
        let world = World { now_ms: clock::now_ms(), jitter: clock::jitter() };
        let (before, effects) = {
            let mut machine = self.machine.borrow_mut();
            let before = machine.screen.clone();
            (before, machine.next(event, world))
        };
        self.draw();
        self.tell(&before);
        for effect in effects {
            self.perform(effect);
        }
    }

    /// Brings the page up to date; a picture that did not change touches nothing.
    fn draw(&self) {
        let now_ms = clock::now_ms();
        let Some(now) = clock::moment(now_ms) else { return };
        let machine = self.machine.borrow();
        let picture = Picture::draw(&self.texts, &self.locale, &machine.screen, now, now_ms);
        host::set_state(&self.host, machine.screen.word());
        if self.shell.picture.try_with_untracked(|old| *old != picture) == Some(true) {
            self.shell.picture.set(picture);
        }
    }

    /// Tells the page and a screen reader what a visitor would notice.
    fn tell(self: &Rc<Self>, before: &Screen) {
        let Some(now) = clock::moment(clock::now_ms()) else { return };
        let after = self.machine.borrow().screen.clone();
        if matches!(after, Screen::Failed { .. }) != matches!(before, Screen::Failed { .. }) {
            self.tick();
        }
        match news(before, &after, now) {
            Some(News::Trouble(failure)) => {
                self.say(|picture| match picture {
                    Picture::Card { card, .. } => card.trouble.clone(),
                    _ => None,
                });
                host::emit(&self.host, "ticket-status:error", &Trouble { code: failure.code() });
            }
            Some(News::Changed) => {
                self.say(|picture| match picture {
                    Picture::Card { card, .. } => {
                        Some(format!("{} {}", card.headline, card.turn.clone().unwrap_or_default()))
                    }
                    _ => None,
                });
                self.emit_seen("ticket-status:change", &after, now);
            }
            Some(News::Ready) => self.emit_seen("ticket-status:ready", &after, now),
            None => {}
        }
    }

    fn say(&self, read: fn(&Picture) -> Option<String>) {
        if let Some(said) = self.shell.picture.try_with_untracked(read).flatten() {
            self.shell.said.set(said);
        }
    }

    fn emit_seen(&self, kind: &str, screen: &Screen, now: Moment) {
        let Screen::Showing(shown) = screen else { return };
        let status = &shown.status;
        let seen = Seen {
            reference: status.reference.as_str(),
            stage: status.stage.word(),
            turn: status.turn.word(),
            situation: situation(status, now).word(),
        };
        host::emit(&self.host, kind, &seen);
    }

    fn perform(self: &Rc<Self>, effect: Effect) {
        let Some(client) = self.client.clone() else { return };
        match effect {
            Effect::Ask => {
                let (access, etag) = {
                    let machine = self.machine.borrow();
                    (machine.access.clone(), machine.etag.clone())
                };
                let Some(access) = access else { return };
                self.later(async move { Event::Answered(client.status(&access, etag.as_deref()).await) });
            }
            Effect::LookUp(query) => self.later(async move { Event::LookedUp(client.look_up(&query).await) }),
            Effect::Wait(wait) => {
                let millis = i32::try_from(wait.as_millis()).unwrap_or(i32::MAX);
                Self::replace(&self.next_ask, Some(self.timer(millis, |runner| runner.take(Event::Asked))));
            }
            Effect::Rest => Self::replace(&self.next_ask, None),
            Effect::Focus(id) => {
                // The part stands there only after the view has followed the picture.
                let timer = self.timer(0, move |runner| host::focus(&runner.root, id));
                Self::replace(&self.focus, Some(timer));
            }
        }
    }

    /// Takes the event that a future ends with, unless the element is gone by then.
    fn later(self: &Rc<Self>, event: impl Future<Output = Event> + 'static) {
        let runner = Rc::downgrade(self);
        let event: std::pin::Pin<Box<dyn Future<Output = Event>>> = Box::pin(event);
        spawn_local(async move {
            let event = event.await;
            if let Some(runner) = runner.upgrade() {
                runner.take(event);
            }
        });
    }

    fn timer(self: &Rc<Self>, millis: i32, run: impl Fn(&Rc<Self>) + 'static) -> Timer {
        let runner = Rc::downgrade(self);
        Timer::after(millis, move || {
            if let Some(runner) = runner.upgrade() {
                run(&runner);
            }
        })
    }

    /// A timer may be replaced from inside its own closure, which must outlive the call.
    fn replace(slot: &RefCell<Option<Timer>>, timer: Option<Timer>) {
        if let Some(before) = slot.replace(timer) {
            before.drop_later();
        }
    }

    fn tick(self: &Rc<Self>) {
        let is_failed = matches!(self.machine.borrow().screen, Screen::Failed { .. });
        let timer = self.timer(if is_failed { COUNT_DOWN_MS } else { TICK_MS }, |runner| {
            runner.draw();
            runner.tick();
        });
        Self::replace(&self.tick, Some(timer));
    }

    fn listen(self: &Rc<Self>) {
        let (hidden, online) = (Rc::downgrade(self), Rc::downgrade(self));
        let visibility = page::on_visibility(move |is_hidden| {
            if let Some(runner) = hidden.upgrade() {
                runner.take(Event::Hidden(is_hidden));
            }
        });
        let online = page::on_online(move || {
            if let Some(runner) = online.upgrade() {
                runner.take(Event::Asked);
            }
        });
        self.listeners.borrow_mut().extend(visibility.into_iter().chain(online));
    }
}
