//! What xtask tells the person who waits: one line per step, and elapsed seconds on anything long.

use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

const TICK: Duration = Duration::from_secs(5);
const WORTH_TELLING: Duration = Duration::from_secs(2);

/// Says what is done next.
pub(crate) fn step(text: &str) {
    println!("xtask: {text}");
}

/// A long wait that reports its elapsed seconds every few seconds until it is dropped.
pub(crate) struct Waiting {
    what: String,
    started: Instant,
    done: Option<Sender<()>>,
    ticker: Option<JoinHandle<()>>,
}

/// Starts telling how long `what` has taken.
pub(crate) fn waiting(what: &str) -> Waiting {
    let (done, until) = mpsc::channel::<()>();
    let started = Instant::now();
    let told = what.to_owned();
    let ticker = thread::spawn(move || {
        while until.recv_timeout(TICK) == Err(mpsc::RecvTimeoutError::Timeout) {
            println!("xtask:   … {told}: {} s", started.elapsed().as_secs());
        }
    });
    Waiting { what: what.to_owned(), started, done: Some(done), ticker: Some(ticker) }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        drop(self.done.take());
        if let Some(ticker) = self.ticker.take() {
            let _ = ticker.join();
        }
        if self.started.elapsed() > WORTH_TELLING {
            println!("xtask:   {} took {:.1} s", self.what, self.started.elapsed().as_secs_f32());
        }
    }
}
