//! Requests to the gateway.

use gloo_net::http::{Request, RequestBuilder, Response};
use js_sys::{JSON, Object, Reflect};
use serde::Serialize;
use ticket_status_model::TicketStatus;
use wasm_bindgen::JsValue;

use crate::{
    answer::{Answer, Body, Failure, Received},
    browser::Abort,
    lookup::Query,
    settings::Access,
};

/// Asks one gateway in one language.
#[derive(Clone, Debug)]
pub struct Client {
    gateway: String,
    lang: String,
}

#[derive(Serialize)]
struct LookupRequest<'a> {
    reference: &'a str,
    email: &'a str,
}

impl Client {
    /// A client for the gateway at an address that ends with a slash.
    pub fn new(gateway: &str, lang: &str) -> Self {
        Self { gateway: gateway.to_owned(), lang: lang.to_owned() }
    }

    /// Asks for the status. The address is the one the loader used, so that its `ETag` counts.
    pub async fn status(&self, access: &Access, etag: Option<&str>) -> Answer {
        let url = format!("{}v1/tickets/{}?lang={}", self.gateway, access.reference, self.lang);
        let abort = Abort::new();
        let mut request =
            request(Request::get(&url), &abort).header("authorization", &format!("Bearer {}", access.token));
        if let Some(etag) = etag {
            request = request.header("if-none-match", etag);
        }
        let Ok(response) = request.send().await else { return Answer::Failed(Failure::Offline) };
        received(response, "status").await.read()
    }

    /// Asks whether a reference and an address belong together.
    pub async fn look_up(&self, query: &Query) -> Result<(Access, Box<TicketStatus>), Failure> {
        let url = format!("{}v1/lookups?lang={}", self.gateway, self.lang);
        let body = LookupRequest { reference: query.reference.as_str(), email: &query.email };
        let abort = Abort::new();
        let request = request(Request::post(&url), &abort).header("content-type", "application/json");
        let body = to_json(&body).ok_or(Failure::Broken)?;
        let response = request.body(body).map_err(|_| Failure::Broken)?.send();
        let mut received = received(response.await.map_err(|_| Failure::Offline)?, "").await;
        let token = received.body.token.take();
        match (received.read(), token) {
            (Answer::Status { status, .. }, Some(token)) => {
                Ok((Access { reference: status.reference.clone(), token }, status))
            }
            (Answer::Failed(failure), _) => Err(failure),
            _ => Err(Failure::Broken),
        }
    }
}

fn request(request: RequestBuilder, abort: &Abort) -> RequestBuilder {
    request.abort_signal(abort.signal().as_ref())
}

/// Reads an answer. `wrap` is the field that the body of a good answer is put into; "" leaves it as it is.
async fn received(response: Response, wrap: &str) -> Received {
    let header = |name| response.headers().get(name);
    let mut received = Received {
        code: response.status(),
        etag: header("etag"),
        age: header("age"),
        cache_status: header("cache-status"),
        retry_after: header("retry-after"),
        body: Body::default(),
    };
    if received.code != 304 {
        let wrap = if received.code == 200 { wrap } else { "" };
        received.body = response.text().await.ok().and_then(|text| body(&text, wrap)).unwrap_or_default();
    }
    received
}

fn body(text: &str, wrap: &str) -> Option<Body> {
    let mut value = JSON::parse(text).ok()?;
    if !wrap.is_empty() {
        let wrapped = Object::new();
        Reflect::set(&wrapped, &wrap.into(), &value).ok()?;
        value = wrapped.into();
    }
    serde_wasm_bindgen::from_value(value).ok()
}

fn to_json(value: &impl Serialize) -> Option<JsValue> {
    let value = serde_wasm_bindgen::to_value(value).ok()?;
    JSON::stringify(&value).ok().map(JsValue::from)
}
