//! The form: a number and an e-mail address open a ticket.

use fantoccini::key::Key;
use serde_json::json;

use crate::support::{
    browser::Browser,
    card::Seen,
    company::{CUSTOMER, Company, at, number},
};

const NOT_FOUND: &str = "We found no request with this number and this address. Please check both.";

async fn form(company: &Company, browser: &Browser) -> Seen {
    browser.goto(&company.page("lookup/page.html", &[])).await;
    browser.card().until("the form stands there", |seen| seen.headline == "Check your request").await
}

#[tokio::test]
async fn the_form_works_with_the_keyboard_alone() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    form(&company, &browser).await;
    assert_eq!(browser.card().seen().await.focus, "", "the card takes no focus by itself");

    browser.press(Key::Tab).await;
    assert_eq!(browser.card().seen().await.focus, "reference");
    browser.type_text("#1042").await;
    browser.press(Key::Tab).await;
    assert_eq!(browser.card().seen().await.focus, "email");
    browser.type_text("Anna@Example.com").await;
    browser.press(Key::Enter).await;

    let seen = browser.card().until("the focus is on the headline", |seen| seen.focus == "headline").await;
    assert_eq!((seen.state.as_str(), seen.headline.as_str()), ("showing", "Olena K. has your request"));
    assert!(browser.console_errors().await.is_empty());
}

#[tokio::test]
async fn errors_stand_beside_their_fields_and_the_first_wrong_one_has_the_focus() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    form(&company, &browser).await;
    let card = browser.card();

    card.look_up("", "anna").await;
    let seen = card.until("the focus is on the number", |seen| seen.focus == "reference").await;
    assert_eq!(seen.reference_error, "Please enter the number of your request.");
    assert_eq!(seen.email_error, "This does not look like an e-mail address. An example: name@example.com");
    for field in ["reference", "email"] {
        let input = card.part(&format!("#{field}")).await;
        assert_eq!(input.attr("aria-invalid").await.expect("an attribute").as_deref(), Some("true"));
        let described = input.attr("aria-describedby").await.expect("an attribute").unwrap_or_default();
        assert!(described.split(' ').any(|id| id == format!("{field}-error")), "{described}");
    }

    card.look_up("1042", "anna").await;
    let seen = card.until("the focus is on the address", |seen| seen.focus == "email").await;
    assert_eq!(seen.reference_error, "", "a field that is right has no error any more");
    let number = card.part("#reference").await.attr("aria-invalid").await.expect("an attribute");
    assert_eq!(number, None);
    assert!(browser.requests("/v1/lookups").await.is_empty());
}

#[tokio::test]
async fn what_cannot_be_right_is_said_at_once_and_never_sent() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    form(&company, &browser).await;
    let long = "1".repeat(10_000);
    let (empty, characters, too_long) = (
        "Please enter the number of your request.",
        "A number has only letters, digits and hyphens. Please copy it from our e-mail.",
        "This is too long for a request number. Please copy just the number from our e-mail.",
    );
    for (reference, expected) in [
        ("", empty),
        ("   ", empty),
        ("#", empty),
        (long.as_str(), too_long),
        ("10 42", characters),
        ("../1", characters),
        ("१०४२", characters),
        ("１０４２", characters),
        ("<img src=x onerror=alert(1)>", characters),
        ("1042' OR '1'='1", characters),
    ] {
        let seen = submit(&browser, reference, CUSTOMER, |seen| !seen.reference_error.is_empty()).await;
        assert_eq!(seen.reference_error, expected, "{reference:.40}");
    }
    let (no_address, bad) = (
        "Please enter your e-mail address.",
        "This does not look like an e-mail address. An example: name@example.com",
    );
    for (email, expected) in [
        ("", no_address),
        ("  ", no_address),
        ("anna", bad),
        ("@example.com", bad),
        ("anna@", bad),
        ("an na@example.com", bad),
        ("a@b@c", bad),
        ("anna@example.com,eve@example.com", bad),
    ] {
        let seen = submit(&browser, "1042", email, |seen| !seen.email_error.is_empty()).await;
        assert_eq!(seen.email_error, expected, "{email}");
        assert_eq!(seen.reference_error, "", "{email}");
    }
    assert!(browser.requests("/v1/lookups").await.is_empty(), "nothing was sent");
    assert!(browser.console_errors().await.is_empty());
}

/// Puts texts into the fields as a paste does, sends the form and waits for what it says.
async fn submit(browser: &Browser, reference: &str, email: &str, said: impl Fn(&Seen) -> bool) -> Seen {
    let script = "const root = document.querySelector('ticket-status').shadowRoot;
        root.getElementById('reference').value = arguments[0];
        root.getElementById('email').value = arguments[1];";
    browser.act(script, &[json!(reference), json!(email)]).await;
    browser.card().click("submit").await;
    browser.card().until("the form says what is wrong", said).await
}

#[tokio::test]
async fn a_wrong_address_and_an_unknown_number_get_the_same_answer() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    form(&company, &browser).await;
    let mut texts = Vec::new();
    for (reference, email) in [("1042", "eve@example.com"), ("9999", CUSTOMER)] {
        browser.card().look_up(reference, email).await;
        let seen = browser.card().until("the answer stands there", |seen| !seen.problem.is_empty()).await;
        assert_eq!(seen.problem, NOT_FOUND);
        assert_eq!(seen.state, "lookup");
        let typed: Vec<String> = browser
            .run("return [...document.querySelector('ticket-status').shadowRoot.querySelectorAll('input')].map((i) => i.value)", &[])
            .await;
        assert_eq!(typed, [reference, email], "what was typed stays there");
        texts.push(seen.text);
        form(&company, &browser).await;
    }
    assert_eq!(texts[0], texts[1]);
}

#[tokio::test]
async fn every_way_to_write_an_address_finds_its_ticket() {
    let company = Company::open().await;
    company.create_for("2001", "A lamp", &["anna+shop@example.com", "anna@bücher.example"]).await;
    let browser = Browser::open().await;
    for (reference, email) in [
        ("1042", "ANNA@EXAMPLE.COM"),
        (" #1042 ", " anna@example.com "),
        ("2001", "anna+shop@example.com"),
        ("2001", "anna@bücher.example"),
        ("2001", "Anna@BÜCHER.example"),
    ] {
        form(&company, &browser).await;
        browser.card().look_up(reference, email).await;
        let seen = browser
            .card()
            .until("an answer", |seen| seen.state == "showing" || !seen.text.contains("Looking"))
            .await;
        let seen = if seen.state == "showing" { seen } else { browser.card().until_showing().await };
        assert!(seen.number.contains(reference.trim_matches([' ', '#'])), "{email}: {}", seen.number);
    }
}

#[tokio::test]
async fn another_request_can_be_looked_up_afterwards() {
    let company = Company::open().await;
    company.create("1043", "Where is my parcel?").await;
    let browser = Browser::open().await;
    form(&company, &browser).await;
    let card = browser.card();
    card.look_up("1042", CUSTOMER).await;
    card.until_showing().await;

    card.click("another").await;
    let seen = card.until("the focus is on the number", |seen| seen.focus == "reference").await;
    assert_eq!(seen.state, "lookup");
    assert!(!seen.text.contains("Olena"), "{}", seen.text);

    card.look_up("1043", CUSTOMER).await;
    card.until("the other ticket stands there", |seen| seen.number.contains("1043")).await;
    card.until("the focus is on its headline", |seen| seen.focus == "headline").await;
}

#[tokio::test]
async fn too_many_lookups_are_told_when_to_try_again() {
    let company =
        Company::with(|settings| settings.limits.lookups_per_minute = 1.try_into().expect("not zero")).await;
    let browser = Browser::open().await;
    form(&company, &browser).await;
    browser.card().look_up("9999", CUSTOMER).await;
    browser.card().until("the first answer", |seen| seen.problem == NOT_FOUND).await;
    browser.card().click("submit").await;
    let seen = browser.card().until("the second answer", |seen| seen.problem.contains("many tries")).await;
    let told = seen.problem.strip_prefix("There were many tries at once. Please try again in ");
    let told = told.unwrap_or_else(|| panic!("{}", seen.problem));
    assert!(told.ends_with("seconds.") || told.ends_with("minute.") || told.ends_with("second."), "{told}");
    assert_eq!(seen.state, "lookup");
}

#[tokio::test]
async fn a_joined_request_leads_to_the_other_one() {
    let company = Company::open().await;
    company.create("1055", "The same invoice").await;
    company.desk.merge(&number("1042"), &number("1055"), at(11)).await.expect("joined");
    let browser = Browser::open().await;
    form(&company, &browser).await;
    let card = browser.card();
    card.look_up("1042", CUSTOMER).await;
    let seen = card.until_showing().await;
    assert_eq!(seen.situation, "merged");
    assert!(seen.meaning.ends_with("We go on with number 1055."), "{}", seen.meaning);
    card.click("merged").await;
    card.until("the address is asked for", |seen| seen.state == "lookup" && seen.focus == "email").await;
    card.fill("email", CUSTOMER).await;
    card.click("submit").await;
    card.until("the other request stands there", |seen| seen.number.contains("1055")).await;
}

#[tokio::test]
async fn a_page_that_names_the_number_leaves_only_the_address_to_be_typed() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    let filled = [("lang", "en"), ("theme", "light"), ("attributes", r#"reference="1042""#)];
    browser.goto(&company.page("accessibility/one.html", &filled)).await;
    browser.card().until_state("lookup").await;
    browser.card().until_filled("reference", "1042").await;
    assert_eq!(browser.card().seen().await.focus, "", "a page that opens keeps the focus where it is");
    browser.card().fill("email", CUSTOMER).await;
    browser.card().click("submit").await;
    browser.card().until_showing().await;
}
