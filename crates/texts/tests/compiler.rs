//! The compiler of locale files: a translation that is not faithful does not build.

#[path = "../build/catalog.rs"]
#[allow(dead_code)]
mod catalog;
#[path = "../src/group.rs"]
#[allow(dead_code)]
mod group;

use catalog::Catalog;

const SOURCE: &str = "### Card: labels\n\nhello = Hello { $name }\nsteps = { $count ->\n    [one] one step\n   *[other] { $count } steps\n}\n";

fn check(lang: &str, text: &str) -> Result<(), String> {
    let source = Catalog::parse("en", SOURCE).expect("the source");
    Catalog::parse(lang, text)?.check_against(&source)
}

#[test]
fn a_faithful_translation_is_taken() {
    let text = "### Card: labels\n\nhello = Labas, { $name }\nsteps = { $count ->\n    [one] { $count } žingsnis\n    [few] { $count } žingsniai\n   *[other] { $count } žingsnių\n}\n";
    assert_eq!(check("lt", text), Ok(()));
    assert_eq!(check("en", SOURCE), Ok(()));
}

#[test]
fn a_translation_that_is_not_faithful_is_refused_by_file_and_message() {
    let steps = "steps = { $count ->\n    [one] a\n   *[other] { $count } b\n}\n";
    let cases = [
        (format!("### Card: x\n\n{steps}"), "en.ftl: the message `hello` is missing"),
        (format!("{SOURCE}more = More\n"), "en.ftl: the message `more` is extra"),
        ("hello = Hello { $name\n".to_owned(), "not valid Fluent"),
        (
            format!("### Card: x\n\nhello = Hello {{ $nam }}\n{steps}"),
            "the message `hello` has the variables [\"nam\"]",
        ),
        (format!("### Card: x\n\nhello = Hello\n{steps}"), "the message `hello` has the variables []"),
        (
            format!("### Card: x\n\nhello = Hi {{ $name }}\nhello = Hi {{ $name }}\n{steps}"),
            "stands there twice",
        ),
        (format!("### Card: x\n\nhello = Hi {{ DATETIME($name) }}\n{steps}"), "is not supported"),
    ];
    for (text, expected) in cases {
        let why = check("en", &text).expect_err(expected);
        assert!(why.contains(expected), "{why}");
    }
}

#[test]
fn every_message_has_one_group_and_the_groups_have_one_order() {
    let moved = SOURCE.replace("steps =", "### Form: looking up\n\nsteps =");
    let cases = [
        ("hello = Hello\n", "en.ftl: the message `hello` has no group"),
        ("### Cart: x\n\nhello = Hello\n", "en.ftl: there is no group `Cart`"),
        ("### Form: x\n\na = A\n\n### Card: y\n\nb = B\n", "the group Card must stand once, before Form"),
        ("### Form: x\n\na = A\n\n### Form: y\n\nb = B\n", "the group Form must stand once"),
        (moved.as_str(), "the message `steps` stands in the group Form; en.ftl has it in Card"),
    ];
    for (text, expected) in cases {
        let why = check("en", text).expect_err(expected);
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
