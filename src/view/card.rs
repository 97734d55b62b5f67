//! The card: where it stands, what that means, who has it, whose turn it is, what happens next.

use ticket_status_texts::{Texts, joined};

use super::{
    OFFER, button, part_button, slot,
    tree::{Element, element},
    unseen,
};
use crate::card::{Card, Place, Step};

pub(super) fn card(texts: &Texts, card: &Card, checked: Option<&str>, is_open: bool) -> Element {
    let [stage, turn, situation] = card.words;
    let problem = element("p").with("part", "problem").with("class", "problem");
    let number = element("p")
        .with("part", "number")
        .with("class", "number")
        .child(element("span").with("id", "number").text(&card.number));
    let subject = card.subject.as_deref().map(|subject| element("bdi").text(subject));
    let headline = element("h2").with("part", "headline").with("id", "headline").with("tabindex", "-1");
    element("section")
        .with("part", "card")
        .with("class", "card")
        .with("aria-labelledby", "number headline")
        .with("data-stage", stage)
        .with("data-turn", turn)
        .with("data-situation", situation)
        .maybe_child(card.trouble.as_deref().map(|text| problem.text(text)))
        .child(number.maybe_child(subject))
        .child(headline.text(&card.headline))
        .child(element("p").with("part", "meaning").with("class", "meaning").text(&card.meaning))
        .maybe_child(card.question.as_deref().map(|text| question(texts, text)))
        .child(stages(texts, &card.steps))
        .child(facts(texts, card))
        .maybe_child((!card.timeline.is_empty()).then(|| timeline(texts, card, is_open)))
        .child(footer(texts, card, checked))
}

fn question(texts: &Texts, text: &str) -> Element {
    let label = element("figcaption").text(texts.question_label());
    let quote = element("blockquote").with("dir", "auto").text(text);
    element("figure").with("part", "question").with("class", "question").child(label).child(quote)
}

/// The five stages, the present one marked by shape, weight and words, not by colour alone.
fn stages(texts: &Texts, steps: &[Step]) -> Element {
    let item = |step: &Step| {
        let (class, current, note) = match step.place {
            Place::Done => ("done", None, Some(texts.stage_done())),
            Place::Now => ("now", Some("step"), Some(texts.stage_now())),
            Place::Ahead => ("ahead", None, None),
        };
        let note = note.map(|note| unseen(&joined(&[" (", note, ")"])));
        let name = element("span").text(&step.name).maybe_child(note);
        element("li").with("part", "stage").with("class", class).maybe("aria-current", current).child(name)
    };
    let list = element("ol").with("part", "stages").with("class", "stages");
    list.with("aria-label", texts.stages_label()).children(steps.iter().map(item).collect())
}

/// Whose turn, who has it, what next, what you can do.
fn facts(texts: &Texts, card: &Card) -> Element {
    let turn = card.turn.as_deref().map(|text| fact("turn", texts.turn_label(), text, None));
    let since = card.since.as_deref().map(|since| element("small").text(since));
    let who = card.who.as_deref().map(|text| fact("handler", texts.who_label(), text, since));
    let expected = card.expected.as_deref();
    let expected = expected.map(|text| element("strong").with("part", "expected").text(text));
    let next = fact("next", texts.next_label(), card.next.as_deref().unwrap_or_default(), expected);
    element("dl").maybe_child(turn).maybe_child(who).child(next).child(actions(texts, card))
}

fn fact(part: &str, label: &str, text: &str, note: Option<Element>) -> Element {
    let said = element("dd").text(text).text(" ").maybe_child(note);
    row(part, label, said)
}

fn row(part: &str, label: &str, said: Element) -> Element {
    let term = element("dt").text(label);
    element("div").with("part", part).with("class", part).child(term).child(said)
}

fn actions(texts: &Texts, card: &Card) -> Element {
    let link = |(address, text): &(String, String)| {
        element("li").child(element("a").with("href", address).text(text))
    };
    let advice = element("p").text(&joined(&[&card.advice, " ", &card.keep]));
    let links = element("ul").children(card.links.iter().map(link).collect());
    let merged = card.merged.as_deref().map(|text| button("merged", text));
    let offer = |(what, label): &(&str, String)| part_button("button offer", &joined(&[OFFER, what]), label);
    let offers = element("p").with("class", "offers").children(card.offers.iter().map(offer).collect());
    let note = card.note.as_deref().map(|text| element("p").with("part", "said").text(text));
    // What the second module brings stands in the last one.
    let said = element("dd").child(advice).child(links).child(slot("contact")).maybe_child(merged);
    let said = said.child(offers).maybe_child(note);
    row("actions", texts.can_label(), said.child(element("div").with("id", "say")))
}

/// What has happened, on demand.
fn timeline(texts: &Texts, card: &Card, is_open: bool) -> Element {
    let line = |(at, what): &(Option<String>, String)| {
        let at = at.as_deref().map(|at| element("small").text(at));
        element("li").child(element("span").text(what)).maybe_child(at)
    };
    let (text, lines) = match is_open {
        true => (texts.timeline_hide(), card.timeline.iter().map(line).collect()),
        false => (card.timeline_show.as_str(), Vec::new()),
    };
    let toggle = button("toggle", text)
        .with("aria-expanded", if is_open { "true" } else { "false" })
        .with("aria-controls", "timeline");
    let list = element("ol")
        .with("id", "timeline")
        .with("aria-label", texts.timeline_label())
        .maybe("hidden", (!is_open).then_some(""))
        .children(lines);
    element("div").with("part", "timeline").with("class", "timeline").child(toggle).child(list)
}

fn footer(texts: &Texts, card: &Card, checked: Option<&str>) -> Element {
    let label = card.label.as_deref().map(|label| element("span").with("class", "label").text(label));
    let checked_text = checked.map(|text| element("span").with("id", "checked").text(text));
    let small_print = element("p").maybe_child(checked_text).maybe_child(label);
    element("footer")
        .with("part", "footer")
        .child(small_print)
        .maybe_child(checked.map(|_| button("refresh", texts.refresh())))
        .maybe_child(checked.map(|_| button("another", texts.another())))
}
