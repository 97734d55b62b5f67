//! As much of Markdown as docs/api.md uses: headings, paragraphs, tables, blocks of code, and in a line code and links.

/// A part of a document.
#[derive(Debug, PartialEq)]
pub(super) enum Block<'a> {
    /// A heading and how deep it is, from 1.
    Heading(usize, &'a str),
    /// Lines that belong together.
    Paragraph(String),
    /// The rows of a table, the first its head.
    Table(Vec<Vec<&'a str>>),
    /// Code, and in which language.
    Code {
        /// As it stands behind the fence.
        lang: &'a str,
        /// With its line ends.
        text: String,
    },
}

/// The parts of a document, in their order.
pub(super) fn blocks(text: &str) -> Vec<Block<'_>> {
    let mut blocks = Vec::new();
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        if let Some(lang) = line.strip_prefix("```") {
            let code: String = lines
                .by_ref()
                .take_while(|line| !line.starts_with("```"))
                .map(|line| format!("{line}\n"))
                .collect();
            blocks.push(Block::Code { lang, text: code });
        } else if line.starts_with('#') {
            let depth = line.bytes().take_while(|byte| *byte == b'#').count();
            blocks.push(Block::Heading(depth, line[depth..].trim()));
        } else if line.starts_with('|') {
            let mut rows = vec![cells(line)];
            while let Some(line) = lines.next_if(|line| line.starts_with('|')) {
                rows.extend((!line.starts_with("| ---")).then(|| cells(line)));
            }
            blocks.push(Block::Table(rows));
        } else if !line.is_empty() {
            let mut paragraph = line.to_owned();
            while let Some(line) = lines.next_if(|line| !line.is_empty() && !line.starts_with("```")) {
                paragraph = paragraph + " " + line;
            }
            blocks.push(Block::Paragraph(paragraph));
        }
    }
    blocks
}

fn cells(line: &str) -> Vec<&str> {
    line.trim_matches('|').split(" | ").map(str::trim).collect()
}

impl Block<'_> {
    /// As HTML.
    pub(super) fn html(&self) -> String {
        match self {
            Self::Heading(depth, text) => format!("<h{depth}>{}</h{depth}>\n", inline(text)),
            Self::Paragraph(text) => format!("<p>{}</p>\n", inline(text)),
            Self::Code { text, .. } => format!("<pre tabindex=\"0\">{}</pre>\n", escaped(text)),
            Self::Table(rows) => {
                let row = |(number, cells): (usize, &Vec<&str>)| {
                    let kind = if number == 0 { "th" } else { "td" };
                    let cells = cells.iter().map(|cell| format!("<{kind}>{}</{kind}>", inline(cell)));
                    format!("<tr>{}</tr>\n", cells.collect::<String>())
                };
                format!("<table>\n{}</table>\n", rows.iter().enumerate().map(row).collect::<String>())
            }
        }
    }
}

/// A line with its code. Links lead to pages that the demo does not have: their words stay.
fn inline(text: &str) -> String {
    let parts = text.split('`').enumerate().map(|(number, part)| match number % 2 {
        0 => without_links(&escaped(part)),
        _ => format!("<code>{}</code>", escaped(part)),
    });
    parts.collect()
}

fn without_links(text: &str) -> String {
    let Some((before, rest)) = text.split_once('[') else { return text.to_owned() };
    match rest.split_once("](").and_then(|(words, rest)| Some((words, rest.split_once(')')?.1))) {
        Some((words, rest)) => format!("{before}{words}{}", without_links(rest)),
        None => text.to_owned(),
    }
}

/// Text as HTML.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_part_of_a_document_is_known_by_its_first_line() {
        let text = "# One\n\nTwo\nlines.\n\n```js\na;\n```\n\n| a | b |\n| --- | --- |\n| c | d |\n";
        let code = Block::Code { lang: "js", text: "a;\n".to_owned() };
        let table = Block::Table(vec![vec!["a", "b"], vec!["c", "d"]]);
        let expected = [Block::Heading(1, "One"), Block::Paragraph("Two lines.".to_owned()), code, table];
        assert_eq!(blocks(text), expected);
    }

    #[test]
    fn code_is_shown_as_code_and_tags_as_text() {
        assert_eq!(inline("a `<b>` & [c](d.md)."), "a <code>&lt;b&gt;</code> &amp; c.");
    }
}
