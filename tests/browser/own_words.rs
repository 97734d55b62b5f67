//! The operator's own words reach the card, and no browser keeps the old ones.

use ticket_status_gateway::settings::StatusRule;
use ticket_status_model::{Category, Override, Words};

use crate::support::{browser::Browser, company::Company};

#[tokio::test]
async fn an_operators_text_stands_on_the_card_in_its_language_only() {
    let company = Company::with(|settings| {
        let own = [("with-person-headline".to_owned(), "{ $person } looks after you".to_owned())];
        settings.texts.insert("en".to_owned(), own.into());
    })
    .await;
    let browser = Browser::open().await;
    for (lang, headline) in [("en", "Olena K. looks after you"), ("uk", "Вашим запитом займається Olena K.")]
    {
        let attribute = format!(r#"lang="{lang}""#);
        browser
            .goto(&company.page("languages/page.html", &[("attribute", &attribute), ("nearest", "en")]))
            .await;
        assert_eq!(browser.card().until_showing().await.headline, headline);
    }
    let with_own = browser.requests(".json").await;
    let ours = Company::open().await;
    browser
        .goto(&ours.page("languages/page.html", &[("attribute", r#"lang="uk""#), ("nearest", "en")]))
        .await;
    browser.card().until_showing().await;
    let path = |requests: Vec<crate::support::browser::Request>| {
        let name = requests.into_iter().next().expect("a locale file").name;
        name.split("/assets/").nth(1).expect("a path").to_owned()
    };
    assert_ne!(path(with_own), path(browser.requests(".json").await), "other words, another address");
}

#[tokio::test]
async fn the_operators_words_for_a_status_stand_on_the_card_and_follow_a_change_of_language() {
    let company = Company::with(|settings| {
        let words = |headline: &str| Words { headline: Some(headline.to_owned()), ..Words::default() };
        let rule = StatusRule {
            label: "waiting for parts".to_owned(),
            meaning: Override { category: Some(Category::WaitingForThirdParty), ..Override::default() },
            words: [
                ("en".to_owned(), words("We wait for spare parts")),
                ("uk".to_owned(), words("Чекаємо на запчастини")),
            ]
            .into(),
        };
        settings.statuses.insert("waiting for parts".to_owned(), rule);
    })
    .await;
    company.set_status("1042", "waiting for parts", 11).await;
    let browser = Browser::open().await;
    browser
        .goto(&company.page("languages/page.html", &[("attribute", r#"lang="en""#), ("nearest", "en")]))
        .await;
    let seen = browser.card().until_showing().await;
    assert_eq!(
        (seen.headline.as_str(), seen.situation.as_str()),
        ("We wait for spare parts", "waiting-for-third-party")
    );
    assert!(
        seen.meaning.starts_with("We need something from another company"),
        "the rest is ours: {}",
        seen.meaning
    );
    browser.act("document.querySelector('ticket-status').lang = 'uk'", &[]).await;
    browser.card().until("the words in Ukrainian", |seen| seen.headline == "Чекаємо на запчастини").await;
}
