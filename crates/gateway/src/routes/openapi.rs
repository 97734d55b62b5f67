//! `GET /openapi.json`: the contract of all calls.

use std::sync::{Arc, LazyLock};

use axum::{
    Router,
    http::header,
    response::{IntoResponse, Response},
    routing::get,
};
use utoipa::{
    Modify, OpenApi,
    openapi::{
        RefOr, Response as Response200,
        example::ExampleBuilder,
        security::{HttpAuthScheme, HttpBuilder, SecurityScheme},
    },
};

use super::{backlog, device_tokens, glossary, health, lookups, site, tickets, write_backs};
use crate::app::App;

#[derive(OpenApi)]
#[openapi(
    info(title = "Ticket Status gateway", description = "Where a support ticket stands, for the customer who wrote it.",
         license(name = "MIT OR Apache-2.0", identifier = "MIT OR Apache-2.0")),
    paths(tickets::read, write_backs::create, device_tokens::create, lookups::create, site::read, glossary::read, backlog::read, health::live, health::ready),
    modifiers(&AccessToken, &GoldenExamples),
    tags((name = "tickets", description = "Where tickets stand."),
         (name = "site", description = "The company."),
         (name = "health", description = "For whatever runs the gateway.")),
)]
struct Contract;

struct AccessToken;

impl Modify for AccessToken {
    fn modify(&self, document: &mut utoipa::openapi::OpenApi) {
        let scheme = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).bearer_format("JWT").description(Some(
            "A JWT signed with HS256: header `kid` = the key's id, `aud` = the site's id, `sub` = the ticket's \
             number, `exp`. A lookup returns one; a company's own backend can mint it.",
        ));
        if let Some(components) = document.components.as_mut() {
            components.add_security_scheme("access_token", SecurityScheme::Http(scheme.build()));
        }
    }
}

/// The golden documents that are shown as examples: a ticket's life in short.
const EXAMPLES: [(&str, &str); 6] = [
    ("received", include_str!("../../../model/examples/received.json")),
    ("with-person", include_str!("../../../model/examples/with-person.json")),
    ("in-progress", include_str!("../../../model/examples/in-progress.json")),
    ("waiting-for-you", include_str!("../../../model/examples/waiting-for-you.json")),
    ("answered", include_str!("../../../model/examples/answered.json")),
    ("solved", include_str!("../../../model/examples/solved.json")),
];

struct GoldenExamples;

impl Modify for GoldenExamples {
    fn modify(&self, document: &mut utoipa::openapi::OpenApi) {
        let call = document.paths.paths.get_mut("/v1/tickets/{reference}").and_then(|path| path.get.as_mut());
        let answer = call.and_then(|call| call.responses.responses.get_mut("200"));
        let Some(RefOr::T(Response200 { content, .. })) = answer else { return };
        for content in content.values_mut() {
            let RefOr::T(content) = content else { continue };
            let examples = EXAMPLES.iter().filter_map(|(name, text)| {
                let value: serde_json::Value = serde_json::from_str(text).ok()?;
                Some(((*name).to_owned(), RefOr::T(ExampleBuilder::new().value(Some(value)).build())))
            });
            content.examples.extend(examples);
        }
    }
}

static DOCUMENT: LazyLock<String> = LazyLock::new(|| document().to_pretty_json().unwrap_or_default());

/// The OpenAPI document.
pub(crate) fn document() -> utoipa::openapi::OpenApi {
    Contract::openapi()
}

pub(super) fn routes() -> Router<Arc<App>> {
    Router::new().route("/openapi.json", get(read))
}

async fn read() -> Response {
    let headers = [
        (header::CONTENT_TYPE, "application/json"),
        (header::CACHE_CONTROL, "public, max-age=300"),
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
    ];
    (headers, DOCUMENT.as_str()).into_response()
}
