//! The company's own web site: another origin than the gateway's, with pages as a test needs them, a script that notes
//! what goes wrong on them at `/watch.js`, and a box for reports of what a policy forbade at `/reports`.

use std::{
    collections::HashMap,
    fs,
    path::Path,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use axum::{
    Router,
    http::{HeaderName, HeaderValue, StatusCode, Uri, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use tokio::{net::TcpListener, task::AbortHandle};

use super::workspace;

const HTML: &str = "text/html; charset=utf-8";

type Pages = Arc<Mutex<HashMap<String, Page>>>;
type Reports = Arc<Mutex<Vec<String>>>;

/// Notes what goes wrong on a page, in `troubles`.
pub(crate) const WATCH: &str = include_str!("watch.js");

#[derive(Clone)]
struct Page {
    kind: &'static str,
    html: String,
    headers: Vec<(HeaderName, HeaderValue)>,
}

/// A running web site. Dropping it stops it.
pub(crate) struct Host {
    port: u16,
    pages: Pages,
    reports: Reports,
    serving: AbortHandle,
}

impl Host {
    /// An empty web site on a free port.
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let port = listener.local_addr().expect("an address").port();
        let pages = Pages::default();
        let served = Arc::clone(&pages);
        let reports = Reports::default();
        let received = Arc::clone(&reports);
        let router = Router::new()
            .route("/watch.js", get(|| async { ([(header::CONTENT_TYPE, "text/javascript")], WATCH) }))
            .route("/reports", post(|report: String| async move { locked(&received).push(report) }))
            .fallback(move |uri: Uri| async move { answer(&served, uri.path()) });
        let serving = tokio::spawn(async move { axum::serve(listener, router).await }).abort_handle();
        Self { port, pages, reports, serving }
    }

    /// The reports of what a policy forbade, as browsers sent them.
    pub(crate) fn reports(&self) -> Vec<String> {
        locked(&self.reports).clone()
    }

    /// Its origin as browsers write it. Another host name than the gateway's: another site, too.
    pub(crate) fn origin(&self) -> String {
        format!("http://localhost:{}", self.port)
    }

    /// The address of a page.
    pub(crate) fn url(&self, path: &str) -> String {
        format!("{}{path}", self.origin())
    }

    /// Puts a page there, and returns its address.
    pub(crate) fn put(&self, path: &str, html: &str) -> String {
        self.put_with(path, html, &[])
    }

    /// Puts a page with headers there, and returns its address.
    pub(crate) fn put_with(&self, path: &str, html: &str, headers: &[(&'static str, &str)]) -> String {
        let header = |(name, value): &(&'static str, &str)| {
            (HeaderName::from_static(name), HeaderValue::from_str(value).expect("a header"))
        };
        let page = Page { kind: HTML, html: html.to_owned(), headers: headers.iter().map(header).collect() };
        locked(&self.pages).insert(path.to_owned(), page);
        self.url(path)
    }

    /// Puts all files of a built app there, and returns the address of its page.
    pub(crate) fn put_app(&self, path: &str, folder: &Path) -> String {
        let entries = fs::read_dir(folder).unwrap_or_else(|why| panic!("{}: {why}", folder.display()));
        for file in entries.map(|entry| entry.expect("a file").path()) {
            let name = file.file_name().expect("a name").to_string_lossy().into_owned();
            if file.is_dir() {
                self.put_app(&format!("{path}{name}/"), &file);
                continue;
            }
            let text = fs::read_to_string(&file).unwrap_or_else(|why| panic!("{}: {why}", file.display()));
            let kind = if name.ends_with(".html") { HTML } else { "text/javascript" };
            let page = Page { kind, html: text, headers: Vec::new() };
            locked(&self.pages).insert(format!("{path}{name}"), page);
        }
        self.url(&format!("{path}index.html"))
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

fn locked<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

fn answer(pages: &Pages, path: &str) -> Response {
    let page = locked(pages).get(path).cloned();
    match page {
        Some(page) => {
            let mut response = ([(header::CONTENT_TYPE, page.kind)], page.html).into_response();
            response.headers_mut().extend(page.headers);
            response
        }
        // Browsers ask for an icon, and an error about it would be one in the console.
        None if path == "/favicon.ico" => StatusCode::NO_CONTENT.into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// The page of a scenario, `tests/browser/<scenario>/<file>`, with `{{name}}` filled in.
pub(crate) fn scenario(path: &str, filled: &[(&str, &str)]) -> String {
    let file = workspace("tests/browser").join(path);
    let html = fs::read_to_string(&file).unwrap_or_else(|why| panic!("{}: {why}", file.display()));
    let html = filled.iter().fold(html, |html, (name, text)| html.replace(&format!("{{{{{name}}}}}"), text));
    assert!(!html.contains("{{"), "something in {path} was not filled in");
    html
}
