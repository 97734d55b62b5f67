//! Every state in every theme, in three scripts, on a narrow and on a wide screen: no rule of axe is broken.
//! A theme changes colours, so only the rules of colours are run for each; all others once for a script and a width.

use super::states::States;
use crate::{browser::looks, support::axe};

/// The narrowest screen that WCAG names, and a desktop.
const WIDTHS: [u32; 2] = [320, 1280];

/// Everything that is wrong anywhere, at once.
async fn check(lang: &str) {
    let states = States::open().await;
    states.show(lang).await;
    let mut broken = Vec::new();
    for width in WIDTHS {
        states.resize(width).await;
        let found = axe::violations_but_colours(&states.browser).await;
        broken.extend(found.into_iter().map(|rule| (lang, "any theme", width, rule)));
        // axe reads the author's colours also where the system chooses them.
        for theme in looks::all().into_iter().filter(|theme| !theme.is_forced) {
            states.wear(&theme).await;
            let found = axe::violations_of_colours(&states.browser).await;
            broken.extend(found.into_iter().map(|rule| (lang, theme.name, width, rule)));
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

#[tokio::test]
async fn every_state_follows_the_rules_in_every_theme_and_width_in_english() {
    check("en").await;
}

#[tokio::test]
async fn every_state_follows_the_rules_in_every_theme_and_width_in_ukrainian() {
    check("uk").await;
}

#[tokio::test]
async fn every_state_follows_the_rules_in_every_theme_and_width_in_arabic() {
    check("ar").await;
}

#[tokio::test]
async fn the_rules_notice_what_is_wrong_inside_an_element() {
    let states = States::open().await;
    states.show("en").await;
    let spoil = "const root = document.querySelector('#form > *').shadowRoot;
        root.querySelector('label[for=email]').remove();
        root.querySelector('.hint').style.color = '#ccc';
        root.querySelector('#submit').style.cssText = 'min-height: 0; height: 9px; padding: 0; font-size: 6px'";
    states.browser.act(spoil, &[]).await;
    let mut found = axe::violations_of_colours(&states.browser).await;
    found.extend(axe::violations_but_colours(&states.browser).await);
    let rules: Vec<&str> = found.iter().map(|rule| rule.id.as_str()).collect();
    assert!(rules.contains(&"color-contrast") && rules.contains(&"label"), "{rules:?}");
}

#[tokio::test]
async fn edges_that_tell_what_something_is_stand_out_three_to_one_in_every_theme() {
    let states = States::open().await;
    states.show("en").await;
    // Where the system chooses the colours, these are its own.
    for theme in looks::all().into_iter().filter(|theme| !theme.is_forced) {
        states.wear(&theme).await;
        let faint: Vec<String> = states.browser.run(include_str!("table/faint.js"), &[]).await;
        assert!(faint.is_empty(), "{}: {faint:#?}", theme.name);
    }
}
