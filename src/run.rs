//! Runs one element: takes events to the state machine and performs what it asks for.

use std::{
    cell::{Cell, RefCell},
    pin::Pin,
    rc::Rc,
};

use js_sys::{Function, Promise};
use leptos::{prelude::*, task::spawn_local};
use ticket_status_model::{Moment, situation};
use ticket_status_texts::{Texts, joined};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use crate::{
    answer::{Answer, Failure},
    browser::{
        clock, device,
        host::{self, HtmlElement, ShadowRoot},
        intl::Locale,
        page::{self, Listener},
        press::Presses,
        timer::Timer,
    },
    calendar::Calendar,
    card::Card,
    client::{Client, answer_of},
    picture::Picture,
    refresh,
    settings::Settings,
    state::{Effect, Event, Machine, News, Screen, World, news},
    view::{OFFER, tree::Node, view},
};

/// How often "checked 3 minutes ago" is brought up to date, and the count-down to the next try.
const TICK_MS: i32 = 15_000;
const COUNT_DOWN_MS: i32 = 1_000;

/// One element at work.
pub(crate) struct Runner {
    host: HtmlElement,
    root: ShadowRoot,
    spoken: RefCell<Spoken>,
    client: RefCell<Client>,
    machine: RefCell<Machine>,
    /// Tells the view that there may be something new.
    drawn: ArcTrigger,
    timers: RefCell<[Option<Timer>; 3]>,
    focus_on: Cell<&'static str>,
    /// The number that the form is to begin with.
    begin_with: RefCell<String>,
    listeners: RefCell<Option<Listeners>>,
    /// Brings what lets the customer say something: told what, about which ticket, with which token.
    say: Function,
}

/// The words, and how dates and numbers are written beside them.
struct Spoken {
    texts: Texts,
    locale: Locale,
    /// The languages to choose from, each with its own name.
    languages: Vec<(String, String)>,
}

impl Spoken {
    fn new(texts: Texts, languages: &[String]) -> Self {
        let locale = Locale::new(texts.lang());
        let named = |tag: &String| (tag.clone(), locale.language(tag));
        let mut languages: Vec<_> = languages.iter().map(named).collect();
        match languages.len() {
            0 | 1 => languages.clear(),
            // What is spoken now can be picked again, named by the page or not.
            _ if languages.iter().all(|(tag, _)| !tag.eq_ignore_ascii_case(texts.lang())) => {
                languages.push(named(&texts.lang().to_owned()));
            }
            _ => {}
        }
        Self { texts, locale, languages }
    }
}

/// What is pressed, whether the page is hidden, and whether the connection is back.
type Listeners = (Presses, Option<Listener>, Option<Listener>);

/// The places of the timers.
const NEXT_ASK: usize = 0;
const TICK: usize = 1;
const FOCUS: usize = 2;

impl Runner {
    /// A runner for an element, with nothing started.
    pub(crate) fn new(
        host: HtmlElement,
        root: ShadowRoot,
        settings: &Settings,
        texts: Texts,
        say: Function,
    ) -> Rc<Self> {
        let every = refresh::every(settings.refresh_seconds.as_deref());
        let languages: Vec<String> = settings.languages.split_whitespace().map(str::to_owned).collect();
        Rc::new(Self {
            machine: RefCell::new(Machine::new(settings.access(), settings.is_public, every)),
            drawn: ArcTrigger::new(),
            host,
            root,
            client: RefCell::new(Client::new(&settings.gateway, texts.lang())),
            spoken: RefCell::new(Spoken::new(texts, &languages)),
            timers: RefCell::default(),
            focus_on: Cell::default(),
            begin_with: RefCell::new(settings.reference.clone().unwrap_or_default()),
            listeners: RefCell::default(),
            say,
        })
    }

    /// The view of what there is now; it follows what is to come, and touches only what differs.
    pub(crate) fn view(&self) -> Node {
        self.drawn.track();
        let now_ms = clock::now_ms();
        let Machine { screen, is_public, .. } = &*self.machine.borrow();
        let Spoken { texts, locale, languages } = &*self.spoken.borrow();
        let picture = match clock::moment(now_ms) {
            Some(now) => Picture::draw(texts, locale, screen, now, now_ms),
            None => Picture::Loading,
        };
        view(texts, &picture, languages, *is_public)
    }

    /// Goes on in another language, and asks for what the gateway says in it.
    pub(crate) fn speak(self: &Rc<Self>, texts: Texts) {
        self.client.borrow_mut().speak(texts.lang());
        self.machine.borrow_mut().etag = None;
        let tags: Vec<String> = self.spoken.borrow().languages.iter().map(|(tag, _)| tag.clone()).collect();
        self.spoken.replace(Spoken::new(texts, &tags));
        host::say(&self.root, "");
        self.take(Event::Asked);
    }

    /// Starts: with the loader's answer where it has asked already, or by asking; `false` says that the page has a status.
    pub(crate) fn start(self: &Rc<Self>, first: JsValue) {
        self.listen();
        self.tick();
        if first == JsValue::FALSE {
            return;
        }
        let Ok(first) = first.dyn_into::<Promise>() else {
            self.take(Event::Opened);
            // A page that names only the number leaves the address to the visitor; the focus stays where it is.
            return self.after(FOCUS, 0, Self::begin);
        };
        self.later(Box::pin(async move {
            Event::Answered(match host::loaders_answer(first).await {
                Some(response) => answer_of(response.into()).await,
                None => Answer::Failed(Failure::Offline),
            })
        }));
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

    /// Brings the page up to date.
    fn draw(&self) {
        host::set_state(&self.host, self.machine.borrow().screen.word());
        self.drawn.notify();
    }

    /// Tells the page and a screen reader what a visitor would notice.
    fn tell(self: &Rc<Self>, before: &Screen) {
        let Some(now) = clock::moment(clock::now_ms()) else { return };
        let after = self.machine.borrow().screen.clone();
        if matches!(after, Screen::Failed { .. }) != matches!(before, Screen::Failed { .. }) {
            self.tick();
        }
        if before.word() != after.word() {
            // What was said of a failure is over.
            host::say(&self.root, "");
        }
        match news(before, &after, now) {
            Some(News::Trouble(failure)) => {
                self.say(&after, now, |card| card.trouble.unwrap_or_default());
                host::emit(&self.host, "ticket-status:error", &[("code", failure.code())]);
            }
            Some(News::Changed) => {
                self.say(&after, now, |card| joined(&[&card.headline, " ", &card.turn.unwrap_or_default()]));
                self.emit_seen("ticket-status:change", &after, now);
            }
            Some(News::Ready) => self.emit_seen("ticket-status:ready", &after, now),
            None => {}
        }
    }

    /// Tells a screen reader what changed on the card, or that there is none: once, while its text counts down to the next
    /// try.
    fn say(&self, screen: &Screen, now: Moment, read: fn(Card) -> String) {
        let Spoken { texts, locale, .. } = &*self.spoken.borrow();
        let said = match screen {
            Screen::Showing(shown) => read(Card::write(texts, locale, shown, now)),
            Screen::Failed { .. } => texts.not_known_headline().to_owned(),
            _ => return,
        };
        host::say(&self.root, &said);
    }

    /// What the card says, as an object of texts.
    pub(crate) fn explain(&self) -> JsValue {
        let machine = self.machine.borrow();
        let (Screen::Showing(shown), Some(now)) = (&machine.screen, clock::moment(clock::now_ms())) else {
            return JsValue::NULL;
        };
        let Spoken { texts, locale, .. } = &*self.spoken.borrow();
        let card = Card::write(texts, locale, shown, now);
        let mut said = vec![("lang", texts.lang()), ("headline", &card.headline), ("meaning", &card.meaning)];
        for (name, text) in [("who", &card.who), ("turn", &card.turn), ("next", &card.next)] {
            said.extend(text.as_deref().map(|text| (name, text)));
        }
        said.push(("can", &card.advice));
        host::object(&said)
    }

    fn emit_seen(&self, kind: &str, screen: &Screen, now: Moment) {
        let Screen::Showing(shown) = screen else { return };
        let status = &shown.status;
        let seen = [
            ("reference", status.reference.as_str()),
            ("stage", status.stage.word()),
            ("turn", status.turn.word()),
            ("situation", situation(status, now).word()),
        ];
        host::emit(&self.host, kind, &seen);
    }

    fn perform(self: &Rc<Self>, effect: Effect) {
        let client = self.client.borrow().clone();
        match effect {
            Effect::Ask => {
                let (access, etag) = {
                    let machine = self.machine.borrow();
                    (machine.access.clone(), machine.etag.clone())
                };
                let Some(access) = access else { return };
                self.later(Box::pin(async move {
                    Event::Answered(client.status(&access, etag.as_deref()).await)
                }));
            }
            Effect::LookUp(query) => {
                self.later(Box::pin(async move { Event::LookedUp(client.look_up(&query).await) }));
            }
            Effect::Wait(wait) => {
                let millis = i32::try_from(wait.as_millis()).unwrap_or(i32::MAX);
                self.after(NEXT_ASK, millis, |runner| runner.take(Event::Asked));
            }
            Effect::Rest => self.replace(NEXT_ASK, None),
            Effect::Forget(number) => {
                if device::remembers(client.gateway(), &number) {
                    device::forget(client.gateway());
                }
            }
            Effect::Focus(id, number) => {
                self.begin_with.replace(number);
                self.focus_on.set(id);
                // The part stands there only after the view has followed the picture.
                self.after(FOCUS, 0, Self::begin);
            }
        }
    }

    /// Takes the event that a future ends with, unless the element is gone by then.
    fn later(self: &Rc<Self>, event: Pin<Box<dyn Future<Output = Event>>>) {
        let runner = Rc::downgrade(self);
        spawn_local(async move {
            let event = event.await;
            if let Some(runner) = runner.upgrade() {
                runner.take(event);
            }
        });
    }

    fn after(self: &Rc<Self>, place: usize, millis: i32, run: fn(&Rc<Self>)) {
        let runner = Rc::downgrade(self);
        let timer = Timer::after(millis, move || {
            if let Some(runner) = runner.upgrade() {
                run(&runner);
            }
        });
        self.replace(place, Some(timer));
    }

    /// A timer may be replaced from inside its own closure, which must outlive the call.
    fn replace(&self, place: usize, timer: Option<Timer>) {
        let before = std::mem::replace(&mut self.timers.borrow_mut()[place], timer);
        if let Some(before) = before {
            before.drop_later();
        }
    }

    fn tick(self: &Rc<Self>) {
        let is_failed = matches!(self.machine.borrow().screen, Screen::Failed { .. });
        self.after(TICK, if is_failed { COUNT_DOWN_MS } else { TICK_MS }, |runner| {
            runner.draw();
            runner.tick();
        });
    }

    fn pressed(self: &Rc<Self>, id: &str, value: &str) {
        let field = |id| host::field(&self.root, id);
        match id {
            "refresh" => self.take(Event::Asked),
            "another" => self.take(Event::Left(String::new())),
            "merged" => self.take(Event::Left(self.merged_into())),
            "toggle" => self.take(Event::Toggled),
            "language" => host::set_lang(&self.host, value),
            "submit" => self.take(Event::Submitted(field("reference"), field("email"))),
            _ => self.let_say(id),
        }
    }

    /// Brings what lets the customer do what they pressed; without a connection it cannot be had.
    fn let_say(self: &Rc<Self>, id: &str) {
        let (Some(what), Some(access)) = (id.strip_prefix(OFFER), self.machine.borrow().access.clone())
        else {
            return;
        };
        let told = self.say.call3(
            &JsValue::NULL,
            &what.into(),
            &access.reference.as_str().into(),
            &access.token.into(),
        );
        let Some(brought) = told.ok().and_then(|told| told.dyn_into::<Promise>().ok()) else { return };
        let runner = Rc::downgrade(self);
        spawn_local(async move {
            if JsFuture::from(brought).await.is_err()
                && let Some(runner) = runner.upgrade()
            {
                runner.take(Event::Answered(Answer::Failed(Failure::Offline)));
            }
        });
    }

    /// Fills in the number the form begins with, and moves the focus to where it was to go, or on to the address.
    fn begin(self: &Rc<Self>) {
        let (number, mut id) = (self.begin_with.take(), self.focus_on.get());
        if !number.is_empty() {
            host::fill(&self.root, "reference", &number);
            id = if id == "reference" { "email" } else { id };
        }
        host::focus(&self.root, id);
    }

    /// The number of the ticket that the one on the screen goes on in.
    fn merged_into(&self) -> String {
        match &self.machine.borrow().screen {
            Screen::Showing(shown) => shown.status.merged_into.as_ref().map(|into| into.as_str().to_owned()),
            _ => None,
        }
        .unwrap_or_default()
    }

    fn listen(self: &Rc<Self>) {
        let (pressed, hidden, online) = (Rc::downgrade(self), Rc::downgrade(self), Rc::downgrade(self));
        let press = move |id: &str, value: String| {
            if let Some(runner) = pressed.upgrade() {
                runner.pressed(id, &value);
            }
        };
        let presses = Presses::on(self.root.clone().into(), Box::new(press));
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
        self.listeners.replace(Some((presses, visibility, online)));
    }
}
