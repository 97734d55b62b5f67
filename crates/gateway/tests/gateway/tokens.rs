use std::{collections::BTreeMap, time::Duration};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use jsonwebtoken::{Algorithm, EncodingKey, Header, encode};
use serde_json::{Value, json};
use ticket_status_gateway::{
    Access, Denied,
    settings::{BadKeys, Keys},
};

use super::support::{Company, SECRET, reference};

fn now() -> u64 {
    jsonwebtoken::get_current_timestamp()
}

fn token(algorithm: Algorithm, kid: Option<&str>, secret: &str, claims: &Value) -> String {
    let header = Header { kid: kid.map(str::to_owned), ..Header::new(algorithm) };
    encode(&header, claims, &EncodingKey::from_secret(secret.as_bytes())).expect("a token")
}

fn claims() -> Value {
    json!({"aud": "northwind", "sub": "1042", "exp": now() + 3600})
}

fn with(name: &str, value: impl Into<Value>) -> Value {
    let mut claims = claims();
    claims[name] = value.into();
    claims
}

fn without(name: &str) -> Value {
    let mut claims = claims();
    claims.as_object_mut().expect("an object").remove(name);
    claims
}

fn unsigned() -> String {
    let part = |value: Value| URL_SAFE_NO_PAD.encode(value.to_string());
    format!("{}.{}.", part(json!({"alg": "none", "typ": "JWT"})), part(claims()))
}

#[tokio::test]
async fn only_a_good_token_of_this_site_for_this_ticket_opens_it() {
    use Algorithm::{HS256, HS384};
    let company = Company::open();
    let good = token(HS256, Some("key"), SECRET, &claims());
    let (missing, expired) = ((401, "access_missing"), (401, "access_expired"));
    for (name, token, expected) in [
        ("a company's own", good.clone(), (200, "")),
        ("without a key id", token(HS256, None, SECRET, &claims()), (200, "")),
        ("within the clocks' skew", token(HS256, None, SECRET, &with("exp", now() - 30)), (200, "")),
        ("with a # before the number", token(HS256, None, SECRET, &with("sub", "#1042")), (200, "")),
        ("expired", token(HS256, Some("key"), SECRET, &with("exp", now() - 120)), expired),
        ("expired, of another key", token(HS256, None, &"x".repeat(32), &with("exp", now() - 120)), missing),
        ("of another ticket", token(HS256, Some("key"), SECRET, &with("sub", "7")), (404, "not_found")),
        ("of another key", token(HS256, Some("key"), &"x".repeat(32), &claims()), missing),
        ("of an unknown key id", token(HS256, Some("old"), SECRET, &claims()), missing),
        ("of another site", token(HS256, Some("key"), SECRET, &with("aud", "other")), missing),
        ("without audience", token(HS256, Some("key"), SECRET, &without("aud")), missing),
        ("without end", token(HS256, Some("key"), SECRET, &without("exp")), missing),
        ("without ticket", token(HS256, Some("key"), SECRET, &without("sub")), missing),
        ("not yet good", token(HS256, Some("key"), SECRET, &with("nbf", now() + 600)), missing),
        ("with another algorithm", token(HS384, Some("key"), SECRET, &claims()), missing),
        ("with algorithm none", unsigned(), missing),
        ("truncated", good[..good.len() - 5].to_owned(), missing),
        ("without signature", good.rsplit_once('.').expect("dots").0.to_owned(), missing),
        ("empty", String::new(), missing),
        ("no token at all", "1042".to_owned(), missing),
        ("far too long", "e".repeat(100_000), missing),
    ] {
        let authorization = format!("Bearer {token}");
        let answer = company.get("/v1/tickets/1042", &[("authorization", &authorization)]).await;
        let code = answer.json()["code"].as_str().unwrap_or_default().to_owned();
        assert_eq!((answer.status.as_u16(), code.as_str()), expected, "{name}");
        assert_eq!(
            answer.header("www-authenticate"),
            if answer.status == 401 { "Bearer" } else { "" },
            "{name}"
        );
    }
}

#[tokio::test]
async fn without_a_token_nobody_learns_whether_a_ticket_exists() {
    let company = Company::open();
    let known = company.get("/v1/tickets/1042", &[]).await;
    let unknown = company.get("/v1/tickets/7", &[]).await;
    assert_eq!(known.code(), (401, "access_missing".into()));
    assert_eq!(known, unknown);
    assert_eq!(company.get("/v1/tickets/1042", &[("authorization", "Basic YTpi")]).await, unknown);
    assert_eq!(company.helpdesk.questions(), 0);
}

#[test]
fn links_survive_a_change_of_keys() {
    let secret = |letter: &str| letter.repeat(40).into();
    let old = Keys::new("old", BTreeMap::from([("old".to_owned(), secret("o"))])).expect("keys");
    let both = BTreeMap::from([("old".to_owned(), secret("o")), ("new".to_owned(), secret("n"))]);
    let new = Keys::new("new", both).expect("keys");
    let link = Access::new("northwind", &old).sign(&reference("1042"), Duration::from_secs(60));
    let access = Access::new("northwind", &new);
    assert_eq!(access.ticket_of(&link.token), Ok(reference("1042")));
    let newer = access.sign(&reference("1042"), Duration::from_secs(60));
    assert_eq!(Access::new("northwind", &old).ticket_of(&newer.token), Err(Denied::Missing));
}

#[test]
fn a_key_that_could_be_guessed_is_refused() {
    assert_eq!(Keys::single("short").expect_err("too short"), BadKeys::TooShort("key".into()));
}
