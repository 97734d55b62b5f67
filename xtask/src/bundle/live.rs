//! docs/api.md as a page of the demo on which every example runs: what the document says is what happens.
//!
//! The page may not make code out of text, so that the examples become a script here. A pair of an `html` and a `js` block is
//! an example; a line of it that ends in `// → value` is compared with that value.

mod markdown;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use markdown::Block;

/// In the page's file, where the document goes.
const PLACE: &str = "<!-- docs/api.md -->";

/// What a document writes for a token, and for the gateway's address.
const TOKEN: &str = "\"…\"";
const GATEWAY: &str = "https://status.example.com";

/// Between a line of an example and what it is worth.
const ARROW: &str = "; // → ";

/// Writes the page and its examples into `pages/api`, where the page's file is already.
///
/// # Errors
/// When the document has an example that cannot be read; the message names it.
pub(super) fn write(document: &Path, pages: &Path) -> Result<()> {
    let folder = pages.join("api");
    let (mut html, mut scripts) = (String::new(), Vec::new());
    let text = fs::read_to_string(document)?;
    let blocks = markdown::blocks(&text);
    let mut blocks = blocks.iter().peekable();
    while let Some(block) = blocks.next() {
        match (block, blocks.peek()) {
            (Block::Code { lang: "html", text: shown }, Some(Block::Code { lang: "js", text: run })) => {
                html.push_str(&figure(scripts.len(), shown, run));
                scripts.push(script(run).with_context(|| format!("in the example\n{shown}\n{run}"))?);
                blocks.next();
            }
            (block, _) => html.push_str(&block.html()),
        }
    }
    let page = folder.join("index.html");
    let frame = fs::read_to_string(&page)?;
    ensure!(frame.contains(PLACE), "www/pages/api/index.html has no line `{PLACE}` for the document");
    fs::write(page, frame.replace(PLACE, &html))?;
    let all = format!("// Made from docs/api.md.\nexport const examples = [\n{}];\n", scripts.concat());
    Ok(fs::write(folder.join("examples.js"), all)?)
}

/// What a reader sees of an example, and what is put onto the page when it runs.
fn figure(number: usize, shown: &str, run: &str) -> String {
    let lines: String = run.lines().map(|line| format!("<code>{}</code>", markdown::escaped(line))).collect();
    let put = shown.replace(GATEWAY, "/");
    format!(
        "<figure class=\"example\" data-example=\"{number}\"><pre tabindex=\"0\">{}</pre><pre tabindex=\"0\">{lines}</pre>\
         <p><button type=\"button\">Run</button> <output></output></p><template>{put}</template></figure>\n",
        markdown::escaped(shown)
    )
}

/// A function that runs an example: `is` waits until a line is worth what it should be, `tokens` are those of the tickets.
fn script(run: &str) -> Result<String> {
    let mut body = String::new();
    let mut ticket = "";
    for (number, line) in run.lines().enumerate() {
        let mut quoted =
            line.split('"').filter(|text| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()));
        ticket = quoted.next_back().unwrap_or(ticket);
        let line = line.replace(TOKEN, &format!("tokens[\"{ticket}\"]"));
        match line.split_once(ARROW) {
            None => body.push_str(&format!("    {line}\n")),
            Some((expression, value)) => {
                let is_value = serde_json::from_str::<serde_json::Value>(value).is_ok();
                ensure!(is_value, "`{value}` is no text, number or word of JSON");
                body.push_str(&format!("    await is({number}, async () => ({expression}), {value});\n"));
            }
        }
    }
    ensure!(body.contains("await is("), "no line says what it is worth, with `{ARROW}`");
    Ok(format!("  async (is, tokens) => {{\n{body}  }},\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_with_an_arrow_is_compared_with_what_stands_behind_it() {
        let made = script("const card = find();\ncard.state; // → \"showing\"\n").expect("an example");
        assert!(made.contains("    const card = find();\n"), "{made}");
        assert!(made.contains("await is(1, async () => (card.state), \"showing\");"), "{made}");
    }

    #[test]
    fn the_token_is_that_of_the_ticket_named_before_it() {
        let made =
            script("mount({ reference: \"1051\", token: \"…\" }).id; // → \"x\"\n").expect("an example");
        assert!(made.contains("token: tokens[\"1051\"]"), "{made}");
    }

    #[test]
    fn an_example_that_promises_nothing_is_refused() {
        assert!(script("card.refresh();\n").is_err());
        assert!(script("card.state; // → showing\n").is_err());
    }
}
