//! The panel in which a customer says something.

use ticket_status_model::Offered;
use ticket_status_texts::{Texts, direction, joined};

use super::{Panel, Screen, TEXT_CHARS_MAX, Trouble, Unsent};
use crate::{
    answer::Failure,
    calendar::Figures,
    view::{
        button,
        tree::{Element, Node, element},
    },
};

/// The panel. Its title takes the focus, so that a screen reader says what has opened, or what became of it.
pub(crate) fn view(texts: &Texts, figures: &dyn Figures, panel: &Panel) -> Node {
    let is_asking = matches!(panel.screen, Screen::Asking { .. });
    let is_done = matches!(panel.screen, Screen::Done | Screen::Forgotten);
    let title = element("h3")
        .with("id", "say-title")
        .with("tabindex", "-1")
        .with("class", if is_done { "good" } else { "" });
    let title = title.text(if is_done { done(texts, panel) } else { words(texts, panel.what)[0] });
    let trouble = panel.trouble.map(|trouble| element("span").text(&problem(texts, figures, trouble)));
    let alert = element("p").with("id", "say-problem").with("class", "notice").with("role", "alert");
    let asked = if is_asking { asked(texts, panel) } else { Vec::new() };
    Node::Element(
        element("div")
            .with("part", "say")
            .with("class", "say")
            .with("role", "group")
            .with("aria-labelledby", "say-title")
            .with("lang", texts.lang())
            .with("dir", direction(texts.lang()))
            .child(title)
            .child(alert.maybe_child(trouble))
            .child(element("div").with("class", "lookup").children(asked))
            .child(buttons(texts, panel, is_asking)),
    )
}

/// Title, label or text, what the button says, and what is said when it is done.
fn words(texts: &Texts, what: Offered) -> [&str; 4] {
    let send = texts.say_send();
    match what {
        Offered::Rating => {
            [texts.say_rating_title(), texts.say_rating_comment(), send, texts.say_rating_sent()]
        }
        Offered::WrongTeam => {
            [texts.say_wrong_team_title(), texts.say_wrong_team_label(), send, texts.say_wrong_team_sent()]
        }
        Offered::Confirmation => [
            texts.say_confirmation_title(),
            texts.say_confirmation_text(),
            texts.say_confirmation_send(),
            texts.say_confirmation_sent(),
        ],
        Offered::Reopening => {
            [texts.say_reopening_title(), texts.say_reopening_label(), send, texts.say_reopening_sent()]
        }
        Offered::Contact => [texts.say_contact_title(), "", "", ""],
        Offered::Device => [
            texts.say_device_title(),
            texts.say_device_text(),
            texts.say_device_send(),
            texts.say_device_sent(),
        ],
        Offered::Message | Offered::Unknown => {
            [texts.say_message_title(), texts.say_message_label(), send, texts.say_message_sent()]
        }
    }
}

fn done<'a>(texts: &'a Texts, panel: &Panel) -> &'a str {
    match panel.screen {
        Screen::Forgotten => texts.say_device_forgotten(),
        _ => words(texts, panel.what)[3],
    }
}

fn asked(texts: &Texts, panel: &Panel) -> Vec<Element> {
    let [_, label, ..] = words(texts, panel.what);
    match panel.what {
        Offered::Rating => [rating(texts, panel), text(panel, label)].concat(),
        Offered::Contact => contact(texts, panel),
        Offered::Confirmation | Offered::Device => vec![element("p").text(label)],
        _ => text(panel, label),
    }
}

fn text(panel: &Panel, label: &str) -> Vec<Element> {
    let is_wrong = matches!(panel.trouble, Some(Trouble::Empty | Trouble::Long));
    let input = element("textarea")
        .with("id", "say-text")
        .with("rows", "5")
        .with("dir", "auto")
        .with("aria-describedby", "say-problem")
        .maybe("aria-invalid", is_wrong.then_some("true"));
    vec![element("label").with("for", "say-text").text(label), input.text(&panel.draft)]
}

/// One choice a score, and which one is chosen.
fn rating(texts: &Texts, panel: &Panel) -> Vec<Element> {
    let is_words = panel.scale == 2;
    let choice = |score: u32| {
        let name = score.to_string();
        let word = match (is_words, score) {
            (true, 1) => texts.say_rating_bad(),
            (true, _) => texts.say_rating_good(),
            (false, _) => &name,
        };
        let input = element("input")
            .with("type", "radio")
            .with("name", "say-score")
            .with("id", &joined(&["say-score-", &name]))
            .maybe("checked", (panel.score == Some(score)).then_some(""));
        element("label").child(input).child(element("span").text(word))
    };
    let hint = if panel.is_rated { texts.say_rating_change() } else { "" };
    let scale = if is_words { "" } else { texts.say_rating_scale() };
    let choices = element("p")
        .with("class", "scores")
        .with("role", "radiogroup")
        .with("aria-labelledby", "say-title")
        .children((1..=panel.scale).map(choice).collect());
    vec![element("p").with("class", "hint").text(&joined(&[hint, " ", scale])), choices]
}

fn contact(texts: &Texts, panel: &Panel) -> Vec<Element> {
    let contact = &panel.contact;
    let line = |text: &str| element("bdi").text(text);
    let email = contact
        .email
        .as_deref()
        .map(|email| element("a").with("href", &joined(&["mailto:", email])).text(email));
    let file = element("a")
        .with("href", &contact.address())
        .with("download", "contact.vcf")
        .text(texts.say_contact_file());
    let lines = element("p")
        .child(line(&contact.name))
        .maybe_child(email)
        .maybe_child(contact.phone.as_deref().map(line))
        .child(line(&joined(&["#", &contact.reference])));
    vec![lines.with("class", "lines"), element("p").child(file)]
}

fn buttons(texts: &Texts, panel: &Panel, is_asking: bool) -> Element {
    let is_pending = panel.screen == (Screen::Asking { is_pending: true });
    let label = if is_pending { texts.say_sending() } else { words(texts, panel.what)[2] };
    let is_sent = is_asking && panel.what != Offered::Contact;
    let send = is_sent.then(|| {
        element("button")
            .with("type", "button")
            .with("id", "say-send")
            .maybe("aria-disabled", is_pending.then_some("true"))
            .text(label)
    });
    let copy = (is_asking && panel.what == Offered::Contact).then(|| {
        let label = if panel.is_copied { texts.say_contact_copied() } else { texts.say_contact_copy() };
        button("say-copy", label)
    });
    let forget = (panel.what == Offered::Device && panel.is_remembered && is_asking)
        .then(|| button("say-forget", texts.say_device_forget()));
    let close = if is_sent { texts.say_cancel() } else { texts.say_close() };
    let all = element("p").with("class", "offers");
    all.maybe_child(send).maybe_child(copy).maybe_child(forget).child(button("say-close", close))
}

fn problem(texts: &Texts, figures: &dyn Figures, trouble: Trouble) -> String {
    match trouble {
        Trouble::Empty => texts.say_empty(),
        Trouble::Long => return texts.say_long(&figures.number(TEXT_CHARS_MAX)),
        Trouble::NoScore => texts.say_rating_missing(),
        Trouble::Blocked => texts.say_device_blocked(),
        Trouble::Unsent(Unsent::Gone) => texts.say_gone(),
        Trouble::Unsent(Unsent::Failed(failure)) => match failure {
            Failure::Offline => texts.say_offline(),
            Failure::Expired => texts.say_expired(),
            Failure::NotFound => texts.say_gone(),
            Failure::Busy(_) => texts.say_busy(),
            Failure::Unavailable(_) | Failure::Broken => texts.say_unkept(),
        },
    }
    .to_owned()
}
