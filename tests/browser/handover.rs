//! From the first words to the card: what a visitor sees in between.

use serde::Deserialize;
use serde_json::json;

use crate::support::{browser::Browser, company::Company};

/// What stood in the element in one frame or more: what kind of thing, and its text, a line for each element.
#[derive(Debug, Deserialize)]
struct Stood {
    kind: String,
    texts: Vec<String>,
}

#[tokio::test]
async fn the_card_takes_the_place_of_the_first_words_with_the_same_words_and_takes_no_focus() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    let watch = json!({"source": include_str!("handover/watch.js")});
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", watch).await;
    browser.goto(&company.page("plain/page.html", &[])).await;
    browser.card().until_showing().await;
    browser.until("the card was seen", "stood.at(-1)?.kind == 'card'").await;

    let stood: Vec<Stood> = browser.run("return stood", &[]).await;
    let kinds: Vec<&str> = stood.iter().map(|stood| stood.kind.as_str()).collect();
    let after_the_skeleton = kinds.strip_prefix(&["skeleton"]).unwrap_or(&kinds);
    assert_eq!(after_the_skeleton, ["words", "card"], "no other thing in between, and none twice");
    let (words, card) = (&stood[stood.len() - 2].texts, stood[stood.len() - 1].texts.join("\n"));
    assert!(words.len() >= 5, "{words:?}");
    for sentence in words {
        assert!(card.contains(sentence.as_str()), "{sentence:?} is not on the card: {card}");
    }
    browser.until("who types elsewhere goes on", "document.activeElement.id == 'typed'").await;
}
