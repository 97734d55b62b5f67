//! What form and second module ask the gateway.

use std::rc::Rc;

use gloo_net::http::{Request, RequestBuilder};
use js_sys::{JSON, Object, Reflect};
use ticket_status_model::{TicketRef, TicketStatus};
use ticket_status_texts::joined;
use wasm_bindgen::JsValue;

use crate::{
    answer::{Answer, Failure, Received},
    browser::{Abort, request},
    document,
    form::{Found, Query},
    more::{Field, Unsent},
};

/// What proves that this visitor may see this ticket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Access {
    /// The ticket.
    pub reference: TicketRef,
    /// The token of the signed link or of a lookup.
    pub token: String,
}

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

    /// Asks for the status.
    pub async fn status(&self, access: &Access) -> Result<Rc<TicketStatus>, Failure> {
        let url = joined(&[&*self.gateway, "v1/tickets/", access.reference.as_str(), "?lang=", &*self.lang]);
        let abort = Abort::new();
        let received = request::get(&url, &access.token, None, abort.signal()).await;
        let (received, body) = received.ok_or(Failure::Offline)?;
        match decoded(received, body).read() {
            Answer::Status { status, .. } => {
                document::status(&status).map(Rc::new).map_err(|_| Failure::Broken)
            }
            Answer::Failed(failure) => Err(failure),
            Answer::Unchanged(_) => Err(Failure::Broken),
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
        received.body.owned("token").ok_or(Unsent::Failed(Failure::Broken))
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
        let request = ending(Request::post(&url), &abort)
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
        let response = response.map_err(|_| Unsent::Failed(Failure::Offline))?;
        let (received, body) = request::received(response).await;
        let received = decoded(received, body);
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
    pub async fn look_up(&self, query: &Query) -> Result<Option<Found>, Failure> {
        let url = joined(&[&*self.gateway, "v1/lookups?lang=", &*self.lang]);
        let abort = Abort::new();
        let request = ending(Request::post(&url), &abort).header("content-type", "application/json");
        let body = object(&[
            ("reference", &query.reference.as_str().into()),
            ("email", &query.email.as_str().into()),
        ]);
        let body = JSON::stringify(&body).map_err(|_| Failure::Broken)?;
        let response = request.body(JsValue::from(body)).map_err(|_| Failure::Broken)?.send();
        let (received, body) = request::received(response.await.map_err(|_| Failure::Offline)?).await;
        let status = Reflect::get(&body, &"status".into()).unwrap_or_default();
        let received = decoded(received, body);
        match (received.code, received.body.owned("token")) {
            (202, _) => Ok(None),
            (200, Some(token)) => {
                let reference = received.body.get("status").owned("reference").ok_or(Failure::Broken)?;
                Ok(Some(Found { reference, token, status }))
            }
            _ => Err(match received.read() {
                Answer::Failed(failure) => failure,
                _ => Failure::Broken,
            }),
        }
    }
}

fn ending(request: RequestBuilder, abort: &Abort) -> RequestBuilder {
    request.abort_signal(abort.signal().as_ref())
}

/// An answer with its document.
fn decoded(received: Received, body: JsValue) -> Received {
    Received { body: document::read(body).unwrap_or_default(), ..received }
}

fn object(fields: &[(&str, &JsValue)]) -> Object {
    let object = Object::new();
    for (name, value) in fields {
        // Setting a field of a fresh object cannot fail.
        let _ = Reflect::set(&object, &(*name).into(), value);
    }
    object
}
