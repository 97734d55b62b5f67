//! The pieces of code in `docs/links.md` make links that open a ticket.

use std::{collections::BTreeMap, fs, path::Path, process::Command};

use ticket_status_gateway::settings::Keys;

use super::support::{Company, SECRET, settings};

/// Language of the piece, the program that runs it, and what is to stand around it so that it prints a link.
const PIECES: [(&str, &str, &str, &str); 4] = [
    ("js", "node", "", "console.log(statusLink(\"1042\"));"),
    ("php", "php", "<?php\n", "echo statusLink('1042');"),
    ("python", "python3", "", "print(status_link(\"1042\"))"),
    ("perl", "perl", "sub T::id { 1042 } my $Ticket = bless {}, 'T'; print do\n", ";"),
];

/// The code of this language in the page.
fn piece(page: &str, language: &str) -> String {
    let begin = page.find(&format!("```{language}\n")).unwrap_or_else(|| panic!("no piece in {language}"));
    let code = &page[begin..];
    let code = &code[code.find('\n').expect("a line") + 1..];
    let code = &code[..code.find("\n```").expect("an end")];
    // Request Tracker's template has a line of text before the code.
    code.strip_prefix("Where your request stands:\n").unwrap_or(code).to_owned()
}

#[tokio::test]
async fn what_the_docs_show_in_each_language_makes_a_link_that_opens_the_ticket() {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/links.md");
    let page = fs::read_to_string(docs).expect("the page");
    let folder = tempfile::tempdir().expect("a folder");
    let key = folder.path().join("ticket-status.key");
    fs::write(&key, format!("{SECRET}\n")).expect("the key");

    let mut settings = settings();
    let secrets = BTreeMap::from([("2026-11".to_owned(), SECRET.into())]);
    settings.keys = Keys::new("2026-11", secrets).expect("a key");
    let company = Company::with(settings);

    for (language, program, before, after) in PIECES {
        if Command::new(program).arg("--version").output().is_err() {
            println!("skipped: {program} is not on this machine");
            continue;
        }
        let code =
            piece(&page, language).replace("/etc/ticket-status.key", key.to_str().expect("a plain path"));
        let file = folder.path().join(format!("link.{}", if language == "js" { "mjs" } else { language }));
        fs::write(&file, format!("{before}{code}\n{after}\n")).expect("the program");
        let made = Command::new(program).arg(&file).output().expect("it runs");
        let said = String::from_utf8_lossy(&made.stderr);
        assert!(made.status.success(), "{language}: {said}");
        let link = String::from_utf8(made.stdout).expect("text");
        let start = "https://www.example.com/support/status#ticket=1042&token=";
        let token = link
            .trim()
            .strip_prefix(start)
            .unwrap_or_else(|| panic!("{language} makes another link: {link}"));
        let authorization = format!("Bearer {token}");
        let answer = company.get("/v1/tickets/1042", &[("authorization", &authorization)]).await;
        assert_eq!(answer.status.as_u16(), 200, "{language}: {link} {}", answer.body);
    }
}

#[tokio::test]
async fn every_address_of_the_gateway_in_the_docs_is_there() {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/links.md");
    let page = fs::read_to_string(docs).expect("the page");
    let company = Company::open();
    let paths: Vec<&str> = page
        .split("https://status.example.com/")
        .skip(1)
        .filter_map(|rest| rest.split(['#', '`', '\'', ' ']).next())
        .chain(["status/de-AT", "status/ja"])
        .collect();
    assert!(paths.len() > 4, "{paths:?}");
    for path in paths {
        let status = company.get(&format!("/{path}"), &[]).await.status.as_u16();
        assert!(matches!(status, 200 | 307), "{path}: {status}");
    }
}
