//! Text from outside made plain: no markup, no invisible characters, limited length.
//!
//! Everything a helpdesk says in words passes here before it becomes part of
//! [`Facts`](ticket_status_model::Facts). What is left may stand in any page, beside any text.

mod html;
mod quoted;

use unicode_segmentation::UnicodeSegmentation;

/// The longest name, in characters as people count them: a line of the card.
pub const NAME_CHARS_MAX: usize = 80;
/// The longest subject.
pub const SUBJECT_CHARS_MAX: usize = 200;
/// The longest question: what a screen holds.
pub const QUESTION_CHARS_MAX: usize = 2_000;

/// A person's, a team's or a status's name on one line; `None` when nothing is left of it.
///
/// Names have no angle brackets, so what stands in them is markup or an address, and goes.
#[must_use]
pub fn name(text: &str) -> Option<String> {
    if text.contains('<') {
        return limited(one_line(&html::to_text(text)), NAME_CHARS_MAX);
    }
    limited(one_line(text), NAME_CHARS_MAX)
}

/// A subject on one line. It is the customer's own text: `a < b` stays as it is.
#[must_use]
pub fn subject(text: &str) -> Option<String> {
    limited(one_line(text), SUBJECT_CHARS_MAX)
}

/// A message as text with its line breaks, without the mail it answers.
#[must_use]
pub fn question(text: &str) -> Option<String> {
    limited(lines(&quoted::without_quotes(&visible(text))), QUESTION_CHARS_MAX)
}

/// As [`question()`], from HTML.
#[must_use]
pub fn question_from_html(text: &str) -> Option<String> {
    question(&html::to_text(text))
}

/// Line ends made one kind; everything that is not seen but acts, taken out.
fn visible(text: &str) -> String {
    let breaks =
        text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}', '\u{0085}', '\u{000C}'], "\n");
    breaks
        .chars()
        .map(|c| if c == '\t' { ' ' } else { c })
        .filter(|c| *c == '\n' || !is_invisible(*c))
        .collect()
}

/// Control characters, and characters that turn the direction of what stands around them.
///
/// The joiners U+200C and U+200D stay: Persian words and many emoji need them.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{061C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
            | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}')
}

fn one_line(text: &str) -> String {
    visible(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Single spaces within lines, at most one empty line between them, none at the ends.
fn lines(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    let mut empty = 0;
    for line in text.lines() {
        let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
        if line.is_empty() {
            empty += 1;
            continue;
        }
        if !result.is_empty() {
            result.push_str(if empty > 0 { "\n\n" } else { "\n" });
        }
        result.push_str(&line);
        empty = 0;
    }
    result
}

/// Cuts between characters as people see them. A pile of accents counts too, by eighths: no emoji needs more.
fn limited(text: String, chars_max: usize) -> Option<String> {
    let (mut bytes, mut code_points) = (0, 0);
    for (count, grapheme) in text.graphemes(true).enumerate() {
        code_points += grapheme.chars().count();
        if count == chars_max || code_points > 8 * chars_max {
            let start = text.get(..bytes).unwrap_or_default();
            let short = shortened(start, chars_max);
            return Some(format!("{}…", short.trim_end()));
        }
        bytes += grapheme.len();
    }
    Some(text).filter(|text| !text.is_empty())
}

/// Leaves room for the ellipsis.
fn shortened(text: &str, chars_max: usize) -> &str {
    match text.grapheme_indices(true).nth(chars_max - 1) {
        Some((at, _)) => &text[..at],
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_name_is_one_line_without_markup_or_direction_marks() {
        for (text, expected) in [
            ("  Olena\n Kovalenko ", Some("Olena Kovalenko")),
            ("<b>Olena</b> &amp; Jonas <script>alert(1)</script>", Some("Olena & Jonas")),
            ("Olena <olena@example.com>", Some("Olena")),
            ("\u{202E}anelO\u{202C}\u{200F}", Some("anelO")),
            ("Jonas 👩‍👩‍👧 Žukas", Some("Jonas 👩‍👩‍👧 Žukas")),
            ("R&D", Some("R&D")),
            ("\u{0}\u{200B}\u{feff} ", None),
            ("", None),
        ] {
            assert_eq!(name(text).as_deref(), expected, "{text:?}");
        }
    }

    #[test]
    fn a_long_name_is_cut_between_characters() {
        let cut = name(&"👩‍👩‍👧".repeat(300)).expect("a name");
        assert_eq!(cut.graphemes(true).count(), NAME_CHARS_MAX);
        assert!(cut.ends_with("👧…"), "{cut}");
        let piled = name(&format!("a{}", "\u{0301}".repeat(5_000))).expect("a name");
        assert!(piled.chars().count() <= 8 * NAME_CHARS_MAX + 1, "{}", piled.len());
    }

    #[test]
    fn a_subject_stays_as_the_customer_wrote_it() {
        assert_eq!(subject("Is 1 < 2 & 3 > 2?\r\n"), Some("Is 1 < 2 & 3 > 2?".to_owned()));
        let long = subject(&"ї".repeat(500)).expect("a subject");
        assert_eq!(long.chars().count(), SUBJECT_CHARS_MAX);
    }

    #[test]
    fn html_becomes_lines_of_text() {
        let html = "<p>Hello,<br>which <b>VAT</b>\nnumber?</p><ul><li>one</li><li>two</li></ul>\
                    <style>p{color:red}</style><script>alert(1)</script><p>a &lt; b &amp; c&nbsp;d &eacute;</p>\
                    <img src=x onerror=alert(1)><a href='javascript:x'>link</a><!-- note -->";
        assert_eq!(
            question_from_html(html).as_deref(),
            Some("Hello,\nwhich VAT number?\n\none\n\ntwo\n\na < b & c d é\n\nlink")
        );
    }

    #[test]
    fn of_a_huge_html_message_only_the_start_is_read() {
        // Each element within another one takes longer to read: all of these would take minutes.
        let html = format!("<p>Which number?</p>{}late", "<div>".repeat(200_000));
        assert_eq!(question_from_html(&html).as_deref(), Some("Which number?"));
        let cut_in_a_letter = format!("<p>{}", "ї".repeat(80_000));
        assert!(question_from_html(&cut_in_a_letter).is_some_and(|text| text.ends_with("ї…")));
        let cut_in_a_tag = format!("<p>Which number?<p title='{}'>", "x".repeat(150_000));
        assert_eq!(question_from_html(&cut_in_a_tag).as_deref(), Some("Which number?"));
    }

    #[test]
    fn the_mail_that_is_answered_is_left_out() {
        for text in [
            "Which number?\n\nOn Sat, 21 Nov 2026 at 09:30, Anna wrote:\n> Hello\n> the invoice",
            "Which number?\n\nOn Sat, 21 Nov 2026 at 09:30, Anna Long-Name\n<anna@example.com> wrote:\n\n> Hello",
            "Which number?\n> Hello\n> the invoice",
            "> Hello\n\nWhich number?",
            "Which number?\n\nсб, 21 лист. 2026 о 09:30 Anna пише:\n> Hello",
            "Which number?\n\n2026-11-21 09:30, Anna rašė:\n> Hello",
            "Which number?\n\n-----Original Message-----\nFrom: Anna\nSecret: 1",
            "Which number?\n-- \nOlena Kovalenko\nBilling",
        ] {
            assert_eq!(question(text).as_deref(), Some("Which number?"), "{text}");
        }
        let html = "<div>Which number?</div><div class=gmail_quote>On 1 May Anna wrote:<blockquote>Hi</blockquote></div>";
        assert_eq!(question_from_html(html).as_deref(), Some("Which number?"));
    }

    #[test]
    fn a_sentence_that_only_looks_like_a_quote_stays() {
        let text = "On the form you wrote:\n12345\nIs that right?";
        assert_eq!(question(text).as_deref(), Some(text));
    }

    proptest! {
        #[test]
        fn nothing_invisible_and_nothing_too_long_comes_out(text in "(?s).{0,400}") {
            for made in [name(&text), subject(&text), question(&text), question_from_html(&text)].into_iter().flatten() {
                prop_assert!(!made.chars().any(|c| c != '\n' && is_invisible(c)), "{:?}", made);
                prop_assert!(made.graphemes(true).count() <= QUESTION_CHARS_MAX);
                prop_assert_eq!(made.trim(), made.as_str());
            }
        }
    }
}
