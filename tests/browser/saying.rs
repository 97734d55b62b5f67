//! What a customer says through the card reaches the company, and is never lost on the way.

use fantoccini::key::Key;
use serde_json::json;
use ticket_status_gateway::settings::WriteBacks;
use ticket_status_helpdesks::desk::Record;

use crate::support::{
    axe,
    browser::Browser,
    card::{Card, Seen},
    company::{Company, number},
    wait,
};

const SENT: &str = "Thank you. We have your message and are passing it on to our team.";

async fn company() -> Company {
    Company::with(|settings| settings.write_backs = WriteBacks::all()).await
}

async fn open(company: &Company, browser: &Browser) -> Seen {
    browser.goto(&company.page("refresh/page.html", &[])).await;
    browser.card().until_showing().await
}

/// Opens a panel.
async fn press(card: &Card<'_>, what: &str, title: &str) {
    card.click(&format!("offer-{what}")).await;
    card.until("the panel opens", |seen| seen.panel == title).await;
}

async fn record(company: &Company) -> Record {
    company.desk.record(&number("1042")).await.expect("the ticket")
}

async fn texts(company: &Company) -> Vec<String> {
    record(company).await.messages.into_iter().map(|(_, message)| message.text).collect()
}

async fn until_on_desk(company: &Company, expected: &[&str]) {
    wait::until_true("the desk has it", async || texts(company).await == expected).await;
}

#[tokio::test]
async fn a_message_reaches_the_company_with_the_keyboard_alone() {
    let company = company().await;
    let browser = Browser::open().await;
    let seen = open(&company, &browser).await;
    let all = ["Add something", "Is this the wrong team?", "Keep the contact", "Remember on this device"];
    assert_eq!(seen.offers, all);
    assert!(browser.requests("/more.").await.is_empty(), "nobody downloads what they do not use");
    let card = browser.card();
    card.part("#offer-message").await.send_keys(&char::from(Key::Enter).to_string()).await.expect("pressed");
    card.until("the focus is in the text", |seen| seen.focus == "say-text").await;
    browser.type_text("The third chair has no leg.").await;
    browser.press(Key::Tab).await;
    assert_eq!(card.seen().await.focus, "say-send");
    browser.press(Key::Enter).await;
    card.until("it is thanked for", |seen| seen.panel == SENT && seen.focus == "say-title").await;
    until_on_desk(&company, &["The third chair has no leg."]).await;
    card.until("the card shows it", |seen| seen.turn == "It is our turn." && seen.note.is_empty()).await;
    card.click("say-close").await;
    card.until("the focus goes back", |seen| seen.panel.is_empty() && seen.focus == "offer-message").await;
    assert!(browser.console_errors().await.is_empty());
}

#[tokio::test]
async fn while_the_helpdesk_is_down_the_customer_is_thanked_and_the_card_says_that_it_is_on_its_way() {
    let company = company().await;
    let browser = Browser::open().await;
    open(&company, &browser).await;
    company.line.cut();
    let card = browser.card();
    press(&card, "message", "Add something").await;
    card.fill("say-text", "Not lost.").await;
    card.click("say-send").await;
    card.until("it is thanked for", |seen| seen.panel == SENT).await;
    let note = "We have what you wrote. We are passing it on to our team.";
    card.until("it is on its way", |seen| seen.note == note).await;
    assert!(texts(&company).await.is_empty());
    company.line.mend();
    until_on_desk(&company, &["Not lost."]).await;
    card.click("refresh").await;
    card.until("the helpdesk has it", |seen| seen.note.is_empty()).await;
}

#[tokio::test]
async fn without_a_connection_the_text_stays_and_arrives_once_when_it_is_sent_again() {
    let mut company = company().await;
    let browser = Browser::open().await;
    open(&company, &browser).await;
    let card = browser.card();
    press(&card, "message", "Add something").await;
    card.fill("say-text", "Written in a tunnel.").await;
    company.gateway.stop().await;
    card.click("say-send").await;
    let offline = "You have no connection. What you wrote stays here. Please try again.";
    card.until("it says so", |seen| seen.panel_problem == offline).await;
    card.until_filled("say-text", "Written in a tunnel.").await;
    // Whoever closes the panel finds the text again.
    card.click("say-close").await;
    card.until("it is closed", |seen| seen.panel.is_empty()).await;
    press(&card, "message", "Add something").await;
    card.until_filled("say-text", "Written in a tunnel.").await;
    company.gateway.start_again().await;
    card.click("say-send").await;
    card.until("it is thanked for", |seen| seen.panel == SENT).await;
    until_on_desk(&company, &["Written in a tunnel."]).await;
}

#[tokio::test]
async fn without_a_connection_the_card_says_that_it_cannot_open_the_panel() {
    let mut company = company().await;
    let browser = Browser::open().await;
    open(&company, &browser).await;
    company.gateway.stop().await;
    browser.card().click("offer-message").await;
    let trouble = browser.card().until("it says so", |seen| !seen.problem.is_empty()).await.problem;
    assert!(trouble.starts_with("You are offline."), "{trouble}");
    company.gateway.start_again().await;
    press(&browser.card(), "message", "Add something").await;
}

#[tokio::test]
async fn an_empty_message_is_not_sent_and_says_what_is_missing() {
    let company = company().await;
    let browser = Browser::open().await;
    open(&company, &browser).await;
    let card = browser.card();
    press(&card, "wrong_team", "Is this with the wrong team?").await;
    card.fill("say-text", "   ").await;
    card.click("say-send").await;
    card.until("it says so", |seen| seen.panel_problem == "Please write something first.").await;
    card.until("the focus is in the text", |seen| seen.focus == "say-text").await;
    assert!(browser.requests("/write-backs").await.is_empty());
    card.fill("say-text", "It is about delivery.").await;
    card.click("say-send").await;
    card.until("it is thanked for", |seen| seen.panel.starts_with("Thank you. We have what you wrote."))
        .await;
    let heading = "The customer asks: is this with the wrong team?";
    until_on_desk(&company, &[&format!("{heading}\n\nIt is about delivery.")]).await;
}

#[tokio::test]
async fn a_solution_is_confirmed_rated_and_taken_back() {
    let company = company().await;
    company.set_status("1042", "solved_to_confirm", 12).await;
    let browser = Browser::open().await;
    let seen = open(&company, &browser).await;
    let offers = ["Yes, it is solved", "It is not solved", "Rate our help"];
    assert_eq!(seen.offers[..3], offers);
    let card = browser.card();
    press(&card, "confirmation", "Is everything solved?").await;
    card.click("say-send").await;
    card.until("it is thanked for", |seen| seen.panel == "Thank you for telling us.").await;
    wait::until_true("it is solved", async || record(&company).await.status == "solved").await;

    card.click("refresh").await;
    card.until("the card follows", |seen| seen.situation == "solved").await;
    press(&card, "rating", "How good was our help?").await;
    card.click("say-send").await;
    card.until("a score is wanted", |seen| seen.panel_problem == "Please choose how good our help was.")
        .await;
    card.click("say-score-4").await;
    card.fill("say-text", "Quick.").await;
    card.click("say-send").await;
    card.until("it is thanked for", |seen| seen.panel == "Thank you for telling us.").await;
    let rating = async || record(&company).await.rating;
    wait::until_true("it is rated", async || rating().await == Some((4, 5, Some("Quick.".into())))).await;
    // It can be changed for a while, and begins with what was chosen.
    press(&card, "rating", "How good was our help?").await;
    let score = "document.querySelector('ticket-status').shadowRoot.getElementById('say-score-4')";
    browser.until("what was chosen is there", score).await;
    let is_chosen = card.part("#say-score-4").await.prop("checked").await.expect("a property");
    assert_eq!(is_chosen.as_deref(), Some("true"));
    card.click("say-score-2").await;
    card.click("say-send").await;
    wait::until_true("it is changed", async || rating().await.is_some_and(|(score, ..)| score == 2)).await;

    press(&card, "reopening", "It is not solved").await;
    card.fill("say-text", "The number is wrong again.").await;
    card.click("say-send").await;
    wait::until_true("it is open", async || record(&company).await.status == "open").await;
    card.click("refresh").await;
    card.until("the card says so", |seen| seen.situation == "reopened").await;
}

#[tokio::test]
async fn the_contact_can_be_copied_and_kept() {
    let company = company().await;
    let browser = Browser::open().await;
    open(&company, &browser).await;
    let card = browser.card();
    browser.act("navigator.clipboard.writeText = async (text) => { window.copied = text }", &[]).await;
    press(&card, "contact", "Your contact").await;
    card.click("say-copy").await;
    card.until("it is copied", |seen| seen.actions.contains("Copied")).await;
    let copied: String = browser.run("return window.copied", &[]).await;
    assert_eq!(copied, "Olena K. (Billing)\nhelp@northwind.example\n+380 44 000 00 00\n#1042");
    let file = card.part("a[download]").await;
    let address = file.attr("href").await.expect("an attribute").unwrap_or_default();
    assert!(address.starts_with("data:text/vcard;charset=utf-8,BEGIN%3AVCARD"), "{address}");
}

#[tokio::test]
async fn every_panel_is_accessible_and_fits_a_small_phone() {
    let company = company().await;
    company.set_status("1042", "solved_to_confirm", 12).await;
    let browser = Browser::open().await;
    browser.resize(320, 640).await;
    open(&company, &browser).await;
    for what in ["confirmation", "reopening", "rating", "contact", "device"] {
        let card = browser.card();
        card.click(&format!("offer-{what}")).await;
        // It takes the focus when all of it is there.
        card.until("the panel opens", |seen| !seen.panel.is_empty() && seen.focus.starts_with("say-")).await;
        axe::check(&browser, what).await;
        let wide: i64 = browser.run("return document.documentElement.scrollWidth", &[]).await;
        assert!(wide <= 320, "{what} is {wide} px wide");
        card.click("say-close").await;
        card.until("it is closed", |seen| seen.panel.is_empty()).await;
    }
}

#[tokio::test]
async fn the_strictest_policy_lets_customers_speak() {
    let company = company().await;
    let browser = Browser::open().await;
    let policy = "default-src 'none'; script-src GATEWAY 'wasm-unsafe-eval'; connect-src GATEWAY; base-uri 'none'; \
                  form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
    let policy = policy.replace("GATEWAY", &company.gateway.origin());
    let page = company.page_with("strict_page/tag.html", &[], &[("content-security-policy", &policy)]);
    browser.goto(&page).await;
    let card = browser.card();
    card.until_showing().await;
    press(&card, "message", "Add something").await;
    card.fill("say-text", "Strict.").await;
    card.click("say-send").await;
    card.until("it is thanked for", |seen| seen.panel == SENT).await;
    until_on_desk(&company, &["Strict."]).await;
    assert!(browser.console_errors().await.is_empty(), "nothing was blocked");
}

#[tokio::test]
async fn what_is_typed_survives_the_card_moving_on() {
    let company = company().await;
    let browser = Browser::open().await;
    open(&company, &browser).await;
    let card = browser.card();
    press(&card, "message", "Add something").await;
    card.fill("say-text", "Half a sen").await;
    company.set_status("1042", "open", 11).await;
    browser.act("document.querySelector('ticket-status').refresh()", &[]).await;
    card.until("the card follows", |seen| seen.situation == "in-progress").await;
    card.until_filled("say-text", "Half a sen").await;
    browser.act("document.querySelector('ticket-status').remove()", &[json!(0)]).await;
    assert!(browser.console_errors().await.is_empty());
}
