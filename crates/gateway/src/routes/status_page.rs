//! `/status` and `/status/{lang}`: a page of the gateway's own that needs no script.

mod files;
mod post;

use std::sync::Arc;

use axum::{
    Router,
    extract::{
        DefaultBodyLimit, Path, Query, State,
        rejection::{PathRejection, QueryRejection},
    },
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use serde::Deserialize;
use ticket_status_texts::{ALL_LANGS, Texts, negotiate};

use super::lookups::BODY_BYTES_MAX;
use crate::{
    app::App,
    http::{Problem, page},
    status_page::{Content, Page},
};

/// How the page may be asked for.
#[derive(Debug, Default, Deserialize)]
struct View {
    lang: Option<String>,
    /// Leaves the script out: for browsers in which the widget cannot run.
    plain: Option<String>,
}

pub(super) fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/status", get(negotiated).post(post::negotiated))
        .route("/status/{lang}", get(in_language).post(post::in_language))
        .layer(DefaultBodyLimit::max(BODY_BYTES_MAX))
        .merge(files::routes())
}

async fn negotiated(
    State(app): State<Arc<App>>,
    view: Result<Query<View>, QueryRejection>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let Query(view) = view.unwrap_or_default();
    let texts = app.languages.wanted(view.lang.as_deref(), &headers);
    let path = if view.lang.is_some() { format!("/status/{}", texts.lang()) } else { "/status".to_owned() };
    let asked = Asked { app: &app, texts, path: &path, view: &view };
    let mut response = asked.answer(StatusCode::OK, Content::Form)?;
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("Accept-Language"));
    Ok(response)
}

async fn in_language(
    State(app): State<Arc<App>>,
    lang: Result<Path<String>, PathRejection>,
    view: Result<Query<View>, QueryRejection>,
) -> Result<Response, Problem> {
    let Path(lang) = lang.map_err(|_| Problem::NoSuchPage)?;
    let Query(view) = view.unwrap_or_default();
    if !ALL_LANGS.contains(&lang.as_str()) {
        return elsewhere(&app, &lang, &view);
    }
    let (texts, path) = (app.languages.texts(&[&lang]), format!("/status/{lang}"));
    Asked { app: &app, texts, path: &path, view: &view }.answer(StatusCode::OK, Content::Form)
}

/// Where a language is found that has no page of this name. Helpdesks put their customer's locale into links, `de-AT` or
/// `ja`: such a link must open the ticket all the same, and browsers keep the fragment when they are sent on.
fn elsewhere(app: &App, lang: &str, view: &View) -> Result<Response, Problem> {
    let plain = if view.plain.is_some() { "?plain" } else { "" };
    let found = negotiate(&[lang], ALL_LANGS);
    match found {
        _ if !app.settings.site.hosted_page => Err(Problem::NoSuchPage),
        Some(found) => Ok(Redirect::temporary(&format!("/status/{found}{plain}")).into_response()),
        None if is_language_tag(lang) => Ok(Redirect::temporary(&format!("/status{plain}")).into_response()),
        None => Err(Problem::NoSuchPage),
    }
}

/// Whether it could be a language: two or three letters, and parts of letters and digits.
fn is_language_tag(text: &str) -> bool {
    let mut parts = text.split(['-', '_']);
    let first = parts.next().unwrap_or_default();
    let is_language = matches!(first.len(), 2 | 3) && first.bytes().all(|byte| byte.is_ascii_alphabetic());
    let is_part =
        |part: &str| matches!(part.len(), 1..=8) && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
    is_language && parts.all(is_part)
}

/// The page as it was asked for.
struct Asked<'a> {
    app: &'a App,
    texts: &'a Texts,
    path: &'a str,
    view: &'a View,
}

impl Asked<'_> {
    /// The page with this content.
    fn answer(&self, status: StatusCode, content: Content<'_>) -> Result<Response, Problem> {
        let site = &self.app.settings.site;
        if !site.hosted_page {
            return Err(Problem::NoSuchPage);
        }
        let is_plain = self.view.plain.is_some();
        let takes_over = matches!(content, Content::Form | Content::Status { .. });
        let with_widget = takes_over && !is_plain && !self.app.settings.files.is_empty();
        let (texts, path) = (self.texts, self.path);
        Ok(page(status, Page { texts, site, path, content, with_widget, is_plain }.html()))
    }
}

#[cfg(test)]
mod tests {
    use super::is_language_tag;

    #[test]
    fn a_language_is_told_from_a_file_that_somebody_looks_for() {
        for tag in ["ja", "tlh", "zh-Hant-TW", "pt_AO", "en-x-a"] {
            assert!(is_language_tag(tag), "{tag}");
        }
        for other in ["", "j", "robots.txt", "wp-login.php", "1042", "login", "en-", "en-toolongapart"] {
            assert!(!is_language_tag(other), "{other}");
        }
    }
}
