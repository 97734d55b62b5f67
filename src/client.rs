//! Requests to the gateway.

use std::rc::Rc;

use gloo_net::http::{Request, RequestBuilder, Response};
use js_sys::{JSON, Object, Reflect};
use ticket_status_model::TicketStatus;
use ticket_status_texts::joined;
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

impl Client {
    /// A client for the gateway at an address that ends with a slash.
    pub fn new(gateway: &str, lang: &str) -> Self {
        Self { gateway: gateway.to_owned(), lang: lang.to_owned() }
    }

    /// Asks in another language from now on.
    pub fn speak(&mut self, lang: &str) {
        lang.clone_into(&mut self.lang);
    }

    /// Asks for the status. The address is the one the loader used, so that its `ETag` counts.
    pub async fn status(&self, access: &Access, etag: Option<&str>) -> Answer {
        let url = joined(&[&*self.gateway, "v1/tickets/", access.reference.as_str(), "?lang=", &*self.lang]);
        let abort = Abort::new();
        let mut request = request(Request::get(&url), &abort)
            .header("authorization", &joined(&["Bearer ", &*access.token]));
        if let Some(etag) = etag {
            request = request.header("if-none-match", etag);
        }
        match request.send().await {
            Ok(response) => answer_of(response).await,
            Err(_) => Answer::Failed(Failure::Offline),
        }
    }

    /// Asks whether a reference and an address belong together.
    pub async fn look_up(&self, query: &Query) -> Result<(Access, Rc<TicketStatus>), Failure> {
        let url = joined(&[&*self.gateway, "v1/lookups?lang=", &*self.lang]);
        let abort = Abort::new();
        let request = request(Request::post(&url), &abort).header("content-type", "application/json");
        let body = object(&[
            ("reference", &query.reference.as_str().into()),
            ("email", &query.email.as_str().into()),
        ]);
        let body = JSON::stringify(&body).map_err(|_| Failure::Broken)?;
        let response = request.body(JsValue::from(body)).map_err(|_| Failure::Broken)?.send();
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

/// The meaning of an answer to a request for a status, the loader's or our own.
pub async fn answer_of(response: Response) -> Answer {
    received(response, "status").await.read()
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
        problem: None,
    };
    if received.code != 304
        && let Ok(text) = response.text().await
        && let Ok(value) = JSON::parse(&text)
    {
        match received.code {
            200 => received.body = body(value, wrap).unwrap_or_default(),
            _ => {
                received.problem = Reflect::get(&value, &"code".into()).ok().and_then(|code| code.as_string())
            }
        }
    }
    received
}

fn body(value: JsValue, wrap: &str) -> Option<Body> {
    let value = if wrap.is_empty() { value } else { object(&[(wrap, &value)]).into() };
    serde_wasm_bindgen::from_value(value).ok()
}

fn object(fields: &[(&str, &JsValue)]) -> Object {
    let object = Object::new();
    for (name, value) in fields {
        // Setting a field of a fresh object cannot fail.
        let _ = Reflect::set(&object, &(*name).into(), value);
    }
    object
}
