//! Mode *e-mail link*: who asks is told nothing, and the ticket's customer gets a letter that opens it.

use ticket_status_gateway::settings::{AccessMode, MailTls, Settings};

use crate::support::{
    browser::Browser,
    company::{CUSTOMER, Company},
    mail_server::MailServer,
};

/// A company whose links lead to a page of its web site.
async fn company(server: &MailServer) -> Company {
    let mail = server.settings();
    Company::with(|settings: &mut Settings| {
        settings.site.access = AccessMode::EmailLink;
        settings.mail = Some(mail);
        let origin = match &settings.site.allowed_origins {
            ticket_status_gateway::settings::AllowedOrigins::These(origins) => origins[0].clone(),
            ticket_status_gateway::settings::AllowedOrigins::Any => String::new(),
        };
        settings.site.page = Some(format!("{origin}/lookup/page.html"));
    })
    .await
}

/// A letter without the folding of quoted-printable.
fn unfolded(letter: &str) -> String {
    letter.replace("=\r\n", "").replace("=\n", "").replace("=3D", "=")
}

fn link(letter: &str) -> String {
    let letter = unfolded(letter);
    let line = letter.lines().find(|line| line.starts_with("http"));
    line.unwrap_or_else(|| panic!("no link in {letter}")).trim().to_owned()
}

const SENT: &str =
    "If this number and this address belong together, we have sent you a link. Please look into your e-mail.";

#[tokio::test]
async fn the_right_pair_gets_a_letter_whose_link_opens_the_ticket() {
    let mut server = MailServer::new(MailTls::Starttls);
    server.start().await;
    let company = company(&server).await;
    let browser = Browser::open().await;
    browser.goto(&company.page("lookup/page.html", &[])).await;
    let card = browser.card();
    card.until_state("lookup").await;
    // Who does not belong to the ticket is told the very same.
    for (reference, email) in [("1042", "stranger@example.com"), ("9999", CUSTOMER), ("1042", CUSTOMER)] {
        card.look_up(reference, email).await;
        let seen = card.until("it says what happens", |seen| seen.problem == SENT).await;
        assert_eq!(seen.state, "lookup");
    }
    let letters = server.until_letters(1).await;
    assert_eq!(letters.len(), 1, "one letter, to the ticket's customer: {letters:#?}");
    let letter = &letters[0];
    assert!(
        letter.contains("To: anna@example.com") && letter.contains("Subject: Your link to request 1042"),
        "{letter}"
    );
    assert!(letter.contains("text/plain") && letter.contains("text/html"), "{letter}");

    browser.goto(&link(letter)).await;
    let seen = card.until_showing().await;
    assert_eq!(seen.headline, "Olena K. has your request");
    assert!(browser.console_errors().await.is_empty());
}

#[tokio::test]
async fn the_letter_speaks_the_visitors_language() {
    let mut server = MailServer::new(MailTls::Implicit);
    server.start().await;
    let company = company(&server).await;
    let browser = Browser::open().await;
    let filled = [("lang", "uk"), ("theme", "light"), ("attributes", "")];
    browser.goto(&company.page("accessibility/one.html", &filled)).await;
    browser.card().until_state("lookup").await;
    browser.card().look_up("1042", CUSTOMER).await;
    let letters = server.until_letters(1).await;
    assert!(letters[0].contains("Content-Language: uk"), "{}", letters[0]);
    let subject = letters[0].lines().find(|line| line.starts_with("Subject: ")).expect("a subject");
    assert!(subject.starts_with("Subject: =?utf-8?b?"), "{subject}");
}

#[tokio::test]
async fn a_mail_server_that_is_away_gets_the_letter_when_it_is_back() {
    let mut server = MailServer::new(MailTls::Starttls);
    let company = company(&server).await;
    let browser = Browser::open().await;
    browser.goto(&company.page("lookup/page.html", &[])).await;
    browser.card().until_state("lookup").await;
    browser.card().look_up("1042", CUSTOMER).await;
    browser.card().until("it says what happens", |seen| seen.problem == SENT).await;
    assert!(server.letters().is_empty());
    server.start().await;
    server.until_letters(1).await;
}

#[tokio::test]
async fn a_letter_is_never_sent_in_clear_nor_to_a_server_nobody_vouches_for() {
    let mut server = MailServer::new(MailTls::Starttls);
    server.start().await;
    let strange = ticket_status_gateway::settings::Mail { ca: None, ..server.settings() };
    let why = ticket_status_gateway::try_mail(&strange).await.expect_err("nobody vouches for it");
    assert!(why.to_lowercase().contains("certificate"), "{why}");
    let clear = ticket_status_gateway::settings::Mail {
        tls: MailTls::None,
        host: "mail.example.com".to_owned(),
        ..server.settings()
    };
    let why = ticket_status_gateway::try_mail(&clear).await.expect_err("in clear");
    assert!(why.contains("must be encrypted"), "{why}");
    ticket_status_gateway::try_mail(&server.settings()).await.expect("the right settings");
}
