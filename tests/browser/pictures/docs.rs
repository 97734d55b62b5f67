//! The pictures of README and docs: taken as the others are.

use serde_json::{Value, json};

use super::{
    kept,
    studio::{DESKTOP, Device, PHONE, Studio},
};
use crate::{
    browser::looks::{DARK, LIGHT, Theme},
    support::examples,
};

async fn check(file: &str, lang: &str, theme: &Theme, device: Device, example: &str) {
    let studio = Studio::open().await;
    studio.show(lang, theme, device, &[(example.to_owned(), examples::named(example))]).await;
    let taken = studio.take(example).await;
    keep(file, &taken);
}

#[tokio::test]
async fn the_readme_shows_the_card_as_it_is() {
    check("card", "en", &LIGHT, DESKTOP, "with-person").await;
    check("card-uk-dark-phone", "uk", &DARK, PHONE, "waiting-for-you").await;
}

#[tokio::test]
async fn three_situations_in_three_scripts_look_as_in_their_picture() {
    const SITUATIONS: [&str; 3] = ["longer-than-usual", "waiting-for-you", "closed-unsolved"];
    let studio = Studio::open().await;
    let cards: Vec<(String, Value)> = ["uk", "lt", "ar"]
        .into_iter()
        .flat_map(|lang| SITUATIONS.map(|name| (format!("{name}-{lang}"), spoken(name, lang))))
        .collect();
    studio.show("en", &LIGHT, DESKTOP.so_wide(900), &cards).await;
    studio.side_by_side().await;
    keep("three-scripts", &studio.take("all").await);
}

fn spoken(example: &str, lang: &str) -> Value {
    let mut document = examples::named(example);
    document["lang"] = json!(lang);
    document
}

fn keep(file: &str, taken: &[u8]) {
    let compared = kept::compare(&format!("docs/images/{file}.png"), file, taken);
    assert!(compared.is_ok(), "{compared:?}\n\n{}", kept::ADVICE);
}
