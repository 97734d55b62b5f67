//! The promises of the state machine.

use std::rc::Rc;

use super::{Effect, Event, Machine, News, Screen, Shown, World};
use crate::{
    answer::{Answer, Failure, Freshness},
    document::Value,
    refresh::USUAL_MS,
};

const WORLD: World = World { now_ms: 1_000_000.0, jitter: 0.0 };

fn status(stage: &str, turn: &str, situation: &str) -> Value {
    serde_json::from_value(serde_json::json!({
        "reference": "1042",
        "stage": stage,
        "turn": turn,
        "explanation": { "situation": situation },
    }))
    .expect("a document")
}

fn opened() -> Machine {
    let mut machine = Machine::new(USUAL_MS);
    assert_eq!(machine.next(Event::Asked, WORLD), (Effect::Ask, None));
    machine
}

fn answer(status: Value, is_stale: bool) -> Event {
    let freshness = Freshness { age_ms: 5_000.0, is_stale };
    Event::Answered(Answer::Status { status, etag: Some("\"1\"".into()), freshness })
}

fn assigned() -> Value {
    status("assigned", "company", "with-team")
}

fn showing() -> Machine {
    let mut machine = opened();
    machine.next(answer(assigned(), false), WORLD);
    machine
}

fn failed(failure: Failure) -> Event {
    Event::Answered(Answer::Failed(failure))
}

fn shown(machine: &Machine) -> &Shown {
    match &machine.screen {
        Screen::Showing(shown) => shown,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_status_is_shown_with_its_age_and_asked_for_again_after_a_minute() {
    let mut machine = opened();
    let next = machine.next(answer(assigned(), false), WORLD);
    assert_eq!(next, (Effect::Wait(60_000.0), Some(News::Ready)));
    assert_eq!((shown(&machine).checked_at_ms, machine.etag.as_deref()), (Some(995_000.0), Some("\"1\"")));
}

#[test]
fn a_settled_ticket_and_a_hidden_page_are_asked_for_less_often() {
    let mut machine = opened();
    let settled = status("closed", "nobody", "closed");
    assert_eq!(machine.next(answer(settled, false), WORLD).0, Effect::Wait(600_000.0));
    assert_eq!(machine.next(Event::Hidden(true), WORLD).0, Effect::Wait(900_000.0));
    let later = World { now_ms: WORLD.now_ms + 60_000.0, ..WORLD };
    assert_eq!(machine.next(Event::Hidden(false), later).0, Effect::Ask, "shown again: asked at once");
}

#[test]
fn the_last_status_stays_when_the_network_drops_and_recovers_by_itself() {
    let mut machine = showing();
    let told: Vec<_> = (0..3).map(|_| machine.next(failed(Failure::Offline), WORLD)).collect();
    let news = [Some(News::Trouble(Failure::Offline)), None, None];
    assert_eq!(told.iter().map(|(_, news)| *news).collect::<Vec<_>>(), news, "told once");
    let waits = [5_000.0, 10_000.0, 20_000.0].map(Effect::Wait);
    assert_eq!(told.iter().map(|(effect, _)| *effect).collect::<Vec<_>>(), waits);
    assert_eq!(machine.screen.word(), "stale");
    let next = machine.next(Event::Answered(Answer::Unchanged(Freshness::default())), WORLD);
    assert_eq!(next, (Effect::Wait(60_000.0), None));
    assert_eq!((machine.screen.word(), machine.etag.as_deref()), ("showing", Some("\"1\"")));
}

#[test]
fn a_stale_answer_is_shown_as_stale_with_its_age() {
    let mut machine = showing();
    let freshness = Freshness { age_ms: 340_000.0, is_stale: true };
    machine.next(Event::Answered(Answer::Unchanged(freshness)), WORLD);
    let Shown { checked_at_ms, trouble, .. } = shown(&machine);
    assert_eq!((*checked_at_ms, *trouble), (Some(660_000.0), Some(Failure::Unavailable(None))));
}

#[test]
fn a_failure_with_nothing_to_show_says_when_it_is_tried_again() {
    let mut machine = opened();
    let failure = Failure::Unavailable(Some(30_000.0));
    let next = machine.next(failed(failure), WORLD);
    assert_eq!(
        next,
        (Effect::Wait(30_000.0), Some(News::Trouble(failure))),
        "the server's Retry-After counts"
    );
    assert_eq!(machine.screen, Screen::Failed { failure, retry_at_ms: 1_030_000.0 });
    assert_eq!(machine.next(failed(failure), WORLD).1, None, "the same again is no news");
    let other = machine.next(failed(Failure::Broken), WORLD).1;
    assert_eq!(other, Some(News::Trouble(Failure::Broken)));
}

#[test]
fn an_expired_or_wrong_link_leads_to_the_form_which_says_why() {
    for failure in [Failure::Expired, Failure::NotFound] {
        for mut machine in [opened(), showing()] {
            assert_eq!(machine.next(failed(failure), WORLD), (Effect::Leave(Some(failure)), None));
        }
    }
}

#[test]
fn a_visitor_who_wants_another_ticket_leaves_and_one_who_cannot_is_told() {
    let mut machine = showing();
    assert_eq!(machine.next(Event::Left, WORLD), (Effect::Leave(None), None));
    assert_eq!(machine.screen.word(), "showing", "until the form is there");
    machine.next(failed(Failure::Offline), WORLD);
    assert_eq!(machine.screen.word(), "stale");
}

#[test]
fn an_open_timeline_stays_open_over_a_refresh() {
    let mut machine = showing();
    machine.next(Event::Toggled, WORLD);
    machine.next(answer(status("in_progress", "company", "in-progress"), false), WORLD);
    assert!(shown(&machine).is_open);
}

#[test]
fn a_status_from_the_page_itself_asks_nobody() {
    let mut machine = opened();
    let given = status("answered", "customer", "answered");
    assert_eq!(machine.next(Event::Given(given.clone()), WORLD), (Effect::Rest, Some(News::Ready)));
    assert_eq!(machine.next(Event::Asked, WORLD).0, Effect::Nothing);
    machine.next(answer(assigned(), false), WORLD);
    assert_eq!(shown(&machine).status, Rc::new(given), "an answer that was under way comes too late");
}

#[test]
fn only_what_a_visitor_would_notice_is_news() {
    let assigned = assigned();
    let other = |change: fn(&mut serde_json::Value)| {
        let mut document = serde_json::json!({
            "reference": "1042", "stage": "assigned", "turn": "company",
            "explanation": { "situation": "with-team" },
        });
        change(&mut document);
        serde_json::from_value::<Value>(document).expect("a document")
    };
    for (is_news, new) in [
        (false, other(|_| {})),
        (false, other(|new| new["explanation"]["headline"] = "in other words".into())),
        (false, other(|new| new["handler"]["since"] = "2026-11-21T12:00:00Z".into())),
        (true, other(|new| new["handler"]["person"] = "Olena K.".into())),
        (true, other(|new| new["handler"]["team"] = "Billing".into())),
        (true, other(|new| new["explanation"]["situation"] = "overdue".into())),
        (true, other(|new| new["stage"] = "in_progress".into())),
        (true, other(|new| new["turn"] = "customer".into())),
        (true, other(|new| new["reference"] = "1055".into())),
    ] {
        let mut machine = opened();
        machine.next(answer(assigned.clone(), false), WORLD);
        let news = machine.next(answer(new.clone(), false), WORLD).1;
        assert_eq!(news, is_news.then_some(News::Changed), "{new:?}");
    }
}
