//! A real browser with one page.

use std::fs;

use fantoccini::{
    Client, ClientBuilder,
    actions::{InputSource, KeyAction, KeyActions},
    key::Key,
};
use hyper_util::client::legacy::connect::HttpConnector;
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Value, json};

use super::{
    card::Card,
    devtools::{self, Said},
    driver::Driver,
    engine::Engine,
    wait, workspace,
};

/// A browser. Dropping it closes it.
pub(crate) struct Browser {
    client: Client,
    // After the client: the session ends before the driver.
    driver: Driver,
}

/// How a browser is set up.
#[derive(Clone, Debug)]
pub(crate) struct Setup {
    /// The visitor's language: `--lang`.
    pub(crate) lang: &'static str,
    /// The visitor's languages as pages learn of them.
    pub(crate) accept: &'static str,
    /// The visitor's size of text, in pixels; browsers come with 16.
    pub(crate) font_size: u8,
    /// Whether it notes what its pages' main threads do; Chromium alone does.
    pub(crate) notes_tasks: bool,
}

impl Default for Setup {
    fn default() -> Self {
        Self { lang: "en-US", accept: "en-US,en", font_size: 16, notes_tasks: false }
    }
}

/// A request that the page has made and that is finished.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub(crate) struct Request {
    /// Its address.
    pub(crate) name: String,
    /// The HTTP status of the answer; 0 when there was none, or where the engine does not tell.
    pub(crate) status: u16,
}

impl Browser {
    /// Chromium, of a visitor who reads English, 1000 × 900 pixels.
    pub(crate) async fn open() -> Self {
        Self::with(Setup::default()).await
    }

    /// Chromium with this set-up.
    pub(crate) async fn with(setup: Setup) -> Self {
        Self::of(Engine::Chromium, setup).await
    }

    /// A browser of this engine. Only Chromium has commands of its own beside WebDriver, and a log.
    pub(crate) async fn of(engine: Engine, setup: Setup) -> Self {
        let mut driver = Driver::start(engine).await;
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(engine.capabilities(&setup));
        let client = builder.connect(&driver.url()).await.expect("a session with the browser");
        let session = client.session_id().await.expect("the session has an id");
        let process = client.capabilities().and_then(|told| told.get("moz:processID")?.as_u64());
        driver.has_session(session.expect("the session has an id"), process);
        let browser = Self { client, driver };
        browser.resize(1000, 900).await;
        browser
    }

    /// What it is made of.
    pub(crate) fn engine(&self) -> Engine {
        self.driver.engine()
    }

    /// The WebDriver client, for what has no word here.
    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    /// Opens a page.
    pub(crate) async fn goto(&self, url: &str) {
        self.client.goto(url).await.unwrap_or_else(|why| panic!("{url} does not open: {why}"));
    }

    /// Leaves the page, and closes the windows that it opened.
    pub(crate) async fn leave(&self) {
        let windows = self.client.windows().await.expect("the windows can be counted");
        let Some((first, opened)) = windows.split_first() else { return };
        for window in opened {
            self.client.switch_to_window(window.clone()).await.expect("a window can be chosen");
            self.client.close_window().await.expect("a window can be closed");
        }
        if !opened.is_empty() {
            self.client.switch_to_window(first.clone()).await.expect("a window can be chosen");
        }
        self.goto("about:blank").await;
    }

    /// The first card of the page.
    pub(crate) fn card(&self) -> Card<'_> {
        Card::new(self, 0)
    }

    /// The card with this number, from 0.
    pub(crate) fn card_number(&self, number: usize) -> Card<'_> {
        Card::new(self, number)
    }

    /// Runs a script in the page and reads what it returns. `arguments` are the script's own.
    pub(crate) async fn run<T: DeserializeOwned>(&self, script: &str, arguments: &[Value]) -> T {
        let value = self.client.execute(script, arguments.to_vec()).await;
        let value = value.unwrap_or_else(|why| panic!("the script fails: {why}\n{script}"));
        serde_json::from_value(value).unwrap_or_else(|why| panic!("unexpected result: {why}\n{script}"))
    }

    /// Runs a script whose last argument is a function that takes the result.
    pub(crate) async fn run_until_told<T: DeserializeOwned>(&self, script: &str, arguments: &[Value]) -> T {
        let value = self.client.execute_async(script, arguments.to_vec()).await;
        let value = value.unwrap_or_else(|why| panic!("the script fails: {why}\n{script}"));
        serde_json::from_value(value).unwrap_or_else(|why| panic!("unexpected result: {why}\n{script}"))
    }

    /// Runs a script for its effect.
    pub(crate) async fn act(&self, script: &str, arguments: &[Value]) {
        let _: Value = self.run(script, arguments).await;
    }

    /// Waits until a JavaScript expression is true.
    pub(crate) async fn until(&self, hope: &str, expression: &str) {
        let script = format!("return Boolean({expression})");
        wait::until_true(hope, async || self.run::<bool>(&script, &[]).await).await;
    }

    /// Presses and releases a key.
    pub(crate) async fn press(&self, key: Key) {
        self.press_char(key.into()).await;
    }

    /// Types a text where the focus is.
    pub(crate) async fn type_text(&self, text: &str) {
        for key in text.chars() {
            self.press_char(key).await;
        }
    }

    async fn press_char(&self, value: char) {
        let keys = KeyActions::new("keyboard".to_owned())
            .then(KeyAction::Down { value })
            .then(KeyAction::Up { value });
        self.client.perform_actions(keys).await.expect("a key can be pressed");
    }

    /// Sets the size of the page's window, in CSS pixels.
    pub(crate) async fn resize(&self, width: u32, height: u32) {
        if self.engine() != Engine::Chromium {
            return self.resize_window(width, height).await;
        }
        let size = json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false});
        self.devtools("Emulation.setDeviceMetricsOverride", size).await;
    }

    /// Sets the window's size so that the page has this one: a window has edges and bars besides.
    async fn resize_window(&self, width: u32, height: u32) {
        self.client.set_window_size(width, height).await.expect("a window can be resized");
        let bars = "return [outerWidth - innerWidth, outerHeight - innerHeight]";
        let (wider, taller): (u32, u32) = self.run(bars, &[]).await;
        self.client.set_window_size(width + wider, height + taller).await.expect("a window can be resized");
    }

    /// Sends a command of the Chrome DevTools Protocol.
    pub(crate) async fn devtools(&self, command: &'static str, parameters: Value) -> Value {
        let command = devtools::Command { command, parameters };
        self.client.issue_cmd(command).await.expect("a command of the browser's own protocol")
    }

    /// The requests of the page whose addresses contain a text, oldest first.
    pub(crate) async fn requests(&self, part: &str) -> Vec<Request> {
        let script = "return performance.getEntriesByType('resource')
            .filter(({ name }) => name.includes(arguments[0]))
            .map(({ name, responseStatus }) => ({ name, status: responseStatus ?? 0 }))";
        self.run(script, &[json!(part)]).await
    }

    /// What has gone wrong on the page, where it carries `/watch.js`; in every engine.
    pub(crate) async fn troubles(&self) -> Vec<String> {
        self.run("return window.troubles ?? ['the page is not watched']", &[]).await
    }

    /// Checks that nothing has gone wrong on the page.
    pub(crate) async fn has_no_troubles(&self) {
        let troubles = self.troubles().await;
        assert!(troubles.is_empty(), "{troubles:#?}");
    }

    /// What the console and the browser have said since the last call; Chromium's alone can be asked.
    pub(crate) async fn console(&self) -> Vec<Said> {
        let said = self.client.issue_cmd(devtools::Log("browser")).await.expect("the browser's log");
        serde_json::from_value(said).expect("a list of log entries")
    }

    /// How long each task of the page has kept its main thread busy so far, in milliseconds, where the browser notes tasks.
    pub(crate) async fn tasks(&self) -> Vec<f64> {
        let mark = "the tasks so far";
        self.act("performance.mark(arguments[0])", &[json!(mark)]).await;
        let mut noted = Vec::new();
        wait::until("the browser has noted the page's tasks", wait::PATIENCE, async || {
            let log = self.client.issue_cmd(devtools::Log("performance")).await;
            noted.extend(log.ok().and_then(|log| log.as_array().cloned()).unwrap_or_default());
            devtools::tasks(&noted, mark).ok_or_else(|| format!("{} lines without the mark", noted.len()))
        })
        .await
    }

    /// The errors among what has been said since the last call.
    pub(crate) async fn console_errors(&self) -> Vec<Said> {
        self.console().await.into_iter().filter(Said::is_error).collect()
    }

    /// Takes a picture of the window into `target/screenshots/<name>.png` and returns it.
    pub(crate) async fn screenshot(&self, name: &str) -> Vec<u8> {
        let picture = self.client.screenshot().await.expect("a picture of the page");
        let file = workspace("target/screenshots").join(format!("{name}.png"));
        let folder = file.parent().expect("a folder");
        fs::create_dir_all(folder).expect("a folder for the pictures");
        fs::write(&file, &picture).expect("a picture can be written");
        picture
    }
}
