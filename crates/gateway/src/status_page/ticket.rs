//! A ticket in words. Where scripts run, the card takes the text's place, in the room that is kept for it.

use ticket_status_model::{Dated, Explanation, TicketStatus};

use super::{Page, is_web_or_mail};
use crate::html::escaped;

impl Page<'_> {
    /// The text, the card that waits to take its place, and where to go from here.
    ///
    /// The token stands in the element's attribute, as on a company's own page: it gets into no address, no history and
    /// no log, and the page is kept by nobody. The card reads the ticket with it once, and goes on keeping it up to date.
    pub(super) fn ticket(&self, status: &TicketStatus, token: Option<&str>) -> String {
        let texts = self.texts;
        let another = format!(
            "<p class=\"more\"><a href=\"{}\">{}</a></p>\n",
            self.form_path(),
            escaped(texts.another())
        );
        let text = self.explanation(status);
        let (lang, reference) = (escaped(texts.lang()), escaped(status.reference.as_str()));
        let token = token.map(|token| format!(" token=\"{}\"", escaped(token))).unwrap_or_default();
        let place = match self.with_widget {
            true => format!(
                "<div class=\"room\">\n<div id=\"text\">\n{text}{another}</div>\n\
                 <ticket-status hidden lang=\"{lang}\" reference=\"{reference}\"{token}{access}></ticket-status>\n</div>\n",
                access = self.access(),
            ),
            false => format!("{text}{another}"),
        };
        let glossary = escaped(texts.glossary_title());
        format!("{place}<p class=\"more\"><a href=\"/glossary/{lang}\">{glossary}</a></p>\n")
    }

    fn explanation(&self, status: &TicketStatus) -> String {
        let texts = self.texts;
        let Some(explanation) = &status.explanation else { return String::new() };
        let part = |label: &str, text: Option<&str>| match text {
            Some(text) => format!("<dt>{}</dt>\n<dd>{}</dd>\n", escaped(label), escaped(text)),
            None => String::new(),
        };
        let parts = [
            part(texts.who_label(), explanation.who.as_deref()),
            part(texts.turn_label(), explanation.turn.as_deref()),
            part(texts.question_label(), status.question.as_deref()),
            part(texts.next_label(), explanation.next.as_deref()),
            part(texts.can_label(), explanation.can.as_deref()),
        ];
        let subject =
            status.subject.as_deref().map(|subject| format!("<p><bdi>{}</bdi></p>\n", escaped(subject)));
        let link = status.links.reply.as_deref().filter(|link| is_web_or_mail(link)).map(|link| {
            format!("<p><a href=\"{}\">{}</a></p>\n", escaped(link), escaped(texts.reply_link()))
        });
        format!(
            "<article>\n<p class=\"number\">{number}</p>\n{subject}<h2>{headline}</h2>\n<p>{meaning}</p>\n\
             <dl>\n{parts}</dl>\n{link}{timeline}</article>\n",
            number = escaped(&explanation.number),
            subject = subject.unwrap_or_default(),
            headline = escaped(&explanation.headline),
            meaning = escaped(&explanation.meaning),
            parts = parts.concat(),
            link = link.unwrap_or_default(),
            timeline = self.timeline(explanation),
        )
    }

    fn timeline(&self, explanation: &Explanation) -> String {
        let line = |entry: &Dated| {
            let what = escaped(&entry.text);
            // Without scripts nobody knows the visitor's time zone, so the date alone, and that it is UTC.
            let at = entry.at.map(|at| {
                let (full, day) = (at.as_str(), &at.as_str()[..10]);
                format!("<time datetime=\"{full}\">{day} {} UTC</time> ", &full[11..16])
            });
            format!("<li>{}{what}</li>\n", at.unwrap_or_default())
        };
        let lines: String = explanation.timeline.iter().map(line).collect();
        let heading = escaped(self.texts.timeline_label());
        if lines.is_empty() { lines } else { format!("<h3>{heading}</h3>\n<ol>\n{lines}</ol>\n") }
    }
}
