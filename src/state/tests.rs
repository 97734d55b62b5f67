//! The promises of the state machine.

use std::{rc::Rc, time::Duration};

use ticket_status_model::{Moment, Stage, TicketRef, TicketStatus, Turn};

use super::{Effect, Event, Form, Machine, News, Screen, Shown, World, focus, news};
use crate::{
    answer::{Answer, Failure, Freshness},
    lookup::{BadEmail, FieldErrors, read},
    refresh::USUAL,
    settings::Access,
};

const WORLD: World = World { now_ms: 1_000_000.0, jitter: 0.0 };

fn status(stage: Stage, turn: Turn) -> Rc<TicketStatus> {
    let words = (stage.word(), turn.word());
    let text = format!(r#"{{"reference":"1042","stage":"{}","turn":"{}"}}"#, words.0, words.1);
    Rc::new(serde_json::from_str(&text).expect("a status document"))
}

fn access() -> Access {
    Access { reference: TicketRef::parse("1042").expect("a reference"), token: "token".into() }
}

fn opened() -> Machine {
    let mut machine = Machine::new(Some(access()), false, USUAL);
    assert_eq!(machine.next(Event::Opened, WORLD), [Effect::Ask]);
    machine
}

fn answer(stage: Stage, turn: Turn, is_stale: bool) -> Event {
    Event::Answered(Answer::Status {
        status: status(stage, turn),
        etag: Some("\"1\"".into()),
        freshness: Freshness { age: Duration::from_secs(5), is_stale },
    })
}

fn showing() -> Machine {
    let mut machine = opened();
    machine.next(answer(Stage::Assigned, Turn::Company, false), WORLD);
    machine
}

fn failed(failure: Failure) -> Event {
    Event::Answered(Answer::Failed(failure))
}

#[test]
fn without_a_link_the_form_stands_there_and_nothing_is_asked() {
    let mut machine = Machine::new(None, false, USUAL);
    assert_eq!(machine.next(Event::Opened, WORLD), []);
    assert_eq!(machine.screen.word(), "lookup");
}

#[test]
fn a_status_is_shown_with_its_age_and_asked_for_again_after_a_minute() {
    let mut machine = opened();
    let effects = machine.next(answer(Stage::Assigned, Turn::Company, false), WORLD);
    assert_eq!(effects, [Effect::Wait(Duration::from_secs(60))]);
    let Screen::Showing(shown) = &machine.screen else { panic!("{:?}", machine.screen) };
    assert_eq!((shown.checked_at_ms, machine.etag.as_deref()), (Some(995_000.0), Some("\"1\"")));
}

#[test]
fn a_settled_ticket_and_a_hidden_page_are_asked_for_less_often() {
    let mut machine = opened();
    let effects = machine.next(answer(Stage::Closed, Turn::Nobody, false), WORLD);
    assert_eq!(effects, [Effect::Wait(Duration::from_secs(600))]);
    assert_eq!(machine.next(Event::Hidden(true), WORLD), [Effect::Wait(Duration::from_secs(900))]);
    let later = World { now_ms: WORLD.now_ms + 60_000.0, ..WORLD };
    assert_eq!(machine.next(Event::Hidden(false), later), [Effect::Ask], "shown again: asked at once");
}

#[test]
fn the_last_status_stays_when_the_network_drops_and_recovers_by_itself() {
    let mut machine = showing();
    let waits: Vec<_> = (0..3).flat_map(|_| machine.next(failed(Failure::Offline), WORLD)).collect();
    assert_eq!(waits, [5, 10, 20].map(|s| Effect::Wait(Duration::from_secs(s))));
    assert_eq!(machine.screen.word(), "stale");
    machine.next(Event::Answered(Answer::Unchanged(Freshness::default())), WORLD);
    assert_eq!(machine.screen.word(), "showing");
    assert_eq!(machine.etag.as_deref(), Some("\"1\""));
}

#[test]
fn a_stale_answer_is_shown_as_stale_with_its_age() {
    let mut machine = showing();
    machine.next(
        Event::Answered(Answer::Unchanged(Freshness { age: Duration::from_secs(340), is_stale: true })),
        WORLD,
    );
    let Screen::Showing(Shown { checked_at_ms, trouble, .. }) = &machine.screen else { panic!() };
    assert_eq!((*checked_at_ms, *trouble), (Some(660_000.0), Some(Failure::Unavailable(None))));
}

#[test]
fn a_failure_with_nothing_to_show_says_when_it_is_tried_again() {
    let mut machine = opened();
    let wait = Some(Duration::from_secs(30));
    assert_eq!(
        machine.next(failed(Failure::Unavailable(wait)), WORLD),
        [Effect::Wait(Duration::from_secs(30))],
        "the server's Retry-After counts"
    );
    let failure = Failure::Unavailable(wait);
    assert_eq!(machine.screen, Screen::Failed { failure, retry_at_ms: Some(1_030_000.0) });
}

#[test]
fn an_expired_or_wrong_link_leads_to_the_form_and_is_forgotten() {
    for failure in [Failure::Expired, Failure::NotFound] {
        let mut machine = showing();
        assert_eq!(
            machine.next(failed(failure), WORLD),
            [Effect::Rest, Effect::Forget("1042".into()), Effect::Focus("", "1042".into())],
            "the number is not typed again, and the focus stays where it is"
        );
        assert_eq!(machine.screen, Screen::Lookup(Form { notice: Some(failure), ..Form::default() }));
        assert_eq!(machine.access, None, "the link is not tried again and again");
    }
}

#[test]
fn a_lookup_shows_the_status_and_keeps_it_up_to_date() {
    let mut machine = Machine::new(None, false, USUAL);
    machine.next(Event::Opened, WORLD);
    let query = read("1042", "anna@example.com", false).expect("a query");
    let submitted = Event::Submitted("1042".into(), "anna@example.com".into());
    assert_eq!(machine.next(submitted.clone(), WORLD), [Effect::LookUp(query)]);
    let pending = Form { is_pending: true, was_sent: true, ..Form::default() };
    assert_eq!(machine.screen, Screen::Lookup(pending));
    assert_eq!(machine.next(submitted, WORLD), [], "an impatient second click asks nobody");
    let found = status(Stage::Received, Turn::Company);
    let effects = machine.next(Event::LookedUp(Ok(Some((access(), found)))), WORLD);
    assert_eq!(effects.last(), Some(&focus("headline")), "the reader is taken to the answer");
    assert_eq!(machine.screen.word(), "showing");
    assert_eq!(machine.next(Event::Asked, WORLD), [Effect::Ask]);
}

#[test]
fn a_failed_lookup_keeps_the_form() {
    let mut machine = Machine::new(None, false, USUAL);
    machine.next(Event::LookedUp(Err(Failure::NotFound)), WORLD);
    let notice = Some(Failure::NotFound);
    assert_eq!(machine.screen, Screen::Lookup(Form { notice, was_sent: true, ..Form::default() }));
}

#[test]
fn a_mailed_link_is_told_and_the_form_stays() {
    let mut machine = Machine::new(None, false, USUAL);
    assert_eq!(machine.next(Event::LookedUp(Ok(None)), WORLD), [Effect::Rest]);
    assert_eq!(machine.screen, Screen::Lookup(Form { is_mailed: true, was_sent: true, ..Form::default() }));
}

#[test]
fn a_public_ticket_needs_only_its_number() {
    let mut machine = Machine::new(None, true, USUAL);
    machine.next(Event::Opened, WORLD);
    let effects = machine.next(Event::Submitted("1042".into(), String::new()), WORLD);
    assert_eq!(effects, [Effect::Ask, focus("headline")]);
    assert_eq!(machine.access.as_ref().map(|access| access.token.as_str()), Some(""));
}

#[test]
fn a_form_with_a_mistake_is_not_sent_and_the_focus_goes_to_the_field() {
    let mut machine = Machine::new(None, false, USUAL);
    let effects = machine.next(Event::Submitted("1042".into(), "anna".into()), WORLD);
    assert_eq!(effects, [focus("email")]);
    let errors = FieldErrors { reference: None, email: Some(BadEmail::Form) };
    assert_eq!(machine.screen, Screen::Lookup(Form { errors, was_sent: true, ..Form::default() }));
}

#[test]
fn an_open_timeline_stays_open_over_a_refresh() {
    let mut machine = showing();
    machine.next(Event::Toggled, WORLD);
    machine.next(answer(Stage::InProgress, Turn::Company, false), WORLD);
    assert!(matches!(&machine.screen, Screen::Showing(shown) if shown.is_open));
}

#[test]
fn an_answer_that_comes_after_the_visitor_left_is_dropped() {
    let mut machine = showing();
    assert_eq!(machine.next(Event::Left(String::new()), WORLD), [Effect::Rest, focus("reference")]);
    assert_eq!(machine.next(answer(Stage::Closed, Turn::Nobody, false), WORLD), []);
    assert_eq!(machine.screen.word(), "lookup");
}

#[test]
fn a_status_from_the_page_itself_asks_nobody() {
    let mut machine = opened();
    let given = Event::Given(status(Stage::Answered, Turn::Customer));
    assert_eq!(machine.next(given, WORLD), [Effect::Rest]);
    assert_eq!(machine.next(Event::Asked, WORLD), []);
    assert_eq!(machine.screen.word(), "showing");
}

#[test]
fn only_what_a_visitor_would_notice_is_news() {
    let now = Moment::parse("2026-11-21T12:00:00Z").expect("a moment");
    let shown = |stage, trouble| {
        Screen::Showing(Shown {
            status: status(stage, Turn::Company),
            checked_at_ms: None,
            trouble,
            is_open: false,
        })
    };
    let (assigned, working) = (shown(Stage::Assigned, None), shown(Stage::InProgress, None));
    let offline = shown(Stage::Assigned, Some(Failure::Offline));
    for (before, after, expected) in [
        (&Screen::Loading, &assigned, Some(News::Ready)),
        (&assigned, &assigned, None),
        (&assigned, &working, Some(News::Changed)),
        (&assigned, &offline, Some(News::Trouble(Failure::Offline))),
        (&offline, &offline, None),
        (&offline, &assigned, None),
    ] {
        assert_eq!(news(before, after, now), expected, "{before:?} {after:?}");
    }
}
