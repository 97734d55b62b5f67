use ticket_status_model::{Category, Facts, Offer, TicketRef, derive};

use super::*;

fn panel(what: Offered) -> Panel {
    Panel::new(what, String::new(), "key".into(), false)
}

fn pressed(panel: &mut Panel, id: &str) -> Vec<Effect> {
    panel.next(Event::Pressed(id.into(), String::new()))
}

fn typed(panel: &mut Panel, text: &str) {
    panel.next(Event::Pressed("say-text".into(), text.into()));
}

fn status(offers: Vec<Offer>) -> Result<Rc<TicketStatus>, Failure> {
    let reference = TicketRef::parse("1042").expect("a reference");
    let status = derive(&Facts::new(reference, "resolved", Category::Solved), None);
    Ok(Rc::new(TicketStatus { offers, ..status }))
}

fn key_of(effects: &[Effect]) -> &str {
    match effects {
        [Effect::Send { key, .. }] => key,
        other => panic!("nothing is sent: {other:?}"),
    }
}

#[test]
fn an_empty_or_endless_text_is_not_sent_and_the_focus_goes_to_it() {
    let mut panel = panel(Offered::Message);
    for (text, trouble) in [(" \n".to_owned(), Trouble::Empty), ("ї".repeat(4_001), Trouble::Long)] {
        typed(&mut panel, &text);
        assert_eq!(pressed(&mut panel, "say-send"), [Effect::Focus("say-text")]);
        assert_eq!(panel.trouble, Some(trouble));
    }
    typed(&mut panel, &"ї".repeat(4_000));
    key_of(&pressed(&mut panel, "say-send"));
}

#[test]
fn the_same_text_goes_again_under_the_same_key_and_another_under_another() {
    let mut panel = panel(Offered::Message);
    typed(&mut panel, "first");
    let first = key_of(&pressed(&mut panel, "say-send")).to_owned();
    assert!(pressed(&mut panel, "say-send").is_empty(), "one at a time");
    panel.next(Event::Sent(Err(Unsent::Failed(Failure::Offline))));
    assert_eq!(key_of(&pressed(&mut panel, "say-send")), first);
    panel.next(Event::Sent(Err(Unsent::Failed(Failure::Offline))));
    typed(&mut panel, "second");
    assert_ne!(key_of(&pressed(&mut panel, "say-send")), first);
}

#[test]
fn what_was_not_taken_stays_and_says_why() {
    let mut panel = panel(Offered::WrongTeam);
    typed(&mut panel, "because");
    pressed(&mut panel, "say-send");
    panel.next(Event::Sent(Err(Unsent::Gone)));
    assert_eq!((panel.text.as_str(), panel.trouble), ("because", Some(Trouble::Unsent(Unsent::Gone))));
    assert_eq!(panel.screen, Screen::Asking { is_pending: false });
}

#[test]
fn once_it_is_taken_the_draft_is_forgotten_and_the_card_asks_anew() {
    let mut panel = panel(Offered::Message);
    typed(&mut panel, "x");
    pressed(&mut panel, "say-send");
    let effects = panel.next(Event::Sent(Ok(())));
    assert_eq!(effects, [Effect::Keep(String::new()), Effect::Focus("say-title"), Effect::Refresh]);
    assert_eq!(panel.screen, Screen::Done);
}

#[test]
fn a_rating_needs_a_score_and_begins_with_the_one_that_was_given() {
    let mut panel = panel(Offered::Rating);
    assert_eq!(panel.next(Event::Opened), [Effect::Read]);
    let offer = Offer { scale: Some(5), ..Offer::of(Offered::Rating) };
    panel.next(Event::Read(status(vec![offer.clone()])));
    assert_eq!(pressed(&mut panel, "say-send"), [Effect::Focus("say-score-1")]);
    panel.next(Event::Pressed("say-score-4".into(), "on".into()));
    let [Effect::Send { body, .. }] = &pressed(&mut panel, "say-send")[..] else { panic!("not sent") };
    assert_eq!(body[1], ("score", Field::Number(4)));
    let mut again = self::panel(Offered::Rating);
    again.next(Event::Read(status(vec![Offer { rated: Some(2), ..offer }])));
    assert_eq!((again.score, again.is_rated), (Some(2), true));
}

#[test]
fn what_is_not_offered_any_more_says_so() {
    let mut panel = panel(Offered::Rating);
    panel.next(Event::Read(status(vec![])));
    assert_eq!(panel.trouble, Some(Trouble::Unsent(Unsent::Gone)));
}

#[test]
fn a_device_remembers_with_a_token_of_its_own_or_says_that_it_may_not() {
    let mut panel = panel(Offered::Device);
    assert_eq!(pressed(&mut panel, "say-send"), [Effect::Prolong]);
    assert_eq!(panel.next(Event::Prolonged(Ok("t".into()))), [Effect::Remember("t".into())]);
    panel.next(Event::Remembered(false));
    assert_eq!(panel.trouble, Some(Trouble::Blocked));
    pressed(&mut panel, "say-send");
    panel.next(Event::Remembered(true));
    assert_eq!((panel.screen.clone(), panel.is_remembered), (Screen::Done, true));
    let mut later = Panel::new(Offered::Device, String::new(), "key".into(), true);
    assert_eq!(pressed(&mut later, "say-forget"), [Effect::Forget, Effect::Focus("say-title")]);
}
