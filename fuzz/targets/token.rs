//! Access tokens: nothing but a token that the key signed opens a ticket, and only the one that it names.
//!
//! An input is a token, or three lines: `signed` or `forged`, a header, claims; then it is signed here, with the
//! site's key or with another one.
#![no_main]

use std::sync::LazyLock;
use std::time::{SystemTime, UNIX_EPOCH};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use hmac::{Hmac, Mac};
use libfuzzer_sys::fuzz_target;
use serde::Deserialize;
use serde_json::Value;
use sha2::Sha256;
use ticket_status_gateway::{Access, Denied, settings::Keys};
use ticket_status_model::TicketRef;

const SITE: &str = "northwind";
const KEY: &str = "the key of this site, and of no other one";
const OTHER_KEY: &str = "the key of another site, just as long...";

/// How far clocks may differ, and a second for the time this takes.
const SKEW_SECONDS: i64 = 61;

/// What of a header counts.
#[derive(Deserialize)]
struct Header {
    alg: Value,
    kid: Option<Value>,
}

/// What of the claims counts; a company may add others.
#[derive(Debug, Deserialize)]
struct Claims {
    aud: Value,
    sub: Value,
    exp: Value,
    nbf: Option<Value>,
}

static ACCESS: LazyLock<Access> =
    LazyLock::new(|| Access::new(SITE, &Keys::single(KEY).expect("a long key")));

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let token = made(text).unwrap_or_else(|| text.to_owned());
    let answer = ACCESS.ticket_of(&token);
    if answer == Err(Denied::Missing) {
        return;
    }
    let claims = signed_claims(&token).expect("only a token that the key signed says more than `missing`");
    match answer {
        Ok(reference) => opens(&claims, &reference),
        Err(_) => assert!(claims.exp.as_f64().is_none_or(|end| end < now() as f64), "{claims:?}"),
    }
});

fn made(text: &str) -> Option<String> {
    let (kind, rest) = text.split_once('\n')?;
    let (header, claims) = rest.split_once('\n')?;
    let key = match kind {
        "signed" => KEY,
        "forged" => OTHER_KEY,
        _ => return None,
    };
    let message = format!("{}.{}", URL_SAFE_NO_PAD.encode(header), URL_SAFE_NO_PAD.encode(claims.trim_end()));
    let signature = URL_SAFE_NO_PAD.encode(hmac(key, &message).finalize().into_bytes());
    Some(format!("{message}.{signature}"))
}

fn hmac(key: &str, message: &str) -> Hmac<Sha256> {
    let mut hmac = Hmac::<Sha256>::new_from_slice(key.as_bytes()).expect("any length");
    hmac.update(message.as_bytes());
    hmac
}

/// The claims, if this is HS256 with our key: read without the library that the gateway uses.
fn signed_claims(token: &str) -> Option<Claims> {
    let (message, signature) = token.rsplit_once('.')?;
    hmac(KEY, message).verify_slice(&URL_SAFE_NO_PAD.decode(signature).ok()?).ok()?;
    let (header, claims) = message.split_once('.')?;
    let header: Header = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(header).ok()?).ok()?;
    assert_eq!(header.alg, "HS256");
    assert!(header.kid.is_none_or(|kid| kid.is_null() || kid == "key"));
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(claims).ok()?).ok()
}

fn opens(claims: &Claims, reference: &TicketRef) {
    assert_eq!(claims.aud, SITE, "of another site");
    let named = claims.sub.as_str().and_then(|sub| TicketRef::parse(sub).ok());
    assert_eq!(named.as_ref(), Some(reference), "{claims:?}");
    let end = claims.exp.as_i64().expect("an end in whole seconds");
    assert!(end.saturating_add(SKEW_SECONDS) >= now(), "{claims:?} has expired");
    let begins = claims.nbf.as_ref().and_then(Value::as_f64).unwrap_or_default();
    assert!(begins <= (now() + SKEW_SECONDS) as f64, "{claims:?} is not yet good");
}

fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970");
    i64::try_from(since.as_secs()).expect("not so late")
}
