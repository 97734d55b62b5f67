//! The page's head: what tabs, search engines and previews of links show. Previews never learn of a ticket.

use ticket_status_model::{TicketStatus, Turn};

use super::{Content, Page, icons};
use crate::html::{escaped, in_every_language};

/// Stands in the texts for the script where the card's headline goes.
const HEADLINE: &str = "{headline}";

impl Page<'_> {
    /// Everything inside `head`.
    pub(super) fn head(&self) -> String {
        let (texts, site) = (self.texts, self.site);
        let general = self.titled(texts.page_title());
        let (title, icon) = match &self.content {
            Content::Status { status, .. } => (self.title_of(status), status.turn.word()),
            _ => (general.clone(), Turn::Unknown.word()),
        };
        // What answers a lookup is for one visitor; the form may be found by everybody.
        let finding = match self.content {
            Content::Form => in_every_language(site.address.as_deref(), "/status", self.path),
            _ => "<meta name=\"robots\" content=\"noindex\">\n".to_owned(),
        };
        format!(
            "<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <title>{title}</title>\n{finding}\
             <meta name=\"description\" content=\"{description}\">\n\
             <meta property=\"og:type\" content=\"website\">\n\
             <meta property=\"og:site_name\" content=\"{company}\">\n\
             <meta property=\"og:title\" content=\"{general}\">\n\
             <meta property=\"og:description\" content=\"{description}\">\n\
             <link rel=\"icon\" type=\"image/svg+xml\" href=\"{icon}\">\n\
             <link rel=\"stylesheet\" href=\"/status.css\">\n{scripts}",
            title = escaped(&title),
            description = escaped(texts.page_intro()),
            company = escaped(&site.name),
            general = escaped(&general),
            icon = icons::path(icon),
            scripts = if self.with_widget { self.scripts(&general) } else { String::new() },
        )
    }

    /// The widget, and what lets title and icon follow it.
    fn scripts(&self, general: &str) -> String {
        format!(
            "<script src=\"/status.js\" defer data-title=\"{general}\" data-showing=\"{showing}\" \
             data-your-turn=\"{your_turn}\"></script>\n<script src=\"/ticket-status.js\" async></script>\n",
            general = escaped(general),
            showing = escaped(&self.titled(HEADLINE)),
            your_turn = escaped(&self.titled(&self.texts.page_your_turn(HEADLINE))),
        )
    }

    /// In a row of tabs only the beginning is seen: what the customer must know comes first.
    fn title_of(&self, status: &TicketStatus) -> String {
        let headline = status.explanation.as_ref().map(|explanation| explanation.headline.as_str());
        match (headline, status.turn) {
            (Some(headline), Turn::Customer) => self.titled(&self.texts.page_your_turn(headline)),
            (Some(headline), _) => self.titled(headline),
            (None, _) => self.titled(self.texts.page_title()),
        }
    }

    fn titled(&self, text: &str) -> String {
        format!("{text} – {}", self.site.name)
    }
}
