use std::{fs, net::SocketAddr, path::Path};

use ticket_status_gateway::{
    config::{self, Config, HelpdeskConfig},
    settings::{AccessMode, AllowedOrigins, BacklogUse, HandlerNames},
};
use ticket_status_model::{Category, Turn};

const GOOD: &str = r#"listen = "127.0.0.1:8080"

[site]
id = "northwind"
name = "Northwind Office"
reply_link = "https://support.example.com/{reference}"
allowed_origins = ["https://www.example.com"]

[helpdesk]
kind = "request-tracker"
base = "https://rt.example.com/"
token_env = "RT_TOKEN"

[keys]
current = "2026-11"

[keys.signing."2026-11"]
secret_file = "key"

[show]
handler = "team_only"

[statuses."Stalled"]
turn = "third_party"

[limits]
trusted_proxies = ["10.0.0.0/8", "192.0.2.7"]
"#;

fn env(name: &str) -> Option<String> {
    (name == "RT_TOKEN").then(|| " 1-14-secret\n".to_owned())
}

fn load(folder: &Path, text: &str) -> Result<Config, String> {
    let path = folder.join("gateway.toml");
    fs::write(&path, text).expect("written");
    fs::write(folder.join("key"), format!("{}\n", "k".repeat(40))).expect("written");
    fs::write(folder.join("empty"), " \n").expect("written");
    let shortened =
        |error: config::ConfigError| error.to_string().replace(&format!("{}/", folder.display()), "");
    config::load_with(&path, &env).map_err(shortened)
}

#[test]
fn a_good_file_becomes_settings() {
    let folder = tempfile::tempdir().expect("a folder");
    let config = load(folder.path(), GOOD).expect("good");
    assert_eq!(config.listen, "127.0.0.1:8080".parse::<SocketAddr>().expect("an address"));
    assert_eq!(config.settings.site.access, AccessMode::Match);
    assert_eq!(config.settings.show.handler, HandlerNames::TeamOnly);
    assert_eq!(config.settings.statuses["stalled"].meaning.turn, Some(Turn::ThirdParty));
    assert_eq!(config.settings.limits.trusted_proxies.len(), 2);
    assert!(config.settings.site.allowed_origins.allows("https://www.example.com"));
    assert!(matches!(config.helpdesk, HelpdeskConfig::RequestTracker { .. }));
    assert!(!format!("{config:?}").contains("secret") || !format!("{config:?}").contains("1-14"));
}

#[test]
fn the_example_file_is_good() {
    let folder = tempfile::tempdir().expect("a folder");
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("gateway.example.toml");
    let text = fs::read_to_string(example).expect("the example");
    let text = text
        .replace("token_file = \"/run/secrets/request-tracker-token\"", "token_env = \"RT_TOKEN\"")
        .replace("/run/secrets/ticket-status-2026-11", "key");
    let config = load(folder.path(), &text).expect("good");
    assert_eq!(config.settings.cache, ticket_status_gateway::settings::CacheTimes::default());
}

#[test]
fn every_page_may_read_where_the_file_says_so() {
    let folder = tempfile::tempdir().expect("a folder");
    let config = load(folder.path(), &GOOD.replace("\"https://www.example.com\"]", "\"*\"]")).expect("good");
    assert_eq!(config.settings.site.allowed_origins, AllowedOrigins::Any);
}

#[test]
fn what_is_wrong_is_told_with_its_place_and_its_remedy() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut wrong = Vec::new();
    for (good, bad, message) in [
        ("listen =", "listn =", "unknown key `listn` at gateway.toml:1:1; did you mean `listen`?"),
        (
            "\"127.0.0.1:8080\"",
            "\"8080\"",
            "`8080` is no address to listen on at gateway.toml:1:10; write one like `127.0.0.1:8080`",
        ),
        (
            "\"127.0.0.1:8080\"",
            "8080",
            "invalid type: integer `8080`, expected a string at gateway.toml:1:10; see gateway.example.toml for its form",
        ),
        (
            "name =",
            "title =",
            "unknown key `title` at gateway.toml:5:1; possible here: `id`, `name`, `contact`, `reply_link`, `page`, `address`, `hosted_page`, `configurator`, `allowed_origins`, `access`",
        ),
        (
            "name = \"Northwind Office\"\n",
            "",
            "the key `name` is missing at gateway.toml:3:1; see gateway.example.toml for its form",
        ),
        (
            "\"northwind\"",
            "\"north wind\"",
            "`north wind` is no id at gateway.toml:4:6; use letters, digits, `-`, `_` and `.`",
        ),
        (
            "\"https://www.example.com\"]",
            "\"https://www.example.com/\"]",
            "`https://www.example.com/` is no origin at gateway.toml:7:19; write `https://www.example.com`, without a path",
        ),
        (
            "reply_link = ",
            "address = \"*\"\nreply_link = ",
            "`*` is no address of a gateway at gateway.toml:6:11; write `https://status.example.com`, without a path",
        ),
        (
            "\"https://support.example.com/{reference}\"",
            "\"javascript:alert(1)\"",
            "`javascript:alert(1)` is no link at gateway.toml:6:14; write one like `https://support.example.com/tickets/{reference}`",
        ),
        (
            "reply_link = ",
            "page = \"ht\\ttps://www.example.com/\"\nreply_link = ",
            "`ht\ttps://www.example.com/` is no page at gateway.toml:6:8; write an address like `https://www.example.com/status`",
        ),
        (
            "[limits]",
            "[write_backs]\nmessage = true\n[limits]",
            "what customers send must be kept somewhere at gateway.toml:26:1; add a section [outbox] with `path = \"outbox.sqlite\"`",
        ),
        (
            "[limits]",
            "[outbox]\nkeep_days = 3\n[limits]",
            "the outbox has no place at gateway.toml:26:1; set `path`, or `postgres_file` or `postgres_env` with its URL",
        ),
        (
            "[limits]",
            "[outbox]\npath = \"x\"\npostgres_env = \"X\"\n[limits]",
            "two places for one outbox at gateway.toml:27:8; keep `path`, or the key for PostgreSQL",
        ),
        (
            "[limits]",
            "[write_backs]\nrating = \"stars\"\n[limits]",
            "unknown value `stars` at gateway.toml:27:10; possible here: `good_bad`, `one_to_five`",
        ),
        (
            "\"request-tracker\"",
            "\"request-traker\"",
            "unknown value `request-traker` at gateway.toml:10:8; did you mean `request-tracker`?",
        ),
        (
            "base = \"https://rt.example.com/\"\n",
            "",
            "the key `base` is missing at gateway.toml:9:1; set it to the address of its web pages",
        ),
        (
            "\"https://rt.example.com/\"",
            "\"rt.example.com\"",
            "the base URL is no URL at gateway.toml:11:8; it has the form https://rt.example.com/; correct it, then run `check`",
        ),
        (
            "\"https://rt.example.com/\"",
            "\"https://10.1.2.3/\"",
            "the base URL leads to 10.1.2.3, which is a private address at gateway.toml:11:8; write it into \
             private_networks if that is meant; correct it, then run `check`",
        ),
        (
            "token_env = \"RT_TOKEN\"",
            "token_env = \"RT_TOKEN\"\nprivate_networks = [\"intranet\"]",
            "`intranet` is no network at gateway.toml:13:20; write `10.0.0.0/8` or `192.0.2.7`",
        ),
        (
            "token_env = \"RT_TOKEN\"",
            "token_env = \"NO_TOKEN\"",
            "the variable `NO_TOKEN` is not set at gateway.toml:12:13; set it, or use `token_file`",
        ),
        (
            "token_env = \"RT_TOKEN\"",
            "token_file = \"nowhere\"",
            "cannot read the token in `nowhere` (entity not found) at gateway.toml:12:14; create the file, or give the gateway's user the right to read it",
        ),
        (
            "token_env = \"RT_TOKEN\"",
            "token_file = \"empty\"",
            "the token is empty at gateway.toml:12:14; put it where this key points",
        ),
        (
            "token_env = \"RT_TOKEN\"",
            "",
            "there is no token at gateway.toml:9:1; set `token_file` or `token_env`",
        ),
        (
            "token_env = \"RT_TOKEN\"",
            "token_env = \"RT_TOKEN\"\npath = \"x\"",
            "the key `path` means nothing for the kind `request-tracker` at gateway.toml:13:8; take it out",
        ),
        (
            "current = \"2026-11\"",
            "current = \"2026-12\"",
            "there is no key `2026-12` at gateway.toml:15:11; name a key of [keys.signing]; make a secret with `openssl rand -base64 48`",
        ),
        (
            "\"team_only\"",
            "\"team\"",
            "unknown value `team` at gateway.toml:21:11; possible here: `full_name`, `first_name`, `team_only`",
        ),
        (
            "\"third_party\"",
            "\"supplier\"",
            "`supplier` is no turn at gateway.toml:24:8; write one of `company`, `customer`, `third_party`, `nobody`",
        ),
        (
            "\"192.0.2.7\"",
            "\"proxy\"",
            "`proxy` is no network at gateway.toml:27:19; write `10.0.0.0/8` or `192.0.2.7`",
        ),
        (
            "[limits]",
            "[limits]\nlookups_per_minute = 0",
            "invalid value: integer `0`, expected a nonzero u32 at gateway.toml:27:22; see gateway.example.toml for its form",
        ),
        (
            "[show]",
            "assets = \"nowhere\"\n[show]",
            "unknown key `assets` at gateway.toml:20:1; possible here: `secret_file`, `secret_env`",
        ),
        (
            "\n[site]",
            "assets = \"nowhere\"\n[site]",
            "there is no bundle in `nowhere` at gateway.toml:2:10; run `cargo xtask bundle`",
        ),
        (
            "[site]",
            "[site",
            "unclosed table, expected `]` at gateway.toml:3:6; see gateway.example.toml for its form",
        ),
    ] {
        assert!(GOOD.contains(good), "{good}");
        let told = load(folder.path(), &GOOD.replacen(good, bad, 1)).expect_err(bad);
        if told != message {
            wrong.push(format!("{told}\n  instead of\n{message}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_helpdesk_in_a_private_network_is_good_where_the_file_names_the_network() {
    let folder = tempfile::tempdir().expect("a folder");
    let named = "\"https://10.1.2.3/\"\nprivate_networks = [\"10.1.0.0/16\", \"::1\"]";
    load(folder.path(), &GOOD.replacen("\"https://rt.example.com/\"", named, 1)).expect("good");
    let other = named.replace("10.1.0.0/16", "10.2.0.0/16");
    load(folder.path(), &GOOD.replacen("\"https://rt.example.com/\"", &other, 1))
        .expect_err("another network");
}

const OWN_WORDS: &str = r#"
[backlog]
used_for = "everybody"

[statuses."Waiting for parts"]
situation = "waiting-for-third-party"

[statuses."Waiting for parts".texts.uk]
headline = "Чекаємо на деталі"

[texts.en]
received-headline = "It is here"
with-person-headline = "{ $person } helps you"
"#;

#[test]
fn an_operator_describes_a_status_and_says_things_in_their_own_words() {
    let folder = tempfile::tempdir().expect("a folder");
    let config = load(folder.path(), &format!("{GOOD}{OWN_WORDS}")).expect("good");
    let rule = &config.settings.statuses["waiting for parts"];
    assert_eq!(rule.label, "Waiting for parts");
    assert_eq!(rule.meaning.category, Some(Category::WaitingForThirdParty));
    assert_eq!(rule.words["uk"].headline.as_deref(), Some("Чекаємо на деталі"));
    assert_eq!(config.settings.texts["en"]["received-headline"], "It is here");
    assert_eq!(config.settings.backlog, BacklogUse::Everybody);
}

#[test]
fn words_that_cannot_be_said_are_told_with_their_place_and_their_remedy() {
    let folder = tempfile::tempdir().expect("a folder");
    let whole = format!("{GOOD}{OWN_WORDS}");
    let mut wrong = Vec::new();
    for (good, bad, message) in [
        (
            "situation = \"waiting-for-third-party\"",
            "situation = \"waiting\"",
            "`waiting` is no situation of a status at gateway.toml:33:13; write one of `received`, `assessed`, `assigned`, \
             `in-progress`, `waiting-for-you`, `waiting-for-third-party`, `paused`, `planned`, `confirm-solution`, `solved`, \
             `closed`, `closed-unsolved`, `rejected`, `cancelled`",
        ),
        (
            "[texts.en]",
            "[texts.tlh]",
            "`tlh` is no language of this gateway at gateway.toml:38:8; write one of `ar`, `bg`, `cs`, `da`, `de`, `el`, \
             `en`, `es`, `et`, `fi`, `fr`, `ga`, `he`, `hr`, `hu`, `it`, `lt`, `lv`, `mt`, `nb`, `nl`, `pl`, `pt`, `ro`, `sk`, \
             `sl`, `sv`, `tr`, `uk`",
        ),
        (
            "received-headline",
            "recieved-headline",
            "there is no text of this name at gateway.toml:39:1; crates/texts/locales/en.ftl has them all",
        ),
        (
            "{ $person } helps you",
            "{ $name } helps you",
            "this text knows no `name` at gateway.toml:40:1; it may use { $person }",
        ),
        (
            "\"everybody\"",
            "\"all\"",
            "unknown value `all` at gateway.toml:30:12; possible here: `nothing`, `cards`, `everybody`",
        ),
    ] {
        assert!(whole.contains(good), "{good}");
        let told = load(folder.path(), &whole.replacen(good, bad, 1)).expect_err(bad);
        if told != message {
            wrong.push(format!("{told}\n  instead of\n{message}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_missing_file_says_where_to_get_one() {
    let told = config::load(Path::new("/nowhere/gateway.toml")).expect_err("missing").to_string();
    assert_eq!(
        told,
        "there is no configuration file `/nowhere/gateway.toml`; copy gateway.example.toml there or name another \
         with --config"
    );
}
