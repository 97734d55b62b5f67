//! What browsers download: loader, wasm, styles, texts and pages, all in memory, compressed beforehand.

use std::collections::{HashMap, HashSet};

use base64::{Engine, engine::general_purpose::STANDARD};
use bytes::Bytes;
use sha2::{Digest, Sha384};

use crate::http::etag_of;

/// The loader, the newest of its major version, and the folder of the folders that it finds everything else in.
pub(crate) const LOADER: &str = "ticket-status.js";
pub(crate) const NEWEST_LOADER: &str = "v1/ticket-status.js";
pub(crate) const ASSETS: &str = "assets/";

/// Files by their path below the bundle: `ticket-status.js`, `assets/0123456789/widget.wasm`.
#[derive(Clone, Debug, Default)]
pub struct Files {
    files: HashMap<String, File>,
    /// The names of those whose content may be another after a restart.
    changing: HashSet<String>,
}

/// One file and its compressed forms.
#[derive(Clone, Debug)]
pub(crate) struct File {
    plain: Bytes,
    brotli: Option<Bytes>,
    gzip: Option<Bytes>,
    etag: String,
    /// For `Content-Type`.
    pub(crate) media_type: &'static str,
}

/// A file as one browser gets it.
pub(crate) struct Form {
    /// The bytes to send.
    pub(crate) bytes: Bytes,
    /// For `Content-Encoding`.
    pub(crate) encoding: Option<&'static str>,
    /// For `ETag`.
    pub(crate) etag: String,
}

impl Files {
    /// Adds a file, or the compressed form of one when the name ends in `.br` or `.gz`.
    pub fn add(&mut self, name: &str, bytes: impl Into<Bytes>) {
        let bytes = bytes.into();
        let (plain_name, compressed) = match name.rsplit_once('.') {
            Some((plain, ending @ ("br" | "gz"))) => (plain, Some(ending)),
            _ => (name, None),
        };
        let file = self.files.entry(plain_name.to_owned()).or_insert_with(|| File::empty(plain_name));
        match compressed {
            Some("br") => file.brotli = Some(bytes),
            Some(_) => file.gzip = Some(bytes),
            None => {
                file.etag = etag_of(&bytes);
                file.plain = bytes;
            }
        }
    }

    /// Whether there is nothing to download.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// The names of all files.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// The folder that the loader names, `assets/0123456789/`.
    pub(crate) fn folder(&self) -> Option<String> {
        let loader = std::str::from_utf8(self.plain(LOADER)?).ok()?;
        let named = |name: &&str| folder_of(name).is_some_and(|folder| loader.contains(folder));
        self.names().find(named).and_then(folder_of).map(str::to_owned)
    }

    /// For a locale file that is not there under this name: its present name, as the loader says it.
    pub(crate) fn current_texts(&self, name: &str) -> Option<String> {
        let file = name.strip_prefix(folder_of(name)?).filter(|file| file.ends_with(".json"))?;
        if self.get(name).is_some() {
            return None;
        }
        let current = format!("{}{file}", self.folder()?);
        self.get(&current).map(|_| current)
    }

    /// A file's bytes as they are.
    pub(crate) fn plain(&self, name: &str) -> Option<&Bytes> {
        self.get(name).map(|file| &file.plain)
    }

    /// Whether a file that is named by its content has got other content: browsers may not keep it for ever.
    pub(crate) fn may_change(&self, name: &str) -> bool {
        self.changing.contains(name)
    }

    /// Notes that a file has got other content under its old name.
    pub(crate) fn note_change(&mut self, name: String) {
        self.changing.insert(name);
    }

    /// For a tag's `integrity`: the hash of the very bytes that are served.
    pub(crate) fn integrity(&self, name: &str) -> Option<String> {
        let bytes = self.get(name).map(|file| &file.plain)?;
        Some(format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes))))
    }

    /// Serves a file under another name as well.
    pub(crate) fn copy(&mut self, name: &str, other: &str) {
        if let Some(file) = self.files.get(name).cloned() {
            self.files.insert(other.to_owned(), file);
        }
    }

    pub(crate) fn get(&self, name: &str) -> Option<&File> {
        self.files.get(name).filter(|file| !file.etag.is_empty())
    }
}

/// The folder of assets that a name lies in, with its closing slash.
pub(crate) fn folder_of(name: &str) -> Option<&str> {
    let after = name.strip_prefix(ASSETS)?.find('/')?;
    Some(&name[..ASSETS.len() + after + 1])
}

impl File {
    fn empty(name: &str) -> Self {
        let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
        Self {
            plain: Bytes::new(),
            brotli: None,
            gzip: None,
            etag: String::new(),
            media_type: media_type(ending),
        }
    }

    /// The smallest form a browser with this `Accept-Encoding` takes.
    pub(crate) fn form(&self, accept_encoding: &str) -> Form {
        let forms = [("br", &self.brotli), ("gzip", &self.gzip)];
        let smallest = forms.into_iter().find_map(|(encoding, bytes)| {
            let bytes = bytes.as_ref().filter(|_| takes(accept_encoding, encoding))?;
            Some((encoding, bytes.clone()))
        });
        match smallest {
            // Another form of the file is another representation: a strong ETag must differ (RFC 9110, 8.8.3).
            Some((encoding, bytes)) => {
                let etag = format!("{}-{encoding}\"", self.etag.trim_end_matches('"'));
                Form { bytes, encoding: Some(encoding), etag }
            }
            None => Form { bytes: self.plain.clone(), encoding: None, etag: self.etag.clone() },
        }
    }
}

/// Whether a browser with this `Accept-Encoding` takes the encoding.
fn takes(accept_encoding: &str, encoding: &str) -> bool {
    accept_encoding.split(',').any(|part| {
        let (name, weight) = part.split_once(';').unwrap_or((part, ""));
        let refused = weight.trim().strip_prefix("q=").and_then(|q| q.parse::<f32>().ok()) == Some(0.0);
        name.trim().eq_ignore_ascii_case(encoding) && !refused
    })
}

fn media_type(ending: &str) -> &'static str {
    match ending {
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "css" => "text/css; charset=utf-8",
        "html" => "text/html; charset=utf-8",
        "json" | "map" => "application/json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "webp" => "image/webp",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_under_their_former_name() {
        let mut files = Files::default();
        files.add("assets/new/uk.json", "[]");
        files.add("assets/new/widget.js", "");
        files.add(LOADER, "import(base + \"assets/new/\" + name)");
        assert_eq!(files.current_texts("assets/old/uk.json").as_deref(), Some("assets/new/uk.json"));
        assert_eq!(files.current_texts("assets/new/uk.json"), None, "it is there");
        assert_eq!(files.current_texts("assets/old/xx.json"), None);
        assert_eq!(files.current_texts("assets/old/widget.js"), None, "another version's code fits no other");
    }

    #[test]
    fn a_browser_gets_the_smallest_form_it_takes() {
        let mut files = Files::default();
        for (name, bytes) in [("a.js", "plain"), ("a.js.br", "b"), ("a.js.gz", "gz")] {
            files.add(name, bytes);
        }
        let file = files.get("a.js").expect("the file");
        for (accept, bytes, encoding) in [
            ("gzip, deflate, br, zstd", "b", Some("br")),
            ("gzip", "gz", Some("gzip")),
            ("br;q=0, gzip", "gz", Some("gzip")),
            ("", "plain", None),
            ("brotli", "plain", None),
        ] {
            let form = file.form(accept);
            assert_eq!((&form.bytes[..], form.encoding), (bytes.as_bytes(), encoding), "{accept}");
        }
        assert_ne!(file.form("br").etag, file.form("gzip").etag);
        assert!(files.get("a.js.br").is_none());
    }
}
