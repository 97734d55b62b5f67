//! Request Tracker's own traps, and what the client does with bad answers.

#[path = "contract/stub.rs"]
mod stub;
#[path = "contract/wait.rs"]
mod wait;

use std::time::{Duration, Instant};

use serde_json::json;
use stub::{Answer, Recording, Stub, request_tracker_at, to_this_machine};
use ticket_status_helpdesks::{
    BadEndpoint, BadRequestTrackerSettings, Helpdesk, HelpdeskError, Http, HttpSettings, QueueAsTeam,
    RequestTracker, RequestTrackerSettings, Ticket, TicketQuestion,
};
use ticket_status_model::{Side, TicketRef, derive};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use wiremock::{Mock, ResponseTemplate, matchers::path};

fn reference(text: &str) -> TicketRef {
    TicketRef::parse(text).expect("a reference")
}

async fn ask(stub: &Stub) -> Result<Ticket, HelpdeskError> {
    stub.request_tracker().ticket(&reference("1"), TicketQuestion::Read).await
}

async fn read(recording: &Recording) -> Ticket {
    let stub = Stub::of(recording).await;
    let ticket = stub.request_tracker().ticket(&reference(&recording.reference), TicketQuestion::Read).await;
    ticket.expect("the recorded ticket")
}

async fn answered_with(answer: ResponseTemplate) -> HelpdeskError {
    let stub = Stub::empty().await;
    stub.searches(answer).await;
    ask(&stub).await.expect_err("no ticket")
}

/// Every recording gives the status document beside it. `RECORD=1` writes those documents anew.
#[tokio::test]
async fn every_recording_gives_the_status_beside_it() {
    for entry in std::fs::read_dir(stub::fixtures()).expect("fixtures") {
        let file = entry.expect("a file").path();
        let name = file.file_name().and_then(|name| name.to_str()).expect("a name").to_owned();
        let Some(name) = name.strip_suffix(".json").filter(|name| !name.ends_with(".status")) else {
            continue;
        };
        let recording = Recording::load(name);
        let stub = Stub::of(&recording).await;
        let answer =
            stub.request_tracker().ticket(&reference(&recording.reference), TicketQuestion::Read).await;
        let made = match answer {
            Ok(ticket) => serde_json::to_value(derive(&ticket.facts, None)).expect("JSON"),
            Err(error) => json!({ "error": error.to_string() }),
        };
        let beside = file.with_file_name(format!("{name}.status.json"));
        if std::env::var_os("RECORD").is_some() {
            let text = serde_json::to_string_pretty(&made).expect("JSON");
            std::fs::write(&beside, text + "\n").expect("written");
        }
        let expected =
            std::fs::read_to_string(&beside).unwrap_or_else(|_| panic!("{} is missing", beside.display()));
        let expected: serde_json::Value = serde_json::from_str(&expected).expect("JSON");
        assert_eq!(made, expected, "{name}");
    }
}

#[tokio::test]
async fn wrong_credentials_are_refused() {
    for status in [401, 403] {
        let error =
            answered_with(ResponseTemplate::new(status).set_body_json(json!({"message": "no"}))).await;
        assert!(matches!(error, HelpdeskError::Refused), "{error:?}");
        assert!(!error.may_retry());
    }
}

#[tokio::test]
async fn no_ticket_and_no_right_to_it_are_one_answer() {
    for status in [403, 404] {
        let stub = Stub::empty().await;
        stub.searches(ResponseTemplate::new(200).set_body_json(json!({"items": []}))).await;
        Mock::given(path("/REST/2.0/ticket/1"))
            .respond_with(ResponseTemplate::new(status))
            .mount(&stub.server)
            .await;
        assert!(matches!(ask(&stub).await, Err(HelpdeskError::UnknownTicket)), "{status}");
    }
}

#[tokio::test]
async fn a_busy_answer_keeps_its_waiting_time() {
    for status in [429, 503] {
        let error = answered_with(ResponseTemplate::new(status).insert_header("retry-after", "77")).await;
        let HelpdeskError::Busy { retry_after } = error else { panic!("{error:?}") };
        assert_eq!(retry_after, Some(Duration::from_secs(77)), "longer than the deadline: no second attempt");
    }
}

#[tokio::test]
async fn a_failing_helpdesk_is_asked_three_times_and_no_more() {
    let stub = Stub::empty().await;
    Mock::given(path("/REST/2.0/tickets"))
        .respond_with(ResponseTemplate::new(502))
        .expect(3)
        .mount(&stub.server)
        .await;
    let error = ask(&stub).await.expect_err("no ticket");
    assert!(matches!(error, HelpdeskError::Failed { status: 502 }), "{error:?}");
}

#[tokio::test]
async fn a_helpdesk_that_recovers_in_time_is_read() {
    let recording = Recording::load("open");
    let stub = Stub::of(&recording).await;
    Mock::given(path("/REST/2.0/tickets"))
        .respond_with(ResponseTemplate::new(503).insert_header("retry-after", "0"))
        .up_to_n_times(2)
        .with_priority(1)
        .mount(&stub.server)
        .await;
    let ticket = stub.request_tracker().ticket(&reference(&recording.reference), TicketQuestion::Leave).await;
    assert!(ticket.is_ok(), "{ticket:?}");
}

#[tokio::test]
async fn a_silent_helpdesk_fails_within_the_deadline() {
    let stub = Stub::empty().await;
    stub.searches(ResponseTemplate::new(200).set_delay(Duration::from_secs(60))).await;
    let started = Instant::now();
    let rt = stub.request_tracker_within(Duration::from_millis(300));
    let error = rt.ticket(&reference("1"), TicketQuestion::Leave).await.expect_err("silence");
    assert!(matches!(error, HelpdeskError::Silent { .. }), "{error:?}");
    assert!(started.elapsed() < Duration::from_secs(2), "{:?}", started.elapsed());
}

/// Sends an endless answer a byte at a time, so that no single read is late.
async fn dripping_server() -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            tokio::spawn(async move {
                let _ = stream.read(&mut [0; 4096]).await;
                let head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\"items\":[";
                let _ = stream.write_all(head).await;
                while stream.write_all(b" ").await.is_ok() {
                    wait::between_drops().await;
                }
            });
        }
    });
    format!("http://{address}")
}

#[tokio::test]
async fn a_slow_drip_fails_within_the_deadline() {
    let rt = request_tracker_at(&dripping_server().await, Duration::from_millis(300));
    let started = Instant::now();
    let error = rt.ticket(&reference("1"), TicketQuestion::Leave).await.expect_err("a drip");
    assert!(matches!(error, HelpdeskError::Silent { .. }), "{error:?}");
    assert!(started.elapsed() < Duration::from_secs(2), "{:?}", started.elapsed());
}

#[tokio::test]
async fn an_unreachable_helpdesk_is_silent() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    drop(listener);
    let rt = request_tracker_at(&format!("http://{address}"), Duration::from_secs(2));
    let error = rt.is_ready().await.expect_err("nobody there");
    assert!(matches!(error, HelpdeskError::Silent { .. }) && error.may_retry(), "{error:?}");
}

#[tokio::test]
async fn an_answer_over_one_megabyte_is_refused() {
    let body = format!("{{\"items\":[{}]}}", " ".repeat(20 * 1024 * 1024));
    let error = answered_with(ResponseTemplate::new(200).set_body_string(body)).await;
    assert!(matches!(error, HelpdeskError::TooLarge { bytes_max: 1_048_576 }), "{error:?}");
}

#[tokio::test]
async fn credentials_never_follow_a_redirect() {
    let other = Stub::empty().await;
    for status in [301, 302, 307, 308] {
        let target = format!("{}/REST/2.0/tickets", other.server.uri());
        let error =
            answered_with(ResponseTemplate::new(status).insert_header("location", target.as_str())).await;
        assert!(matches!(error, HelpdeskError::Redirected), "{error:?}");
    }
    assert_eq!(other.server.received_requests().await.expect("recorded").len(), 0);
}

#[tokio::test]
async fn an_unreadable_answer_names_the_place() {
    for (body, place) in [
        ("<!DOCTYPE html><html><title>Login</title></html>", "ticket search"),
        (r#"{"items":[{"id":"1","Status":"#, "ticket search: items[0]"),
        (r#"{"items":[{"id":"1","Status":7}]}"#, "ticket search: items[0].Status"),
        ("", "ticket search"),
    ] {
        let error = answered_with(ResponseTemplate::new(200).set_body_string(body)).await;
        let HelpdeskError::Unreadable { at, .. } = &error else { panic!("{body}: {error:?}") };
        assert!(at.starts_with(place), "{body}: {at}");
    }
}

#[tokio::test]
async fn a_success_that_carries_an_error_is_no_success() {
    for body in [r#"["Ticket 1: Permission Denied"]"#, r#"{"message":"Not Found"}"#, "null", "\"error\""] {
        let error = answered_with(ResponseTemplate::new(200).set_body_string(body)).await;
        assert!(matches!(error, HelpdeskError::Unreadable { .. }), "{body}: {error:?}");
    }
}

#[tokio::test]
async fn errors_tell_neither_the_credential_nor_the_address() {
    let stub = Stub::empty().await;
    stub.searches(ResponseTemplate::new(200).set_body_string(r#"{"items":["anna@example.com"]}"#)).await;
    let rt = stub.request_tracker();
    let error = rt.ticket(&reference("424242"), TicketQuestion::Leave).await.expect_err("unreadable");
    let source = std::error::Error::source(&error).map(ToString::to_string);
    let told = format!("{error} {error:?} {source:?} {rt:?}");
    for secret in [stub::TOKEN, "c0ffee", "424242", "anna@example.com", "/REST/"] {
        assert!(!told.contains(secret), "{told}");
    }
}

#[tokio::test]
async fn every_request_says_who_asks() {
    let stub = Stub::of(&Recording::load("open")).await;
    stub.request_tracker().is_ready().await.expect("ready");
    let requests = stub.server.received_requests().await.expect("recorded");
    let agent = requests[0].headers["user-agent"].to_str().expect("text");
    assert!(agent.starts_with("ticket-status-gateway/"), "{agent}");
}

#[tokio::test]
async fn names_and_questions_are_read_once_and_the_next_read_is_two_requests() {
    let recording = Recording::load("stalled-question");
    let stub = Stub::of(&recording).await;
    let (tracker, reference) = (stub.request_tracker(), reference(&recording.reference));
    let requests = async || stub.server.received_requests().await.unwrap_or_default().len();
    let first = tracker.ticket(&reference, TicketQuestion::Read).await.expect("the recorded ticket");
    let after_first = requests().await;
    let next = tracker.ticket(&reference, TicketQuestion::Read).await.expect("the recorded ticket");
    assert_eq!(requests().await - after_first, 2);
    assert!(next.facts.messages.iter().any(|message| message.text.is_some()), "the question is there");
    assert_eq!(next.facts, first.facts);
}

#[tokio::test]
async fn what_is_no_number_is_never_asked_for() {
    let stub = Stub::of(&Recording::load("open")).await;
    for text in ["ABC-1", "0", "007", "1x", "2147483648"] {
        let answer = stub.request_tracker().ticket(&reference(text), TicketQuestion::Leave).await;
        assert!(matches!(answer, Err(HelpdeskError::UnknownTicket)), "{text}");
    }
    assert_eq!(stub.server.received_requests().await.expect("recorded").len(), 0);
}

#[tokio::test]
async fn a_deleted_ticket_and_a_reminder_are_unknown() {
    for (field, value) in [("Status", "deleted"), ("Type", "reminder"), ("Type", "approval")] {
        let mut recording = Recording::load("open");
        recording.ticket()[field] = json!(value);
        let stub = Stub::of(&recording).await;
        let own = json!({"EffectiveId": {"id": recording.reference}});
        Mock::given(path(format!("/REST/2.0/ticket/{}", recording.reference)))
            .respond_with(ResponseTemplate::new(200).set_body_json(own))
            .mount(&stub.server)
            .await;
        let answer =
            stub.request_tracker().ticket(&reference(&recording.reference), TicketQuestion::Leave).await;
        assert!(matches!(answer, Err(HelpdeskError::UnknownTicket)), "{value}");
    }
}

#[tokio::test]
async fn nobody_is_nobody_and_a_queue_alone_is_no_team() {
    let ticket = read(&Recording::load("new")).await;
    assert_eq!(ticket.facts.handler, None);
    let routed = read(&Recording::load("routed")).await.facts.handler.expect("a team");
    assert_eq!((routed.person, routed.team.as_deref()), (None, Some("Support")));
}

#[tokio::test]
async fn the_operator_decides_whether_a_queue_is_a_team() {
    for (queue_as_team, expected) in [(QueueAsTeam::Always, Some("Support")), (QueueAsTeam::Never, None)] {
        let recording = Recording::load("new");
        let stub = Stub::of(&recording).await;
        let settings = RequestTrackerSettings {
            queue_as_team,
            reply_link: Some("https://rt.example/?id={reference}".to_owned()),
            ..RequestTrackerSettings::new(stub.server.uri(), stub::TOKEN.into())
        };
        let rt = RequestTracker::new(&settings, Http::new(to_this_machine()).expect("a client"));
        let ticket = rt.expect("good").ticket(&reference(&recording.reference), TicketQuestion::Leave).await;
        let facts = ticket.expect("the ticket").facts;
        assert_eq!(facts.handler.and_then(|handler| handler.team).as_deref(), expected);
        assert_eq!(facts.reply_link, Some(format!("https://rt.example/?id={}", recording.reference)));
    }
}

#[tokio::test]
async fn a_colleague_of_the_customer_is_not_staff() {
    let ticket = read(&Recording::load("opened-by-customer")).await;
    let sides: Vec<_> = ticket.facts.messages.iter().map(|message| message.side).collect();
    assert_eq!(sides, [Side::Customer, Side::Customer]);
    assert_eq!(derive(&ticket.facts, None).first_reply_at, None);
}

#[tokio::test]
async fn names_that_cannot_be_looked_up_do_not_stop_the_ticket() {
    let mut recording = Recording::load("handed-over");
    recording.answers.retain(|answer: &Answer| !answer.path.starts_with("/REST/2.0/user/"));
    let facts = read(&recording).await.facts;
    assert_eq!(facts.handler.and_then(|handler| handler.person).as_deref(), Some("Jonas Petraitis"));
}

#[tokio::test]
async fn a_long_history_is_read_to_its_beginning_past_hidden_pages() {
    let mut recording = Recording::load("open");
    let mut older = recording.answers.iter().find(|answer| answer.page.is_some()).expect("a history").clone();
    let hidden = Answer { page: Some("2".to_owned()), body: json!({ "items": [] }), ..older.clone() };
    recording.answers.push(hidden);
    older.page = Some("3".to_owned());
    let create = recording.history().pop().expect("the first entry");
    older.body["items"] = json!([create]);
    recording.answers.push(older);
    assert_eq!(read(&recording).await.facts, read(&Recording::load("open")).await.facts);
}

#[test]
fn settings_that_cannot_work_say_what_to_change() {
    let refused = |base: &str, token: &str| {
        let settings = RequestTrackerSettings::new(base, token.into());
        let http = Http::new(HttpSettings::default()).expect("a client");
        RequestTracker::new(&settings, http).err()
    };
    let endpoint = |why| Some(BadRequestTrackerSettings::Endpoint(why));
    assert_eq!(refused("http://rt.example/", "t"), endpoint(BadEndpoint::PlainHttp));
    assert_eq!(refused("https://rt.example/", " "), endpoint(BadEndpoint::Credential));
    assert_eq!(refused("https://rt.example/", "t"), None);
}

/// Answers of another Request Tracker, where the machine has them.
#[tokio::test]
async fn reads_the_answers_of_another_installation() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/payloads/rt");
    let load = |name: &str| {
        let text = std::fs::read_to_string(folder.join(name)).ok()?;
        serde_json::from_str::<serde_json::Value>(&text).ok()
    };
    let found = (load("13-tickets-search-expanded.json"), load("16-history-creator-expanded.json"));
    let (Some(search), Some(history)) = found else {
        println!("SKIPPED: there are no payloads of another installation beside the workspace");
        return;
    };
    let answer = |path: &str, query: Option<&str>, page: Option<&str>, body| Answer {
        path: path.to_owned(),
        query: query.map(str::to_owned),
        page: page.map(str::to_owned),
        status: 200,
        body,
    };
    let mut answers = vec![
        answer("/REST/2.0/tickets", Some("id=1"), None, search),
        answer("/REST/2.0/ticket/1/history", None, Some("1"), history),
    ];
    // They were asked for oldest first, so the beginning does not end the reading.
    for page in ["2", "3", "4"] {
        answers.push(answer("/REST/2.0/ticket/1/history", None, Some(page), json!({ "items": [] })));
    }
    let recording = Recording { reference: "1".to_owned(), answers };
    let status = derive(&read(&recording).await.facts, None);
    assert_eq!(status.stage.word(), "resolved");
    assert_eq!(status.handler.and_then(|handler| handler.person).as_deref(), Some("Olena Kovalenko"));
}
