//! `<ticket-queue>`: how many requests wait, in a sentence and in a chart that is a table.

use ticket_status_texts::Texts;

use super::backlog::sentences;
use crate::{
    calendar::Figures,
    document::Value,
    view::{
        tree::{Element, Node, element},
        whole,
    },
};

/// The queue, drawn from the backlog as it came.
pub(crate) fn queue(texts: &Texts, figures: &dyn Figures, backlog: &Value, now_ms: f64) -> Node {
    let said = sentences(texts, figures, backlog, now_ms);
    let teams = backlog.get("teams").list();
    let card = element("section")
        .with("part", "card queue")
        .with("class", "card board")
        .with("aria-labelledby", "headline")
        .child(element("h2").with("part", "headline").with("id", "headline").text(texts.queue_title()))
        .child(element("p").with("part", "meaning").with("class", "meaning").text(&said))
        .maybe_child((teams.len() > 1).then(|| chart(texts, figures, teams)));
    Node::Element(whole(texts).child(card))
}

/// One row a team: its name, how many wait as a bar and as a figure, and how long it usually takes.
fn chart(texts: &Texts, figures: &dyn Figures, teams: &[Value]) -> Element {
    let most = teams.iter().filter_map(|team| team.count("unanswered")).max().unwrap_or_default().max(1);
    let column = |text: &str| element("th").with("scope", "col").text(text);
    let head = element("tr")
        .child(column(texts.queue_team()))
        .child(column(texts.queue_count()))
        .child(column(texts.queue_time()));
    let rows = teams.iter().map(|team| row(texts, figures, team, most)).collect();
    element("table")
        .with("part", "chart")
        .child(element("caption").with("class", "unseen").text(texts.queue_table()))
        .child(element("thead").child(head))
        .child(element("tbody").children(rows))
}

fn row(texts: &Texts, figures: &dyn Figures, team: &Value, most: u32) -> Element {
    let name = team.text("team").unwrap_or(texts.queue_no_team());
    let waiting = team.count("unanswered").unwrap_or_default();
    let time = team.count("most_first_reply_seconds").map(|seconds| figures.duration(seconds));
    let bar = element("meter")
        .with("aria-hidden", "true")
        .with("min", "0")
        .with("max", &most.to_string())
        .with("value", &waiting.to_string());
    let count = element("span").text(&figures.number(waiting as usize));
    element("tr")
        .child(element("th").with("scope", "row").with("dir", "auto").text(name))
        .child(element("td").child(count).child(bar))
        .child(element("td").text(time.as_deref().unwrap_or(texts.queue_no_time())))
}
