//! The figures are those of WCAG, and of the colours that the card really has.

use serde_json::{Value, json};

use super::{
    super::engines::{Promise, promises},
    choose, open,
};
use crate::support::{browser::Browser, company::Company};

pub(in crate::browser) const PROMISES: &[Promise] =
    promises![contrast_is_computed_as_wcag_says_whatever_way_a_colour_is_written];

const COMPUTE: &str = "const done = arguments[arguments.length - 1];
    import('/configure/contrast.js').then(({ contrast, parse }) => done(arguments[0].map(([front, back, scheme]) => {
      const ratio = contrast(parse(front, scheme), parse(back, scheme));
      return ratio === null ? null : Math.round(ratio * 100) / 100;
    })), (why) => done(String(why)))";

/// One browser for all of it: a session costs more than a page.
#[tokio::test]
async fn contrasts_are_those_of_wcag_and_of_the_colours_that_the_card_has() {
    let company = Company::open().await;
    let browser = Browser::open().await;
    the_colours_of_every_theme_are_those_of_a_real_card_and_pass(&company, &browser).await;
    a_colour_that_is_too_weak_is_told_in_a_word_and_a_figure(&company, &browser).await;
}

async fn contrast_is_computed_as_wcag_says_whatever_way_a_colour_is_written(browser: &Browser) {
    let company = Company::open().await;
    open(&company, browser, "", "").await;
    let cases = [
        ("#000", "#fff", "light", json!(21.0)),
        ("white", "white", "light", json!(1.0)),
        // Known pairs: the lightest grey on white that passes for text, and the one after it.
        ("#767676", "#fff", "light", json!(4.54)),
        ("#777", "#fff", "light", json!(4.48)),
        ("#f00", "#fff", "light", json!(4.0)),
        ("rgb(0 0 255)", "hsl(0 0% 100%)", "light", json!(8.59)),
        ("oklch(0% 0 0)", "oklch(100% 0 0)", "light", json!(21.0)),
        ("color(display-p3 0 0 0)", "#fff", "light", json!(21.0)),
        ("light-dark(#000, #fff)", "#fff", "light", json!(21.0)),
        ("light-dark(#000, #fff)", "#fff", "dark", json!(1.0)),
        // Half of black on white is a grey of 127.5.
        ("rgb(0 0 0 / 50%)", "#fff", "light", json!(3.98)),
        ("#000", "transparent", "light", json!(21.0)),
        ("no colour", "#fff", "light", Value::Null),
        ("var(--ink)", "#fff", "light", Value::Null),
        ("red;}", "#fff", "light", Value::Null),
    ];
    let asked: Vec<_> = cases.iter().map(|(front, back, scheme, _)| json!([front, back, scheme])).collect();
    let found: Vec<Value> = browser.run_until_told(COMPUTE, &[json!(asked)]).await;
    for ((front, back, scheme, expected), found) in cases.iter().zip(&found) {
        assert_eq!(found.as_f64(), expected.as_f64(), "{front} on {back}, {scheme}");
    }
}

async fn the_colours_of_every_theme_are_those_of_a_real_card_and_pass(company: &Company, browser: &Browser) {
    for (look, scheme) in
        ["", "calm", "contrast", "paper"].into_iter().flat_map(|look| [(look, "light"), (look, "dark")])
    {
        open(company, browser, "", &format!("where=element&look={look}&theme={scheme}")).await;
        browser.card().until_showing().await;
        let script = "const done = arguments[arguments.length - 1];
            Promise.all(['contrast', 'themes'].map((name) => import(`/configure/${name}.js`))).then(([{ parse }, { COLOURS, colourOf }]) => {
              const [look, scheme] = arguments;
              const style = getComputedStyle(document.querySelector('ticket-status').shadowRoot.querySelector('.card'));
              const used = { background: '--bg', text: '--ink', muted: '--soft', border: '--line', accent: '--accent',
                'accent-background': '--accent-bg', 'on-accent': '--on-accent' };
              const read = (colour) => JSON.stringify(parse(colour, scheme));
              const chosen = { look, light: {}, dark: {} };
              done(COLOURS.filter((name) => read(style.getPropertyValue(used[name])) !== read(colourOf(chosen, scheme, name))));
            }, (why) => done([String(why)]))";
        let other: Vec<String> = browser.run_until_told(script, &[json!(look), json!(scheme)]).await;
        assert!(other.is_empty(), "`{look}` in {scheme} has other colours: {other:?}");
        let summary: String =
            browser.run("return document.getElementById('contrast-summary').textContent", &[]).await;
        assert_eq!(summary, "All contrasts pass.", "`{look}` in {scheme}");
    }
}

async fn a_colour_that_is_too_weak_is_told_in_a_word_and_a_figure(company: &Company, browser: &Browser) {
    open(company, browser, "", "").await;
    let summary = "return document.getElementById('contrast-summary').textContent";
    assert_eq!(browser.run::<String>(summary, &[]).await, "All contrasts pass.");
    choose(browser, "#light-text", "#999").await;
    let row = "return [...document.querySelectorAll('#contrasts tr')].map((row) => row.innerText.replace(/\\s+/g, ' '))";
    let rows: Vec<String> = browser.run(row, &[]).await;
    assert_eq!(rows[0], "Text on background 4.50 2.84 too weak for text 15.14 passes");
    assert!(browser.run::<String>(summary, &[]).await.starts_with("Too weak: 2."));
    choose(browser, "#light-text", "").await;
    assert_eq!(browser.run::<String>(summary, &[]).await, "All contrasts pass.");
}
