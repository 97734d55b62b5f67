//! The six rules of the derivation, as promises, and what holds for any facts at all.

#[path = "support/given.rs"]
mod given;

use given::{at, facts, message, olena};
use proptest::prelude::*;
use ticket_status_model::{
    Category, Change, ChangeKind, Expected, ExpectedWhat, Facts, Handler, Happening, Message, Moment,
    Outcome, Override, Side, Situation, Stage, TicketRef, Turn, derive, situation,
};

fn shown(facts: &Facts) -> (Stage, Turn) {
    let status = derive(facts, None);
    (status.stage, status.turn)
}

#[test]
fn a_ticket_nobody_touched_is_received_and_it_is_the_companys_turn() {
    assert_eq!(shown(&facts(Category::New)), (Stage::Received, Turn::Company));
}

#[test]
fn assigned_needs_a_person_or_a_team_whatever_the_helpdesk_says() {
    let mut facts = facts(Category::New);
    let says_assigned = Override { stage: Some(Stage::Assigned), ..Override::default() };
    assert_eq!(derive(&facts, Some(&says_assigned)).stage, Stage::Assessed);
    facts.handler = Some(Handler::default());
    assert_eq!(
        derive(&facts, Some(&says_assigned)).stage,
        Stage::Assessed,
        "a handler without a name is nobody"
    );
    facts.handler = Some(olena());
    assert_eq!(derive(&facts, None).stage, Stage::Assigned);
}

#[test]
fn a_ticket_that_the_operator_does_not_call_merged_goes_on_nowhere_else() {
    let facts = facts(Category::Merged { into: TicketRef::parse("7").ok() });
    assert_eq!(derive(&facts, None).merged_into, TicketRef::parse("7").ok());
    for operator in [
        Override { stage: Some(Stage::InProgress), ..Override::default() },
        Override { outcome: Some(Outcome::Rejected), ..Override::default() },
    ] {
        assert_eq!(derive(&facts, Some(&operator)).merged_into, None, "{operator:?}");
    }
}

#[test]
fn a_change_of_priority_or_queue_means_it_was_assessed() {
    let mut facts = facts(Category::New);
    facts.changes = vec![Change { at: at(5), kind: ChangeKind::Triaged }];
    assert_eq!(shown(&facts), (Stage::Assessed, Turn::Company));
}

#[test]
fn the_last_public_author_decides_whose_turn_it_is() {
    let mut facts = facts(Category::Open);
    facts.handler = Some(olena());
    facts.messages = vec![message(60, Side::Staff)];
    assert_eq!(shown(&facts), (Stage::Answered, Turn::Customer));
    facts.messages.push(message(70, Side::Customer));
    assert_eq!(shown(&facts), (Stage::InProgress, Turn::Company));
}

#[test]
fn a_customer_who_answers_a_waiting_ticket_has_done_their_part() {
    for waiting in [Category::Waiting, Category::WaitingForCustomer, Category::WaitingForThirdParty] {
        let mut facts = facts(waiting.clone());
        facts.messages = vec![message(40, Side::Staff), message(60, Side::Customer)];
        assert_eq!(shown(&facts).1, Turn::Company, "{waiting:?}");
    }
}

#[test]
fn a_third_party_is_never_guessed() {
    let mut facts = facts(Category::Waiting);
    facts.messages = vec![message(40, Side::Staff)];
    assert_eq!(derive(&facts, None).turn, Turn::Customer);
    let bank = Override { turn: Some(Turn::ThirdParty), ..Override::default() };
    assert_eq!(derive(&facts, Some(&bank)).turn, Turn::ThirdParty);
}

#[test]
fn the_question_is_shown_only_while_the_customer_must_answer_it() {
    let mut facts = facts(Category::Waiting);
    facts.messages = vec![Message { text: Some("Which VAT number?".into()), ..message(40, Side::Staff) }];
    assert_eq!(derive(&facts, None).question.as_deref(), Some("Which VAT number?"));
    facts.messages.push(message(60, Side::Customer));
    assert_eq!(derive(&facts, None).question, None);
}

#[test]
fn a_solution_that_asks_to_be_confirmed_is_the_customers_turn_until_they_write() {
    let mut facts = facts(Category::SolvedConfirm);
    assert_eq!(shown(&facts), (Stage::Resolved, Turn::Customer));
    facts.messages = vec![message(60, Side::Customer)];
    assert_eq!(shown(&facts), (Stage::Resolved, Turn::Company));
}

#[test]
fn a_reopened_ticket_is_the_companys_turn_again() {
    let mut facts = facts(Category::Open);
    facts.handler = Some(olena());
    facts.messages = vec![message(60, Side::Staff)];
    let became = |minute, category| Change { at: at(minute), kind: ChangeKind::Became(category) };
    facts.changes = vec![became(60, Category::Solved), became(80, Category::Open)];
    let status = derive(&facts, None);
    assert_eq!((status.stage, status.turn, status.reopened), (Stage::InProgress, Turn::Company, true));
    assert_eq!(situation(&status, at(90)), Situation::Reopened { again: false });
}

#[test]
fn a_hand_over_is_shown_with_who_has_it_now() {
    let mut facts = facts(Category::New);
    let jonas = Handler { person: Some("Jonas P.".into()), ..Handler::default() };
    let handled = |minute, who| Change { at: at(minute), kind: ChangeKind::Handled(Some(who)) };
    facts.changes = vec![handled(10, olena()), handled(20, olena()), handled(30, jonas.clone())];
    facts.handler = Some(jonas.clone());
    let status = derive(&facts, None);
    let told: Vec<_> = status.timeline.iter().map(|entry| entry.what).collect();
    assert_eq!(told, [Happening::Received, Happening::Assigned, Happening::HandedOver], "told once each");
    assert_eq!(situation(&status, at(90)), Situation::HandedOver { from: Some(olena()), to: jonas });
}

#[test]
fn a_team_that_names_its_first_person_has_not_handed_the_ticket_over() {
    let mut facts = facts(Category::New);
    let team = Handler { team: Some("Billing".into()), ..Handler::default() };
    let handled = |minute, who| Change { at: at(minute), kind: ChangeKind::Handled(Some(who)) };
    facts.changes = vec![handled(10, team), handled(20, olena())];
    facts.handler = Some(olena());
    let status = derive(&facts, None);
    let told: Vec<_> = status.timeline.iter().map(|entry| entry.what).collect();
    assert_eq!(told, [Happening::Received, Happening::Assigned, Happening::Assigned]);
    assert_eq!(situation(&status, at(90)).word(), "with-person");
}

#[test]
fn zero_dates_and_placeholder_dates_promise_nothing() {
    let mut facts = facts(Category::New);
    for date in ["1970-01-01T00:00:00Z", "2999-12-31T00:00:00Z"] {
        let by = Moment::parse(date).ok();
        facts.expected = Some(Expected { what: ExpectedWhat::Resolution, by });
        facts.paused_until = by;
        let status = derive(&facts, None);
        assert_eq!((status.expected, status.paused_until), (None, None), "{date}");
    }
}

#[test]
fn a_promised_first_reply_ends_with_the_first_reply() {
    let mut facts = facts(Category::Open);
    facts.expected = Some(Expected { what: ExpectedWhat::FirstReply, by: Some(at(90)) });
    assert!(derive(&facts, None).expected.is_some());
    facts.messages = vec![message(60, Side::Staff)];
    let status = derive(&facts, None);
    assert_eq!((status.expected, status.first_reply_at), (None, Some(at(60))));
}

#[test]
fn a_word_nobody_described_claims_nothing() {
    let status = derive(&facts(Category::Unknown), None);
    assert_eq!((status.stage, status.turn), (Stage::Unknown, Turn::Unknown));
    let described =
        Override { stage: Some(Stage::InProgress), turn: Some(Turn::Company), ..Override::default() };
    let status = derive(&facts(Category::Unknown), Some(&described));
    assert_eq!((status.stage, status.turn), (Stage::InProgress, Turn::Company));
}

#[test]
fn the_operator_can_say_how_a_status_ends() {
    let rejected = Override {
        stage: Some(Stage::Closed),
        turn: Some(Turn::Customer),
        outcome: Some(Outcome::Rejected),
        ..Override::default()
    };
    let status = derive(&facts(Category::Unknown), Some(&rejected));
    assert_eq!((status.turn, status.outcome), (Turn::Nobody, Some(Outcome::Rejected)));
}

fn any_category() -> impl Strategy<Value = Category> {
    prop::sample::select(vec![
        Category::New,
        Category::Assigned,
        Category::Open,
        Category::Waiting,
        Category::WaitingForCustomer,
        Category::WaitingForThirdParty,
        Category::Paused,
        Category::Planned,
        Category::SolvedConfirm,
        Category::Solved,
        Category::Closed,
        Category::ClosedUnsolved,
        Category::Rejected,
        Category::Cancelled,
        Category::Merged { into: None },
        Category::Unknown,
    ])
}

fn any_handler() -> impl Strategy<Value = Option<Handler>> {
    let name = || prop::option::of(prop::sample::select(vec!["Olena".to_owned(), "Billing".to_owned()]));
    prop::option::of((name(), name()).prop_map(|(person, team)| Handler {
        person,
        team,
        ..Handler::default()
    }))
}

fn any_change() -> impl Strategy<Value = Change> {
    let kind = prop_oneof![
        Just(ChangeKind::Triaged),
        any_handler().prop_map(ChangeKind::Handled),
        any_category().prop_map(ChangeKind::Became),
    ];
    (0_u32..2000, kind).prop_map(|(minute, kind)| Change { at: at(minute), kind })
}

fn any_message() -> impl Strategy<Value = Message> {
    let side = prop::sample::select(vec![Side::Customer, Side::Staff]);
    (0_u32..2000, side, prop::option::of(Just("text".to_owned()))).prop_map(|(minute, side, text)| Message {
        at: at(minute),
        side,
        text,
    })
}

fn any_facts() -> impl Strategy<Value = Facts> {
    let dates = || prop::option::of((0_u32..2000).prop_map(at));
    let lists = (prop::collection::vec(any_message(), 0..6), prop::collection::vec(any_change(), 0..8));
    (any_category(), any_handler(), lists, (dates(), dates(), dates(), dates())).prop_map(
        |(category, handler, (messages, changes), (opened_at, category_since, by, paused_until))| Facts {
            handler,
            messages,
            changes,
            opened_at,
            category_since,
            paused_until,
            expected: by.map(|by| Expected { what: ExpectedWhat::FirstReply, by: Some(by) }),
            ..facts(category)
        },
    )
}

fn any_operator() -> impl Strategy<Value = Override> {
    let pick = |all: &'static [Stage]| prop::option::of(prop::sample::select(all.to_vec()));
    let turn = prop::option::of(prop::sample::select(Turn::ALL.to_vec()));
    let outcome = prop::option::of(prop::sample::select(Outcome::ALL.to_vec()));
    let category = prop::option::of(any_category());
    (category, pick(Stage::ALL), turn, outcome).prop_map(|(category, stage, turn, outcome)| Override {
        category,
        stage,
        turn,
        outcome,
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn any_facts_derive_to_a_status_that_keeps_its_promises(facts in any_facts(), operator in any_operator()) {
        for operator in [None, Some(&operator)] {
            let status = derive(&facts, operator);
            let category = operator.and_then(|operator| operator.category.clone());
            let confirms = category.unwrap_or(facts.category.clone()) == Category::SolvedConfirm
                || operator.is_some_and(|operator| operator.turn == Some(Turn::Customer));

            if status.stage == Stage::Assigned {
                prop_assert!(status.handler.is_some(), "no stage `assigned` without a handler");
            }
            if status.stage == Stage::Closed || (status.stage == Stage::Resolved && !confirms) {
                prop_assert_eq!(status.turn, Turn::Nobody, "a closed ticket is nobody's turn");
            }
            if status.outcome.is_some() {
                prop_assert!(matches!(status.stage, Stage::Resolved | Stage::Closed));
            }
            if status.question.is_some() {
                prop_assert_eq!(status.turn, Turn::Customer);
            }
            prop_assert!(status.timeline.is_sorted_by_key(|entry| entry.at));
            prop_assert_eq!(status.clone(), derive(&facts, operator), "the same facts tell the same story");
            let _ = situation(&status, at(1000)).word();
        }
    }
}
