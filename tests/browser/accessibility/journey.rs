//! A customer who has only a keyboard.

use fantoccini::{
    actions::{InputSource, KeyAction, KeyActions},
    key::Key,
};
use serde::Deserialize;
use ticket_status_gateway::settings::WriteBacks;

use crate::support::{
    browser::Browser,
    company::{CUSTOMER, Company},
    wait::{self, PATIENCE},
};

/// Where the focus is.
#[derive(Clone, Debug, Deserialize)]
struct Focus {
    name: String,
    is_marked: bool,
    is_seen: bool,
    row: i32,
    place: i32,
    height: f64,
}

/// More steps than any card has targets.
const STEPS_MAX: usize = 30;

struct Customer {
    company: Company,
    browser: Browser,
}

impl Customer {
    /// Opens the signed link of 1042.
    async fn come() -> Self {
        let company = Company::with(|settings| settings.write_backs = WriteBacks::all()).await;
        company.create("1043", "Where is my parcel?").await;
        let browser = Browser::open().await;
        let page = company.page("accessibility/journey/page.html", &[]);
        browser.goto(&format!("{page}#ticket=1042&token={}", company.gateway.token("1042"))).await;
        browser.card().until_showing().await;
        Self { company, browser }
    }

    /// Where the focus is, once it can be seen there: browsers scroll to it in their own time.
    async fn focus(&self) -> Focus {
        let look = async || {
            let focus: Focus = self.browser.run(include_str!("journey/focus.js"), &[]).await;
            if focus.is_marked && focus.is_seen { Ok(focus) } else { Err(format!("{focus:?}")) }
        };
        wait::until("the focus can be seen", PATIENCE, look).await
    }

    async fn tab(&self) -> Focus {
        self.browser.press(Key::Tab).await;
        self.focus().await
    }

    async fn tab_back(&self) -> Focus {
        let (shift, tab) = (char::from(Key::Shift), char::from(Key::Tab));
        let keys = KeyActions::new("keyboard".to_owned())
            .then(KeyAction::Down { value: shift })
            .then(KeyAction::Down { value: tab })
            .then(KeyAction::Up { value: tab })
            .then(KeyAction::Up { value: shift });
        self.browser.client().perform_actions(keys).await.expect("keys can be pressed");
        self.focus().await
    }

    /// Goes on to a part with the tabulator.
    async fn tab_to(&self, name: &str) {
        let mut passed = Vec::new();
        for _ in 0..STEPS_MAX {
            let focus = self.tab().await;
            if focus.name == name {
                return;
            }
            passed.push(focus.name);
        }
        panic!("{name} cannot be reached; passed {passed:?}");
    }

    /// Waits until a part has the focus, which the card moved there.
    async fn until_focus(&self, name: &str) {
        self.browser.card().until(&format!("the focus is on {name}"), |seen| seen.focus == name).await;
        self.focus().await;
    }
}

#[tokio::test]
async fn a_customer_with_a_keyboard_alone_gets_from_the_link_through_everything_to_another_request() {
    let customer = Customer::come().await;
    let (browser, card) = (&customer.browser, customer.browser.card());
    customer.tab_to("before").await;

    customer.tab_to("toggle").await;
    browser.press(Key::Enter).await;
    card.until("the steps are there", |seen| !seen.timeline.is_empty()).await;
    customer.until_focus("toggle").await;

    while customer.tab_back().await.name != "offer-message" {}
    browser.press(Key::Enter).await;
    customer.until_focus("say-text").await;
    browser.type_text("The third chair has no leg.").await;
    customer.tab_to("say-send").await;
    browser.press(Key::Enter).await;
    customer.until_focus("say-title").await;
    customer.tab_to("say-close").await;
    browser.press(Key::Enter).await;
    customer.until_focus("offer-message").await;

    customer.tab_to("refresh").await;
    customer.company.set_status("1042", "open", 11).await;
    browser.press(Key::Enter).await;
    card.until("the card follows", |seen| seen.situation == "in-progress").await;
    customer.until_focus("refresh").await;

    customer.tab_to("another").await;
    browser.press(Key::Enter).await;
    customer.until_focus("reference").await;
    browser.type_text("1044").await;
    customer.tab_to("email").await;
    browser.type_text(CUSTOMER).await;
    browser.press(Key::Enter).await;
    card.until("it is not found", |seen| !seen.problem.is_empty()).await;
    while customer.tab_back().await.name != "reference" {}
    // The field is chosen whole: what is typed takes the place of what was there.
    browser.type_text("1043").await;
    browser.press(Key::Enter).await;
    customer.until_focus("headline").await;
    let seen = card.until_showing().await;
    assert!(seen.number.contains("1043"), "{}", seen.number);
}

#[tokio::test]
async fn the_focus_goes_as_one_reads_and_back_the_same_way_and_is_never_trapped() {
    let customer = Customer::come().await;
    let (browser, card) = (&customer.browser, customer.browser.card());
    // With all that can be open.
    card.timeline().await;
    card.click("offer-wrong_team").await;
    card.until("the panel opens", |seen| seen.focus == "say-text").await;
    browser.act("document.getElementById('before').focus()", &[]).await;
    let mut way = Vec::new();
    loop {
        let focus = customer.tab().await;
        if focus.name == "after" {
            break;
        }
        way.push(focus);
        assert!(way.len() < STEPS_MAX, "no way out: {way:#?}");
    }
    assert!(way.len() > 12, "{way:#?}");
    for pair in way.windows(2) {
        let is_below = f64::from(pair[1].row) >= f64::from(pair[0].row) + pair[0].height / 2.0;
        let is_beside = (pair[1].row - pair[0].row).abs() <= 4 && pair[1].place > pair[0].place;
        assert!(is_below || is_beside, "not as one reads: {pair:#?}");
    }
    for there in way.iter().rev() {
        assert_eq!(customer.tab_back().await.name, there.name);
    }
    assert_eq!(customer.tab_back().await.name, "before");
}
