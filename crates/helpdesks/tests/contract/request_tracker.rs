//! Request Tracker at the bench: recorded answers, changed where the bench says so.

use serde_json::{Value, json};
use ticket_status_model::TicketRef;

use crate::{
    Bench, With,
    stub::{Recording, Stub},
};

pub async fn bench(with: With<'_>) -> Bench {
    let name = match with {
        With::Question(_) => "stalled-question",
        With::Note(_) => "comments-visible",
        _ => "open",
    };
    let mut recording = Recording::load(name);
    match with {
        With::Note(text) => only_the_notes_of_the_same_ticket(&mut recording, text),
        With::Status(status) => set_status(&mut recording, status),
        With::Subject(subject) => recording.ticket()["Subject"] = json!(subject),
        With::Person(name) => recording.ticket()["Owner"]["RealName"] = json!(name),
        With::Promise(by) => recording.ticket()["Due"] = json!(by),
        With::Question(text) => ask(&mut recording, text),
        With::Nothing => {}
    }
    let reference = TicketRef::parse(&recording.reference).expect("a reference");
    let stub = Stub::of(&recording).await;
    Bench { helpdesk: Box::new(stub.request_tracker()), reference, _stub: Some(stub) }
}

fn set_status(recording: &mut Recording, status: &str) {
    recording.ticket()["Status"] = json!(status);
    let mut change = recording.history()[0].clone();
    change["id"] = json!("999999");
    change["Type"] = json!("Status");
    change["Field"] = json!("Status");
    change["OldValue"] = json!("open");
    change["NewValue"] = json!(status);
    change["Creator"] = recording.ticket()["Owner"].clone();
    recording.history().insert(0, change);
}

/// The recording of a user with too many rights, cut back to the moment of the recording `open`, and
/// one comment more.
fn only_the_notes_of_the_same_ticket(recording: &mut Recording, text: &str) {
    let mut open = Recording::load("open");
    let newest = open.history()[0]["id"].as_str().expect("an id").parse::<u64>().expect("a number");
    let mut note = recording
        .history()
        .iter()
        .find(|entry| entry["Type"] == "Comment")
        .expect("the recording has a comment")
        .clone();
    note["NewValue"] = json!(text);
    let id = |entry: &Value| entry["id"].as_str().and_then(|id| id.parse::<u64>().ok()).unwrap_or_default();
    let mut history: Vec<Value> =
        recording.history().iter().filter(|entry| id(entry) <= newest).cloned().collect();
    history.insert(0, note);
    *open.history() = history;
    *recording = open;
}

fn ask(recording: &mut Recording, text: &str) {
    use base64::{Engine, engine::general_purpose::STANDARD};
    for answer in &mut recording.answers {
        if answer.path.contains("/attachments") {
            answer.body["items"][0]["ContentType"] = json!("text/plain");
        } else if answer.path.contains("/attachment/") {
            answer.body["Content"] = json!(STANDARD.encode(text));
        }
    }
}
