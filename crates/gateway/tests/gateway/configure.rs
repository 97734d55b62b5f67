use std::sync::Arc;

use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha384};
use ticket_status_gateway::{Files, settings::Settings};
use ticket_status_texts::langs;

use super::support::{Company, settings};

/// The loader that never changes.
const EXACT: &str = concat!("v", env!("CARGO_PKG_VERSION"), "/ticket-status.js");

fn company(change: impl FnOnce(&mut Settings)) -> Company {
    let mut files = Files::default();
    files.add(EXACT, "loader of this version");
    for (name, text) in [
        ("ticket-status.js", "loader"),
        ("manifest.json", "{}"),
        ("pages/configure/index.html", "<!doctype html><title>Put your tag together</title>"),
        ("pages/configure/app.js", "app"),
        ("pages/contrast.js", "contrast"),
        ("pages/examples.json", "{}"),
        ("pages/demo/demo.js", "demo"),
    ] {
        files.add(name, text);
    }
    let mut settings = settings();
    settings.files = Arc::new(files);
    change(&mut settings);
    Company::with(settings)
}

#[tokio::test]
async fn the_configurator_is_a_strict_page_that_no_robot_lists() {
    let company = company(|_| {});
    let page = company.get("/configure", &[]).await;
    assert_eq!((page.status.as_u16(), page.header("x-robots-tag")), (200, "noindex"));
    let policy = page.header("content-security-policy");
    for rule in
        ["default-src 'none'", "style-src 'self'", "connect-src 'self'", "require-trusted-types-for 'script'"]
    {
        assert!(policy.contains(rule), "{rule} in {policy}");
    }
    assert!(!policy.contains("'unsafe-inline'") && !policy.contains("'unsafe-eval'"), "{policy}");
    for (path, text) in [
        ("/configure/app.js", "app"),
        ("/configure/contrast.js", "contrast"),
        ("/configure/examples.json", "{}"),
    ] {
        assert_eq!(company.get(path, &[]).await.body, text, "{path}");
    }
    for path in
        ["/configure/demo.js", "/configure/..%2Fdemo%2Fdemo.js", "/configure/manifest.json", "/configure/x/y"]
    {
        assert_eq!(company.get(path, &[]).await.code(), (404, "no_such_page".into()), "{path}");
    }
}

#[tokio::test]
async fn the_integrity_is_that_of_the_bytes_which_are_served() {
    let company = company(|_| {});
    let release = company.get("/configure/release.json", &[]).await.json();
    let loader = company.get(&format!("/{EXACT}"), &[]).await.body;
    let expected = format!("sha384-{}", STANDARD.encode(Sha384::digest(loader.as_bytes())));
    assert_eq!(release["integrity"], expected);
    assert_eq!(release["version"], env!("CARGO_PKG_VERSION"));
    assert_eq!(release["languages"].as_array().map(Vec::len), Some(langs().len()));
}

#[tokio::test]
async fn a_site_that_wants_no_configurator_has_none() {
    let company = company(|settings| settings.site.configurator = false);
    for path in ["/configure", "/configure/app.js", "/configure/release.json"] {
        assert_eq!(company.get(path, &[]).await.code(), (404, "no_such_page".into()), "{path}");
    }
    assert_eq!(company.get("/status", &[]).await.status.as_u16(), 200, "the other pages stay");
}
