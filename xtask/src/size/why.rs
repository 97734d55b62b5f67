//! `cargo xtask size --why`: which crates and which functions the WebAssembly of a first view consists of.
//!
//! Raw bytes, since a compressed file has no parts: what repeats weighs less than its share.

use std::collections::BTreeMap;

use crate::bundle::parts::Parts;

/// How many functions are listed.
const LARGEST: usize = 25;

/// Crates whose generic code is made for somebody else's types.
const STANDARD: [&str; 3] = ["core", "alloc", "std"];

/// What has no crate in its name.
const BORDER: &str = "(border with JavaScript)";

/// Both lists.
pub(super) fn listing(parts: &Parts) -> String {
    let mut crates: BTreeMap<String, usize> = BTreeMap::new();
    let mut functions: Vec<(usize, String)> = Vec::new();
    for (name, bytes) in &parts.functions {
        let name = without_hashes(name);
        *crates.entry(owner(&name)).or_default() += bytes;
        functions.push((*bytes, name));
    }
    crates.insert("(constant data)".to_owned(), parts.data);
    crates.insert("(types, imports, tables)".to_owned(), parts.rest);
    let mut crates: Vec<(usize, String)> = crates.into_iter().map(|(name, bytes)| (bytes, name)).collect();
    crates.sort_by(|a, b| b.cmp(a));
    functions.sort_by(|a, b| b.cmp(a));
    functions.truncate(LARGEST);
    let whole: usize = crates.iter().map(|(bytes, _)| bytes).sum();
    let rows = |rows: Vec<(usize, String)>| -> String {
        let row =
            |(bytes, name)| format!("{bytes:>10} {:>5.1}%  {name}\n", bytes as f64 * 100.0 / whole as f64);
        rows.into_iter().map(row).collect()
    };
    format!(
        "{:>10} {:>6}  crate\n{}{whole:>10} 100.0%  ALL\n\n{:>10} {:>6}  function\n{}",
        "raw",
        "",
        rows(crates),
        "raw",
        "",
        rows(functions)
    )
}

/// The crate that a function is there for: the first in its name; for generic code of the standard library, the one
/// furthest inside whose type it was made for.
fn owner(name: &str) -> String {
    let crates = crates(name);
    let theirs = || crates.iter().rev().find(|name| !STANDARD.contains(name));
    match crates.first() {
        None if name.contains("::") => "core".to_owned(),
        None => BORDER.to_owned(),
        Some(first) if STANDARD.contains(first) => (*theirs().unwrap_or(first)).to_owned(),
        Some(first) => (*first).to_owned(),
    }
}

/// The crates of all paths in a name, in their order: `<alloc::vec::Vec<app::Value>>::push` has two.
fn crates(name: &str) -> Vec<&str> {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let mut found = Vec::new();
    for (at, _) in name.match_indices("::") {
        let start = name[..at].rfind(|c| !is_word(c)).map_or(0, |before| before + 1);
        let begins_a_path = !name[..start].ends_with(':');
        if start < at && begins_a_path {
            found.push(&name[start..at]);
        }
    }
    found
}

/// A name without what tells versions of a crate apart: `core[4982e0d3a4752761]::fmt` is `core::fmt`.
fn without_hashes(name: &str) -> String {
    let (mut out, mut rest) = (String::new(), name);
    while let Some(at) = rest.find('[') {
        let (before, after) = (&rest[..at], &rest[at + 1..]);
        out += before;
        let hash = after.find(']').map_or("", |end| &after[..end]);
        let follows_a_word = before.ends_with(|c: char| c.is_ascii_alphanumeric() || c == '_');
        if follows_a_word && !hash.is_empty() && hash.bytes().all(|b| b.is_ascii_hexdigit()) {
            rest = &after[hash.len() + 1..];
        } else {
            out.push('[');
            rest = after;
        }
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn generic_code_of_the_standard_library_belongs_to_whose_type_it_is_made_for() {
        assert_eq!(owner("<alloc::vec::Vec<app::Value> as core::ops::drop::Drop>::drop"), "app");
        assert_eq!(
            owner("core::ptr::drop_in_place::<core::option::Option<gloo_net::error::Error>>"),
            "gloo_net"
        );
        assert_eq!(owner("<reactive_graph::effect::RenderEffect<app::Placed>>::new"), "reactive_graph");
        assert_eq!(owner("<core::fmt::Formatter>::pad"), "core");
        assert_eq!(owner("<str>::parse::<u64>"), "core");
        assert_eq!(owner("mount externref shim"), BORDER);
    }

    #[test]
    fn hashes_go_and_slices_stay() {
        let name = "<[u8]>::starts_with::<alloc[81442a7e35180caf]::vec::Vec<[app[1f]::A]>>";
        assert_eq!(without_hashes(name), "<[u8]>::starts_with::<alloc::vec::Vec<[app::A]>>");
        assert_eq!(without_hashes("a[open"), "a[open");
    }

    #[test]
    fn the_largest_comes_first_and_everything_adds_up() {
        let functions =
            vec![("app::small".to_owned(), 10), ("app::large".to_owned(), 60), ("mount".to_owned(), 5)];
        let text = listing(&Parts { functions, data: 20, rest: 5 });
        let first =
            |heading: &str| text.split(heading).nth(1).and_then(|t| t.lines().nth(1)).unwrap_or_default();
        assert_eq!(first("crate").split_whitespace().collect::<Vec<_>>(), ["70", "70.0%", "app"], "{text}");
        assert!(first("function").ends_with("app::large"), "{text}");
        assert!(text.contains("       100 100.0%  ALL"), "{text}");
    }
}
