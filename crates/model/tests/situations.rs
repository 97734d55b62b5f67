//! The situations that take more than one fact, and what is told besides.

#[path = "support/given.rs"]
mod given;

use given::{at, facts, message, olena};
use ticket_status_model::{
    Aside, Category, Change, ChangeKind, Expected, ExpectedWhat, Handler, Override, Side, Situation, Stage,
    asides, derive, situation,
};

#[test]
fn a_helpdesk_that_calls_a_ticket_assigned_while_nobody_has_it_is_not_believed() {
    let mut facts = facts(Category::Assigned);
    let status = derive(&facts, None);
    assert_eq!((status.stage, status.assigned_to_nobody), (Stage::Assessed, true));
    assert_eq!(situation(&status, at(90)), Situation::AssignedToNobody);
    facts.handler = Some(olena());
    let status = derive(&facts, None);
    assert_eq!((status.stage, status.assigned_to_nobody), (Stage::Assigned, false));
}

#[test]
fn a_planned_date_is_shown_until_it_has_come() {
    let mut facts = facts(Category::Planned);
    facts.handler = Some(olena());
    facts.planned_for = Some(at(200));
    let status = derive(&facts, None);
    assert_eq!(situation(&status, at(90)), Situation::Planned { on: at(200) });
    assert_ne!(situation(&status, at(201)).word(), "planned", "a date that has passed plans nothing");
}

#[test]
fn longer_than_usual_is_said_only_when_it_is() {
    let mut status = derive(&facts(Category::New), None);
    status.usual_reply_by = Some(at(80));
    assert_eq!(situation(&status, at(79)), Situation::Received);
    assert_eq!(situation(&status, at(81)), Situation::LongerThanUsual);
    status.first_reply_at = Some(at(60));
    assert_eq!(
        situation(&status, at(81)),
        Situation::Received,
        "an answered ticket has not waited for an answer"
    );
}

#[test]
fn a_person_who_has_the_ticket_is_not_hidden_behind_an_overload() {
    let mut facts = facts(Category::New);
    let mut status = derive(&facts, None);
    status.overloaded = true;
    assert_eq!(situation(&status, at(90)), Situation::Overloaded);
    facts.handler = Some(olena());
    let mut status = derive(&facts, None);
    status.overloaded = true;
    let with_person = situation(&status, at(90));
    assert_eq!(with_person.word(), "with-person");
    assert_eq!(asides(&status, &with_person, at(90)), [Aside::Unanswered, Aside::Overloaded]);
}

#[test]
fn an_undescribed_status_claims_no_work_even_when_somebody_has_it() {
    let mut facts = facts(Category::Unknown);
    facts.handler = Some(olena());
    let status = derive(&facts, None);
    assert_eq!((status.stage, status.undescribed), (Stage::InProgress, true));
    assert_eq!(situation(&status, at(90)), Situation::Unknown);
    facts.messages = vec![message(40, Side::Staff), message(60, Side::Customer)];
    let newer = derive(&facts, None);
    assert_eq!(situation(&newer, at(90)), Situation::YouReplied, "a newer fact is told all the same");
    let described = Override { category: Some(Category::Open), ..Override::default() };
    facts.messages.clear();
    assert_eq!(situation(&derive(&facts, Some(&described)), at(90)), Situation::InProgress);
}

#[test]
fn what_is_true_besides_is_told_once_and_in_order() {
    let mut facts = facts(Category::Open);
    let became = |minute, category| Change { at: at(minute), kind: ChangeKind::Became(category) };
    let handled = |minute, who| Change { at: at(minute), kind: ChangeKind::Handled(Some(who)) };
    let jonas = Handler { person: Some("Jonas P.".into()), ..Handler::default() };
    facts.changes = vec![
        handled(10, olena()),
        became(20, Category::Open),
        became(30, Category::Solved),
        became(40, Category::Open),
        handled(50, jonas.clone()),
    ];
    facts.handler = Some(jonas);
    facts.expected = Some(Expected { what: ExpectedWhat::Resolution, by: Some(at(60)) });
    let status = derive(&facts, None);
    let overdue = situation(&status, at(90));
    assert_eq!(overdue.word(), "overdue");
    let expected = [Aside::Reopened, Aside::HandedOver, Aside::Unanswered];
    assert_eq!(asides(&status, &overdue, at(90)), expected);
    let early = situation(&status, at(55));
    assert_eq!(early.word(), "handed-over");
    assert_eq!(asides(&status, &early, at(55)), [Aside::Reopened, Aside::Unanswered]);
}

#[test]
fn the_operator_maps_a_word_to_a_situation_and_its_history_follows() {
    let mut facts = facts(Category::Unknown);
    facts.handler = Some(olena());
    facts.changes = vec![Change { at: at(50), kind: ChangeKind::Became(Category::Unknown) }];
    for (category, word) in [
        (Category::WaitingForThirdParty, "waiting-for-third-party"),
        (Category::Paused, "paused"),
        (Category::Solved, "solved"),
        (Category::ClosedUnsolved, "closed-unsolved"),
        (Category::Open, "in-progress"),
    ] {
        let rule = Override { category: Some(category), ..Override::default() };
        assert_eq!(situation(&derive(&facts, Some(&rule)), at(90)).word(), word);
    }
}
