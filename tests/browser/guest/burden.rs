//! What a page gives of its visitor's time and calm: a shop's page on a first visit, with and without the tag.

use serde_json::json;
use ticket_status_gateway::settings::AllowedOrigins;

use crate::support::{
    browser::{Browser, Setup},
    company::Company,
};

/// How many times slower the processor of Lighthouse's phone is. As Lighthouse does by default, the time that a task keeps
/// this machine's processor busy is multiplied: a throttled one would be throttled unevenly beside other tests.
const SLOWER: f64 = 4.0;

/// A longer task is a long one: its rest blocks the page.
const TASK_MS: f64 = 50.0;

/// What the tag may add to the time that a page is blocked.
const ADDED_MS_MAX: f64 = 30.0;

/// How often it is tried. What is promised is said of the code; a machine that does other things besides makes any task longer,
/// by its cache and its clock, and none shorter.
const VISITS_MAX: usize = 7;

/// The room of a card, for a page whose script comes later: until then, and beside a link that stands in the element.
const ROOM: &str =
    "ticket-status:not(:defined) { display: flow-root; container-type: inline-size; font-size: medium }
    ticket-status:not(:defined)::before { content: ''; float: left; height: max(41em, 104em - 145cqw) }";

/// A page on the company's web site.
struct Shop {
    company: Company,
    in_place: String,
    later: String,
}

impl Shop {
    async fn open() -> Self {
        let company = Company::with(|settings| settings.site.allowed_origins = AllowedOrigins::Any).await;
        let (token, src) =
            (company.gateway.token("1042"), format!("{}/ticket-status.js", company.gateway.origin()));
        let in_place = format!(r#"<script src="{src}" data-reference="1042" data-token="{token}"></script>"#);
        let element = format!(
            r#"<ticket-status reference="1042" token="{token}"><a href="/">Ask us</a></ticket-status>"#
        );
        Self { company, in_place, later: format!(r#"{element}<script src="{src}" async></script>"#) }
    }

    /// Opens the page as a site of its own: nothing is kept of earlier visits, compiled, or looked up already.
    async fn visit(&self, browser: &Browser, visit: &str, tag: &str) {
        let page = self.company.page("guest/shop.html", &[("tag", tag), ("style", ROOM)]);
        browser.goto(&page.replace("localhost", &format!("{visit}.localhost"))).await;
        if !tag.is_empty() {
            browser.card().until_showing().await;
        }
    }
}

#[tokio::test]
async fn the_tag_moves_nothing_on_a_page_with_a_slow_connection() {
    let shop = Shop::open().await;
    let browser = Browser::open().await;
    browser.devtools("Network.enable", json!({})).await;
    let slow =
        json!({"offline": false, "latency": 200, "downloadThroughput": 200_000, "uploadThroughput": 90_000});
    browser.devtools("Network.emulateNetworkConditions", slow).await;
    // A phone has no bars beside its pages; elsewhere a page moves by half of one when it grows beyond its window.
    for (width, is_phone) in [(412, true), (1000, false)] {
        let size = json!({"width": width, "height": 823, "deviceScaleFactor": 1, "mobile": is_phone});
        browser.devtools("Emulation.setDeviceMetricsOverride", size).await;
        let ways = [("without", ""), ("in-place", &*shop.in_place), ("later", &*shop.later)];
        for (name, tag) in ways.into_iter().filter(|(name, _)| is_phone || *name != "in-place") {
            shop.visit(&browser, &format!("{name}-{width}"), tag).await;
            let moved: Vec<String> = browser.run_until_told(include_str!("../layout/shifts.js"), &[]).await;
            assert!(moved.is_empty(), "{name}, {width} px: {moved:?}");
        }
    }
}

#[tokio::test]
async fn the_tag_blocks_a_slow_processor_for_30_ms_at_most_and_has_no_task_of_50() {
    let shop = Shop::open().await;
    let browser = Browser::with(Setup { notes_tasks: true, ..Setup::default() }).await;
    let mut found = Vec::new();
    for visit in 0..VISITS_MAX {
        let slow = async |name: &str, tag: &str| {
            shop.visit(&browser, &format!("{name}-{visit}"), tag).await;
            let settled = "const [done] = arguments; requestAnimationFrame(() => setTimeout(done, 0, true))";
            let _: bool = browser.run_until_told(settled, &[]).await;
            Slow::of(&browser.tasks().await)
        };
        let (without, with) = (slow("without", "").await, slow("with", &shop.in_place).await);
        if with.blocked_ms - without.blocked_ms <= ADDED_MS_MAX
            && with.longest_ms <= without.longest_ms.max(TASK_MS)
        {
            return;
        }
        found.push((without, with));
    }
    panic!("{VISITS_MAX} visits, and none is light: {found:#?}");
}

/// A visit on a slow processor.
#[derive(Debug)]
#[allow(dead_code)] // told when a promise is broken
struct Slow {
    /// What its long tasks take beyond [`TASK_MS`], in all: Lighthouse's total blocking time.
    blocked_ms: f64,
    longest_ms: f64,
    tasks: usize,
}

impl Slow {
    fn of(tasks: &[f64]) -> Self {
        let slower = || tasks.iter().map(|busy_ms| busy_ms * SLOWER);
        Self {
            blocked_ms: slower().map(|ms| (ms - TASK_MS).max(0.0)).sum(),
            longest_ms: slower().fold(0.0, f64::max),
            tasks: tasks.len(),
        }
    }
}
