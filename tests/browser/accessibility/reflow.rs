//! Every state enlarged, with more space between its letters, and under a finger.

use serde_json::{Value, json};

use super::states::States;
use crate::support::browser::{Browser, Setup};

/// English, the longest words, and right to left.
const LANGS: [&str; 3] = ["en", "uk", "ar"];

const TOO_WIDE: &str = include_str!("too_wide.js");
const OVERLAPS: &str = include_str!("reflow/overlaps.js");
const SMALL_TARGETS: &str = include_str!("reflow/small_targets.js");
const SPACED: &str = include_str!("reflow/spaced.js");

/// Runs one of the scripts above: the places that it finds.
async fn wrong(browser: &Browser, script: &str) -> Vec<String> {
    browser.run(script, &[]).await
}

/// A window of 1280 × 1024 pixels at this zoom.
async fn zoom(browser: &Browser, times: u32) {
    let (width, height) = (1280 / times, 1024 / times);
    let size = json!({"width": width, "height": height, "deviceScaleFactor": times, "mobile": false});
    browser.devtools("Emulation.setDeviceMetricsOverride", size).await;
}

fn note(found: &mut Vec<Value>, what: &str, places: Vec<String>) {
    if !places.is_empty() {
        found.push(json!({"where": what, "what": places}));
    }
}

#[tokio::test]
async fn at_400_percent_nothing_scrolls_sideways_and_nothing_is_cut_off_or_covered() {
    let states = States::open().await;
    let mut found = Vec::new();
    for lang in LANGS {
        states.show(lang).await;
        for times in [2, 4] {
            zoom(&states.browser, times).await;
            for script in [TOO_WIDE, OVERLAPS] {
                note(&mut found, &format!("{lang} at {times}00 %"), wrong(&states.browser, script).await);
            }
        }
    }
    assert!(found.is_empty(), "{:#}", json!(found));
}

#[tokio::test]
async fn text_with_more_space_between_lines_letters_and_words_is_neither_cut_off_nor_covered() {
    let states = States::open().await;
    // As on a phone, where a scroll bar takes no room.
    states.browser.devtools("Emulation.setScrollbarsHidden", json!({"hidden": true})).await;
    let mut found = Vec::new();
    for lang in LANGS {
        states.show(lang).await;
        let spaced: usize = states.browser.run(SPACED, &[]).await;
        assert!(spaced > 50, "the space is there in {spaced} elements");
        for width in [320, 1280] {
            states.resize(width).await;
            for script in [TOO_WIDE, OVERLAPS] {
                note(&mut found, &format!("{lang} at {width} px"), wrong(&states.browser, script).await);
            }
        }
    }
    assert!(found.is_empty(), "{:#}", json!(found));
}

#[tokio::test]
async fn every_target_is_24_pixels_large_or_has_that_room_in_every_state() {
    let states = States::open().await;
    let mut found = Vec::new();
    for lang in ["en", "ar"] {
        states.show(lang).await;
        for width in [320, 1280] {
            states.resize(width).await;
            note(&mut found, &format!("{lang} at {width} px"), wrong(&states.browser, SMALL_TARGETS).await);
        }
    }
    assert!(found.is_empty(), "{:#}", json!(found));
}

#[tokio::test]
async fn text_twice_as_large_is_neither_cut_off_nor_covered() {
    let states = States::with(Setup { font_size: 32, ..Setup::default() }).await;
    let mut found = Vec::new();
    for lang in LANGS {
        states.show(lang).await;
        states.resize(640).await;
        for script in [TOO_WIDE, OVERLAPS] {
            note(&mut found, lang, wrong(&states.browser, script).await);
        }
    }
    let size = "return getComputedStyle(document.querySelector('ticket-status').shadowRoot.querySelector('.card')).fontSize";
    assert_eq!(states.browser.run::<String>(size, &[]).await, "32px", "cards follow the visitor's text size");
    assert!(found.is_empty(), "{:#}", json!(found));
}

#[tokio::test]
async fn nothing_moves_in_any_state_for_those_who_do_not_like_it() {
    let states = States::open().await;
    let moving = "return [...document.querySelectorAll('section > *')].flatMap((host) =>
        host.shadowRoot.getAnimations().map((one) => host.parentElement.id + ' ' + one.animationName))";
    for (wish, expected) in [("no-preference", true), ("reduce", false)] {
        let motion = json!({"features": [{"name": "prefers-reduced-motion", "value": wish}]});
        states.browser.devtools("Emulation.setEmulatedMedia", motion).await;
        states.show("en").await;
        let found: Vec<String> = states.browser.run(moving, &[]).await;
        assert_eq!(!found.is_empty(), expected, "{wish}: {found:?}");
    }
}

#[tokio::test]
async fn what_is_cut_off_covered_or_too_small_is_noticed() {
    let states = States::open().await;
    states.show("en").await;
    states.resize(320).await;
    let spoil = "const part = (state, name) => document.querySelector(`#${state} > *`).shadowRoot.querySelector(name);
        part('live', 'h2').style.cssText = 'width: 400px';
        part('live', '.meaning').style.cssText = 'margin-top: -1.5em';
        part('say-message', 'button').style.cssText = 'min-height: 0; height: 10px; padding: 0; overflow: hidden';
        for (const id of ['#refresh', '#another'])
          part('live', id).style.cssText = 'min-height: 0; height: 9px; width: 9px; padding: 0; font-size: 2px; margin: -6px'";
    states.browser.act(spoil, &[]).await;
    for (script, expected) in [
        (TOO_WIDE, "live Olena K. has your request: h2. reaches out"),
        (TOO_WIDE, "say-message Olena K. has your request: button.quiet is cut off"),
        (OVERLAPS, "live: “Olena K. has your request” lies on"),
        (SMALL_TARGETS, "live: button#refresh 9 × 9 beside button#another"),
    ] {
        let found = wrong(&states.browser, script).await;
        assert!(found.iter().any(|place| place.starts_with(expected)), "{expected}: {found:#?}");
    }
}
