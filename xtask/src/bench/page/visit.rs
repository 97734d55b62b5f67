//! A visitor who comes twice, with a browser that knows nothing at first.

use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use super::chromium::Chromium;
use super::host::Host;
use super::profile::Profile;
use super::reading::Reading;

const PROBE: &str = include_str!("probe.js");

/// The browser reports layout shifts and long tasks a little later; by then everything has been fetched.
const REST: Duration = Duration::from_millis(250);

/// Loads the page of `card` twice in a fresh context of the browser and measures both.
///
/// # Errors
/// When the card does not come, or does not answer.
pub(super) fn both(
    browser: &mut Chromium,
    host: &Host,
    card: &str,
    profile: Profile,
) -> Result<[Reading; 2]> {
    let context = browser.command(None, "Target.createBrowserContext", json!({}))?;
    let context = context["browserContextId"].clone();
    let opened = json!({"url": "about:blank", "browserContextId": context});
    let target = browser.command(None, "Target.createTarget", opened)?["targetId"].clone();
    let attached =
        browser.command(None, "Target.attachToTarget", json!({"targetId": target, "flatten": true}))?;
    let session = attached["sessionId"].as_str().context("the browser names no session")?.to_owned();
    let mut page = Page { browser, session };
    page.prepare(&host.watched(card))?;
    let mut load = || page.load(host, card, profile).with_context(|| format!("{card}, {}", profile.name()));
    let readings = [load()?, load()?];
    browser.command(None, "Target.disposeBrowserContext", json!({"browserContextId": context}))?;
    Ok(readings)
}

struct Page<'a> {
    browser: &'a mut Chromium,
    session: String,
}

impl Page<'_> {
    fn tell(&mut self, method: &str, parameters: Value) -> Result<Value> {
        self.browser.command(Some(&self.session), method, parameters)
    }

    fn prepare(&mut self, watched: &Value) -> Result<()> {
        for domain in ["Page.enable", "Network.enable"] {
            self.tell(domain, json!({}))?;
        }
        self.tell("Performance.enable", json!({"timeDomain": "timeTicks"}))?;
        let source = format!("({})({watched})", PROBE.trim().trim_end_matches(';'));
        self.tell("Page.addScriptToEvaluateOnNewDocument", json!({"source": source}))?;
        Ok(())
    }

    fn load(&mut self, host: &Host, card: &str, profile: Profile) -> Result<Reading> {
        // An empty page of the same origin first: the renderer's process runs, and a connection is open.
        self.open(&host.url("blank"))?;
        self.browser.until(&self.session.clone(), "Page.loadEventFired")?;
        thread::sleep(REST);
        self.tell("Emulation.setCPUThrottlingRate", profile.processor())?;
        self.tell("Network.emulateNetworkConditions", profile.network())?;
        self.browser.events();
        self.open(&host.url(card))?;
        let late = self.evaluate("bench.done()")?;
        if late.is_object() {
            let mut failed = self.browser.events();
            failed.retain(|event| event["method"] == "Network.loadingFailed");
            bail!("the card does not come: {late}, {}", json!(failed));
        }
        let metrics = self.tell("Performance.getMetrics", json!({}))?;
        thread::sleep(REST);
        let noted = self.evaluate("bench.noted()")?;
        self.tell("Emulation.setCPUThrottlingRate", Profile::Fast.processor())?;
        self.tell("Network.emulateNetworkConditions", Profile::Fast.network())?;
        self.tell("HeapProfiler.collectGarbage", json!({}))?;
        let heap = self.tell("Runtime.getHeapUsage", json!({}))?;
        let events = self.browser.events();
        if self.evaluate("bench.answers()")? != true {
            bail!("the card does not answer to a click");
        }
        Reading::of(&noted, &metrics["metrics"], &heap, &events, &self.session)
    }

    fn open(&mut self, url: &str) -> Result<()> {
        let opened = self.tell("Page.navigate", json!({"url": url}))?;
        match opened.get("errorText") {
            Some(why) => bail!("{url} does not open: {why}"),
            None => Ok(()),
        }
    }

    /// Runs a script and waits for what it promises.
    fn evaluate(&mut self, script: &str) -> Result<Value> {
        let parameters = json!({"expression": script, "awaitPromise": true, "returnByValue": true});
        let mut answer = self.tell("Runtime.evaluate", parameters)?;
        match answer.get("exceptionDetails") {
            Some(why) => bail!("`{script}` fails: {}", why["exception"]),
            None => Ok(answer["result"]["value"].take()),
        }
    }
}
