//! What a customer does with a card, from the link in a mail to the ticket's next change.

use fantoccini::key::Key;
use serde_json::{Value, json};
use ticket_status_gateway::settings::WriteBacks;

use super::{Promise, promises};
use crate::support::{
    browser::Browser,
    card::Seen,
    company::{Company, number},
    wait,
};

pub(super) const PROMISES: &[Promise] = promises![
    a_signed_link_opens_the_card,
    the_form_is_filled_in_and_sent_by_keyboard_alone,
    a_card_that_changes_its_language_keeps_what_was_looked_up,
    a_card_is_dark_where_its_page_is,
    a_change_of_the_ticket_is_shown_and_told,
    a_customer_says_something_on_the_card_and_the_company_has_it,
    a_word_of_the_glossary_is_found_by_its_address_and_by_searching,
    a_customer_reads_that_the_helpdesk_is_out_of_reach_and_then_that_it_is_back,
];

async fn open(company: &Company, browser: &Browser, theme: &str, attributes: &str) {
    let filled = [("theme", theme), ("attributes", attributes)];
    browser.goto(&company.page("engines/page.html", &filled)).await;
}

async fn open_card(company: &Company, browser: &Browser) -> Seen {
    let token = company.gateway.token("1042");
    open(company, browser, "light", &format!(r#"reference="1042" token="{token}""#)).await;
    browser.card().until_showing().await
}

async fn a_signed_link_opens_the_card(browser: &Browser) {
    let company = Company::open().await;
    let page = company.page("signed_link/page.html", &[]);
    browser.goto(&format!("{page}#ticket=1042&token={}", company.gateway.token("1042"))).await;
    let seen = browser.card().until_showing().await;
    assert_eq!(seen.number, "Request 1042 Invoice PDF shows the wrong VAT number");
    assert_eq!(seen.headline, "Olena K. has your request");
    assert_eq!((seen.turn.as_str(), seen.checked.as_str()), ("It is our turn.", "Checked just now"));
    assert!(seen.handler.contains("Since November 20, 2026"), "{}", seen.handler);
    assert!(seen.stage_now.starts_with("Assigned") && seen.stages.len() == 5, "{seen:#?}");
    let lines = browser.card().timeline().await;
    assert!(lines[0].starts_with("Your request arrived"), "{lines:?}");
}

async fn the_form_is_filled_in_and_sent_by_keyboard_alone(browser: &Browser) {
    let company = Company::open().await;
    open(&company, browser, "light", "").await;
    browser.card().until_state("lookup").await;
    browser
        .until(
            "the form is drawn",
            "document.querySelector('ticket-status').shadowRoot.querySelector('#email')",
        )
        .await;
    browser.press(Key::Tab).await;
    browser.card().until("the focus is on the number", |seen| seen.focus == "reference").await;
    browser.type_text("1042").await;
    browser.press(Key::Tab).await;
    browser.card().until("the focus is on the address", |seen| seen.focus == "email").await;
    browser.type_text("anna@example.com").await;
    browser.press(Key::Enter).await;
    let seen = browser.card().until("the focus is on the headline", |seen| seen.focus == "headline").await;
    assert_eq!((seen.state.as_str(), seen.headline.as_str()), ("showing", "Olena K. has your request"));
    browser.has_no_troubles().await;
}

async fn a_card_that_changes_its_language_keeps_what_was_looked_up(browser: &Browser) {
    let company = Company::open().await;
    open(&company, browser, "light", r#"languages="en uk ar""#).await;
    browser.card().until_state("lookup").await;
    browser.card().look_up("1042", "anna@example.com").await;
    browser.card().until_showing().await;
    for (lang, headline, direction) in
        [("uk", "Вашим запитом займається Olena K.", "ltr"), ("ar", "طلبك لدى Olena K.", "rtl")]
    {
        browser.act("document.querySelector('ticket-status').lang = arguments[0]", &[json!(lang)]).await;
        let seen = browser.card().until("the words are there", |seen| seen.lang == lang).await;
        // The marks that keep a name together in a text of the other direction are not told by every engine.
        let words: String =
            seen.headline.chars().filter(|mark| !"\u{2068}\u{2069}".contains(*mark)).collect();
        assert_eq!((seen.state.as_str(), words.as_str()), ("showing", headline));
        let script = "return getComputedStyle(document.querySelector('ticket-status').shadowRoot.querySelector('.card')).direction";
        assert_eq!(browser.run::<String>(script, &[]).await, direction);
    }
    let mut files: Vec<String> = browser.requests(".json").await.into_iter().map(|file| file.name).collect();
    let asked = files.len();
    files.sort();
    files.dedup();
    assert_eq!(asked, files.len(), "each file of each language is asked for once: {files:#?}");
    browser.has_no_troubles().await;
}

async fn a_card_is_dark_where_its_page_is(browser: &Browser) {
    let company = Company::open().await;
    let token = company.gateway.token("1042");
    let access = format!(r#"reference="1042" token="{token}""#);
    let (light, dark) =
        (("rgb(255, 255, 255)", "rgb(27, 36, 48)"), ("rgb(20, 24, 31)", "rgb(233, 237, 243)"));
    for (page, theme, expected) in
        [("light", "", light), ("dark", "", dark), ("light", "dark", dark), ("dark", "light", light)]
    {
        open(&company, browser, page, &format!(r#"{access} theme="{theme}""#)).await;
        browser.card().until_showing().await;
        let script = "const style = getComputedStyle(document.querySelector('ticket-status').shadowRoot.querySelector('.card'));
            return [style.backgroundColor, style.color]";
        let (background, text): (String, String) = browser.run(script, &[]).await;
        assert_eq!((background.as_str(), text.as_str()), expected, "page {page}, theme {theme:?}");
    }
}

async fn a_change_of_the_ticket_is_shown_and_told(browser: &Browser) {
    let company = Company::open().await;
    open_card(&company, browser).await;
    company.say("1042", "Which VAT number should it be?", 12).await;
    company.set_status("1042", "waiting_for_customer", 12).await;
    browser.card().click("refresh").await;
    let seen = browser.card().until("it waits", |seen| seen.situation == "waiting-for-you").await;
    assert_eq!(
        (seen.turn.as_str(), seen.question.as_str()),
        ("It is your turn.", "Which VAT number should it be?")
    );
    browser.card().until("it is said", |seen| seen.said.starts_with("We need an answer from you")).await;
    let told: Vec<Value> = browser.run("return window.told", &[]).await;
    let kinds: Vec<(&str, &str)> = told
        .iter()
        .filter_map(|told| Some((told["kind"].as_str()?, told["detail"]["situation"].as_str()?)))
        .collect();
    assert_eq!(kinds, [("ready", "with-person"), ("change", "waiting-for-you")]);
    browser.has_no_troubles().await;
}

async fn a_customer_reads_that_the_helpdesk_is_out_of_reach_and_then_that_it_is_back(browser: &Browser) {
    let company = Company::open().await;
    open_card(&company, browser).await;
    company.line.cut();
    browser.card().click("refresh").await;
    let seen = browser.card().until_state("stale").await;
    assert!(seen.problem.starts_with("We cannot reach our helpdesk right now."), "{}", seen.problem);
    assert_eq!(seen.headline, "Olena K. has your request", "what is known stays");
    company.line.mend();
    // The gateway remembers a failure for a moment: whoever asks again then is answered.
    wait::until_true("it is back", async || {
        browser.card().click("refresh").await;
        browser.card().seen().await.state == "showing"
    })
    .await;
    assert_eq!(browser.card().seen().await.problem, "");
    let code: Option<String> =
        browser.run("return window.told.find(({ kind }) => kind == 'error')?.detail.code", &[]).await;
    assert_eq!(code.as_deref(), Some("helpdesk_unavailable"));
}

async fn a_customer_says_something_on_the_card_and_the_company_has_it(browser: &Browser) {
    let company = Company::with(|settings| settings.write_backs = WriteBacks::all()).await;
    open_card(&company, browser).await;
    let card = browser.card();
    card.click("offer-message").await;
    card.until("the focus is in the text", |seen| seen.focus == "say-text").await;
    browser.type_text("Третій стілець без ніжки.").await;
    card.click("say-send").await;
    card.until("it is thanked for", |seen| seen.panel.starts_with("Thank you.")).await;
    wait::until_true("the desk has it", async || {
        let record = company.desk.record(&number("1042")).await.expect("the ticket");
        record.messages.iter().any(|(_, message)| message.text == "Третій стілець без ніжки.")
    })
    .await;
    browser.has_no_troubles().await;
}

async fn a_word_of_the_glossary_is_found_by_its_address_and_by_searching(browser: &Browser) {
    let company = Company::open().await;
    let filled = [("element", "ticket-glossary"), ("lang", "en"), ("theme", "light")];
    browser.goto(&format!("{}#assigned", company.page("board.html", &filled))).await;
    let root = "document.querySelector('ticket-glossary').shadowRoot";
    browser.until("the word has the focus", &format!("{root}?.activeElement?.id === 'assigned'")).await;
    let all = format!(
        "return [...{root}.querySelectorAll('dt')].filter((word) => word.getClientRects().length).length"
    );
    let before: usize = browser.run(&all, &[]).await;
    browser.act(&format!("{root}.querySelector('input').focus()"), &[]).await;
    browser.type_text("unanswered").await;
    wait::until_true("only what fits is left", async || {
        let left: usize = browser.run(&all, &[]).await;
        left > 0 && left < before
    })
    .await;
}
