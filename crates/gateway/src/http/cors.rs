//! Which pages of other origins may read answers.

use std::sync::Arc;

use axum::{
    extract::{Request, State},
    http::{HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

use crate::app::App;

/// For how long a browser need not ask again whether it may ask, in seconds; browsers allow no more.
const PREFLIGHT_SECONDS: &str = "7200";

/// Answers preflights, and tells browsers which origins may read an answer. An origin that is not allowed
/// gets no word about it.
pub(crate) async fn cross_origin(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    let origin = request.headers().get(header::ORIGIN).cloned();
    let allowed = origin.filter(|origin| {
        origin.to_str().is_ok_and(|origin| app.settings.site.allowed_origins.allows(origin))
    });
    let is_preflight = request.method() == Method::OPTIONS
        && request.headers().contains_key(header::ACCESS_CONTROL_REQUEST_METHOD);
    let mut response =
        if is_preflight { StatusCode::NO_CONTENT.into_response() } else { next.run(request).await };

    let headers = response.headers_mut();
    headers.insert(header::VARY, HeaderValue::from_static("Authorization, Origin"));
    let Some(origin) = allowed else { return response };
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin);
    let told = if is_preflight {
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
    response
}
