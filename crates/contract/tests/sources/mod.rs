//! What the tests read: the loader, the widget, the styles and the pages, as they stand in the workspace.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// A file.
pub(crate) struct Source {
    /// What is in it, without tests.
    pub(crate) text: String,
}

/// The loader, whatever files it is made of.
pub(crate) fn loader() -> Vec<Source> {
    let all: Vec<PathBuf> =
        below("www").into_iter().filter(|file| !file.starts_with(workspace("www/pages"))).collect();
    all.iter()
        .filter(|file| file.extension().is_some_and(|ending| ending == "js"))
        .map(|file| read(file))
        .collect()
}

/// The widget.
pub(crate) fn widget() -> Vec<Source> {
    below("src").iter().map(|file| read(file)).collect()
}

/// The templates that screens are made from, one element a line.
pub(crate) fn templates() -> Vec<String> {
    let is_template = |file: &&PathBuf| file.extension().is_some_and(|ending| ending == "txt");
    let texts = below("src").iter().filter(is_template).map(|file| read(file).text).collect::<Vec<_>>();
    texts.iter().flat_map(|text| text.lines()).map(str::to_owned).collect()
}

/// The styles.
pub(crate) fn styles() -> String {
    ["card", "fields", "form", "more"].map(|name| read(&workspace(&format!("www/{name}.css"))).text).concat()
}

/// A file of code.
pub(crate) fn code(path: &str) -> String {
    read(&workspace(path)).text
}

/// A page for web teams.
pub(crate) fn page(name: &str) -> String {
    let text = read(&workspace("docs").join(name)).text;
    // The fences of examples are backquotes, too.
    text.replace("```", "")
}

/// Every text that stands between two others.
pub(crate) fn between(text: &str, before: &str, behind: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((inside, left)) = rest.split_once(before).and_then(|(_, rest)| rest.split_once(behind)) {
        found.push(inside.to_owned());
        rest = left;
    }
    found
}

/// What follows the first `start`, up to `end`.
pub(crate) fn after(text: &str, start: &str, end: &str) -> String {
    let (_, rest) = text.split_once(start).unwrap_or_else(|| panic!("`{start}` is written differently now"));
    rest.split(end).next().unwrap_or(rest).to_owned()
}

/// The names in a list of texts that may hold several each.
pub(crate) fn names(texts: &[String]) -> Vec<String> {
    texts.iter().flat_map(|text| text.split_whitespace()).map(str::to_owned).collect()
}

fn workspace(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)
}

fn below(folder: &str) -> Vec<PathBuf> {
    let mut files = Vec::new();
    list(&workspace(folder), &mut files);
    files
}

fn list(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap_or_else(|why| panic!("{}: {why}", folder.display())).flatten() {
        match entry.path() {
            path if path.is_dir() => list(&path, files),
            path => files.push(path),
        }
    }
}

fn read(file: &Path) -> Source {
    let text = fs::read_to_string(file).unwrap_or_else(|why| panic!("{}: {why}", file.display()));
    let text = text.split("#[cfg(test)]").next().unwrap_or_default().to_owned();
    Source { text }
}
