use std::sync::Arc;

use ticket_status_gateway::Files;
use ticket_status_helpdesks::HelpdeskError;

use super::support::{Answer, Company, settings, waiting_ticket};

async fn submit(company: &Company, lang: &str, form: &str) -> Answer {
    company.post(&format!("/status/{lang}"), "application/x-www-form-urlencoded", form.to_owned()).await
}

const GOOD: &str = "reference=%231042&email=anna%40example.com";

#[tokio::test]
async fn the_page_works_without_a_script_in_the_browsers_language() {
    let company = Company::open();
    for (path, accept, lang) in [
        ("/status", "", "en"),
        ("/status", "uk-UA,uk;q=0.9,en;q=0.8", "uk"),
        ("/status", "fr-CA", "fr"),
        ("/status", "tlh", "en"),
        ("/status?lang=lt", "uk", "lt"),
        ("/status/lt", "uk", "lt"),
    ] {
        let page = company.get(path, &[("accept-language", accept)]).await;
        assert!(page.body.contains(&format!("<html lang=\"{lang}\" dir=\"ltr\">")), "{path} {accept}");
        assert!(page.body.contains("<form method=\"post\""), "{}", page.body);
        assert!(!page.body.contains("<script"), "there is no bundle");
        assert_eq!(page.header("vary") == "Accept-Language", path != "/status/lt", "{path}");
        assert!(page.header("content-security-policy").contains("form-action 'self'"));
    }
}

#[tokio::test]
async fn the_widget_takes_the_forms_place_where_scripts_run() {
    let mut files = Files::default();
    files.add("ticket-status.js", "loader");
    let mut settings = settings();
    settings.files = Arc::new(files);
    let company = Company::with(settings);
    let page = company.get("/status", &[]).await;
    assert!(page.body.contains("<script src=\"/ticket-status.js\" async></script>"));
    assert!(page.body.contains("<ticket-status lang=\"en\">\n<p>"), "{}", page.body);
    assert!(page.header("content-security-policy").contains("trusted-types 'none'"));
    let plain = company.get("/status?plain", &[]).await;
    assert!(!plain.body.contains("<script") && !plain.body.contains("<ticket-status"));
}

#[tokio::test]
async fn number_and_address_show_the_status_in_words() {
    let company = Company::open();
    let page = submit(&company, "en", GOOD).await;
    assert_eq!(page.status.as_u16(), 200);
    for words in ["We need an answer from you", "It is your turn.", "Olena K.", "Which VAT number?"] {
        assert!(page.body.contains(words), "{words} in {}", page.body);
    }
    assert!(submit(&company, "uk", GOOD).await.body.contains("Черга за Вами."));
    assert_eq!(page.header("cache-control"), "no-store");
}

#[tokio::test]
async fn what_is_wrong_stands_beside_its_field_and_nothing_typed_is_lost() {
    let company = Company::open();
    for (form, sentence, field) in [
        (
            "reference=&email=anna%40example.com",
            "Please enter the number of your request.",
            "reference-problem",
        ),
        ("reference=1+2&email=anna%40example.com", "A number has only letters", "reference-problem"),
        ("reference=1042&email=", "Please enter your e-mail address.", "email-problem"),
        ("reference=1042&email=anna", "This does not look like an e-mail address.", "email-problem"),
        ("", "Please enter the number of your request.", "reference-problem"),
    ] {
        let page = submit(&company, "en", form).await;
        assert_eq!(page.status.as_u16(), 422, "{form}");
        assert!(page.body.contains(sentence), "{form}: {}", page.body);
        assert!(page.body.contains(&format!("aria-errormessage=\"{field}\"")), "{form}");
    }
    let page = submit(&company, "en", "reference=1042&email=anna").await;
    assert!(page.body.contains("value=\"1042\"") && page.body.contains("value=\"anna\""));
}

#[tokio::test]
async fn an_unknown_number_and_a_wrong_address_show_one_and_the_same_sentence() {
    let company = Company::open();
    let wrong = submit(&company, "en", "reference=1042&email=bob%40example.com").await;
    let unknown = submit(&company, "en", "reference=1043&email=bob%40example.com").await;
    assert_eq!(wrong.status.as_u16(), 404);
    assert!(wrong.body.contains("We found no request with this number and this address."));
    assert_eq!(wrong.body.replace("1042", "1043"), unknown.body);
}

#[tokio::test]
async fn a_failing_helpdesk_is_told_in_words_with_the_time_to_come_back() {
    let company = Company::open();
    company.helpdesk.fail(|| HelpdeskError::Refused);
    let page = submit(&company, "en", GOOD).await;
    assert_eq!(page.status.as_u16(), 503);
    assert!(!page.header("retry-after").is_empty());
    assert!(page.body.contains("We cannot reach our helpdesk right now."));
}

#[tokio::test]
async fn nothing_written_by_others_becomes_html() {
    let company = Company::open();
    let mut facts = waiting_ticket();
    facts.subject = Some("<script>alert(1)</script>\" onload='x'".into());
    facts.messages[0].text = Some("<b>bold</b> & more".into());
    company.helpdesk.put(facts);
    let page = submit(&company, "en", GOOD).await;
    assert!(
        page.body.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot; onload=&#39;x&#39;"),
        "{}",
        page.body
    );
    assert!(page.body.contains("&lt;b&gt;bold&lt;/b&gt; &amp; more"));
    let echoed = submit(&company, "en", "reference=%22%3E%3Cimg+onerror%3D1%3E&email=x").await;
    assert!(!echoed.body.contains("<img"), "{}", echoed.body);
}

#[tokio::test]
async fn a_site_without_a_hosted_page_has_none() {
    let mut settings = settings();
    settings.site.hosted_page = false;
    let company = Company::with(settings);
    assert_eq!(company.get("/status", &[]).await.code(), (404, "no_such_page".into()));
    assert_eq!(submit(&company, "en", GOOD).await.code(), (404, "no_such_page".into()));
    assert_eq!(company.get("/", &[]).await.code(), (404, "no_such_page".into()));
    assert_eq!(company.helpdesk.questions(), 0);
}

#[tokio::test]
async fn who_tries_the_bare_address_comes_to_the_page() {
    let answer = Company::open().get("/", &[]).await;
    assert_eq!((answer.status.as_u16(), answer.header("location")), (307, "/status"));
}
