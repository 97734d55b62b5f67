//! No secret leaves the program: not in what it logs, says, answers, counts or leaves behind when it crashes, whatever
//! helpdesk, mail server, visitors and operator do.

mod marker;
mod outside;
mod program;

use std::os::unix::process::ExitStatusExt;

use marker::{ALL, CURRENT_KEY, Marker, PASSWORD, TOKEN};
use outside::{CUSTOMER, Mood, Outside, REFERENCE};
use program::{Program, Serving, Where};

use super::wait;

fn assert_nothing_leaked(program: &Program) {
    for (place, said) in program.told() {
        for marker in ALL {
            let form = marker.form_in(said);
            let line = said.lines().find(|line| marker.form_in(line).is_some());
            assert_eq!(form, None, "{} is in {place}: {line:?}", marker.0);
        }
    }
}

fn said(program: &Program, place: &str) -> String {
    let told = program.told().iter().filter(|(name, _)| name == place);
    told.map(|(_, said)| said.as_str()).collect()
}

fn post(path: &str, kind: &str, body: &str) -> String {
    format!("POST {path} HTTP/1.1\r\ncontent-type: {kind}\r\ncontent-length: {}\r\n\r\n{body}", body.len())
}

fn read(path: &str, token: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nauthorization: Bearer {token}\r\n\r\n")
}

/// What visitors and whoever looks for weak spots ask.
fn requests(token: &str) -> Vec<String> {
    let ticket = format!("/v1/tickets/{REFERENCE}");
    let (head, signature) = token.rsplit_once('.').expect("three parts");
    let mut requests = vec![
        read(&format!("{ticket}?lang=uk"), token),
        read("/v1/tickets/13", token),
        read(&ticket, head),
        read(&ticket, &format!("{head}.{}", signature.chars().rev().collect::<String>())),
        read(&ticket, &format!("eyJhbGciOiJub25lIiwia2lkIjoiY3VycmVudCJ9.{signature}.")),
        read(&ticket, "\u{fffd}"),
        read(&ticket, ""),
        format!("GET {ticket} HTTP/1.1\r\n\r\n"),
        "GET /health/ready HTTP/1.1\r\n\r\n".to_owned(),
        "GET /v1/site HTTP/1.1\r\n\r\n".to_owned(),
        "GET /v1/backlog HTTP/1.1\r\n\r\n".to_owned(),
        "GET /glossary HTTP/1.1\r\n\r\n".to_owned(),
        "GET /nowhere?token=1 HTTP/1.1\r\n\r\n".to_owned(),
        "nonsense\r\n\r\n".to_owned(),
        post(
            "/status",
            "application/x-www-form-urlencoded",
            &format!("reference={REFERENCE}&email={CUSTOMER}"),
        ),
    ];
    let lookup = format!(r#"{{"reference":"{REFERENCE}","email":"{CUSTOMER}"}}"#);
    for body in
        [&lookup, "{", "[]", r#"{"reference":12}"#, &lookup.replace("anna", "bob"), &"x".repeat(20_000)]
    {
        requests.push(post("/v1/lookups", "application/json", body));
    }
    requests.push(post("/v1/lookups", "text/plain", &lookup));
    requests
}

async fn drive(program: &mut Program, serving: &Serving, token: &str) -> String {
    let mut first = String::new();
    for request in requests(token) {
        let answer = serving.visit(&request).await;
        let line = request.lines().next().unwrap_or_default();
        program.keep(line, answer.clone());
        first = if first.is_empty() { answer } else { first };
    }
    program.keep("the figures", serving.figures().await);
    first
}

/// One installation's life: checked, asked for a link, visited, and crashed.
async fn live(place: Where, mood: Mood) {
    let outside = Outside::open(mood).await;
    let mut program = Program::install(place, &outside);
    let (is_good, report) = program.run(&["check"]).await;
    assert_eq!(is_good, mood == Mood::Good, "{mood:?}: {report}");
    program.run(&["statuses"]).await;
    let (_, link) = program.run(&["token", "--reference", REFERENCE]).await;
    let token = link.lines().find_map(|line| line.split_once("token=")).expect("a link").1.to_owned();

    let serving = program.serve().await;
    let first = drive(&mut program, &serving, &token).await;
    let wanted = if mood == Mood::Good { "HTTP/1.1 200" } else { "HTTP/1.1 503" };
    assert!(first.starts_with(wanted), "{mood:?}: {first}");
    if place == Where::Environment && mood == Mood::Good {
        wait::until("the letter is taken", || outside.mail_heard().contains("Subject: ")).await;
    }
    let ended = program.crash(serving);
    assert!(!ended.core_dumped(), "a crash leaves no core behind");

    assert_nothing_leaked(&program);
    let logs = said(&program, "stderr");
    for told in ["TRACE", "DEBUG", "Answered GET"] {
        assert!(logs.contains(told), "`{told}` is not in the logs, so they are not all there");
    }
    assert!(!logs.contains(&token) && !said(&program, "the figures").contains(&token), "a visitor's token");
    assert!(said(&program, "the figures").contains("ticket_status_helpdesk_questions_total"));
    assert!(outside.helpdesk_heard().contains(&TOKEN.secret()), "the token is used");
    assert_eq!(outside.elsewhere_heard(), "", "neither a proxy nor a redirect is followed");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_secret_leaves_the_program_whatever_the_helpdesk_does() {
    for (place, mood) in [
        (Where::Files, Mood::Good),
        (Where::Environment, Mood::Good),
        (Where::Files, Mood::Refuses),
        (Where::Environment, Mood::Fails),
        (Where::Files, Mood::Babbles),
        (Where::Environment, Mood::Redirects),
    ] {
        live(place, mood).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_mail_server_that_repeats_the_password_is_not_quoted() {
    let outside = Outside::open(Mood::Refuses).await;
    let mut program = Program::install(Where::Files, &outside);
    program.configure(&desk(&program.configuration(&outside)));
    let (is_good, report) = program.run(&["check"]).await;
    assert!(!is_good && report.contains("the mail server `localhost` is not ready"), "{report}");
    assert_nothing_leaked(&program);
    assert!(PASSWORD.form_in(&outside.mail_heard()).is_some(), "the password is used");
}

/// The same with the built-in desk, which is always ready.
fn desk(configuration: &str) -> String {
    let (before, after) = configuration.split_once("kind = \"request-tracker\"").expect("a helpdesk");
    let (_, after) = after.split_once("[keys]").expect("keys");
    format!("{before}kind = \"desk\"\npath = \"desk.sqlite\"\n[keys]{after}")
}

/// What operators do by mistake: a line of the good configuration, what stands there instead, and what they are told.
fn mistakes() -> Vec<(&'static str, String, &'static str)> {
    let Marker(token) = TOKEN;
    let secret = "1-14-".to_owned() + token;
    vec![
        ("token_file = \"token\"", format!("token = \"{token}\""), "unknown key `token`"),
        ("token_file = \"token\"", format!("token_env = \"{secret}\""), "no variable's name"),
        ("token_file = \"token\"", format!("token_env = \"{token}"), "invalid basic string"),
        ("token_file = \"token\"", format!("token_env = [\"{token}\"]"), "invalid type"),
        (
            "token_file = \"token\"",
            "token_file = \"two-lines\"".to_owned(),
            "is there a line break in its file?",
        ),
        ("token_file = \"token\"", "token_file = \"no-text\"".to_owned(), "cannot read the token"),
        ("token_file = \"token\"", "token_file = \"token\"\ntoken_env = \"token\"".to_owned(), "two places"),
        ("http://127", format!("http://me:{token}@127"), "must not contain a user name"),
        ("secret_file = \"old\"", "secret_file = \"short\"".to_owned(), "openssl rand"),
        ("secret_file = \"old\"", format!("secret = \"{}\"", CURRENT_KEY.0), "unknown key `secret`"),
        ("current = \"current\"", "current = \"older\"".to_owned(), "there is no key `older`"),
        ("password_file = \"password\"", format!("password = \"{}\"", PASSWORD.0), "unknown key `password`"),
    ]
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_mistake_in_the_configuration_is_told_without_the_secret() {
    let outside = Outside::open(Mood::Good).await;
    let mut program = Program::install(Where::Files, &outside);
    std::fs::write(program.path("two-lines"), format!("{0}\n{0}\n", TOKEN.0)).expect("written");
    std::fs::write(program.path("no-text"), [TOKEN.0.as_bytes(), &[0xff]].concat()).expect("written");
    std::fs::write(program.path("short"), CURRENT_KEY.0).expect("written");
    let good = program.configuration(&outside);
    for (line, instead, told) in mistakes() {
        assert!(good.contains(line), "{line}");
        program.configure(&good.replacen(line, &instead, 1));
        let (is_good, report) = program.run(&["check"]).await;
        assert!(!is_good && report.contains(told), "`{instead}` is answered with: {report}");
    }
    assert_nothing_leaked(&program);
    assert_eq!(outside.helpdesk_heard(), "", "nothing is asked with a configuration that is not good");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_helpdesk_in_a_network_that_nobody_named_is_told_to_the_operator_and_not_to_visitors() {
    let outside = Outside::open(Mood::Good).await;
    let mut program = Program::install(Where::Files, &outside);
    let by_name = program.configuration(&outside).replace("http://127.0.0.1", "http://localhost");
    program.configure(&by_name.replace("private_networks = [\"127.0.0.0/8\"]", ""));
    let (is_good, report) = program.run(&["check"]).await;
    assert!(!is_good && report.contains("localhost leads to "), "{report}");
    assert!(report.contains("; write it into private_networks if that is meant"), "{report}");

    let (_, link) = program.run(&["token", "--reference", REFERENCE]).await;
    let token = link.lines().find_map(|line| line.split_once("token=")).expect("a link").1.to_owned();
    let serving = program.serve().await;
    let answer = serving.visit(&read(&format!("/v1/tickets/{REFERENCE}"), &token)).await;
    assert!(answer.starts_with("HTTP/1.1 503") && answer.contains("helpdesk_unavailable"), "{answer}");
    assert!(!answer.contains("localhost") && !answer.contains("127.0.0.1") && !answer.contains("private"));
    assert!(serving.figures().await.contains("outcome=\"private_address\""));
    program.crash(serving);
    assert!(said(&program, "stderr").contains("localhost leads to "));
    assert_eq!(outside.helpdesk_heard(), "");
}
