use ticket_status_gateway::{overview, settings::StatusRule};
use ticket_status_model::{Category, Override};

use super::support::{Fake, settings};

#[tokio::test]
async fn the_operator_sees_every_status_how_it_is_shown_and_what_is_left_to_describe() {
    let told = overview(&settings(), &Fake::default()).await.expect("an overview");
    let line = |label: &str| {
        told.lines().find(|line| line.starts_with(label)).unwrap_or_else(|| panic!("{label}: {told}"))
    };
    assert!(
        line("new").contains("received") && line("new").contains("We have received your request"),
        "{told}"
    );
    assert!(line("open").contains("yes"), "{told}");
    assert!(line("stalled").contains("no "), "{told}");
    assert!(line("Waiting").contains("nobody: describe it"), "{told}");
    assert!(told.contains("[statuses.'Waiting \"for\" parts']\nsituation = \"in-progress\""), "{told}");
    let table = told.split_once("# Paste").expect("a table").1;
    let table: toml::Table = format!("# Paste{table}").parse().expect("the table can be pasted");
    assert!(table["statuses"].get("Waiting \"for\" parts").is_some());
}

#[tokio::test]
async fn a_described_status_is_no_longer_asked_for() {
    let mut settings = settings();
    let rule = StatusRule {
        label: "waiting \"for\" parts".into(),
        meaning: Override { category: Some(Category::WaitingForThirdParty), ..Override::default() },
        ..StatusRule::default()
    };
    settings.statuses.insert("waiting \"for\" parts".into(), rule);
    let told = overview(&settings, &Fake::default()).await.expect("an overview");
    assert!(told.contains("waiting-for-third-party") && told.contains("your table"), "{told}");
    assert!(told.ends_with("Every status is described.\n"), "{told}");
}
