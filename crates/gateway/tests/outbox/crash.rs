use std::time::Duration;

use super::{
    program::Program,
    saboteur::{Moment, Plan, Saboteur},
    tracker::Tracker,
    wait,
};

/// All that was on its way is tried again when its lease has ended.
const PATIENCE: Duration = Duration::from_secs(120);

/// Every request of a first delivery, at every moment of its life.
const FIRST: [(&str, Moment); 6] = [
    ("/REST/2.0/tickets", Moment::Before),
    ("/REST/2.0/tickets", Moment::Done),
    ("/REST/2.0/tickets", Moment::Heard),
    ("/mail-gateway", Moment::Before),
    ("/mail-gateway", Moment::Done),
    ("/mail-gateway", Moment::Heard),
];

/// Those of a repeated one, which looks into the history first.
const REPEATED: [(&str, Moment); 3] =
    [("/history", Moment::Before), ("/history", Moment::Done), ("/history", Moment::Heard)];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whenever_the_gateway_is_killed_each_message_is_in_request_tracker_once() {
    let tracker = Tracker::get().await;
    let saboteur = Saboteur::before(tracker.address).await;
    let mut program = Program::new(&saboteur.base, &tracker.token, "path = \"outbox.sqlite\"");
    program.start().await;

    let mut tickets = Vec::new();
    for (number, (path, moment)) in FIRST.into_iter().enumerate() {
        let ticket = tracker.open().await;
        // Read before, so that the plan strikes at the delivery and not at the reading of the ticket.
        program.read(&ticket).await;
        let victim = program.pid();
        saboteur.plan(Plan { path, moment, victim });
        program.say(&ticket, &format!("first-{number:04}"), "Said once.").await;
        wait::until("the gateway is killed", PATIENCE, async || {
            if saboteur.has_struck() { Ok(()) } else { Err(format!("not at {path} {moment:?}")) }
        })
        .await;
        program.kill();
        program.start().await;
        // Whoever heard nothing sends again, under the same key.
        program.say_until_thanked(&ticket, &format!("first-{number:04}"), "Said once.").await;
        tickets.push(ticket);
    }
    // Deliveries that are repeated, and killed again while they look whether they have arrived.
    for (path, moment) in REPEATED {
        saboteur.plan(Plan { path, moment, victim: program.pid() });
        wait::until("the gateway is killed", PATIENCE, async || {
            if saboteur.has_struck() { Ok(()) } else { Err(format!("not at {path} {moment:?}")) }
        })
        .await;
        program.kill();
        program.start().await;
    }
    // Killed right after the customer was thanked, and while they wait for that.
    let ticket = tracker.open().await;
    assert_eq!(program.say(&ticket, "thanked-1", "Said once.").await, Some(202));
    program.kill();
    program.start().await;
    let (_, ()) = tokio::join!(program.say(&ticket, "thanked-2", "Said once."), async {
        rustix::process::kill_process(program.pid(), rustix::process::Signal::KILL).expect("killed");
    });
    program.kill();
    program.start().await;
    program.say_until_thanked(&ticket, "thanked-2", "Said once.").await;

    program.until_empty(PATIENCE).await;
    for ticket in &tickets {
        tracker.assert_each_once(ticket, 1).await;
    }
    tracker.assert_each_once(&ticket, 2).await;
}
