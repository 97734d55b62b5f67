//! Where the widget cannot run, the page's own link stays; where only its wasm cannot, the explanation stands there as text.

use fantoccini::Locator;

use super::engines::{Promise, promises};
use crate::support::{browser::Browser, company::Company};

pub(super) const PROMISES: &[Promise] = promises![
    a_browser_that_lacks_what_the_loader_needs_keeps_the_link_inside_the_element,
    a_browser_without_scripts_keeps_the_link_inside_the_element,
    a_browser_too_old_to_read_the_loader_keeps_the_link_inside_the_element,
    a_browser_without_web_assembly_shows_the_explanation_as_text,
    a_network_that_blocks_web_assembly_leaves_the_explanation_as_text,
    a_browser_that_does_not_tell_of_its_connection_shows_the_card,
];

/// What a browser lacks, as a script that takes it away before the loader runs; none of them may be told of.
const LACKING: &[(&str, &str)] = &[
    (
        "constructable style sheets",
        "delete CSSStyleSheet.prototype.replaceSync; delete Document.prototype.adoptedStyleSheets",
    ),
    (
        "a tag that is known to its script",
        "Object.defineProperty(document, 'currentScript', { value: null })",
    ),
];

async fn a_browser_that_lacks_what_the_loader_needs_keeps_the_link_inside_the_element(browser: &Browser) {
    let company = Company::open().await;
    for (what, lacking) in LACKING {
        browser.goto(&company.page("old_browser/page.html", &[("lacking", lacking)])).await;
        assert_link_stays(browser).await;
        assert!(browser.run::<bool>("return !customElements.get('ticket-status')", &[]).await, "{what}");
        assert!(browser.requests("/assets/").await.is_empty(), "{what}: nothing is downloaded for nothing");
        browser.has_no_troubles().await;
    }
    // Older still: the script ends at the first thing it does not find, which the console may know.
    let lacking = "delete window.customElements; delete window.CSSStyleSheet; delete Document.prototype.adoptedStyleSheets";
    browser.goto(&company.page("old_browser/page.html", &[("lacking", lacking)])).await;
    assert_link_stays(browser).await;
    assert!(browser.requests("/assets/").await.is_empty());
}

/// A frame that may not run scripts has a browser without scripts in it.
async fn a_browser_without_scripts_keeps_the_link_inside_the_element(browser: &Browser) {
    let company = Company::open().await;
    company.page("old_browser/no_script.html", &[]);
    browser.goto(&company.page("old_browser/frame.html", &[])).await;
    browser.client().enter_frame(0).await.expect("the page has a frame");
    assert_link_stays(browser).await;
    let other = browser.client().find(Locator::Css("noscript p")).await.expect("what the page says instead");
    assert_eq!(other.text().await.expect("its text"), "Without scripts", "no script runs here");
}

/// No engine as old as that can be had: the loader gets a word that no engine knows, as its own words are to an old one. What an
/// engine cannot read it runs no part of.
async fn a_browser_too_old_to_read_the_loader_keeps_the_link_inside_the_element(browser: &Browser) {
    let company = Company::open().await;
    let gateway = company.gateway.origin();
    browser.goto(&company.page("old_browser/too_old.html", &[])).await;
    let read = "const [url, done] = arguments; fetch(url).then((answer) => answer.text()).then(done)";
    let loader: String = browser.run_until_told(read, &[format!("{gateway}/ticket-status.js").into()]).await;
    for newer in ["#", "??=", "?.", "=>"] {
        assert!(
            loader.contains(newer),
            "the loader is written with `{newer}`, which old browsers cannot read"
        );
    }
    let run = "const script = document.createElement('script');
        script.textContent = arguments[0] + '\\n;let newer = ~~#~~;';
        document.body.append(script);
        return !customElements.get('ticket-status')";
    assert!(browser.run::<bool>(run, &[loader.into()]).await, "no part of it runs");
    assert_link_stays(browser).await;
}

/// Browsers that are locked down have none, and old ones.
async fn a_browser_without_web_assembly_shows_the_explanation_as_text(browser: &Browser) {
    assert_explained(browser, "delete window.WebAssembly").await;
}

/// Some companies' networks let no wasm through.
async fn a_network_that_blocks_web_assembly_leaves_the_explanation_as_text(browser: &Browser) {
    let blocked = "const ask = fetch;
        window.fetch = (url, ...rest) => String(url).endsWith('.wasm') ? Promise.reject(new TypeError('blocked')) : ask(url, ...rest)";
    assert_explained(browser, blocked).await;
    let page = "const ask = fetch;
        window.fetch = (url, ...rest) => String(url).endsWith('.wasm')
            ? Promise.resolve(new Response('<h1>Blocked</h1>', { status: 403, headers: { 'content-type': 'text/html' } }))
            : ask(url, ...rest)";
    assert_explained(browser, page).await;
}

async fn assert_explained(browser: &Browser, lacking: &str) {
    let company = Company::open().await;
    browser.goto(&company.page("old_browser/page.html", &[("lacking", lacking)])).await;
    let seen = browser.card().until("the explanation stands there", |seen| seen.state == "showing").await;
    assert_eq!(seen.situation, "", "it is no card");
    for text in ["Olena K. has your request", "It is our turn."] {
        assert!(seen.text.contains(text), "{text}: {}", seen.text);
    }
    assert_link_stays(browser).await;
    let troubles = browser.troubles().await;
    assert!(troubles.iter().any(|line| line.starts_with("console: ticket-status needs")), "{troubles:?}");
}

async fn a_browser_that_does_not_tell_of_its_connection_shows_the_card(browser: &Browser) {
    let company = Company::open().await;
    let lacking = "delete Navigator.prototype.connection";
    browser.goto(&company.page("old_browser/page.html", &[("lacking", lacking)])).await;
    browser.card().until_showing().await;
    assert!(browser.run::<bool>("return navigator.connection === undefined", &[]).await);
    browser.has_no_troubles().await;
}

/// Checks that the page's own link can be seen and read.
pub(super) async fn assert_link_stays(browser: &Browser) {
    let link = browser.client().find(Locator::Css("ticket-status a")).await.expect("the link");
    assert!(link.is_displayed().await.expect("whether it is visible"));
    assert_eq!(link.text().await.expect("its text"), "The status of your request");
    let (_, _, width, height) = link.rectangle().await.expect("its place");
    assert!(width > 50.0 && height > 10.0);
}
