//! The glossary as a page of its own, which needs no script and which search engines understand.

use serde_json::{Value, json};
use ticket_status_model::{Glossary, GlossaryEntry, GlossarySection};
use ticket_status_texts::{Texts, direction};

use crate::{
    html::{escaped, in_every_language, script_data},
    settings::Site,
};

/// The page. Where scripts run, the widget takes the place of what stands inside its element, and adds the search.
pub(crate) fn html(texts: &Texts, glossary: &Glossary, site: &Site, with_widget: bool) -> String {
    let (lang, company, title) = (escaped(&glossary.lang), escaped(&site.name), escaped(&glossary.title));
    let script = if with_widget { "<script src=\"/ticket-status.js\" async></script>\n" } else { "" };
    let links = in_every_language(site.address.as_deref(), "/glossary", &format!("/glossary/{lang}"));
    let sections: String = glossary.sections.iter().map(section).collect();
    let (open, close) = match with_widget {
        true => (format!("<ticket-glossary lang=\"{lang}\">\n"), "</ticket-glossary>\n"),
        false => (String::new(), ""),
    };
    format!(
        "<!doctype html>\n<html lang=\"{lang}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title} – {company}</title>\n<meta name=\"description\" content=\"{description}\">\n\
         {links}<link rel=\"icon\" type=\"image/svg+xml\" href=\"/status/icons/unknown.svg\">\n\
         <link rel=\"stylesheet\" href=\"/status.css\">\n\
         <script type=\"application/ld+json\">{data}</script>\n{script}</head>\n\
         <body>\n<header><p>{company}</p></header>\n<main>\n{open}<h1>{title}</h1>\n<p>{intro}</p>\n{sections}{close}\
         </main>\n{footer}</body>\n</html>\n",
        direction = direction(&glossary.lang),
        description = escaped(&glossary.description),
        data = script_data(&questions(texts, glossary)),
        intro = escaped(&glossary.intro),
        footer = footer(texts),
    )
}

fn section(section: &GlossarySection) -> String {
    let entry = |entry: &GlossaryEntry| {
        let (id, term, text) = (escaped(&entry.id), escaped(&entry.term), escaped(&entry.text));
        format!("<dt id=\"{id}\"><a href=\"#{id}\">{term}</a></dt>\n<dd>{text}</dd>\n")
    };
    let entries: String = section.entries.iter().map(entry).collect();
    format!("<h2>{}</h2>\n<dl>\n{entries}</dl>\n", escaped(&section.title))
}

fn footer(texts: &Texts) -> String {
    let (lang, title) = (escaped(texts.lang()), escaped(texts.page_title()));
    format!("<footer>\n<a href=\"/status/{lang}\">{title}</a>\n</footer>\n")
}

/// schema.org's `FAQPage`: each word as a question with its answer.
fn questions(texts: &Texts, glossary: &Glossary) -> Value {
    let question = |entry: &GlossaryEntry| {
        let is_question = entry.term.contains(['?', '؟', ';']);
        let name = if is_question { entry.term.clone() } else { texts.glossary_question(&entry.term) };
        json!({"@type": "Question", "name": name, "acceptedAnswer": {"@type": "Answer", "text": entry.text}})
    };
    let entries = glossary.sections.iter().flat_map(|section| &section.entries);
    json!({
        "@context": "https://schema.org",
        "@type": "FAQPage",
        "inLanguage": glossary.lang,
        "name": glossary.title,
        "description": glossary.description,
        "mainEntity": entries.map(question).collect::<Vec<_>>(),
    })
}
