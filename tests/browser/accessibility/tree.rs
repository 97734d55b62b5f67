//! What a screen reader is told: the accessibility tree of each state, as the browser computes it, kept as an outline
//! in `trees/`. `UPDATE_SNAPSHOTS=1` writes them anew.

mod outline;

use std::{collections::BTreeMap, fs, path::PathBuf};

use serde_json::json;

use super::states::States;
use crate::support::workspace;

/// States whose words depend on the moment of the test, or that are other elements' again.
const LEFT_OUT: [&str; 3] = ["glossary", "glossary-loading", "unavailable"];

/// The outlines of the states, by their names.
async fn outlines(lang: &str) -> BTreeMap<String, String> {
    let states = States::open().await;
    states.browser.devtools("Emulation.setTimezoneOverride", json!({"timezoneId": "Europe/Kyiv"})).await;
    states.show(lang).await;
    states.browser.devtools("Accessibility.enable", json!({})).await;
    let tree = states.browser.devtools("Accessibility.getFullAXTree", json!({})).await;
    let nodes = tree["nodes"].as_array().expect("a list of nodes");
    outline::of_sections(nodes).into_iter().filter(|(name, _)| !LEFT_OUT.contains(&name.as_str())).collect()
}

fn file(lang: &str, name: &str) -> PathBuf {
    workspace("tests/browser/accessibility/trees").join(lang).join(format!("{name}.txt"))
}

/// The names of the outlines that are kept.
fn kept(lang: &str) -> Vec<String> {
    let folder = fs::read_dir(file(lang, "any").parent().expect("a folder")).into_iter().flatten().flatten();
    folder.filter_map(|one| Some(one.path().file_stem()?.to_string_lossy().into_owned())).collect()
}

/// Compares outlines with those that are kept, and says everything that differs.
fn compare(lang: &str, outlines: &BTreeMap<String, String>) {
    let is_update = std::env::var_os("UPDATE_SNAPSHOTS").is_some();
    let mut differing = Vec::new();
    for (name, outline) in outlines {
        let file = file(lang, name);
        let kept = fs::read_to_string(&file).unwrap_or_default();
        if kept == *outline {
            continue;
        }
        if is_update {
            fs::create_dir_all(file.parent().expect("a folder")).expect("a folder for outlines");
            fs::write(&file, outline).expect("an outline can be written");
        } else {
            differing.push(format!("{lang}/{name}\n{}", outline::difference(&kept, outline)));
        }
    }
    for name in kept(lang).into_iter().filter(|name| !outlines.contains_key(name)) {
        match is_update {
            true => fs::remove_file(file(lang, &name)).expect("an outline can be removed"),
            false => differing.push(format!("{lang}/{name} is kept, and there is no such state any more")),
        }
    }
    assert!(
        differing.is_empty(),
        "a screen reader is told something else; where that is meant, run with UPDATE_SNAPSHOTS=1\n\n{}",
        differing.join("\n\n")
    );
}

#[tokio::test]
async fn a_screen_reader_is_told_the_same_of_each_state_in_english() {
    compare("en", &outlines("en").await);
}

#[tokio::test]
async fn a_screen_reader_is_told_the_same_of_a_question_in_ukrainian_and_arabic() {
    for lang in ["uk", "ar"] {
        let outlines = outlines(lang).await.into_iter();
        compare(lang, &outlines.filter(|(name, _)| name == "waiting-for-you").collect());
    }
}

#[test]
fn a_changed_outline_shows_what_was_and_what_is() {
    let shown = outline::difference("heading “A”\n  text\n", "heading “B”\n  text\n");
    assert_eq!(shown, "- heading “A”\n+ heading “B”\n    text");
}
