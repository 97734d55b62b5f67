//! What each word means, without a ticket: the stages, the helpdesk's own words, and two articles.

use ticket_status_model::{Glossary, GlossaryEntry, GlossarySection, Moment, Stage, TicketStatus};

use crate::{Texts, explain, stage_name};

/// The whole glossary of a site in one language. `helpdesk` has a plain ticket for each status of the helpdesk, of which
/// nothing but that status is known.
#[must_use]
pub fn glossary(texts: &Texts, helpdesk: &[TicketStatus], now: Moment) -> Glossary {
    let mut sections = vec![
        section(texts.glossary_stages(), five_stages(texts)),
        section(texts.glossary_ends(), ends(texts)),
        section(texts.glossary_statuses(), helpdesk.iter().map(|plain| status(texts, plain, now)).collect()),
        section(texts.article_assigned_title(), assigned(texts)),
        section(texts.article_unanswered_title(), unanswered(texts)),
    ];
    sections.retain(|section| !section.entries.is_empty());
    name_apart(&mut sections);
    Glossary {
        lang: texts.lang().to_owned(),
        title: texts.glossary_title().to_owned(),
        description: texts.glossary_description().to_owned(),
        intro: texts.glossary_intro().to_owned(),
        search: texts.glossary_search().to_owned(),
        none: texts.glossary_none().to_owned(),
        sections,
    }
}

fn section(title: &str, entries: Vec<GlossaryEntry>) -> GlossarySection {
    GlossarySection { title: title.to_owned(), entries }
}

fn entry(id: &str, term: &str, text: &str) -> GlossaryEntry {
    GlossaryEntry { id: id.to_owned(), term: term.to_owned(), text: text.to_owned() }
}

fn stage(texts: &Texts, stage: Stage, text: &str) -> GlossaryEntry {
    entry(&stage.word().replace('_', "-"), stage_name(texts, stage), text)
}

fn five_stages(texts: &Texts) -> Vec<GlossaryEntry> {
    vec![
        stage(texts, Stage::Received, texts.glossary_received()),
        stage(texts, Stage::Assessed, texts.glossary_assessed()),
        stage(texts, Stage::Assigned, texts.glossary_assigned()),
        stage(texts, Stage::InProgress, texts.glossary_in_progress()),
        stage(texts, Stage::Answered, texts.glossary_answered()),
    ]
}

fn ends(texts: &Texts) -> Vec<GlossaryEntry> {
    vec![
        stage(texts, Stage::Resolved, texts.glossary_resolved()),
        stage(texts, Stage::Closed, texts.glossary_closed()),
    ]
}

/// A helpdesk's status is explained in the words a card would use.
fn status(texts: &Texts, plain: &TicketStatus, now: Moment) -> GlossaryEntry {
    let label = plain.helpdesk_label.as_deref().unwrap_or_default();
    let said = explain(texts, plain, now);
    let sentences = [
        Some(format!("{}.", said.headline.trim_end_matches(['.', '?', '؟'])))
            .filter(|_| !said.headline.ends_with('?')),
        Some(said.meaning),
        said.turn,
        said.next,
    ];
    let text = sentences.into_iter().flatten().collect::<Vec<_>>().join(" ");
    entry(&anchor(label), &texts.glossary_question(label), &text)
}

/// A word as an anchor of an address: `Waiting for parts` is `#waiting-for-parts`.
fn anchor(label: &str) -> String {
    let words = label.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join("-")
}

/// Two entries never share an anchor: `new` and `New` become `new` and `new-2`.
fn name_apart(sections: &mut [GlossarySection]) {
    let mut seen: Vec<String> = Vec::new();
    for entry in sections.iter_mut().flat_map(|section| &mut section.entries) {
        if entry.id.is_empty() {
            "status".clone_into(&mut entry.id);
        }
        let taken = seen.iter().filter(|id| **id == entry.id).count();
        seen.push(entry.id.clone());
        if taken > 0 {
            entry.id = format!("{}-{}", entry.id, taken + 1);
        }
    }
}

fn assigned(texts: &Texts) -> Vec<GlossaryEntry> {
    vec![
        entry("what-assigned-means", texts.article_assigned_what(), texts.article_assigned_what_answer()),
        entry("how-it-is-assigned", texts.article_assigned_how(), texts.article_assigned_how_answer()),
        entry("assigned-what-you-can-do", texts.article_assigned_do(), texts.article_assigned_do_answer()),
        entry("what-can-go-wrong", texts.article_assigned_wrong(), texts.article_assigned_wrong_answer()),
    ]
}

fn unanswered(texts: &Texts) -> Vec<GlossaryEntry> {
    vec![
        entry("unanswered", texts.article_unanswered_what(), texts.article_unanswered_what_answer()),
        entry(
            "what-unanswered-is-not",
            texts.article_unanswered_not(),
            texts.article_unanswered_not_answer(),
        ),
        entry("why-unanswered", texts.article_unanswered_why(), texts.article_unanswered_why_answer()),
        entry(
            "unanswered-what-you-can-do",
            texts.article_unanswered_do(),
            texts.article_unanswered_do_answer(),
        ),
    ]
}
