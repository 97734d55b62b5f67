use std::{env, time::Duration};

use super::{program::Program, tracker::Tracker};

/// How many messages are sent unless `TICKET_STATUS_WRITE_BACKS` says otherwise: Request Tracker takes most of a second
/// for each.
const COUNT: usize = 20;

/// The tickets that they are about.
const TICKETS: usize = 4;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_said_while_request_tracker_is_gone_arrives_when_it_is_back_each_once() {
    let told = env::var("TICKET_STATUS_WRITE_BACKS").ok().and_then(|count| count.parse().ok());
    let count: usize = told.unwrap_or(COUNT);
    let tracker = Tracker::get().await;
    let mut tickets = Vec::new();
    for _ in 0..TICKETS {
        tickets.push(tracker.open().await);
    }
    let mut program =
        Program::new(&format!("http://{}", tracker.address), &tracker.token, "path = \"outbox.sqlite\"");
    program.start().await;
    let say = async |program: &Program, from: usize, to: usize| {
        for number in from..to {
            let key = format!("message-{number:05}");
            let answer = program.say(&tickets[number % TICKETS], &key, &format!("Message {number}.")).await;
            assert_eq!(answer, Some(202), "everybody is thanked at once");
        }
    };
    say(&program, 0, count / 4).await;
    tracker.stop().await;
    say(&program, count / 4, count / 2).await;
    // Its memory of tickets is lost as well.
    program.kill();
    program.start().await;
    say(&program, count / 2, count * 3 / 4).await;
    let listed = program.run(&["outbox", "list"]);
    assert!(
        listed.contains("waiting") && !listed.contains("Message"),
        "the operator sees what waits: {listed}"
    );
    tracker.start().await;
    say(&program, count * 3 / 4, count).await;
    program.until_empty(Duration::from_secs(60 + 3 * count as u64)).await;
    let mut found = 0;
    for ticket in &tickets {
        let messages = tracker.messages(ticket).await;
        assert!(messages.values().all(|times| *times == 1), "none twice: {messages:#?}");
        found += messages.len();
    }
    println!("{count} sent, {found} in Request Tracker, none twice");
    assert_eq!(found, count, "none lost");
}
