use std::sync::Arc;

use ticket_status_gateway::{Files, config::read_assets};

use super::support::{Company, settings};

fn company() -> Company {
    let mut files = Files::default();
    for (name, bytes) in [
        ("ticket-status.js", "loader"),
        ("ticket-status.js.br", "loader-br"),
        ("ticket-status.js.gz", "loader-gz"),
        ("assets/0123456789/widget.wasm", "wasm"),
        ("assets/0123456789/uk.json", "[]"),
        ("v1/ticket-status.js", "newest of 1"),
        ("v1.0.0/ticket-status.js", "1.0.0"),
        ("v1.2.10/ticket-status.js", "1.2.10"),
        ("manifest.json", "{}"),
    ] {
        files.add(name, bytes);
    }
    let mut settings = settings();
    settings.files = Arc::new(files);
    Company::with(settings)
}

#[tokio::test]
async fn the_loader_is_cached_briefly_and_for_every_page() {
    let answer = company().get("/ticket-status.js", &[("accept-encoding", "gzip, br")]).await;
    assert_eq!(answer.body, "loader-br");
    for (name, value) in [
        ("content-type", "text/javascript; charset=utf-8"),
        ("content-encoding", "br"),
        ("cache-control", "public, max-age=300, stale-while-revalidate=86400"),
        ("vary", "Accept-Encoding"),
        ("access-control-allow-origin", "*"),
        ("cross-origin-resource-policy", "cross-origin"),
        ("timing-allow-origin", "*"),
        ("x-content-type-options", "nosniff"),
    ] {
        assert_eq!(answer.header(name), value, "{name}");
    }
}

#[tokio::test]
async fn a_file_named_by_its_content_is_cached_for_ever() {
    let company = company();
    for (path, kind) in [
        ("/assets/0123456789/widget.wasm", "application/wasm"),
        ("/assets/0123456789/uk.json", "application/json"),
    ] {
        let answer = company.get(path, &[("accept-encoding", "br")]).await;
        assert_eq!(answer.header("content-type"), kind);
        assert_eq!(answer.header("cache-control"), "public, max-age=31536000, immutable");
        assert_eq!(answer.header("content-encoding"), "", "there is no compressed form");
    }
}

#[tokio::test]
async fn a_page_may_stay_with_a_major_version_or_with_one_that_never_changes() {
    let company = company();
    let briefly = "public, max-age=300, stale-while-revalidate=86400";
    for (path, body, caching) in [
        ("/v1/ticket-status.js", "newest of 1", briefly),
        ("/v1.0.0/ticket-status.js", "1.0.0", "public, max-age=31536000, immutable"),
        ("/v1.2.10/ticket-status.js", "1.2.10", "public, max-age=31536000, immutable"),
    ] {
        let answer = company.get(path, &[]).await;
        assert_eq!((answer.body.as_str(), answer.header("cache-control")), (body, caching), "{path}");
        assert_eq!(answer.header("access-control-allow-origin"), "*", "a hash is checked across origins");
    }
    for path in ["/v2/ticket-status.js", "/v1.0.1/ticket-status.js", "/assets/ticket-status.js"] {
        assert_eq!(company.get(path, &[]).await.code(), (404, "no_such_page".into()), "{path}");
    }
}

#[tokio::test]
async fn each_form_of_a_file_has_its_own_etag() {
    let company = company();
    let plain = company.get("/ticket-status.js", &[]).await;
    let gzip = company.get("/ticket-status.js", &[("accept-encoding", "gzip")]).await;
    assert_eq!((plain.body.as_str(), gzip.body.as_str()), ("loader", "loader-gz"));
    assert_ne!(plain.header("etag"), gzip.header("etag"));
    let known = [("accept-encoding", "gzip"), ("if-none-match", gzip.header("etag"))];
    let again = company.get("/ticket-status.js", &known).await;
    assert_eq!((again.status.as_u16(), again.body.as_str()), (304, ""));
    assert_eq!(again.header("access-control-allow-origin"), "*");
}

#[tokio::test]
async fn nothing_but_the_bundle_can_be_downloaded() {
    let company = company();
    for path in [
        "/assets/../manifest.json",
        "/assets/..%2Fmanifest.json",
        "/assets/%2e%2e/manifest.json",
        "/assets//etc/passwd",
        "/assets/",
        "/assets/%FF",
        "/manifest.json",
        "/ticket-status.js.br",
        "/assets/0123456789/widget.wasm/",
    ] {
        assert_eq!(company.get(path, &[]).await.code(), (404, "no_such_page".into()), "{path}");
    }
}

#[test]
fn a_missing_bundle_says_how_to_make_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let problem = read_assets(folder.path()).expect_err("no bundle").to_string();
    assert_eq!(
        problem,
        format!("there is no bundle in `{}`; run `cargo xtask bundle`", folder.path().display())
    );
}
