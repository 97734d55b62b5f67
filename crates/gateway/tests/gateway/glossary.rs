use std::sync::Arc;

use ticket_status_gateway::{Files, settings::StatusRule};
use ticket_status_model::{Category, Override, Words};
use ticket_status_texts::{Texts, langs};

use super::support::{Company, ORIGIN, reference, settings};

fn with_a_described_status() -> Company {
    let mut settings = settings();
    let words = Words { meaning: Some("We wait for spare parts.".into()), ..Words::default() };
    let rule = StatusRule {
        label: "Waiting <for> parts".into(),
        meaning: Override { category: Some(Category::WaitingForThirdParty), ..Override::default() },
        words: [("en".to_owned(), words)].into(),
    };
    settings.statuses.insert("waiting <for> parts".to_owned(), rule);
    Company::with(settings)
}

#[tokio::test]
async fn every_stage_every_status_and_both_articles_are_explained() {
    let answer = with_a_described_status().get("/v1/glossary?lang=en", &[("origin", ORIGIN)]).await;
    assert_eq!(answer.header("access-control-allow-origin"), ORIGIN);
    let glossary = answer.json();
    let entries: Vec<_> = glossary["sections"]
        .as_array()
        .expect("sections")
        .iter()
        .flat_map(|section| section["entries"].as_array().expect("entries"))
        .collect();
    let text = |id: &str| {
        let entry = entries.iter().find(|entry| entry["id"] == id).unwrap_or_else(|| panic!("no {id}"));
        (entry["term"].as_str().expect("a term"), entry["text"].as_str().expect("a text"))
    };
    assert!(text("assigned").1.contains("given your request to a person or a team"));
    assert_eq!(text("stalled").0, "What does “stalled” mean?");
    assert!(text("new").1.contains("received"), "{:?}", text("new"));
    assert!(text("waiting-for-parts").1.contains("We wait for spare parts."));
    assert!(text("unanswered").1.contains("Nobody has written to you"));
    let mut ids: Vec<_> = entries.iter().map(|entry| entry["id"].as_str()).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), entries.len(), "every entry has an address of its own");
}

#[tokio::test]
async fn the_glossary_is_a_page_in_every_language_that_needs_no_script() {
    let company = Company::open();
    for lang in langs() {
        let page = company.get(&format!("/glossary/{lang}"), &[]).await;
        let texts = Texts::builtin(lang).expect("a language");
        assert_eq!(page.status.as_u16(), 200, "{lang}");
        assert!(page.body.contains(&format!("<html lang=\"{lang}\" dir=")), "{lang}");
        assert!(page.body.contains(texts.glossary_assigned()), "{lang}: {}", page.body);
        assert!(page.body.contains("<dt id=\"assigned\">"), "{lang}");
        assert!(!page.body.contains("ticket-status.js"), "there is no bundle");
    }
    assert!(company.get("/glossary/ar", &[]).await.body.contains("dir=\"rtl\""));
    assert_eq!(company.get("/glossary/tlh", &[]).await.code(), (404, "no_such_page".into()));
    let page = company.get("/glossary", &[("accept-language", "uk-UA,en;q=0.5")]).await;
    assert!(page.body.contains("<html lang=\"uk\""));
    assert_eq!(page.header("vary"), "Accept-Language");
}

#[tokio::test]
async fn search_engines_read_title_description_and_questions() {
    let page = with_a_described_status().get("/glossary/en", &[]).await;
    assert!(page.body.contains("<title>What the words mean – Northwind Office</title>"));
    assert!(page.body.contains("<meta name=\"description\" content=\"What each status of a request means"));
    assert!(page.body.contains("hreflang=\"uk\" href=\"/glossary/uk\""));
    assert!(!page.body.contains("noindex"));
    let data =
        page.body.split("application/ld+json\">").nth(1).and_then(|rest| rest.split("</script>").next());
    let data: serde_json::Value = serde_json::from_str(data.expect("data")).expect("JSON");
    assert_eq!((&data["@type"], &data["inLanguage"]), (&"FAQPage".into(), &"en".into()));
    let questions = data["mainEntity"].as_array().expect("questions");
    assert!(
        questions.iter().all(|q| q["@type"] == "Question" && q["acceptedAnswer"]["text"].as_str().is_some())
    );
    assert!(questions.iter().any(|q| q["name"] == "What does “Assigned” mean?"), "{questions:?}");
    assert!(questions.iter().any(|q| q["name"] == "What does “Waiting <for> parts” mean?"));
}

#[tokio::test]
async fn the_widget_adds_the_search_where_scripts_run() {
    let mut files = Files::default();
    files.add("ticket-status.js", "loader");
    let mut settings = settings();
    settings.files = Arc::new(files);
    let page = Company::with(settings).get("/glossary/en", &[]).await;
    assert!(page.body.contains("<ticket-glossary lang=\"en\">\n<h1>"), "{}", page.body);
    assert!(page.body.contains("<script src=\"/ticket-status.js\" async></script>"));
    assert!(page.header("content-security-policy").contains("script-src 'self'"));
}

#[tokio::test]
async fn a_site_without_pages_of_its_own_has_no_glossary_page_either() {
    let mut settings = settings();
    settings.site.hosted_page = false;
    let company = Company::with(settings);
    assert_eq!(company.get("/glossary", &[]).await.code(), (404, "no_such_page".into()));
    assert_eq!(
        company.get("/v1/glossary", &[]).await.status.as_u16(),
        200,
        "the element works on the company's page"
    );
}

#[tokio::test]
async fn a_word_met_on_the_way_is_explained_calmly_and_found_in_the_glossary() {
    let company = Company::open();
    company.helpdesk.put(ticket_status_model::Facts::new(
        reference("1042"),
        "Fachklärung 2",
        Category::Unknown,
    ));
    let status = company.read_with("?lang=en", &[]).await.json();
    let meaning = status["explanation"]["meaning"].as_str().expect("a meaning");
    assert_eq!(meaning, "Our team calls this “Fachklärung 2”. Your request is here and not lost.");
    let glossary = company.get("/v1/glossary?lang=en", &[]).await.body;
    assert!(glossary.contains("What does “Fachklärung 2” mean?"), "{glossary}");
}
