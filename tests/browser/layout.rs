//! Nothing on the page moves when the card arrives.

use std::time::Duration;

use crate::support::{browser::Browser, company::Company};

const SHIFTS: &str = "const done = arguments[0];
    let sum = 0;
    const add = (list) => { for (const shift of list.getEntries()) sum += shift.value; };
    new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true });
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(sum), 100)));";

#[tokio::test]
async fn nothing_below_moves_when_the_card_replaces_the_skeleton() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    for (width, page) in [
        (1000, "layout/tag.html"),
        (1000, "layout/element.html"),
        (390, "layout/element.html"),
        (320, "layout/element.html"),
    ] {
        browser.resize(width, 900).await;
        company.line.slow_down(Duration::from_millis(400));
        browser.goto(&company.page(page, &[])).await;
        browser.card().until("the skeleton is there first", |seen| seen.state == "loading").await;
        browser.card().until_showing().await;
        let sum: f64 = browser.run_until_told(SHIFTS, &[]).await;
        assert!(sum == 0.0, "{page} at {width} px: the layout shifts by {sum}");
    }
}
