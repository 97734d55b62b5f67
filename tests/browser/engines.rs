//! What must hold in every engine. Each engine is one test, which walks through all promises in one session: a session of
//! its own for each would take Firefox five seconds. `ONLY=paper` in the environment walks through those with `paper` in their names.

mod everything;
mod journey;

use std::{pin::Pin, rc::Rc, time::Instant};

use tokio::task::LocalSet;

use super::{
    coming_back, configure, guest, host_pages, hostile_page, moving, old_browser, one_tag, paper, saved,
    status_view, strict_page,
};
use crate::support::{
    browser::{Browser, Setup},
    engine::Engine,
};

/// A promise by its name, which is a sentence, and how it is checked.
pub(super) type Promise = (&'static str, fn(Rc<Browser>) -> Pin<Box<dyn Future<Output = ()>>>);

/// The promises that are functions of these names.
macro_rules! promises {
    ($($name:ident),+ $(,)?) => {
        &[$((stringify!($name), |browser| Box::pin(async move { $name(&browser).await }))),+]
    };
}
pub(super) use promises;

/// All of them.
const PROMISES: &[&[Promise]] = &[
    journey::PROMISES,
    everything::PROMISES,
    one_tag::PROMISES,
    host_pages::PROMISES,
    guest::PROMISES,
    hostile_page::PROMISES,
    moving::PROMISES,
    coming_back::PROMISES,
    paper::PROMISES,
    saved::PROMISES,
    old_browser::PROMISES,
    strict_page::PROMISES,
    status_view::PROMISES,
    configure::contrast::PROMISES,
    configure::use_it::PROMISES,
];

#[tokio::test]
async fn every_promise_is_kept_in_chromium() {
    walk(Engine::Chromium).await;
}

#[tokio::test]
async fn every_promise_is_kept_in_firefox() {
    walk(Engine::Firefox).await;
}

#[tokio::test]
async fn every_promise_is_kept_in_webkit() {
    walk(Engine::WebKit).await;
}

/// Checks all promises and names those that are broken.
async fn walk(engine: Engine) {
    let only = std::env::var("ONLY").unwrap_or_default();
    let chosen = PROMISES.iter().copied().flatten().filter(|(name, _)| name.contains(&only));
    let (mut session, mut broken, mut count) = (None, Vec::new(), 0);
    for (name, keep) in chosen {
        count += 1;
        let begun_at = Instant::now();
        let browser = match session.take() {
            Some(browser) => browser,
            None => Rc::new(Browser::of(engine, Setup::default()).await),
        };
        let opened = begun_at.elapsed();
        let kept = keep(Rc::clone(&browser));
        let kept = LocalSet::new().run_until(async { tokio::task::spawn_local(kept).await }).await;
        println!(
            "{engine:?} {name}: {} ms, {} ms for the session",
            (begun_at.elapsed() - opened).as_millis(),
            opened.as_millis()
        );
        // What a broken promise leaves behind is nobody's to judge: the next gets a session of its own.
        match kept {
            Ok(()) => {
                browser.leave().await;
                session = Some(browser);
            }
            Err(_) => broken.push(*name),
        }
    }
    assert!(count > 0, "no promise has {only:?} in its name");
    assert!(broken.is_empty(), "{engine:?} breaks {} of {count} promises: {broken:#?}", broken.len());
}
