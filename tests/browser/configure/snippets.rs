//! What is copied works on a page of the company, and nothing in it gets out of its place.

use serde_json::json;

use super::{code, open};
use crate::support::{browser::Browser, company::Company};

const EVERYTHING: &str = "where=element&lang=uk&languages=uk+en&look=calm&theme=dark&compact=1&lazy=1&refresh=30&radius=0.5rem&width=36rem\
                          &accent-dark=%23d3a6ee&font=%22Segoe+UI%22%2C+sans-serif";

/// One browser for all of it: a session costs more than a page.
#[tokio::test]
async fn what_is_copied_works_where_it_is_put() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    what_is_chosen_stands_in_every_snippet(&company, &browser).await;
    the_copied_lines_show_the_ticket_on_the_companys_page_under_the_copied_policy(&company, &browser).await;
    the_integrity_fits_the_loader_that_the_gateway_serves(&company, &browser).await;
    quotes_and_angle_brackets_stay_inside_their_places(&company, &browser).await;
}

async fn what_is_chosen_stands_in_every_snippet(company: &Company, browser: &Browser) {
    open(company, browser, "", EVERYTHING).await;
    let origin = company.gateway.origin();
    let attributes =
        r#"lang="uk" theme="calm dark" languages="uk en" refresh-seconds="30" loading="lazy" compact"#;
    let page = code(browser, "page").await;
    assert_eq!(
        page,
        format!(
            "<script src=\"{origin}/v1/ticket-status.js\" async></script>\n<ticket-status {attributes}>\n  \
             <a href=\"{origin}/status/uk\">The status of your request</a>\n</ticket-status>"
        )
    );
    let style = code(browser, "style").await;
    assert_eq!(
        style,
        "ticket-status {\n  --ticket-status-accent: #d3a6ee;\n  --ticket-status-radius: 0.5rem;\n  \
         --ticket-status-width: 36rem;\n  --ticket-status-font: \"Segoe UI\", sans-serif;\n}"
    );
    let policy = format!("script-src {origin} 'wasm-unsafe-eval'; connect-src {origin}");
    assert_eq!(code(browser, "csp-header").await, format!("Content-Security-Policy: {policy}"));
    for (id, parts) in [
        ("csp-meta", vec![policy.as_str(), "http-equiv"]),
        ("integrity", vec!["integrity=\"sha384-", "crossorigin=\"anonymous\"", "/v1."]),
        ("static", vec!["<!doctype html>", attributes, style.as_str()]),
        (
            "react",
            vec![
                "lang={\"uk\"}",
                "refresh-seconds={\"30\"}",
                "compact=\"\"",
                "useEffect(loadTicketStatus, [])",
            ],
        ),
        ("vue", vec![attributes, "isCustomElement"]),
        ("wordpress-block", vec![attributes, "<style>"]),
        ("wordpress-shortcode", vec![attributes, "add_shortcode( 'ticket_status'"]),
        (
            "npm",
            vec![
                "import \"ticket-status\";",
                r#"Object.entries({"gateway":"http"#,
                r#""refresh-seconds":"30""#,
            ],
        ),
    ] {
        let code = code(browser, id).await;
        for part in parts {
            assert!(code.contains(part), "{part} in {id}: {code}");
        }
    }
    open(company, browser, "", "lang=lt&compact=1").await;
    let tag = format!(
        "<script src=\"{origin}/v1/ticket-status.js\" async data-lang=\"lt\" data-compact=\"\"></script>"
    );
    assert_eq!(code(browser, "page").await, tag);
}

async fn the_copied_lines_show_the_ticket_on_the_companys_page_under_the_copied_policy(
    company: &Company,
    browser: &Browser,
) {
    let token = company.gateway.token("1042");
    for (fragment, piece) in
        [("lang=lt&theme=dark", "page"), ("where=element&lang=lt", "page"), ("lang=lt", "static")]
    {
        open(company, browser, "", fragment).await;
        let (policy, piece) = (code(browser, "csp-header").await, code(browser, piece).await);
        let policy = policy.strip_prefix("Content-Security-Policy: ").expect("a header").to_owned();
        let page = company.host.put_with(
            "/copied",
            &format!("<!doctype html><title>Copied</title><body>{piece}"),
            &[("content-security-policy", &policy)],
        );
        browser.goto(&format!("{page}#ticket=1042&token={token}")).await;
        let seen = browser.card().until_showing().await;
        assert_eq!(seen.lang, "lt", "{fragment}");
        assert!(browser.console_errors().await.is_empty(), "{fragment}");
    }
}

async fn the_integrity_fits_the_loader_that_the_gateway_serves(company: &Company, browser: &Browser) {
    let token = company.gateway.token("1042");
    open(company, browser, "", "").await;
    let tag = code(browser, "integrity").await;
    let version = format!("/v{}/", env!("CARGO_PKG_VERSION"));
    assert!(tag.contains(&version), "{tag}");
    let page = company.host.put("/exact", &format!("<!doctype html><title>Exact</title><body>{}", tag));
    browser.goto(&format!("{page}#ticket=1042&token={token}")).await;
    browser.card().until_showing().await;
    let wrong = tag.replace("sha384-", "sha384-AAAA");
    let page = company.host.put("/wrong", &format!("<!doctype html><title>Wrong</title><body>{wrong}"));
    browser.goto(&page).await;
    browser.until("the page is there", "document.readyState === 'complete'").await;
    assert!(browser.card().look().await.is_none(), "the browser refuses another file");
    browser.console_errors().await;
}

async fn quotes_and_angle_brackets_stay_inside_their_places(company: &Company, browser: &Browser) {
    let gateway = "https://status.example.com/it's<b>\"x\"";
    let font = "\"</style><script>alert(1)</script>'\", serif";
    let fragment: String = browser
        .run(
            "return new URLSearchParams({ where: 'element', gateway: arguments[0], font: arguments[1] }).toString()",
            &[json!(gateway), json!(font)],
        )
        .await;
    open(company, browser, "", &fragment).await;
    let script = "const read = (id) => new DOMParser().parseFromString(arguments[0][id], 'text/html');
        return Object.keys(arguments[0]).map((id) => read(id).querySelectorAll('b, script:not([src])').length)";
    let mut pieces = serde_json::Map::new();
    for id in ["page", "static", "wordpress-block", "csp-meta"] {
        pieces.insert(id.to_owned(), json!(code(browser, id).await));
    }
    // A page without the strict policy may parse them.
    browser.goto(&company.host.put("/parse", "<!doctype html><title>Parse</title>")).await;
    let strays: Vec<usize> = browser.run(script, &[json!(pieces)]).await;
    assert_eq!(strays, [0, 0, 0, 0], "{pieces:#?}");
    let src = "const page = new DOMParser().parseFromString(arguments[0], 'text/html');
        return page.querySelector('script').getAttribute('src')";
    let src: String = browser.run(src, &[pieces["page"].clone()]).await;
    assert_eq!(src, "https://status.example.com/it's%3Cb%3E%22x%22/v1/ticket-status.js");

    open(company, browser, "", &fragment).await;
    let shortcode = code(browser, "wordpress-shortcode").await;
    assert!(shortcode.contains(r"/it\'s%3Cb%3E"), "{shortcode}");
    assert!(!shortcode.replace(r"\'", "").contains("it's"), "{shortcode}");
    let style = code(browser, "style").await;
    assert!(!style.contains('<'), "{style}");
    let integrity: String =
        browser.run("return document.querySelector('#integrity p').textContent", &[]).await;
    assert_eq!(integrity, "Only that gateway knows its file. Open /configure there.");
}
