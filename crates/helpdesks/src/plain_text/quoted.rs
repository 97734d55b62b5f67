//! Takes the mail that a message answers out of it.

/// How the line above a quoted mail ends, in the languages we speak.
const ATTRIBUTIONS: [&str; 6] = ["wrote:", "writes:", "пише:", "написав:", "написала:", "rašė:"];

/// Lines after which everything is an older mail.
const OLDER_MAIL: [&str; 4] = [
    "-----original message-----",
    "---------- forwarded message",
    "-----початкове повідомлення-----",
    "-----pradinis",
];

/// The text without quoted lines, the lines that introduce them, an older mail below, and the signature.
pub(super) fn without_quotes(text: &str) -> String {
    let lines: Vec<&str> = text.lines().take_while(|line| !is_end(line)).collect();
    let mut kept: Vec<&str> = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        if is_quote(line) {
            continue;
        }
        if introduces(line) && quote_follows(&lines[at + 1..]) {
            drop_wrapped_start(&mut kept, line);
            continue;
        }
        kept.push(line);
    }
    kept.join("\n")
}

fn is_quote(line: &str) -> bool {
    line.trim_start().starts_with('>')
}

fn introduces(line: &str) -> bool {
    let line = line.trim_end().to_lowercase();
    ATTRIBUTIONS.iter().any(|end| line.ends_with(end))
}

/// Only quoted lines may follow an attribution, or nothing where the quote is gone already.
fn quote_follows(rest: &[&str]) -> bool {
    rest.iter().find(|line| !line.trim().is_empty()).is_none_or(|line| is_quote(line))
}

/// "On Saturday, Anna" may stand on the line above "<anna@example.com> wrote:".
fn drop_wrapped_start(kept: &mut Vec<&str>, attribution: &str) {
    let is_wrapped = attribution.trim_start().starts_with('<');
    if is_wrapped && kept.last().is_some_and(|line| line.trim_start().to_lowercase().starts_with("on ")) {
        kept.pop();
    }
}

/// The older mail, or the signature (RFC 3676, 4.3).
fn is_end(line: &str) -> bool {
    let start = line.trim().to_lowercase();
    line == "-- " || line == "--" || OLDER_MAIL.iter().any(|older| start.starts_with(older))
}
