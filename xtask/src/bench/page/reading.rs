//! What was measured of one load.

use anyhow::{Context, Result};
use serde_json::{Value, json};

/// One load of one card. Times are in ms, sizes in bytes.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Reading {
    /// From the start of the navigation until the frame with the explanation.
    pub(super) readable: f64,
    /// The same until the frame with a card that answers to a click.
    pub(super) interactive: f64,
    /// What came over the wire for the page and all of its files, heads included.
    pub(super) bytes: f64,
    pub(super) requests: f64,
    /// In scripts.
    pub(super) script: f64,
    /// In everything that the page's main thread did until the card answered.
    pub(super) busy: f64,
    /// The longest task above 50 ms, or 0.
    pub(super) longest: f64,
    /// What tasks took beyond 50 ms each.
    pub(super) blocked: f64,
    /// The cumulative layout shift.
    pub(super) shifted: f64,
    /// JavaScript's heap after a collection.
    pub(super) heap: f64,
    /// WebAssembly's memory.
    pub(super) wasm: f64,
    /// What was fetched: address, begun, first byte, last byte.
    pub(super) fetched: Value,
}

impl Reading {
    /// Puts together what the page noted, what the browser counted of it (anew for each page), and what it reported of
    /// the network.
    ///
    /// # Errors
    /// When something of it is missing.
    pub(super) fn of(
        noted: &Value,
        metrics: &Value,
        heap: &Value,
        events: &[Value],
        session: &str,
    ) -> Result<Self> {
        let number = |value: &Value, name: &str| {
            value[name].as_f64().with_context(|| format!("the browser says nothing of `{name}`"))
        };
        let spent = |name: &str| Ok::<_, anyhow::Error>(metric(metrics, name)? * 1e3);
        let arrived: Vec<f64> = events
            .iter()
            .filter(|event| event["sessionId"] == session && event["method"] == "Network.loadingFinished")
            .filter_map(|event| event["params"]["encodedDataLength"].as_f64())
            .collect();
        Ok(Self {
            readable: number(noted, "readable")?,
            interactive: number(noted, "interactive")?,
            bytes: arrived.iter().sum(),
            requests: arrived.len() as f64,
            script: spent("ScriptDuration")?,
            busy: spent("TaskDuration")?,
            longest: number(noted, "longest")?,
            blocked: number(noted, "blocked")?,
            shifted: number(noted, "shifted")?,
            heap: number(heap, "usedSize")?,
            wasm: number(noted, "wasm")?,
            fetched: noted["fetched"].clone(),
        })
    }

    /// Everything, for those who want to look closer.
    pub(super) fn written(&self) -> Value {
        json!({
            "readable": self.readable, "interactive": self.interactive, "bytes": self.bytes,
            "requests": self.requests, "script": self.script, "busy": self.busy, "longest": self.longest,
            "blocked": self.blocked, "shifted": self.shifted, "heap": self.heap, "wasm": self.wasm,
            "fetched": self.fetched,
        })
    }
}

fn metric(metrics: &Value, name: &str) -> Result<f64> {
    let mut all = metrics.as_array().into_iter().flatten();
    let found = all.find(|metric| metric["name"] == name).and_then(|metric| metric["value"].as_f64());
    found.with_context(|| format!("the browser does not count `{name}`"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reading_has_only_what_its_own_page_fetched_and_did() {
        let noted = json!({"readable": 80.5, "interactive": 90.0, "longest": 0, "blocked": 0, "shifted": 0.25,
                           "wasm": 65536, "fetched": []});
        let metrics =
            json!([{"name": "ScriptDuration", "value": 0.5}, {"name": "TaskDuration", "value": 0.75}]);
        let finished = |session: &str, bytes: u32| json!({"method": "Network.loadingFinished", "sessionId": session, "params": {"encodedDataLength": bytes}});
        let events = [
            finished("a", 100),
            finished("b", 7),
            finished("a", 20),
            json!({"method": "Page.x", "sessionId": "a"}),
        ];
        let reading =
            Reading::of(&noted, &metrics, &json!({"usedSize": 3.0}), &events, "a").expect("a reading");
        assert_eq!((reading.bytes, reading.requests), (120.0, 2.0));
        assert_eq!((reading.script, reading.busy, reading.readable), (500.0, 750.0, 80.5));
        let lacking = Reading::of(&json!({}), &metrics, &json!({}), &[], "a").unwrap_err();
        assert!(lacking.to_string().contains("`readable`"), "{lacking}");
    }
}
