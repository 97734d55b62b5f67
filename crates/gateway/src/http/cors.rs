//! Which pages of other origins may read answers.

use axum::http::{HeaderMap, HeaderValue, Method, header};

use crate::app::App;

/// For how long a browser need not ask again whether it may ask, in seconds; browsers allow no more.
const PREFLIGHT_SECONDS: &str = "7200";

/// What a request says of the page that it comes from.
pub(super) struct CrossOrigin {
    /// Whether a browser asks whether it may ask.
    pub(super) is_preflight: bool,
    /// The page's origin, where its pages may read answers.
    allowed: Option<HeaderValue>,
}

impl CrossOrigin {
    pub(super) fn of(method: &Method, headers: &HeaderMap, app: &App) -> Self {
        let origins = &app.settings.site.allowed_origins;
        let origin = headers.get(header::ORIGIN);
        let allowed = origin.filter(|origin| origin.to_str().is_ok_and(|origin| origins.allows(origin)));
        let is_preflight =
            *method == Method::OPTIONS && headers.contains_key(header::ACCESS_CONTROL_REQUEST_METHOD);
        Self { is_preflight, allowed: allowed.cloned() }
    }

    /// Tells the browser which origins may read the answer. An origin that is not allowed gets no word about it.
    pub(super) fn tell(self, headers: &mut HeaderMap) {
        headers.insert(header::VARY, HeaderValue::from_static("Authorization, Origin"));
        let Some(origin) = self.allowed else { return };
        headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        let told = if self.is_preflight {
            &[
                (header::ACCESS_CONTROL_ALLOW_METHODS, "GET, POST"),
                (
                    header::ACCESS_CONTROL_ALLOW_HEADERS,
                    "authorization, content-type, idempotency-key, if-none-match",
                ),
                (header::ACCESS_CONTROL_MAX_AGE, PREFLIGHT_SECONDS),
            ][..]
        } else {
            &[(header::ACCESS_CONTROL_EXPOSE_HEADERS, "ETag, Age, Cache-Status, Retry-After")][..]
        };
        for (name, value) in told {
            headers.insert(name, HeaderValue::from_static(value));
        }
    }
}
