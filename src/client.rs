//! Requests to the gateway.

use std::rc::Rc;

use gloo_net::http::{Request, RequestBuilder, Response};
use js_sys::{JSON, Object, Reflect};
use ticket_status_model::TicketStatus;
use ticket_status_texts::joined;
use wasm_bindgen::JsValue;

use crate::{
    answer::{Answer, Failure, Received},
    browser::Abort,
    document,
    lookup::Query,
    say::{Field, Unsent},
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

    /// Its address.
    pub fn gateway(&self) -> &str {
        &self.gateway
    }

    /// Asks in another language from now on.
    pub fn speak(&mut self, lang: &str) {
        lang.clone_into(&mut self.lang);
    }

    /// Asks for the status. The address is the one the loader used, so that its `ETag` counts.
    pub async fn status(&self, access: &Access, etag: Option<&str>) -> Answer {
        let url = joined(&[&*self.gateway, "v1/tickets/", access.reference.as_str(), "?lang=", &*self.lang]);
        let abort = Abort::new();
        let mut request = request(Request::get(&url), &abort);
        if !access.token.is_empty() {
            request = request.header("authorization", &joined(&["Bearer ", &*access.token]));
        }
        if let Some(etag) = etag {
            request = request.header("if-none-match", etag);
        }
        match request.send().await {
            Ok(response) => answer_of(response).await,
            Err(_) => Answer::Failed(Failure::Offline),
        }
    }

    /// Sends what the customer says; the key stays the same until it has arrived.
    pub async fn say(
        &self,
        access: &Access,
        key: &str,
        body: &[(&'static str, Field)],
    ) -> Result<(), Unsent> {
        self.post(access, "/write-backs", key, body).await.map(|_| ())
    }

    /// Asks for a token for this device, which lasts longer than that of a lookup.
    pub async fn prolong(&self, access: &Access) -> Result<String, Unsent> {
        let received = self.post(access, "/device-tokens", "", &[]).await?;
        received.token.ok_or(Unsent::Failed(Failure::Broken))
    }

    async fn post(
        &self,
        access: &Access,
        call: &str,
        key: &str,
        fields: &[(&'static str, Field)],
    ) -> Result<Received, Unsent> {
        let of_ticket = joined(&[&*self.gateway, "v1/tickets/", access.reference.as_str(), call]);
        let url = joined(&[&*of_ticket, "?lang=", &*self.lang]);
        let abort = Abort::new();
        let request = request(Request::post(&url), &abort)
            .header("authorization", &joined(&["Bearer ", &*access.token]))
            .header("content-type", "application/json")
            .header("idempotency-key", key);
        let body = Object::new();
        for (name, value) in fields {
            let value = match value {
                Field::Text(text) => JsValue::from(&**text),
                Field::Number(number) => JsValue::from(*number),
            };
            // Setting a field of a fresh object cannot fail.
            let _ = Reflect::set(&body, &(*name).into(), &value);
        }
        let broken = Unsent::Failed(Failure::Broken);
        let body = JSON::stringify(&body).map_err(|_| broken)?;
        let response = request.body(JsValue::from(body)).map_err(|_| broken)?.send().await;
        let received = received(response.map_err(|_| Unsent::Failed(Failure::Offline))?, "").await;
        match received.code {
            200 | 202 => Ok(received),
            409 => Err(Unsent::Gone),
            _ => Err(match received.read() {
                Answer::Failed(failure) => Unsent::Failed(failure),
                _ => broken,
            }),
        }
    }

    /// Asks whether a reference and an address belong together; nothing when the answer is mailed.
    pub async fn look_up(&self, query: &Query) -> Result<Option<(Access, Rc<TicketStatus>)>, Failure> {
        let url = joined(&[&*self.gateway, "v1/lookups?lang=", &*self.lang]);
        let abort = Abort::new();
        let request = request(Request::post(&url), &abort).header("content-type", "application/json");
        let body = object(&[
            ("reference", &query.reference.as_str().into()),
            ("email", &query.email.as_str().into()),
        ]);
        let body = JSON::stringify(&body).map_err(|_| Failure::Broken)?;
        let response = request.body(JsValue::from(body)).map_err(|_| Failure::Broken)?.send();
        let mut received = received(response.await.map_err(|_| Failure::Offline)?, "status").await;
        if received.code == 202 {
            return Ok(None);
        }
        let token = received.token.take();
        match (received.read(), token) {
            (Answer::Status { status, .. }, Some(token)) => {
                Ok(Some((Access { reference: status.reference.clone(), token }, status)))
            }
            (Answer::Failed(failure), _) => Err(failure),
            _ => Err(Failure::Broken),
        }
    }
}

/// The meaning of an answer to a request for a status, the loader's or our own.
pub async fn answer_of(response: Response) -> Answer {
    received(response, "").await.read()
}

fn request(request: RequestBuilder, abort: &Abort) -> RequestBuilder {
    request.abort_signal(abort.signal().as_ref())
}

/// Reads an answer; the status is the field `within` of a good one, or with "" the whole body.
async fn received(response: Response, within: &str) -> Received {
    let header = |name| response.headers().get(name);
    let mut received = Received {
        code: response.status(),
        etag: header("etag"),
        age: header("age"),
        cache_status: header("cache-status"),
        retry_after: header("retry-after"),
        ..Received::default()
    };
    if received.code != 304
        && let Ok(text) = response.text().await
        && let Ok(body) = JSON::parse(&text)
        && let Ok(body) = document::read(body)
    {
        let status = if within.is_empty() { &body } else { body.get(within) };
        received.status = document::status(status).ok().filter(|_| received.code == 200);
        received.token = body.owned("token");
        received.problem = body.owned("code");
    }
    received
}

fn object(fields: &[(&str, &JsValue)]) -> Object {
    let object = Object::new();
    for (name, value) in fields {
        // Setting a field of a fresh object cannot fail.
        let _ = Reflect::set(&object, &(*name).into(), value);
    }
    object
}
