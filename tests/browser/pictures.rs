//! How every situation looks, in every theme, on a phone and on a desktop: compared with the pictures that are kept in
//! `pictures/kept`. `cargo xtask screenshots` takes them anew, and those of README and docs with them.

mod compare;
mod docs;
mod image;
mod kept;
mod studio;

use serde_json::Value;

use super::looks::{self, DARK, LIGHT, Theme};
use crate::support::examples;
use studio::{DESKTOP, Device, PHONE, Studio};

/// The situation that shows most of what a theme can change: it has a picture of its own in each. The others share a sheet:
/// as whole pictures they would weigh ten megabytes.
const TELLING: &str = "waiting-for-you";

/// One document for each situation.
fn situations() -> Vec<(String, Value)> {
    examples::all().into_iter().filter(|(name, _)| !name.contains("--")).collect()
}

/// Takes pictures and returns what differs from those that are kept.
async fn differing(
    studio: &Studio,
    theme: &Theme,
    device: Device,
    situations: &[(String, Value)],
) -> Vec<String> {
    studio.show("en", theme, device, situations).await;
    let mut differing = Vec::new();
    for (name, _) in situations {
        let taken = studio.take(name).await;
        let name = format!("{}/{}/{name}", theme.name, device.name);
        let kept = format!("tests/browser/pictures/kept/{name}.png");
        differing.extend(kept::compare(&kept, &name, &taken).err());
    }
    differing
}

/// All of them, before it complains.
async fn check(theme: &Theme, device: Device) {
    let differing = differing(&Studio::open().await, theme, device, &situations()).await;
    assert!(differing.is_empty(), "{}\n\n{}", differing.join("\n"), kept::ADVICE);
}

#[tokio::test]
async fn every_situation_looks_on_a_phone_as_its_picture_in_light_colours() {
    check(&LIGHT, PHONE).await;
}

#[tokio::test]
async fn every_situation_looks_on_a_phone_as_its_picture_in_dark_colours() {
    check(&DARK, PHONE).await;
}

#[tokio::test]
async fn every_situation_looks_on_a_desktop_as_its_picture_in_light_colours() {
    check(&LIGHT, DESKTOP).await;
}

#[tokio::test]
async fn every_situation_looks_on_a_desktop_as_its_picture_in_dark_colours() {
    check(&DARK, DESKTOP).await;
}

#[tokio::test]
async fn the_most_telling_situation_looks_as_its_picture_in_every_other_theme() {
    let telling = [(TELLING.to_owned(), examples::named(TELLING))];
    let studio = Studio::open().await;
    let mut wrong = Vec::new();
    for theme in &looks::OTHERS {
        wrong.extend(differing(&studio, theme, PHONE, &telling).await);
    }
    assert!(wrong.is_empty(), "{}\n\n{}", wrong.join("\n"), kept::ADVICE);
}

#[tokio::test]
async fn every_situation_looks_on_a_phone_and_a_desktop_as_on_the_sheet_of_every_other_theme() {
    let (studio, situations) = (Studio::open().await, situations());
    let mut wrong = Vec::new();
    for theme in &looks::OTHERS {
        for device in [PHONE, DESKTOP] {
            let taken = studio.sheet(theme, device, &situations).await;
            let name = format!("{}/all-{}", theme.name, device.name);
            let kept = format!("tests/browser/pictures/kept/{name}.png");
            wrong.extend(kept::compare(&kept, &name, &taken).err());
        }
    }
    assert!(wrong.is_empty(), "{}\n\n{}", wrong.join("\n"), kept::ADVICE);
}
