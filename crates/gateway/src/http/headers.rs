//! Headers for safety and for caches.

use axum::{
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use sha2::{Digest, Sha256};

/// What the gateway's own pages may load: its own scripts, styles and answers, and the widget's WebAssembly.
const PAGE_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
                           connect-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; \
                           form-action 'self'; frame-ancestors 'self'; \
                           require-trusted-types-for 'script'; trusted-types 'none'";

/// What everything else may load when a browser shows it as a page: nothing.
const DATA_POLICY: &str = "default-src 'none'; frame-ancestors 'none'";

/// A page of the gateway.
pub(crate) fn page(status: StatusCode, html: String) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CONTENT_SECURITY_POLICY, PAGE_POLICY),
        (header::CACHE_CONTROL, "no-store"),
    ];
    (status, headers, html).into_response()
}

/// Puts the headers on every answer that tell browsers not to guess, not to tell, and not to load.
pub(super) fn secure(response: &mut Response) {
    // A browser takes the headers of a 304 over into the page it has, which brought its own policy.
    let brings_content = response.status() != StatusCode::NOT_MODIFIED;
    let headers = response.headers_mut();
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    if brings_content && !headers.contains_key(header::CONTENT_SECURITY_POLICY) {
        let is_page =
            headers.get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
        let policy = if is_page { PAGE_POLICY } else { DATA_POLICY };
        headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    }
}

/// A strong ETag: the same bytes have the same one, in every gateway.
pub(crate) fn etag_of(bytes: &[u8]) -> String {
    let hash = Sha256::digest(bytes);
    format!("\"{}\"", URL_SAFE_NO_PAD.encode(&hash[..16]))
}

/// Whether the browser has this very answer already (RFC 9110, 13.1.2).
pub(crate) fn etag_matches(request: &HeaderMap, etag: &str) -> bool {
    let tags = request.get_all(header::IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    tags.flat_map(|value| value.split(',')).map(str::trim).any(|tag| {
        // Proxies that compress mark an ETag as weak; the comparison is the weak one.
        tag == "*" || tag.strip_prefix("W/").unwrap_or(tag) == etag
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_etag_matches_itself_in_a_list_and_when_marked_weak() {
        let etag = etag_of(b"body");
        for (value, expected) in [
            (etag.clone(), true),
            (format!("\"x\", {etag}"), true),
            (format!("W/{etag}"), true),
            ("*".to_owned(), true),
            (etag_of(b"other"), false),
            (etag.trim_matches('"').to_owned(), false),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::IF_NONE_MATCH, value.parse().expect("a header"));
            assert_eq!(etag_matches(&headers, &etag), expected, "{value}");
        }
        assert!(!etag_matches(&HeaderMap::new(), &etag));
    }
}
