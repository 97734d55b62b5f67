//! What a screen reader says by itself: what has changed, once, and nothing else.

use ticket_status_gateway::settings::WriteBacks;

use crate::support::{
    browser::Browser,
    card::Seen,
    company::{CUSTOMER, Company},
    wait,
};

struct Heard {
    company: Company,
    browser: Browser,
}

impl Heard {
    /// A page with the card of 1042, and somebody who listens to it.
    async fn card() -> Self {
        let company = Company::with(|settings| settings.write_backs = WriteBacks::all()).await;
        let access = format!(r#"reference="1042" token="{}""#, company.gateway.token("1042"));
        let heard = Self { company, browser: Browser::open().await };
        heard.open(&access).await;
        heard.browser.card().until_showing().await;
        heard
    }

    async fn open(&self, attributes: &str) {
        let page = self.company.page("accessibility/announcements/page.html", &[("attributes", attributes)]);
        self.browser.goto(&page).await;
    }

    /// Everything that was said since the page was opened.
    async fn all(&self) -> Vec<String> {
        self.browser.run("return announced", &[]).await
    }

    /// Asks for the status and waits for the answer, and for what is drawn of it.
    async fn refresh(&self) {
        let before: u32 = self.browser.run("return answered", &[]).await;
        self.browser.card().click("refresh").await;
        self.browser.until("it is answered", &format!("answered > {before}")).await;
        let drawn = "const done = arguments[0]; requestAnimationFrame(() => setTimeout(() => done(true)))";
        assert!(self.browser.run_until_told::<bool>(drawn, &[]).await);
    }

    async fn until(&self, hope: &str, holds: impl Fn(&Seen) -> bool) -> Seen {
        self.browser.card().until(hope, holds).await
    }
}

#[tokio::test]
async fn the_first_card_and_an_unchanged_one_say_nothing_and_a_change_is_said_once() {
    let heard = Heard::card().await;
    heard.refresh().await;
    assert!(heard.all().await.is_empty(), "{:?}", heard.all().await);
    heard.company.set_status("1042", "open", 11).await;
    heard.refresh().await;
    heard.until("the card follows", |seen| seen.situation == "in-progress").await;
    heard.refresh().await;
    assert_eq!(heard.all().await, ["status: We are working on your request. It is our turn."]);
}

#[tokio::test]
async fn opening_the_steps_and_the_time_that_passes_say_nothing() {
    let heard = Heard::card().await;
    heard.browser.card().timeline().await;
    let later = "const real = Date.now; Date.now = () => real() + 40_000;
        document.dispatchEvent(new Event('visibilitychange'))";
    heard.browser.act(later, &[]).await;
    heard.refresh().await;
    heard.browser.card().click("toggle").await;
    heard.until("they are closed", |seen| seen.timeline.is_empty()).await;
    assert!(heard.all().await.is_empty(), "{:?}", heard.all().await);
}

#[tokio::test]
async fn a_helpdesk_that_falls_silent_is_said_once_however_often_it_is_asked() {
    let heard = Heard::card().await;
    heard.company.line.cut();
    heard.refresh().await;
    let seen = heard.until("it is out of date", |seen| seen.state == "stale").await;
    heard.refresh().await;
    heard.refresh().await;
    assert_eq!(heard.all().await, [format!("status: {}", seen.problem)]);
    heard.company.line.mend();
    // The gateway gives the helpdesk a little time before it asks again.
    wait::until_true("it is up to date", async || {
        heard.refresh().await;
        heard.browser.card().seen().await.state == "showing"
    })
    .await;
    assert_eq!(heard.all().await.len(), 1, "that all is well again is seen, not said");
    assert_eq!(heard.browser.card().seen().await.said, "", "and whoever reads on finds no old trouble");
}

#[tokio::test]
async fn a_count_down_to_the_next_try_is_said_once_and_not_every_second() {
    let company = Company::open().await;
    company.line.cut();
    let access = format!(r#"reference="1042" token="{}""#, company.gateway.token("1042"));
    let heard = Heard { company, browser: Browser::open().await };
    heard.open(&access).await;
    let first =
        heard.until("there is no status", |seen| seen.state == "failed" && !seen.problem.is_empty()).await;
    heard.until("it counts down", |seen| seen.problem != first.problem).await;
    heard.until("it goes on counting", |seen| seen.problem.contains("in 1 second")).await;
    assert_eq!(heard.all().await, ["status: We do not know the status right now"]);
    heard.company.line.mend();
    let seen =
        heard.until("there is a status", |seen| seen.state == "showing" && !seen.situation.is_empty()).await;
    assert_eq!(seen.said, "", "whoever reads on finds no old trouble");
}

#[tokio::test]
async fn an_unsuccessful_lookup_is_an_alert_once_and_wrong_fields_are_said_with_the_focus() {
    let company = Company::open().await;
    let heard = Heard { company, browser: Browser::open().await };
    heard.open("").await;
    heard.until("the form stands there", |seen| seen.state == "lookup" && !seen.headline.is_empty()).await;
    heard.browser.card().click("submit").await;
    heard.until("the focus is on the number", |seen| seen.focus == "reference").await;
    assert!(heard.all().await.is_empty(), "the field that has the focus is described by its error");
    heard.browser.card().look_up("9999", CUSTOMER).await;
    let seen = heard.until("it is not found", |seen| !seen.problem.is_empty()).await;
    assert_eq!(heard.all().await, [format!("alert: {}", seen.problem)]);
}

#[tokio::test]
async fn what_is_missing_in_a_panel_is_an_alert_once() {
    let heard = Heard::card().await;
    let card = heard.browser.card();
    card.click("offer-message").await;
    heard.until("the panel opens", |seen| seen.focus == "say-text").await;
    card.click("say-send").await;
    heard.until("it says so", |seen| !seen.panel_problem.is_empty()).await;
    assert_eq!(heard.all().await, ["alert: Please write something first."]);
}
