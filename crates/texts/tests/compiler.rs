//! The compiler of locale files: a translation that is not faithful does not build.

#[path = "../build/catalog.rs"]
#[allow(dead_code)]
mod catalog;

use catalog::Catalog;

const SOURCE: &str =
    "hello = Hello { $name }\nsteps = { $count ->\n    [one] one step\n   *[other] { $count } steps\n}\n";

fn check(lang: &str, text: &str) -> Result<(), String> {
    let source = Catalog::parse("en", SOURCE).expect("the source");
    Catalog::parse(lang, text)?.check_against(&source)
}

#[test]
fn a_faithful_translation_is_taken() {
    let text = "hello = Labas, { $name }\nsteps = { $count ->\n    [one] { $count } žingsnis\n    [few] { $count } žingsniai\n   *[other] { $count } žingsnių\n}\n";
    assert_eq!(check("lt", text), Ok(()));
    assert_eq!(check("en", SOURCE), Ok(()));
}

#[test]
fn a_translation_that_is_not_faithful_is_refused_by_file_and_message() {
    let steps = "steps = { $count ->\n    [one] a\n   *[other] { $count } b\n}\n";
    let cases = [
        (steps.to_owned(), "en.ftl: the message `hello` is missing"),
        (format!("{SOURCE}more = More\n"), "en.ftl: the message `more` is extra"),
        ("hello = Hello { $name\n".to_owned(), "not valid Fluent"),
        (format!("hello = Hello {{ $nam }}\n{steps}"), "the message `hello` has the variables [\"nam\"]"),
        (format!("hello = Hello\n{steps}"), "the message `hello` has the variables []"),
        (format!("hello = Hi {{ $name }}\nhello = Hi {{ $name }}\n{steps}"), "stands there twice"),
        (format!("hello = Hi {{ DATETIME($name) }}\n{steps}"), "is not supported"),
    ];
    for (text, expected) in cases {
        let why = check("en", &text).expect_err(expected);
        assert!(why.contains(expected), "{why}");
    }
}

#[test]
fn a_language_needs_all_its_plurals() {
    let why = check("uk", SOURCE).expect_err("plurals");
    assert!(why.starts_with("uk.ftl: the message `steps` needs the plurals"), "{why}");
    let why = check("xx", SOURCE).expect_err("a language without plurals");
    assert!(why.contains("PLURALS"), "{why}");
}
