//! The timeline: what happened, oldest first, told once per event.

use crate::{Category, Change, ChangeKind, Facts, Handler, Happening, Message, Moment, Side, TimelineEntry};

/// Tells the facts as a story, oldest entry first.
pub(crate) fn timeline_of(facts: &Facts) -> Vec<TimelineEntry> {
    let mut story = Story::default();
    if let Some(at) = facts.opened_at {
        story.tell(at, Happening::Received, None);
    }
    for event in events_in_order(facts) {
        match event {
            Event::Message(message) => story.hear(message),
            Event::Change(change) => story.see(change),
        }
    }
    story.close(facts)
}

enum Event<'a> {
    Message(&'a Message),
    Change(&'a Change),
}

impl Event<'_> {
    fn at(&self) -> Moment {
        match self {
            Self::Message(message) => message.at,
            Self::Change(change) => change.at,
        }
    }
}

/// Messages come before changes of the same second: a reply that resolves is first a reply.
fn events_in_order(facts: &Facts) -> Vec<Event<'_>> {
    let messages = facts.messages.iter().map(Event::Message);
    let mut events: Vec<_> = messages.chain(facts.changes.iter().map(Event::Change)).collect();
    events.sort_by_key(Event::at);
    events
}

#[derive(Default)]
struct Story {
    entries: Vec<TimelineEntry>,
    category: Option<Category>,
    handler: Option<Handler>,
    had_handler: bool,
}

impl Story {
    fn tell(&mut self, at: Moment, what: Happening, handler: Option<Handler>) {
        self.entries.push(TimelineEntry { at: Some(at), what, handler });
    }

    fn hear(&mut self, message: &Message) {
        let what = match message.side {
            Side::Customer => Happening::CustomerReplied,
            Side::Staff => Happening::CompanyReplied,
        };
        self.tell(message.at, what, None);
    }

    fn see(&mut self, change: &Change) {
        match &change.kind {
            ChangeKind::Triaged => {
                let told = self.entries.iter().any(|entry| entry.what == Happening::Assessed);
                if !told && !self.had_handler {
                    self.tell(change.at, Happening::Assessed, None);
                }
            }
            ChangeKind::Handled(handler) => self.hand(change.at, handler.as_ref()),
            ChangeKind::Became(category) => self.turn_into(change.at, category),
        }
    }

    fn hand(&mut self, at: Moment, handler: Option<&Handler>) {
        let Some(handler) = handler.filter(|handler| handler.is_named()) else {
            self.handler = None;
            return;
        };
        if self.handler.as_ref().is_some_and(|before| before.is_same(handler)) {
            return;
        }
        let before = self.handler.as_ref();
        // A team that names its first person has not handed anything over.
        let is_named_within =
            before.is_some_and(|before| before.person.is_none() && before.team == handler.team);
        let what =
            if self.had_handler && !is_named_within { Happening::HandedOver } else { Happening::Assigned };
        let named =
            Handler { person: handler.person.clone(), team: handler.team.clone(), ..Handler::default() };
        self.tell(at, what, Some(named));
        self.handler = Some(handler.clone());
        self.had_handler = true;
    }

    fn turn_into(&mut self, at: Moment, category: &Category) {
        let before = self.category.replace(category.clone()).unwrap_or(Category::New);
        if let Some(what) = step(&before, category) {
            let started = self.entries.iter().any(|entry| entry.what == Happening::Started);
            if what != Happening::Started || !started {
                self.tell(at, what, None);
            }
        }
    }

    /// Adds what the helpdesk knows now but keeps no history of.
    fn close(mut self, facts: &Facts) -> Vec<TimelineEntry> {
        if let Some(handler) = facts.handler.as_ref().filter(|_| !self.had_handler)
            && let Some(since) = handler.since
        {
            self.hand(since, Some(handler));
        }
        self.entries.sort_by_key(|entry| entry.at);
        self.entries
    }
}

/// What a change of status means to the customer; `None` where it means nothing to them.
fn step(before: &Category, after: &Category) -> Option<Happening> {
    match (before, after) {
        (before, after) if before == after => None,
        (before, after) if before.is_closed_like() && !after.is_closed_like() => Some(Happening::Reopened),
        (_, Category::Merged { .. }) => Some(Happening::Merged),
        (_, Category::Solved | Category::SolvedConfirm) => Some(Happening::Resolved),
        (_, after) if after.is_closed_like() => Some(Happening::Closed),
        (before, after) if after.is_waiting() && !before.is_waiting() => Some(Happening::Paused),
        (before, Category::Open) if before.is_waiting() => Some(Happening::Resumed),
        (Category::New, Category::Open) => Some(Happening::Started),
        _ => None,
    }
}
