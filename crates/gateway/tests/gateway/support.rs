//! A company with one ticket, a helpdesk that fails when told so, and a visitor who asks.

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use async_trait::async_trait;
use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Request, StatusCode},
};
use http_body_util::BodyExt;
use serde_json::Value;
use ticket_status_gateway::{
    Gateway,
    settings::{Contact, Keys, Settings, Site},
};
use ticket_status_helpdesks::{
    Arrivals, Delivery, EmailAddress, Helpdesk, HelpdeskError, KnownStatus, Ticket, TicketQuestion,
};
use ticket_status_model::{
    Category, Change, ChangeKind, Facts, Handler, Message, Moment, Offered, Side, TicketRef,
};
use tower::ServiceExt;

use super::wait;

pub(crate) const SECRET: &str = "a secret of at least thirty-two bytes";
pub(crate) const ORIGIN: &str = "https://www.example.com";

/// A helpdesk in memory.
#[derive(Default)]
pub(crate) struct Fake {
    tickets: Mutex<HashMap<String, Ticket>>,
    failure: Mutex<Option<fn() -> HelpdeskError>>,
    pause: Mutex<Duration>,
    pause_for_known: Mutex<Duration>,
    questions: AtomicUsize,
    arrivals: Mutex<Arrivals>,
    counts: AtomicUsize,
    delivered: Mutex<Vec<Delivery>>,
}

impl Fake {
    pub(crate) fn questions(&self) -> usize {
        self.questions.load(Ordering::SeqCst)
    }

    /// How often the backlog was counted.
    pub(crate) fn counts(&self) -> usize {
        self.counts.load(Ordering::SeqCst)
    }

    /// What was delivered so far, each key once.
    pub(crate) fn delivered(&self) -> Vec<Delivery> {
        self.delivered.lock().expect("lock").clone()
    }

    /// What waits from now on.
    pub(crate) fn receive(&self, arrivals: Arrivals) {
        *self.arrivals.lock().expect("lock") = arrivals;
    }

    pub(crate) fn put(&self, facts: Facts) {
        self.put_as(facts.reference.clone().as_str(), facts);
    }

    pub(crate) fn put_as(&self, reference: &str, facts: Facts) {
        let customers = vec![EmailAddress::parse("anna@example.com").expect("an address")];
        self.tickets
            .lock()
            .expect("lock")
            .insert(reference.to_owned(), Ticket { facts, customers, is_rated: false });
    }

    pub(crate) fn fail(&self, failure: fn() -> HelpdeskError) {
        *self.failure.lock().expect("lock") = Some(failure);
    }

    pub(crate) fn recover(&self) {
        *self.failure.lock().expect("lock") = None;
    }

    pub(crate) fn take(&self, pause: Duration) {
        *self.pause.lock().expect("lock") = pause;
    }

    /// How much longer it takes for a ticket that it has.
    pub(crate) fn take_for_known(&self, pause: Duration) {
        *self.pause_for_known.lock().expect("lock") = pause;
    }
}

#[async_trait]
impl Helpdesk for Fake {
    fn name(&self) -> &'static str {
        "fake"
    }

    async fn ticket(&self, reference: &TicketRef, _: TicketQuestion) -> Result<Ticket, HelpdeskError> {
        self.questions.fetch_add(1, Ordering::SeqCst);
        let pause = *self.pause.lock().expect("lock");
        wait::answering_after(pause).await;
        if let Some(failure) = *self.failure.lock().expect("lock") {
            return Err(failure());
        }
        let found = self.tickets.lock().expect("lock").get(reference.as_str()).cloned();
        let ticket = found.ok_or(HelpdeskError::UnknownTicket)?;
        let pause = *self.pause_for_known.lock().expect("lock");
        wait::answering_after(pause).await;
        Ok(ticket)
    }

    async fn is_ready(&self) -> Result<(), HelpdeskError> {
        self.questions.fetch_add(1, Ordering::SeqCst);
        self.failure.lock().expect("lock").map_or(Ok(()), |failure| Err(failure()))
    }

    fn statuses(&self) -> Vec<KnownStatus> {
        let known = |label: &str, category| KnownStatus { label: label.to_owned(), category };
        vec![
            known("new", Category::New),
            known("open", Category::Open),
            known("stalled", Category::Waiting),
            known("resolved", Category::Solved),
        ]
    }

    async fn statuses_in_use(&self) -> Result<Vec<KnownStatus>, HelpdeskError> {
        let known = |label: &str, category| KnownStatus { label: label.to_owned(), category };
        Ok(vec![known("open", Category::Open), known("Waiting \"for\" parts", Category::Unknown)])
    }

    fn takes(&self) -> Vec<Offered> {
        use Offered as O;
        vec![O::Rating, O::WrongTeam, O::Message, O::Confirmation, O::Reopening]
    }

    async fn deliver(&self, delivery: &Delivery) -> Result<(), HelpdeskError> {
        if let Some(failure) = *self.failure.lock().expect("lock") {
            return Err(failure());
        }
        let mut delivered = self.delivered.lock().expect("lock");
        if delivered.iter().all(|known| known.key != delivery.key) {
            delivered.push(delivery.clone());
        }
        Ok(())
    }

    async fn arrivals(&self, _: Moment) -> Result<Arrivals, HelpdeskError> {
        self.counts.fetch_add(1, Ordering::SeqCst);
        if let Some(failure) = *self.failure.lock().expect("lock") {
            return Err(failure());
        }
        Ok(self.arrivals.lock().expect("lock").clone())
    }
}

pub(crate) fn moment(text: &str) -> Moment {
    Moment::parse(text).expect("a moment")
}

/// Ticket 1042: Olena Kovalenko of Billing asked a question and waits.
pub(crate) fn waiting_ticket() -> Facts {
    let at = moment("2026-11-20T10:00:00Z");
    let handler = Handler {
        person: Some("Olena Kovalenko".into()),
        team: Some("Billing".into()),
        since: Some(at),
        email: Some("olena.kovalenko@internal.example".into()),
        phone: Some("+380 1".into()),
    };
    Facts {
        subject: Some("Invoice shows the wrong VAT number".into()),
        opened_at: Some(moment("2026-11-19T08:14:00Z")),
        changed_at: Some(at),
        category_since: Some(at),
        handler: Some(handler.clone()),
        messages: vec![Message { at, side: Side::Staff, text: Some("Which VAT number?".into()) }],
        changes: vec![
            Change { at, kind: ChangeKind::Handled(Some(handler)) },
            Change { at, kind: ChangeKind::Became(Category::WaitingForCustomer) },
        ],
        ..Facts::new(reference("1042"), "stalled", Category::WaitingForCustomer)
    }
}

pub(crate) fn reference(text: &str) -> TicketRef {
    TicketRef::parse(text).expect("a reference")
}

pub(crate) fn settings() -> Settings {
    let mut site = Site::new("northwind", "Northwind Office");
    site.contact = Contact {
        email: Some("help@example.com".into()),
        phone: Some("+380 44 000 00 00".into()),
        url: Some("https://www.example.com/contact".into()),
    };
    site.reply_link = Some("https://support.example.com/tickets/{reference}".into());
    site.allowed_origins = ticket_status_gateway::settings::AllowedOrigins::These(vec![ORIGIN.into()]);
    let mut settings = Settings::new(site, Keys::single(SECRET).expect("a key"));
    settings.limits.refused_lookup = Duration::from_millis(20);
    let many = 100_000.try_into().expect("not zero");
    settings.limits.lookups_per_minute = many;
    settings.limits.lookups_in_all_per_minute = many;
    settings.limits.lookups_per_ticket_per_minute = many;
    settings.limits.tickets_per_minute = many;
    settings
}

/// A gateway, its helpdesk and a visitor in one.
pub(crate) struct Company {
    pub(crate) helpdesk: Arc<Fake>,
    pub(crate) router: Router,
    pub(crate) token: String,
}

/// An answer, read to its end.
#[derive(Debug, PartialEq)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

impl Answer {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|_| panic!("not JSON: {}", self.body))
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("text"))
    }

    pub(crate) fn code(&self) -> (u16, String) {
        (self.status.as_u16(), self.json()["code"].as_str().unwrap_or_default().to_owned())
    }
}

impl Company {
    pub(crate) fn open() -> Self {
        Self::with(settings())
    }

    pub(crate) fn with(settings: Settings) -> Self {
        let helpdesk = Arc::new(Fake::default());
        helpdesk.put(waiting_ticket());
        let gateway = Gateway::new(settings, Arc::clone(&helpdesk) as _);
        let token = gateway.sign(&reference("1042"), Duration::from_secs(3600)).token;
        Self { helpdesk, router: gateway.router(), token }
    }

    pub(crate) async fn send(&self, request: Request<Body>) -> Answer {
        send(self.router.clone(), request).await
    }

    pub(crate) async fn get(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        self.send(get(path, headers)).await
    }

    /// Reads ticket 1042 with its token.
    pub(crate) async fn read(&self) -> Answer {
        self.read_with("", &[]).await
    }

    pub(crate) async fn read_with(&self, query: &str, headers: &[(&str, &str)]) -> Answer {
        let authorization = format!("Bearer {}", self.token);
        let mut all = vec![("authorization", authorization.as_str())];
        all.extend_from_slice(headers);
        self.get(&format!("/v1/tickets/1042{query}"), &all).await
    }

    pub(crate) async fn look_up(&self, reference: &str, email: &str) -> Answer {
        let body = serde_json::json!({"reference": reference, "email": email}).to_string();
        self.post("/v1/lookups", "application/json", body).await
    }

    pub(crate) async fn post(&self, path: &str, kind: &str, body: impl Into<Body>) -> Answer {
        let request = Request::post(path).header("content-type", kind).body(body.into());
        self.send(request.expect("a request")).await
    }

    /// Asks until the answer is as hoped for.
    pub(crate) async fn read_until(&self, hoped: impl Fn(&Answer) -> bool) -> Answer {
        for _ in 0..500 {
            let answer = self.read().await;
            if hoped(&answer) {
                return answer;
            }
            wait::answering_after(Duration::from_millis(10)).await;
        }
        panic!("the answer did not become what was hoped for: {:?}", self.read().await);
    }
}

pub(crate) fn get(path: &str, headers: &[(&str, &str)]) -> Request<Body> {
    let request =
        headers.iter().fold(Request::get(path), |request, (name, value)| request.header(*name, *value));
    request.body(Body::empty()).expect("a request")
}

pub(crate) async fn send(router: Router, request: Request<Body>) -> Answer {
    let response = router.oneshot(request).await.expect("an answer");
    let (parts, body) = response.into_parts();
    let bytes = body.collect().await.expect("a body").to_bytes();
    Answer {
        status: parts.status,
        headers: parts.headers,
        body: String::from_utf8_lossy(&bytes).into_owned(),
    }
}

/// What figures are named by; a sum of seconds may have any digits.
pub(crate) fn labels(figures: &str) -> String {
    figures.lines().filter_map(|line| line.rsplit_once('}')).map(|(labels, _)| labels).collect()
}
