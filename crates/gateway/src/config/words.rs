//! Values that are written as text and must have a form.

use std::net::SocketAddr;

use ipnet::IpNet;
use serde::{Deserialize, Deserializer, de};
use ticket_status_model::{Category, Outcome, Override, Stage, Turn};
use url::Url;

use crate::settings::network;

/// A value written as text. What it cannot read, it refuses with what is wrong and, after `; `, what to do.
#[derive(Clone, Debug)]
pub(super) struct Word<T>(pub(super) T);

/// Reads a value from text.
pub(super) trait FromWord: Sized {
    fn from_word(text: &str) -> Result<Self, String>;
}

impl<'de, T: FromWord> Deserialize<'de> for Word<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        T::from_word(&text).map(Word).map_err(de::Error::custom)
    }
}

impl FromWord for SocketAddr {
    fn from_word(text: &str) -> Result<Self, String> {
        text.parse()
            .map_err(|_| format!("`{text}` is no address to listen on; write one like `127.0.0.1:8080`"))
    }
}

impl FromWord for IpNet {
    fn from_word(text: &str) -> Result<Self, String> {
        network(text)
    }
}

/// An origin as browsers write it, or `*`.
#[derive(Clone, Debug)]
pub(super) struct Origin(pub(super) String);

impl FromWord for Origin {
    fn from_word(text: &str) -> Result<Self, String> {
        let bad = || format!("`{text}` is no origin; write `https://www.example.com`, without a path");
        if text == "*" {
            return Ok(Self(text.to_owned()));
        }
        let url = Url::parse(text).map_err(|_| bad())?;
        let written = url.origin().ascii_serialization();
        let is_web = matches!(url.scheme(), "http" | "https");
        (is_web && written == text).then_some(Self(written)).ok_or_else(bad)
    }
}

/// Where visitors reach the gateway.
#[derive(Clone, Debug)]
pub(super) struct OwnAddress(pub(super) String);

impl FromWord for OwnAddress {
    fn from_word(text: &str) -> Result<Self, String> {
        match Origin::from_word(text) {
            Ok(Origin(origin)) if origin != "*" => Ok(Self(origin)),
            _ => Err(format!(
                "`{text}` is no address of a gateway; write `https://status.example.com`, without a path"
            )),
        }
    }
}

/// The address of a page.
#[derive(Clone, Debug)]
pub(super) struct PageUrl(pub(super) String);

impl FromWord for PageUrl {
    fn from_word(text: &str) -> Result<Self, String> {
        let bad = || format!("`{text}` is no page; write an address like `https://www.example.com/status`");
        let url = Url::parse(text).map_err(|_| bad())?;
        let is_page = matches!(url.scheme(), "http" | "https") && url.fragment().is_none();
        (is_page && is_as_written(text)).then(|| Self(text.to_owned())).ok_or_else(bad)
    }
}

/// Addresses are read without the tabs, line ends and spaces in and around them, but kept and shown as they are written.
fn is_as_written(address: &str) -> bool {
    !address.contains(|c: char| c.is_whitespace() || c.is_control())
}

/// Where a customer replies.
#[derive(Clone, Debug)]
pub(super) struct ReplyLink(pub(super) String);

impl FromWord for ReplyLink {
    fn from_word(text: &str) -> Result<Self, String> {
        let bad = || {
            format!("`{text}` is no link; write one like `https://support.example.com/tickets/{{reference}}`")
        };
        let url = Url::parse(&text.replace("{reference}", "1")).map_err(|_| bad())?;
        let leads_somewhere = matches!(url.scheme(), "http" | "https" | "mailto");
        (leads_somewhere && is_as_written(text)).then(|| Self(text.to_owned())).ok_or_else(bad)
    }
}

/// The audience of access tokens.
#[derive(Clone, Debug)]
pub(super) struct SiteId(pub(super) String);

impl FromWord for SiteId {
    fn from_word(text: &str) -> Result<Self, String> {
        let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
        match !text.is_empty() && text.chars().all(fits) {
            true => Ok(Self(text.to_owned())),
            false => Err(format!("`{text}` is no id; use letters, digits, `-`, `_` and `.`")),
        }
    }
}

impl FromWord for Stage {
    fn from_word(text: &str) -> Result<Self, String> {
        one_of("stage", text, Self::ALL, Self::word)
    }
}

impl FromWord for Turn {
    fn from_word(text: &str) -> Result<Self, String> {
        one_of("turn", text, Self::ALL, Self::word)
    }
}

impl FromWord for Outcome {
    fn from_word(text: &str) -> Result<Self, String> {
        one_of("outcome", text, Self::ALL, Self::word)
    }
}

/// What a status means, by the situation a plain ticket of this status is in.
#[derive(Clone, Debug)]
pub(super) struct Means(pub(super) Override);

/// The situations that a status can stand for; the others come from dates, names and messages.
const SITUATIONS: [(&str, Category); 14] = [
    ("received", Category::New),
    ("assessed", Category::Open),
    ("assigned", Category::Assigned),
    ("in-progress", Category::Open),
    ("waiting-for-you", Category::WaitingForCustomer),
    ("waiting-for-third-party", Category::WaitingForThirdParty),
    ("paused", Category::Paused),
    ("planned", Category::Planned),
    ("confirm-solution", Category::SolvedConfirm),
    ("solved", Category::Solved),
    ("closed", Category::Closed),
    ("closed-unsolved", Category::ClosedUnsolved),
    ("rejected", Category::Rejected),
    ("cancelled", Category::Cancelled),
];

impl FromWord for Means {
    fn from_word(text: &str) -> Result<Self, String> {
        let found = SITUATIONS.iter().find(|(word, _)| *word == text).ok_or_else(|| {
            let known: Vec<&str> = SITUATIONS.iter().map(|(word, _)| *word).collect();
            format!("`{text}` is no situation of a status; write one of `{}`", known.join("`, `"))
        })?;
        let stage = (text == "assessed").then_some(Stage::Assessed);
        Ok(Self(Override { category: Some(found.1.clone()), stage, ..Override::default() }))
    }
}

fn one_of<T: Copy>(kind: &str, text: &str, all: &[T], word: fn(T) -> &'static str) -> Result<T, String> {
    let known: Vec<&str> = all.iter().map(|one| word(*one)).collect();
    let found = all.iter().copied().find(|one| word(*one) == text);
    found.ok_or_else(|| format!("`{text}` is no {kind}; write one of `{}`", known.join("`, `")))
}
