use std::{sync::Arc, time::Duration};

use axum::{Router, body::Body, http::Request};
use serde_json::{Value, json};
use ticket_status_gateway::{
    Gateway, Outbox, Running, State,
    settings::{AccessMode, OutboxPlace, Settings, WriteBacks},
};
use ticket_status_helpdesks::{HelpdeskError, Saying};
use ticket_status_model::{Category, Facts};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

use super::{
    support::{Answer, Fake, get, labels, reference, send, settings, waiting_ticket},
    wait,
};

/// A company whose customers can say everything.
struct Desk {
    helpdesk: Arc<Fake>,
    router: Router,
    token: String,
    place: OutboxPlace,
    _folder: tempfile::TempDir,
    _running: Running,
}

impl Desk {
    async fn open() -> Self {
        Self::with(|_| {}).await
    }

    async fn with(change: impl FnOnce(&mut Settings)) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let mut place = OutboxPlace::file(folder.path().join("a name with spaces.sqlite"));
        place.first_retry = Duration::from_millis(50);
        let mut settings = Settings { write_backs: WriteBacks::all(), ..settings() };
        settings.cache.failure = Duration::from_millis(50);
        let many = 100_000.try_into().expect("not zero");
        settings.limits.write_backs_per_minute = many;
        settings.limits.write_backs_per_ticket_per_minute = many;
        change(&mut settings);
        let helpdesk = Arc::new(Fake::default());
        helpdesk.put(waiting_ticket());
        let outbox = Outbox::open(place.clone()).await.expect("an outbox");
        let gateway = Gateway::with_outbox(settings, Arc::clone(&helpdesk) as _, outbox);
        let token = gateway.sign(&reference("1042"), Duration::from_secs(3600)).token;
        let router = gateway.router();
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let running = gateway.start(listener).expect("started");
        Self { helpdesk, router, token, place, _folder: folder, _running: running }
    }

    async fn say(&self, key: &str, body: Value) -> Answer {
        self.say_with(&format!("Bearer {}", self.token), key, "1042", body).await
    }

    async fn say_with(&self, authorization: &str, key: &str, reference: &str, body: Value) -> Answer {
        let request = Request::post(format!("/v1/tickets/{reference}/write-backs?lang=uk"))
            .header("authorization", authorization)
            .header("idempotency-key", key)
            .header("content-type", "application/json")
            .body(Body::from(body.to_string()));
        send(self.router.clone(), request.expect("a request")).await
    }

    async fn read(&self, query: &str) -> Value {
        let authorization = format!("Bearer {}", self.token);
        let path = format!("/v1/tickets/1042{query}");
        send(self.router.clone(), get(&path, &[("authorization", &authorization)])).await.json()
    }

    async fn delivered(&self, count: usize) {
        wait::until("everything is delivered", || self.helpdesk.delivered().len() == count).await;
    }

    async fn is_ready(&self) -> Answer {
        send(self.router.clone(), get("/health/ready", &[])).await
    }
}

fn message(text: &str) -> Value {
    json!({"what": "message", "text": text})
}

fn offered(status: &Value) -> Vec<&str> {
    let offers = status["offers"].as_array().into_iter().flatten();
    offers.filter_map(|offer| offer["what"].as_str()).collect()
}

#[tokio::test]
async fn what_a_customer_says_is_kept_and_then_delivered_with_a_heading_in_their_language() {
    let desk = Desk::open().await;
    let answer = desk.say("key-0001", message(" Ось номер:\r\nUA 123 ")).await;
    assert_eq!((answer.status.as_u16(), answer.body.as_str()), (202, r#"{"what":"message"}"#));
    assert_eq!(answer.header("cache-control"), "no-store");
    desk.delivered(1).await;
    let delivery = &desk.helpdesk.delivered()[0];
    assert_eq!(delivery.said, Saying::Message { text: "Ось номер:\nUA 123".into() });
    assert!(delivery.heading.chars().any(|c| ('а'..='я').contains(&c)), "{}", delivery.heading);
    assert!(!delivery.is_repeated && delivery.key.len() == 24, "{}", delivery.key);
}

#[tokio::test]
async fn the_same_key_is_kept_once_and_nothing_else_goes_under_it() {
    let desk = Desk::open().await;
    for _ in 0..5 {
        assert_eq!(desk.say("key-0001", message("once")).await.status, 202);
    }
    assert_eq!(desk.say("key-0001", message("other")).await.code(), (422, "idempotency_key_reused".into()));
    assert_eq!(desk.say("key-0002", message("once")).await.status, 202);
    desk.delivered(2).await;
}

#[tokio::test]
async fn nobody_says_anything_about_a_ticket_without_a_right_to_it() {
    let desk = Desk::with(|settings| settings.site.access = AccessMode::Public).await;
    let bearer = format!("Bearer {}", desk.token);
    for (authorization, ticket, expected) in [
        ("", "1042", (401, "access_missing")),
        ("Bearer nonsense", "1042", (401, "access_missing")),
        (bearer.as_str(), "1043", (404, "not_found")),
        (bearer.as_str(), "..%2f1042", (422, "reference_invalid")),
    ] {
        let answer = desk.say_with(authorization, "key-0001", ticket, message("x")).await;
        assert_eq!(answer.code(), (expected.0, expected.1.to_owned()), "{authorization} {ticket}");
    }
    assert!(desk.helpdesk.delivered().is_empty());
}

#[tokio::test]
async fn what_cannot_be_sent_says_why() {
    let desk = Desk::open().await;
    for (key, body, expected) in [
        ("short", message("x"), (400, "idempotency_key_invalid")),
        ("key 0001", message("x"), (400, "idempotency_key_invalid")),
        ("key-0001", message(" "), (422, "write_back_invalid")),
        ("key-0001", json!({"what": "rating", "score": 5}), (409, "not_offered")),
        ("key-0001", json!({"what": "confirmation"}), (409, "not_offered")),
        ("key-0001", message(&"ї".repeat(33_000)), (413, "too_large")),
    ] {
        assert_eq!(desk.say(key, body.clone()).await.code(), (expected.0, expected.1.to_owned()));
    }
    assert_eq!(desk.say("key-0001", message(&"ї".repeat(4_000))).await.status, 202, "the longest one fits");
}

#[tokio::test]
async fn the_card_is_told_what_can_be_done_in_the_visitors_words() {
    let desk = Desk::open().await;
    let status = desk.read("?lang=lt").await;
    assert_eq!(offered(&status), ["message", "wrong_team", "contact", "device"]);
    assert!(status["offers"][0]["label"].as_str().is_some_and(|label| !label.is_empty()), "{status}");
    assert!(desk.read("").await["offers"][0].get("label").is_none());
    let quiet = Desk::with(|settings| settings.write_backs = WriteBacks::default()).await;
    assert!(quiet.read("").await.get("offers").is_none());
}

#[tokio::test]
async fn while_the_helpdesk_is_down_it_waits_and_the_card_says_so() {
    let desk = Desk::open().await;
    desk.read("").await;
    desk.helpdesk.fail(|| HelpdeskError::Silent { waited: Duration::from_secs(1) });
    assert_eq!(desk.say("key-0001", message("first")).await.status, 202);
    assert_eq!(desk.say("key-0002", message("second")).await.status, 202);
    let status = desk.read("").await;
    assert_eq!(status["said"].as_array().map(Vec::len), Some(2), "{status}");
    assert!(desk.helpdesk.delivered().is_empty());
    desk.helpdesk.recover();
    desk.delivered(2).await;
    let texts: Vec<_> = desk.helpdesk.delivered().into_iter().map(|delivery| delivery.said).collect();
    let said = |text: &str| Saying::Message { text: text.to_owned() };
    assert_eq!(texts, [said("first"), said("second")], "in their order");
    let mut said = Value::Null;
    for _ in 0..200 {
        said = desk.read("").await["said"].clone();
        if said.is_null() {
            break;
        }
        wait::answering_after(Duration::from_millis(10)).await;
    }
    assert!(said.is_null(), "the helpdesk shows it now: {said}");
}

#[tokio::test]
async fn with_a_grant_it_is_kept_even_when_the_ticket_was_never_read() {
    let desk = Desk::open().await;
    desk.helpdesk.fail(|| HelpdeskError::Refused);
    assert_eq!(desk.say("key-0001", message("kept")).await.status, 202);
    desk.helpdesk.recover();
    desk.delivered(1).await;
}

#[tokio::test]
async fn what_the_helpdesk_refuses_is_kept_and_reported_until_the_operator_acts() {
    let desk = Desk::open().await;
    desk.read("").await;
    desk.helpdesk.fail(|| HelpdeskError::NotTaken { why: "a field is missing" });
    assert_eq!(desk.say("key-0001", message("kept")).await.status, 202);
    let operator = Outbox::open(desk.place.clone()).await.expect("the same outbox");
    let mut entries = Vec::new();
    for _ in 0..200 {
        entries = operator.list().await.expect("a list");
        if entries.iter().all(|entry| entry.state == State::Refused) {
            break;
        }
        wait::answering_after(Duration::from_millis(10)).await;
    }
    let [entry] = &entries[..] else { panic!("{entries:?}") };
    assert_eq!(entry.state, State::Refused);
    assert!(entry.trouble.as_deref().is_some_and(|why| why.contains("a field is missing")), "{entry:?}");
    assert!(entry.said.as_deref().is_some_and(|said| said.contains("kept")), "{entry:?}");
    desk.helpdesk.recover();
    assert!(operator.retry(Some("no such id")).await.is_err());
    assert_eq!(operator.retry(None).await.expect("tried again"), 1);
    desk.delivered(1).await;
    for _ in 0..200 {
        if operator.list().await.expect("a list").is_empty() {
            return;
        }
        wait::answering_after(Duration::from_millis(10)).await;
    }
    panic!("what was delivered still stands there");
}

#[tokio::test]
async fn the_operator_can_take_an_entry_out() {
    let desk = Desk::open().await;
    desk.read("").await;
    desk.helpdesk.fail(|| HelpdeskError::NotTaken { why: "never" });
    desk.say("key-0001", message("gone")).await;
    let operator = Outbox::open(desk.place.clone()).await.expect("the same outbox");
    let id = operator.list().await.expect("a list")[0].id.clone();
    operator.discard(&id).await.expect("taken out");
    assert!(operator.list().await.expect("a list").is_empty());
    assert!(operator.discard(&id).await.is_err(), "once");
}

#[tokio::test]
async fn readiness_tells_what_the_outbox_holds() {
    let desk = Desk::open().await;
    assert_eq!(desk.is_ready().await.body, r#"{"health":"ready","outbox":"empty"}"#);
}

#[tokio::test]
async fn the_operators_figures_count_what_is_kept_and_delivered_and_name_no_ticket() {
    let desk = Desk::open().await;
    assert_eq!(desk.say("key-0001", message("counted")).await.status, 202);
    desk.delivered(1).await;
    let admin =
        Gateway::start_admin(TcpListener::bind("127.0.0.1:0").await.expect("a port")).expect("started");
    let mut figures = String::new();
    for name in [
        "ticket_status_write_backs_total{what=\"message\",outcome=\"kept\"}",
        "ticket_status_write_backs_total{what=\"message\",outcome=\"delivered\"}",
        "ticket_status_outbox_entries{state=\"waiting\"}",
        "ticket_status_outbox_oldest_seconds",
    ] {
        for _ in 0..200 {
            figures = figures_of(&admin).await;
            if figures.contains(name) {
                break;
            }
            wait::answering_after(Duration::from_millis(10)).await;
        }
        assert!(figures.contains(name), "{name} in {figures}");
    }
    assert!(!labels(&figures).contains("1042") && !figures.contains("counted"), "{figures}");
}

async fn figures_of(admin: &Running) -> String {
    let mut stream = TcpStream::connect(admin.addr()).await.expect("connected");
    stream.write_all(b"GET /metrics HTTP/1.0\r\n\r\n").await.expect("asked");
    let mut text = String::new();
    stream.read_to_string(&mut text).await.expect("an answer");
    text
}

#[tokio::test]
async fn a_rating_can_be_changed_for_a_while_and_then_no_more() {
    let solved = || Facts { category: Category::Solved, ..waiting_ticket() };
    let desk = Desk::with(|settings| settings.cache.resolved = Duration::from_millis(1)).await;
    desk.helpdesk.put(solved());
    let rating = |score: u32| json!({"what": "rating", "score": score, "comment": "so"});
    assert_eq!(desk.say("key-0001", rating(2)).await.status, 202);
    let status = desk.read("").await;
    let offer = status["offers"].as_array().and_then(|offers| offers.iter().find(|o| o["what"] == "rating"));
    assert_eq!(
        offer.map(|offer| (&offer["scale"], &offer["rated"])),
        Some((&json!(5), &json!(2))),
        "{status}"
    );
    assert_eq!(desk.say("key-0002", rating(4)).await.status, 202);
    desk.delivered(2).await;
    let late = Desk::with(|settings| settings.write_backs.rating_changeable = Duration::ZERO).await;
    late.helpdesk.put(solved());
    assert_eq!(late.say("key-0001", rating(2)).await.status, 202);
    assert_eq!(late.say("key-0002", rating(5)).await.code(), (409, "not_offered".into()));
}

#[tokio::test]
async fn one_visitor_cannot_flood_the_company() {
    let desk = Desk::with(|settings| {
        settings.limits.write_backs_per_ticket_per_minute = 3.try_into().expect("not zero");
    })
    .await;
    for number in 0..3 {
        assert_eq!(desk.say(&format!("key-000{number}"), message("x")).await.status, 202);
    }
    let answer = desk.say("key-0009", message("x")).await;
    assert_eq!(answer.code(), (429, "rate_limited".into()));
    assert!(!answer.header("retry-after").is_empty());
}

#[tokio::test]
async fn a_device_gets_a_token_once_and_only_where_the_company_offers_it() {
    let desk = Desk::open().await;
    let ask = async |desk: &Desk, token: &str| {
        let request = Request::post("/v1/tickets/1042/device-tokens")
            .header("authorization", format!("Bearer {token}"))
            .body(Body::empty());
        send(desk.router.clone(), request.expect("a request")).await
    };
    let answer = ask(&desk, &desk.token).await;
    assert_eq!(answer.status, 200);
    let token = answer.json()["token"].as_str().expect("a token").to_owned();
    let bearer = format!("Bearer {token}");
    let read = send(desk.router.clone(), get("/v1/tickets/1042", &[("authorization", &bearer)])).await;
    assert_eq!(read.status, 200, "it opens the ticket");
    assert_eq!(ask(&desk, &token).await.code(), (409, "not_offered".into()), "and gives no further one");
    assert_eq!(ask(&desk, "nonsense").await.code(), (401, "access_missing".into()));
    let quiet = Desk::with(|settings| settings.write_backs.device = false).await;
    assert_eq!(ask(&quiet, &quiet.token).await.code(), (409, "not_offered".into()));
}
