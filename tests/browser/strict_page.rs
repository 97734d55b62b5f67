//! Pages that forbid nearly everything.

mod docs;
mod matrix;

use serde_json::json;
use ticket_status_gateway::settings::{AllowedOrigins, BacklogUse, WriteBacks};

use self::matrix::{DOCUMENTED, MATRIX, Policy, Stands};
use super::engines::{Promise, promises};
use crate::support::{browser::Browser, card::Seen, company::Company, host::WATCH, wait};

pub(super) const PROMISES: &[Promise] = promises![
    a_strict_page_shows_what_the_docs_say_and_the_console_names_what_is_missing,
    the_form_works_in_a_frame_that_may_send_forms,
    the_documented_policy_is_enough_for_one_tag_and_for_everything_on_the_card,
];

const POLICY: &str = "content-security-policy";

async fn a_strict_page_shows_what_the_docs_say_and_the_console_names_what_is_missing(browser: &Browser) {
    for policy in MATRIX {
        println!("  {}", policy.what);
        let company = Company::with(|settings| {
            if policy.is_for_any_origin() {
                settings.site.allowed_origins = AllowedOrigins::Any;
            }
        })
        .await;
        open(&company, browser, policy).await;
        check(&company, browser, policy).await;
    }
}

/// Opens a page under a policy, watches it, and only then adds the element: what goes wrong is noted without a script of the
/// page's own, which no such policy would allow.
async fn open(company: &Company, browser: &Browser, policy: &Policy) {
    let csp = policy.csp.replace("GATEWAY", &company.gateway.origin());
    let csp = format!("{csp}; report-uri /reports");
    let headers = [&[(POLICY, &*csp)], policy.headers].concat();
    let page = company.page_with("strict_page/page.html", &[("nonce", "r4nd0m")], &headers);
    match policy.sandbox {
        None => browser.goto(&page).await,
        Some(sandbox) => {
            browser
                .goto(&company.page(
                    "strict_page/frame.html",
                    &[("sandbox", sandbox), ("page", "/strict_page/page.html")],
                ))
                .await;
            browser.client().enter_frame(0).await.expect("the page has a frame");
        }
    }
    let isolated: bool = browser.run("return Boolean(window.crossOriginIsolated)", &[]).await;
    assert_eq!(isolated, policy.isolates(browser.engine()), "{}", policy.what);
    browser.act(WATCH, &[]).await;
    let add = "const [token, href] = arguments;
        const element = document.createElement('ticket-status');
        element.setAttribute('reference', '1042');
        element.setAttribute('token', token);
        const link = document.createElement('a');
        link.href = href;
        link.textContent = 'The status of your request';
        element.append(link);
        document.getElementById('there').append(element);";
    let link = format!("{}/status", company.gateway.origin());
    browser.act(add, &[json!(company.gateway.token("1042")), json!(link)]).await;
}

/// Whether a script may put a text into the page as markup.
async fn takes_any_markup(browser: &Browser) -> bool {
    let try_it = "const element = document.createElement('p');
        try { element.innerHTML = '<b>Markup</b>'; } catch { return false; }
        return true;";
    browser.run(try_it, &[]).await
}

async fn check(company: &Company, browser: &Browser, policy: &Policy) {
    let (card, what) = (browser.card(), policy.what);
    match policy.stands {
        Stands::Card => {
            card.until_showing().await;
            assert_styled(browser).await;
            assert_nothing_was_forbidden(company, browser, what).await;
            let is_strict = policy.csp.contains("require-trusted-types-for");
            assert_eq!(takes_any_markup(browser).await, !is_strict, "{what}: the engine enforces it");
        }
        Stands::Text => {
            let says = |seen: &Seen| seen.state == "showing" && seen.situation.is_empty();
            let seen = card.until("the text stands there", says).await;
            for text in ["Olena K. has your request", "It is our turn.", "This person will look into it"] {
                assert!(seen.text.contains(text), "{what}: {}", seen.text);
            }
            assert_link_stands(browser, what).await;
        }
        Stands::Link => {
            card.until_state("failed").await;
            assert_link_stands(browser, what).await;
        }
        Stands::PageAlone => {
            assert_link_stands(browser, what).await;
            let alone = "return !customElements.get('ticket-status') && !document.querySelector('ticket-status').shadowRoot";
            assert!(browser.run::<bool>(alone, &[]).await, "{what}: no script of ours runs");
        }
        Stands::Problem => {
            let seen = card.until_state("failed").await;
            assert_eq!(seen.headline, "We do not know the status right now", "{what}");
        }
    }
    assert_told(browser, policy).await;
}

/// Checks what our line in the console names.
async fn assert_told(browser: &Browser, policy: &Policy) {
    let ours = async || -> Vec<String> {
        let troubles = browser.troubles().await;
        troubles.into_iter().filter(|line| line.starts_with("console: ticket-status")).collect()
    };
    let what = policy.what;
    match policy.told {
        "" => assert!(ours().await.is_empty(), "{what}"),
        directive => {
            wait::until(&format!("the console names {directive} for {what}"), wait::PATIENCE, async || {
                let lines = ours().await;
                let names = lines.iter().any(|line| line.contains(directive));
                if names { Ok(()) } else { Err(format!("{lines:?}")) }
            })
            .await;
        }
    }
}

/// Checks that the page's own link can be seen.
async fn assert_link_stands(browser: &Browser, what: &str) {
    let size = "const { width, height } = document.querySelector('ticket-status a').getBoundingClientRect();
        return width > 50 && height > 10";
    wait::until_true(&format!("the link stands there: {what}"), async || {
        browser.run::<bool>(size, &[]).await
    })
    .await;
}

async fn assert_styled(browser: &Browser) {
    let script = "const style = getComputedStyle(document.querySelector('ticket-status').shadowRoot.querySelector('.card'));
        return [style.borderTopWidth, style.paddingTop, style.borderTopLeftRadius]";
    let look: Vec<String> = browser.run(script, &[]).await;
    assert_eq!(look, ["1px", "24px", "14px"], "it has its styles");
}

/// Checks that nothing was forbidden: neither on the page, nor before it was watched, which the browser's reports tell. A
/// picture that is forbidden for sure comes last, so that whatever else was reported has arrived by then.
async fn assert_nothing_was_forbidden(company: &Company, browser: &Browser, what: &str) {
    let troubles = browser.troubles().await;
    assert!(troubles.is_empty(), "{what}: {troubles:#?}");
    browser.act("new Image().src = '/a-forbidden-picture.png'", &[]).await;
    let about = |word: &str| company.host.reports().iter().any(|report| report.contains(word));
    wait::until_true("the forbidden picture is reported", async || about("a-forbidden-picture")).await;
    // Some browsers ask for an icon that no page named, and report that as well.
    let expected = |report: &String| report.contains("a-forbidden-picture") || report.contains("favicon.ico");
    let unexpected: Vec<String> =
        company.host.reports().into_iter().filter(|report| !expected(report)).collect();
    assert!(unexpected.is_empty(), "{what}: {unexpected:#?}");
}

async fn the_documented_policy_is_enough_for_one_tag_and_for_everything_on_the_card(browser: &Browser) {
    let company = Company::with(|settings| {
        settings.write_backs = WriteBacks::all();
        settings.backlog = BacklogUse::Everybody;
    })
    .await;
    let csp = DOCUMENTED.replace("GATEWAY", &company.gateway.origin());
    let csp = format!("{csp}; report-uri /reports");
    let headers = [(POLICY, &*csp)];
    browser.goto(&company.page_with("strict_page/tag.html", &[], &headers)).await;
    browser.card().until_showing().await;
    browser.act(WATCH, &[]).await;
    browser.card().timeline().await;
    browser.card().click("offer-message").await;
    browser.card().until("the panel opens", |seen| seen.panel == "Add something").await;
    browser.card().click("refresh").await;
    browser.act("document.querySelector('ticket-status').lang = 'uk'", &[]).await;
    browser.card().until("the words are there", |seen| seen.lang == "uk").await;
    let elements = "for (const name of ['ticket-glossary', 'ticket-queue'])
        document.body.append(document.createElement(name))";
    browser.act(elements, &[]).await;
    let there = "document.querySelectorAll('ticket-glossary[state=showing], ticket-queue[state=showing]').length === 2";
    browser.until("glossary and queue stand there", there).await;
    assert_nothing_was_forbidden(&company, browser, "everything on the card").await;
}

async fn the_form_works_in_a_frame_that_may_send_forms(browser: &Browser) {
    let company = Company::open().await;
    company.page("lookup/page.html", &[]);
    let sandbox = [("sandbox", "allow-scripts allow-same-origin allow-forms"), ("page", "/lookup/page.html")];
    browser.goto(&company.page("strict_page/frame.html", &sandbox)).await;
    browser.client().enter_frame(0).await.expect("the page has a frame");
    browser.card().until_state("lookup").await;
    browser.card().look_up("1042", "anna@example.com").await;
    browser.card().until_showing().await;
}
