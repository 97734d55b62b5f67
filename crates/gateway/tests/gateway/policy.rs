use ticket_status_gateway::{
    settings::{HandlerNames, Settings, Show, StatusRule},
    shown,
};
use ticket_status_model::{Change, ChangeKind, Handler, Happening, Outcome, Override, Stage, Turn, derive};

use super::support::{Company, moment, settings, waiting_ticket};

fn with(handler: HandlerNames) -> Settings {
    let mut settings = settings();
    settings.show.handler = handler;
    settings
}

fn person(name: Option<&str>, team: Option<&str>) -> Handler {
    Handler { person: name.map(Into::into), team: team.map(Into::into), ..Handler::default() }
}

#[test]
fn a_handler_is_named_as_the_site_wants_it() {
    for (names, expected) in [
        (HandlerNames::FullName, Some("Olena Kovalenko")),
        (HandlerNames::FirstName, Some("Olena K.")),
        (HandlerNames::TeamOnly, None),
    ] {
        let status = shown(derive(&waiting_ticket(), None), &with(names));
        let handler = status.handler.expect("a handler");
        assert_eq!((handler.person.as_deref(), handler.team.as_deref()), (expected, Some("Billing")));
        let told = status.timeline.iter().find_map(|entry| entry.handler.as_ref()).expect("in the timeline");
        assert_eq!(told.person.as_deref(), expected);
    }
}

#[test]
fn a_handlers_own_address_and_number_never_show_only_the_sites() {
    let handler = shown(derive(&waiting_ticket(), None), &settings()).handler.expect("a handler");
    assert_eq!(handler.email.as_deref(), Some("help@example.com"));
    assert_eq!(handler.phone.as_deref(), Some("+380 44 000 00 00"));
}

#[test]
fn that_somebody_has_it_stays_visible_where_neither_person_nor_team_can_be_named() {
    let mut facts = waiting_ticket();
    facts.handler = Some(person(Some("Olena Kovalenko"), None));
    let handler = shown(derive(&facts, None), &with(HandlerNames::TeamOnly)).handler.expect("a handler");
    assert_eq!((handler.person, handler.team.as_deref()), (None, Some("Northwind Office")));
}

#[test]
fn a_hand_over_within_a_team_is_no_news_where_only_teams_are_named() {
    let mut facts = waiting_ticket();
    let jonas = person(Some("Jonas Petraitis"), Some("Billing"));
    let at = moment("2026-11-20T12:00:00Z");
    facts.changes.push(Change { at, kind: ChangeKind::Handled(Some(jonas.clone())) });
    facts.handler = Some(jonas);
    let hand_overs = |names| {
        let timeline = shown(derive(&facts, None), &with(names)).timeline;
        timeline.iter().filter(|entry| entry.what == Happening::HandedOver).count()
    };
    assert_eq!(hand_overs(HandlerNames::FirstName), 1);
    assert_eq!(hand_overs(HandlerNames::TeamOnly), 0);
}

#[test]
fn subject_and_question_are_left_out_where_the_site_wants_so() {
    let mut settings = settings();
    settings.show = Show { subject: false, question: false, ..Show::default() };
    let status = shown(derive(&waiting_ticket(), None), &settings);
    assert_eq!((status.subject, status.question), (None, None));
}

#[tokio::test]
async fn the_operators_table_speaks_before_the_helpdesks_word() {
    let mut settings = settings();
    let rule = Override {
        stage: Some(Stage::Closed),
        turn: Some(Turn::Nobody),
        outcome: Some(Outcome::Rejected),
        category: None,
    };
    let rule = StatusRule { label: "stalled".to_owned(), meaning: rule, ..StatusRule::default() };
    settings.statuses.insert("stalled".to_owned(), rule);
    let status = Company::with(settings).read().await.json();
    assert_eq!((&status["stage"], &status["outcome"]), (&"closed".into(), &"rejected".into()));
}
