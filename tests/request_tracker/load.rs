//! What it costs Request Tracker that customers look.

use std::time::{Duration, Instant};

use tokio::task::JoinSet;

use super::{company::Company, http::Request, life::Life, recorder::Recorder};
use crate::support::wait::until;

/// How long this part's gateway keeps a status: longer than all viewers need to ask.
pub(crate) const KEPT: Duration = Duration::from_secs(2);

/// The ticket and its history.
const REQUESTS: usize = 2;

/// More would meet the limit of open files of one process.
const VIEWERS: usize = 200;

/// Names and questions are read once an hour; after that a read costs two requests, for however many viewers.
pub(crate) async fn a_read_costs_the_tracker_little_and_many_viewers_cost_one(
    life: &Life<'_>,
    company: &Company,
    recorder: &Recorder,
) {
    let (path, token) = (format!("/v1/tickets/{}", life.number), format!("Bearer {}", life.token));
    let first = Request::get(&path).by(&token).send(company.address).await.expect("an answer");
    assert_eq!(first.status, 200, "{}", first.body);
    the_status_is_forgotten().await;
    recorder.take();
    let mut viewers = JoinSet::new();
    for _ in 0..VIEWERS {
        let (path, token, address) = (path.clone(), token.clone(), company.address);
        viewers.spawn(async move { Request::get(&path).by(&token).send(address).await.expect("an answer") });
    }
    let answers = viewers.join_all().await;
    assert!(answers.iter().all(|answer| answer.status == 200 && answer.body == first.body), "{answers:#?}");
    let asked = recorder.take();
    assert_eq!(asked.len(), REQUESTS, "{VIEWERS} viewers cost one read of {REQUESTS} requests: {asked:#?}");
}

async fn the_status_is_forgotten() {
    let read_at = Instant::now();
    let look = async || if read_at.elapsed() > KEPT { Ok(()) } else { Err("not yet".to_owned()) };
    until("the gateway forgets what it read", KEPT * 2, look).await;
}
