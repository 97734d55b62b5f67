//! The card: where it stands, what that means, who has it, whose turn it is, what happens next.

use ticket_status_texts::Texts;

use super::{
    Shell, button,
    element::{Element, element},
    unseen,
};
use crate::{
    card::{Card, Place, Step},
    state::Event,
};

pub(super) fn card(shell: Shell, card: &Card, checked: Option<&str>, is_open: bool) -> Element {
    let [stage, turn, situation] = card.words;
    let trouble = card.trouble.as_deref();
    let number = element("p")
        .with("class", "number")
        .child(element("span").text(&card.number))
        .children(card.subject.as_deref().map(|subject| element("bdi").text(subject)));
    let headline = element("h2").with("part", "headline").with("id", "headline").with("tabindex", "-1");
    let meaning = sentences(&[Some(&card.meaning), card.unanswered.as_ref()]);
    element("section")
        .with("part", "card")
        .with("class", "card")
        .with("aria-labelledby", "headline")
        .with("data-stage", stage)
        .with("data-turn", turn)
        .with("data-situation", situation)
        .children(
            trouble.map(|text| element("p").with("part", "problem").with("class", "problem").text(text)),
        )
        .child(number)
        .child(headline.text(&card.headline))
        .child(element("p").with("part", "meaning").with("class", "meaning").text(&meaning))
        .children(question(shell, card))
        .child(stages(shell, card))
        .child(facts(shell, card))
        .children(timeline(shell, card, is_open))
        .child(footer(shell, card, checked))
}

fn sentences(texts: &[Option<&String>]) -> String {
    texts.iter().flatten().map(|text| text.as_str()).collect::<Vec<_>>().join(" ")
}

fn question(shell: Shell, card: &Card) -> Option<Element> {
    let text = card.question.as_deref()?;
    let label = element("figcaption").text(&shell.text(Texts::question_label));
    let quote = element("blockquote").with("dir", "auto").text(text);
    Some(element("figure").with("part", "question").with("class", "question").child(label).child(quote))
}

/// The five stages, the present one marked by shape, weight and words, not by colour alone.
fn stages(shell: Shell, card: &Card) -> Element {
    let item = |step: &Step| {
        let (class, current, note) = match step.place {
            Place::Done => ("done", None, Some(shell.text(Texts::stage_done))),
            Place::Now => ("now", Some("step"), Some(shell.text(Texts::stage_now))),
            Place::Ahead => ("ahead", None, None),
        };
        let note = note.map(|note| unseen(&format!(" ({note})")));
        let name = element("span").text(&step.name).children(note);
        element("li").with("part", "stage").with("class", class).maybe("aria-current", current).child(name)
    };
    element("ol")
        .with("part", "stages")
        .with("class", "stages")
        .with("aria-label", &shell.text(Texts::stages_label))
        .children(card.steps.iter().map(item))
}

/// Whose turn, who has it, what next, what you can do.
fn facts(shell: Shell, card: &Card) -> Element {
    let turn = card.turn.as_deref().map(|text| fact(shell, "turn", Texts::turn_label, text, None));
    let since = card.since.as_deref().map(|since| element("small").text(since));
    let who = card.who.as_deref().map(|text| fact(shell, "handler", Texts::who_label, text, since));
    let expected = card.expected.as_deref();
    let expected = expected.map(|text| element("strong").with("part", "expected").text(text));
    let next = card.next.as_deref().unwrap_or_default();
    element("dl")
        .children(turn)
        .children(who)
        .child(fact(shell, "next", Texts::next_label, next, expected))
        .child(actions(shell, card))
}

fn fact(shell: Shell, part: &str, label: fn(&Texts) -> &str, text: &str, note: Option<Element>) -> Element {
    let said = element("dd").text(text).text(" ").children(note);
    element("div").with("part", part).with("class", part).child(term(shell, label)).child(said)
}

fn term(shell: Shell, label: fn(&Texts) -> &str) -> Element {
    element("dt").text(&shell.text(label))
}

fn actions(shell: Shell, card: &Card) -> Element {
    let link = |(address, text): &(String, String)| {
        element("li").child(element("a").with("href", address).text(text))
    };
    let advice = element("p").text(&sentences(&[Some(&card.advice), Some(&card.keep)]));
    let links = element("ul").children(card.links.iter().map(link));
    let said = element("dd").child(advice).child(links);
    element("div")
        .with("part", "actions")
        .with("class", "actions")
        .child(term(shell, Texts::can_label))
        .child(said)
}

/// What has happened, on demand.
fn timeline(shell: Shell, card: &Card, is_open: bool) -> Option<Element> {
    let line = |(at, what): &(Option<String>, String)| {
        let at = at.as_deref().map(|at| element("small").text(at));
        element("li").child(element("span").text(what)).children(at)
    };
    let text = if is_open { shell.text(Texts::timeline_hide) } else { card.timeline_show.clone() };
    let toggle = element("button")
        .with("type", "button")
        .with("class", "quiet")
        .with("id", "toggle")
        .with("aria-expanded", if is_open { "true" } else { "false" })
        .with("aria-controls", "timeline")
        .on("click", move |_| shell.send(Event::Toggled))
        .text(&text);
    let list = element("ol")
        .with("id", "timeline")
        .with("aria-label", &shell.text(Texts::timeline_label))
        .maybe("hidden", (!is_open).then_some(""))
        .children(card.timeline.iter().filter(|_| is_open).map(line));
    let timeline = element("div").with("part", "timeline").with("class", "timeline");
    (!card.timeline.is_empty()).then(|| timeline.child(toggle).child(list))
}

fn footer(shell: Shell, card: &Card, checked: Option<&str>) -> Element {
    let label = card.label.as_deref().map(|label| element("span").with("class", "label").text(label));
    let checked_text = checked.map(|text| element("span").with("id", "checked").text(text));
    let buttons = checked.map(|_| {
        [
            button(shell, "refresh", Texts::refresh, Event::Asked),
            button(shell, "another", Texts::another, Event::Left),
        ]
    });
    element("footer")
        .child(element("p").children(checked_text).children(label))
        .children(buttons.into_iter().flatten())
}
