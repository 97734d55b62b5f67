//! The hosted page as search engines, previews, tabs and robots see it, and what it hands to the widget.

use std::sync::Arc;

use ticket_status_gateway::{
    Files,
    settings::{AccessMode, Settings},
};
use ticket_status_model::{Category, Facts};
use ticket_status_texts::{Texts, langs};

use super::support::{Answer, Company, reference, settings};

const FORM: &str = "application/x-www-form-urlencoded";
const GOOD: &str = "reference=1042&email=anna%40example.com";

fn with_bundle(mut settings: Settings) -> Company {
    let mut files = Files::default();
    files.add("ticket-status.js", "loader");
    settings.files = Arc::new(files);
    Company::with(settings)
}

async fn submit(company: &Company, path: &str) -> Answer {
    company.post(path, FORM, GOOD.to_owned()).await
}

/// What stands in an attribute of the first element that begins so.
fn attribute<'a>(page: &'a str, element: &str, name: &str) -> Option<&'a str> {
    let (_, rest) = page.split_once(element)?;
    let (tag, _) = rest.split_once('>')?;
    let (_, value) = tag.split_once(&format!(" {name}=\""))?;
    value.split_once('"').map(|(value, _)| value)
}

fn title(page: &str) -> &str {
    page.split("<title>").nth(1).and_then(|rest| rest.split("</title>").next()).expect("a title")
}

#[tokio::test]
async fn the_page_has_an_address_in_every_language_and_names_the_others() {
    let mut settings = settings();
    settings.site.address = Some("https://status.example.com".into());
    let company = Company::with(settings);
    for lang in langs() {
        let page = company.get(&format!("/status/{lang}"), &[("accept-language", "en")]).await;
        let words = Texts::builtin(lang).expect("a language");
        assert!(page.body.contains(&format!("<html lang=\"{lang}\"")), "{lang}");
        assert_eq!(title(&page.body), format!("{} – Northwind Office", words.page_title()));
        let canonical = format!("<link rel=\"canonical\" href=\"https://status.example.com/status/{lang}\">");
        assert!(page.body.contains(&canonical), "{lang}: {}", page.body);
        assert_eq!(page.body.matches("rel=\"alternate\"").count(), langs().len() + 1, "{lang}");
        assert!(page.body.contains(&format!("action=\"/status/{lang}\"")), "{lang}");
        assert!(!page.body.contains("noindex") && page.header("x-robots-tag").is_empty(), "{lang}");
    }
    let page = company.get("/status?plain&lang=uk", &[]).await;
    assert!(page.body.contains("rel=\"canonical\" href=\"https://status.example.com/status/uk\""));
    assert!(
        page.body.contains("action=\"/status/uk?plain\""),
        "who wants no script gets none: {}",
        page.body
    );
}

#[tokio::test]
async fn a_customers_locale_in_a_link_leads_to_the_nearest_language() {
    let company = Company::open();
    for (path, location) in [
        ("/status/de-AT", "/status/de"),
        ("/status/pt_BR", "/status/pt"),
        ("/status/UK", "/status/uk"),
        ("/status/no", "/status/nb"),
        ("/status/ja", "/status"),
        ("/status/zh-Hant-TW?plain", "/status?plain"),
    ] {
        let answer = company.get(path, &[]).await;
        assert_eq!((answer.status.as_u16(), answer.header("location")), (307, location), "{path}");
    }
    for path in ["/status/robots.txt", "/status/1042", "/status/wp-login.php", "/status/uk/x", "/status/%FF"]
    {
        assert_eq!(company.get(path, &[]).await.code(), (404, "no_such_page".into()), "{path}");
    }
}

#[tokio::test]
async fn the_tab_says_whose_turn_it_is_before_anything_else() {
    let company = Company::open();
    let page = submit(&company, "/status/en").await;
    assert_eq!(title(&page.body), "Your turn: We need an answer from you – Northwind Office");
    assert_eq!(attribute(&page.body, "<link rel=\"icon\"", "href"), Some("/status/icons/customer.svg"));
    let company = Company::open();
    company.helpdesk.put(Facts::new(reference("1042"), "new", Category::New));
    let page = submit(&company, "/status/lt").await;
    assert_eq!(title(&page.body), "Gavome Jūsų užklausą – Northwind Office");
    assert_eq!(attribute(&page.body, "<link rel=\"icon\"", "href"), Some("/status/icons/company.svg"));
    let form = company.get("/status/en", &[]).await;
    assert_eq!(attribute(&form.body, "<link rel=\"icon\"", "href"), Some("/status/icons/unknown.svg"));
}

#[tokio::test]
async fn an_icon_is_a_picture_that_loads_nothing() {
    let company = Company::open();
    for turn in ["customer", "company", "third_party", "nobody", "unknown"] {
        let icon = company.get(&format!("/status/icons/{turn}.svg"), &[]).await;
        assert_eq!(icon.header("content-type"), "image/svg+xml", "{turn}");
        assert!(icon.body.starts_with("<svg") && !icon.body.contains("style"), "{turn}");
        assert!(icon.header("content-security-policy").starts_with("default-src 'none'"), "{turn}");
    }
    assert_eq!(company.get("/status/icons/robot.svg", &[]).await.code(), (404, "no_such_page".into()));
}

#[tokio::test]
async fn a_preview_of_a_link_says_nothing_of_the_ticket() {
    let company = Company::open();
    for page in [company.get("/status/en", &[]).await, submit(&company, "/status/en").await] {
        let previews: Vec<&str> = page.body.lines().filter(|line| line.contains("og:")).collect();
        assert_eq!(previews.len(), 4, "{previews:?}");
        let said = previews.join("\n");
        assert!(said.contains("The status of your request – Northwind Office"), "{said}");
        for private in ["1042", "answer from you", "Olena", "VAT", "Billing"] {
            assert!(!said.contains(private), "{private} in {said}");
        }
    }
}

#[tokio::test]
async fn what_answers_a_lookup_is_kept_and_listed_by_nobody() {
    let company = Company::open();
    let wrong = company.post("/status/en", FORM, "reference=1042&email=bob%40example.com").await;
    let empty = company.post("/status/en", FORM, "").await;
    for page in
        [submit(&company, "/status/en").await, submit(&company, "/status?lang=en").await, wrong, empty]
    {
        assert_eq!(page.header("x-robots-tag"), "noindex", "{}", page.status);
        assert_eq!(page.header("cache-control"), "no-store");
        assert_eq!(page.header("referrer-policy"), "no-referrer");
        assert!(page.body.contains("<meta name=\"robots\" content=\"noindex\">"), "{}", page.status);
        assert!(!page.body.contains("canonical") && !page.body.contains("hreflang"), "{}", page.status);
    }
}

#[tokio::test]
async fn the_widget_gets_what_opens_the_ticket_in_no_address() {
    let company = with_bundle(settings());
    let page = submit(&company, "/status/en").await;
    let token = attribute(&page.body, "<ticket-status hidden", "token").expect("a token").to_owned();
    assert_eq!(attribute(&page.body, "<ticket-status hidden", "reference"), Some("1042"));
    assert_eq!(page.body.matches(&token).count(), 1, "nowhere else: {}", page.body);
    let authorization = format!("Bearer {token}");
    let answer = company.get("/v1/tickets/1042", &[("authorization", &authorization)]).await;
    assert_eq!(answer.status.as_u16(), 200, "it opens the ticket");
    assert!(page.body.contains("<h2>We need an answer from you</h2>"), "the text is there as well");
    let plain = submit(&company, "/status/en?plain").await;
    assert!(!plain.body.contains("<script") && !plain.body.contains("token="), "{}", plain.body);
    let without = submit(&Company::open(), "/status/en").await;
    assert!(!without.body.contains("token="), "there is no bundle");
}

#[tokio::test]
async fn a_public_ticket_is_shown_by_its_number_alone_and_names_nobody() {
    let mut settings = settings();
    settings.site.access = AccessMode::Public;
    let company = with_bundle(settings);
    let form = company.get("/status/en", &[]).await;
    assert!(
        form.body.contains("access=\"public\"") && !form.body.contains("name=\"email\""),
        "{}",
        form.body
    );
    let page = company.post("/status/en", FORM, "reference=1042").await;
    assert_eq!(page.status.as_u16(), 200, "{}", page.body);
    assert!(page.body.contains("<ticket-status hidden lang=\"en\" reference=\"1042\" access=\"public\">"));
    for private in ["Olena", "VAT", "token="] {
        assert!(!page.body.contains(private), "{private} in {}", page.body);
    }
    let unknown = company.post("/status/en", FORM, "reference=9999").await;
    assert_eq!(unknown.status.as_u16(), 404);
    assert!(unknown.body.contains("value=\"9999\""), "{}", unknown.body);
}

#[tokio::test]
async fn a_company_named_like_code_stays_text_in_every_place() {
    let mut settings = settings();
    settings.site.name = "<b>&\"Co\"".into();
    let company = with_bundle(settings);
    for page in [company.get("/status/en", &[]).await, submit(&company, "/status/en").await] {
        assert!(!page.body.contains("<b>"), "{}", page.body);
        let showing = attribute(&page.body, "<script src=\"/status.js\"", "data-showing");
        assert_eq!(showing, Some("{headline} – &lt;b&gt;&amp;&quot;Co&quot;"));
    }
}
