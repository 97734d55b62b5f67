use std::{collections::BTreeMap, time::Duration};

use serde_json::{Value, json};

use super::{program::Program, tracker::Tracker, wait};

const PATIENCE: Duration = Duration::from_secs(60);

/// Sends something as soon as it is offered: the gateway keeps a status for some seconds.
async fn send(program: &Program, ticket: &str, key: &str, body: Value) {
    wait::until("it is offered", PATIENCE, async || match program.send(ticket, key, &body).await {
        Some(202) => Ok(()),
        other => Err(format!("{body}: {other:?}")),
    })
    .await;
    program.until_empty(PATIENCE).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everything_that_a_customer_can_say_is_where_staff_look_for_it() {
    let tracker = Tracker::get().await;
    let base = format!("http://{}", tracker.address);
    let mut program = Program::new(&base, &tracker.token, "path = \"outbox.sqlite\"");
    program.start().await;
    let ticket = tracker.open().await;

    send(&program, &ticket, "kind-wrong", json!({"what": "message", "text": "Ось що я маю додати."})).await;
    tracker.set_status(&ticket, "stalled").await;
    send(&program, &ticket, "kind-confirm", json!({"what": "confirmation"})).await;
    assert_eq!(tracker.fields(&ticket).await.0, "resolved");

    let rating = json!({"what": "rating", "score": 4, "comment": "Швидко,\nдякую."});
    send(&program, &ticket, "kind-rating", rating).await;
    let expected = [("Customer rating", "4"), ("Customer rating comment", "Швидко,\nдякую.")];
    let expected: BTreeMap<_, _> = expected.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
    assert_eq!(tracker.fields(&ticket).await, ("resolved".to_owned(), expected), "and it stays resolved");

    send(&program, &ticket, "kind-reopen", json!({"what": "reopening", "text": "Знову те саме."})).await;
    assert_eq!(tracker.fields(&ticket).await.0, "open");
    tracker.assert_each_once(&ticket, 2).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_request_tracker_refuses_is_kept_and_names_what_to_look_at() {
    let tracker = Tracker::get().await;
    let base = format!("http://{}", tracker.address);
    let mut program = Program::new(&base, &tracker.token, "path = \"outbox.sqlite\"");
    let config = program.folder.path().join("gateway.toml");
    let text = std::fs::read_to_string(&config).expect("readable");
    std::fs::write(&config, text.replace("\"Customer rating\"", "\"No such field\"")).expect("written");
    program.start().await;
    let ticket = tracker.open().await;
    tracker.set_status(&ticket, "resolved").await;
    wait::until("it is offered", PATIENCE, async || {
        match program.send(&ticket, "kind-rating", &json!({"what": "rating", "score": 4})).await {
            Some(202) => Ok(()),
            other => Err(format!("{other:?}")),
        }
    })
    .await;
    wait::until("it is refused", PATIENCE, async || match program.run(&["outbox", "list"]) {
        said if said.contains("refused") && said.contains("SeeCustomField") => Ok(()),
        said => Err(said),
    })
    .await;
    let id = program.run(&["outbox", "list"]).split(' ').next().map(str::to_owned).expect("an id");
    assert!(program.run(&["outbox", "list", "--text"]).contains("\"score\":4"));
    program.run(&["outbox", "drop", &id]);
    program.until_empty(PATIENCE).await;
}
