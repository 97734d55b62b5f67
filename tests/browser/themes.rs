//! What web teams make of the look: the site's own switch between light and dark, ready themes, their own colours, and
//! places for their own texts.

use crate::support::{browser::Browser, company::Company, wait};

const LIGHT: &str = "rgb(255, 255, 255)";
const DARK: &str = "rgb(20, 24, 31)";

async fn open(company: &Company, browser: &Browser, html: &str, body: &str, styles: &str, attributes: &str) {
    let filled = [("html", html), ("body", body), ("styles", styles), ("attributes", attributes)];
    browser.goto(&company.page("themes/page.html", &filled)).await;
    browser.card().until_showing().await;
}

async fn background(browser: &Browser) -> String {
    let script =
        "const card = document.querySelector('ticket-status').shadowRoot.querySelector('[part~=card]');
        return getComputedStyle(card).backgroundColor";
    browser.run(script, &[]).await
}

#[tokio::test]
async fn the_card_is_dark_when_the_site_says_so_however_it_says_it() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    for (html, body, styles, attributes, expected) in [
        ("", "", "", "", LIGHT),
        ("", "", ":root { color-scheme: dark }", "", DARK),
        (r#"class="dark""#, "", "", "", DARK),
        (r#"class="no-js theme-dark wide""#, "", "", "", DARK),
        (r#"data-theme="dark""#, "", "", "", DARK),
        (r#"data-bs-theme="dark""#, "", "", "", DARK),
        ("", r#"class="home dark-mode""#, "", "", DARK),
        // Of a page for both, its own switch counts more than the visitor's system.
        (r#"data-theme="dark""#, "", ":root { color-scheme: light dark }", "", DARK),
        // What the page tells the browser counts more than words.
        (r#"class="dark""#, "", ":root { color-scheme: light }", "", LIGHT),
        (r#"class="dark""#, "", "", r#"theme="light""#, LIGHT),
        ("", "", "", r#"theme="dark""#, DARK),
        ("", "", "main { color-scheme: dark }", r#"theme="auto""#, DARK),
        (r#"class="dark-header darkroom""#, r#"class="menu-dark""#, "", "", LIGHT),
    ] {
        open(&company, &browser, html, body, styles, attributes).await;
        assert_eq!(background(&browser).await, expected, "{html} {body} {styles} {attributes}");
    }
}

#[tokio::test]
async fn the_card_follows_the_sites_switch_while_it_stands_there() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    open(&company, &browser, r#"data-theme="light""#, "", "", "").await;
    for (switch, expected) in [
        ("document.documentElement.dataset.theme = 'dark'", DARK),
        ("document.documentElement.dataset.theme = 'light'", LIGHT),
        ("delete document.documentElement.dataset.theme; document.body.className = 'dark'", DARK),
        ("document.body.className = ''", LIGHT),
    ] {
        browser.act(switch, &[]).await;
        let is_so = format!(
            "getComputedStyle(document.querySelector('ticket-status').shadowRoot.querySelector('[part~=card]')).backgroundColor == '{expected}'"
        );
        browser.until(switch, &is_so).await;
    }
}

#[tokio::test]
async fn the_companys_own_header_footer_and_contact_stand_in_the_card_the_form_and_the_problem() {
    let mut company = Company::open().await;
    let browser = Browser::open().await;
    open(&company, &browser, "", "", "", "").await;
    let visible = "[...document.querySelectorAll('[slot]')].every((own) => own.checkVisibility() && own.offsetHeight > 0)";
    browser.until("they stand in the card", visible).await;
    let order = "const [head, foot, contact] = ['header', 'footer', 'contact'].map((name) =>
            document.querySelector(`[slot=${name}]`).getBoundingClientRect().top);
        const title = document.querySelector('ticket-status').shadowRoot.querySelector('h2').getBoundingClientRect().top;
        return head < title && title < contact && contact < foot";
    assert!(browser.run::<bool>(order, &[]).await, "the header above, the footer below");

    browser.card().click("another").await;
    browser.card().until_state("lookup").await;
    browser.until("they stand in the form", visible).await;
    assert!(browser.run::<bool>(order, &[]).await);

    company.gateway.stop().await;
    company.gateway.start_again().await;
    company.line.cut();
    open_failing(&company, &browser).await;
    browser.until("they stand in the problem", visible).await;
    assert!(browser.run::<bool>(order, &[]).await);
}

async fn open_failing(company: &Company, browser: &Browser) {
    let filled = [("html", ""), ("body", ""), ("styles", ""), ("attributes", "")];
    browser.goto(&company.page("themes/page.html", &filled)).await;
    browser.card().until_state("failed").await;
}

/// What the console said, once it has said something with `part` in it.
async fn told(browser: &Browser, part: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    wait::until_true(&format!("the console says {part}"), async || {
        lines.extend(browser.console().await.into_iter().map(|said| said.message));
        lines.iter().any(|line| line.contains(part))
    })
    .await;
    lines
}

#[tokio::test]
async fn a_ready_theme_changes_the_look_at_once_and_the_pages_own_colours_come_first() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    for (theme, expected) in [
        ("calm", "rgb(244, 250, 248)"),
        ("calm dark", "rgb(16, 33, 30)"),
        ("dark contrast", "rgb(0, 0, 0)"),
        ("paper light", "rgb(251, 248, 241)"),
    ] {
        open(&company, &browser, "", "", "", &format!(r#"theme="{theme}""#)).await;
        assert_eq!(background(&browser).await, expected, "{theme}");
    }
    browser.act("document.querySelector('ticket-status').theme = 'calm'", &[]).await;
    let is_calm = "getComputedStyle(document.querySelector('ticket-status').shadowRoot.querySelector('[part~=card]')).backgroundColor == 'rgb(244, 250, 248)'";
    browser.until("a change of the theme shows", is_calm).await;
    let own = "ticket-status { --ticket-status-background: #fff0f0 }";
    open(&company, &browser, "", "", own, r#"theme="paper""#).await;
    assert_eq!(background(&browser).await, "rgb(255, 240, 240)");
    assert!(browser.console_errors().await.is_empty());
}

#[tokio::test]
async fn colours_that_are_hard_to_read_and_themes_that_there_are_not_are_told_to_the_web_team_once() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    let weak = "ticket-status { --ticket-status-muted: #bbb; --ticket-status-accent: #ffd24d }";
    open(&company, &browser, "", "", weak, r#"theme="sunny""#).await;
    let lines =
        told(&browser, "--ticket-status-muted on --ticket-status-background has a contrast of 1.9 : 1").await;
    assert!(lines.iter().any(|line| line.contains(r#"there is no theme \"sunny\""#)), "{lines:?}");
    assert!(
        lines.iter().any(|line| line.contains("--ticket-status-on-accent on --ticket-status-accent")),
        "{lines:?}"
    );
    let again =
        lines.iter().filter(|line| line.contains("--ticket-status-muted on --ticket-status-background"));
    assert_eq!(again.count(), 2, "once for text, once for the edges of fields: {lines:?}");
}

#[tokio::test]
async fn the_ready_themes_are_easy_to_read() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    // The last one is weak on purpose: when it has been told, the others have had their time.
    let others =
        "['calm', 'contrast', 'paper', 'calm dark', 'contrast dark', 'paper dark'].forEach((theme) =>
        ticketStatus.mount('main', { theme, reference: '1042' }));
        const weak = ticketStatus.mount('main', { reference: '1042' });
        weak.style.setProperty('--ticket-status-muted', '#bbb')";
    open(&company, &browser, "", "", "", "").await;
    browser.act(others, &[]).await;
    let lines = told(&browser, "has a contrast of 1.9 : 1").await;
    let about = lines.iter().filter(|line| line.contains("contrast of")).collect::<Vec<_>>();
    assert!(about.iter().all(|line| line.contains("--ticket-status-muted")), "{about:?}");
}

#[tokio::test]
async fn a_browser_that_knows_no_pairs_of_colours_shows_the_light_ones() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    let page = r#"<!doctype html><html lang="en" class="dark"><meta charset="utf-8"><title>x</title>
        <script>CSS.supports = () => false</script><ticket-status theme="paper"></ticket-status>
        <script src="GATEWAY/ticket-status.js"></script></html>"#;
    browser.goto(&company.host.put("/old", &page.replace("GATEWAY", &company.gateway.origin()))).await;
    browser.card().until_state("lookup").await;
    let ink = "const card = document.querySelector('ticket-status').shadowRoot.querySelector('[part~=card]');
        return ['--warn', '--ink'].map((name) => getComputedStyle(card).getPropertyValue(name).trim())";
    assert_eq!(browser.run::<Vec<String>>(ink, &[]).await, ["#7a4100", "#2e2a24"]);
}
